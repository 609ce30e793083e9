import type { CommanderError } from 'commander'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'

/** What commander finds wrong with a command line, in Helder's words. */
export function usageFault(error: CommanderError, words: Words): CommandError {
  // "(Did you mean score?)": kept, for a slip of the finger.
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1]
  const hint = [near ? words.error.didYouMean(near) : '', words.error.seeHelp('helder')].join(' ').trim()
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const fault = (message: string) => new CommandError(EXIT.usage, message, hint)
  switch (error.code) {
    case 'commander.unknownOption':
      return fault(words.error.unknownOption(named))
    case 'commander.unknownCommand':
      return fault(words.error.unknownCommand(named))
    case 'commander.missingArgument':
      return fault(words.error.missingArgument(named))
    case 'commander.optionMissingArgument':
      return fault(words.error.optionMissingArgument(named))
    case 'commander.excessArguments':
      return fault(words.error.excessArguments)
    default:
      return fault(error.message)
  }
}
