import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RuleLanguage } from '../../conversation.ts'
import { makeFolder } from '../make-folder.ts'
import { languageOf, wordsFor } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'
import { cannotWrite } from './faults.ts'
import type { Io } from './io.ts'
import { RULE_TEMPLATE, SIGNAL_TEMPLATE } from './rule-templates.ts'

const NAME = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)\.(en|nl)(?:\.yaml)?$/

/** `helder rules new respect/blames-customer.en`: writes a file to start from, and overwrites none. Returns the exit code. */
export function newRule(name: string, folder: string, io: Io): number {
  const words = wordsFor(languageOf(io.env))
  const parts = NAME.exec(name)
  if (!parts) throw new CommandError(EXIT.usage, words.rules.badNewName(name), words.rules.badNewNameHint)
  const [, dimension, id, language] = parts as unknown as [string, string, string, RuleLanguage]
  const path = join(folder, dimension, `${id}.${language}.yaml`)
  const template = dimension === 'signals' ? SIGNAL_TEMPLATE[language] : RULE_TEMPLATE[language]
  try {
    makeFolder(dirname(path))
    writeFileSync(path, template.replaceAll('{id}', id), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new CommandError(EXIT.usage, words.rules.exists(path), words.rules.existsHint)
    throw cannotWrite(path, error, words)
  }
  io.stdout.write(`${words.rules.written(path)}\n${words.rules.nextSteps(`helder rules test ${folder}`)}\n`)
  return EXIT.ok
}
