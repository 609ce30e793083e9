import { type Argument, Command, CommanderError, Option } from 'commander'
import { COLUMN_ROLES } from '../../ingest/types.ts'
import { languageOf, type Words, wordsFor } from '../words.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'
import { printable } from './printable.ts'
import { rulesCommand } from './rules-command.ts'
import type { RawScoreOptions } from './score-options.ts'
import type { ServeOptions } from './serve.ts'
import { storeCommands } from './store/commands.ts'
import { wrap } from './table.ts'
import { usageFault } from './usage.ts'

/**
 * Runs one command line, without the program's own name.
 *
 * @returns the exit code (see EXIT)
 */
export async function run(args: readonly string[], io: Io, core: Core, version: string): Promise<number> {
  const words = wordsFor(languageOf(io.env))
  let code: number = EXIT.ok
  const program = build(words, io, core, version, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return code
  } catch (error) {
    return tell(error, io, words)
  }
}

function build(words: Words, io: Io, core: Core, version: string, done: (code: number) => void): Command {
  const program = new Command('helder')
    .description(words.help.program)
    .version(version, '-V, --version', words.help.versionOption)
    .addHelpText('after', words.help.programAfter)
    .enablePositionalOptions()
  scoreCommand(program, words, io, core, version, done)
  program
    .command('explain')
    .description(words.help.explain)
    .argument('<results.jsonl>', words.help.explainResults)
    .argument('<conversation>', words.help.explainConversation)
    .argument('<message>', words.help.explainMessage)
    .addOption(new Option('--report-language <language>', words.help.explainLanguage))
    .action(async (file: string, conversation: string, message: string, options: { reportLanguage?: string }) => {
      const { explain } = await import('./explain.ts')
      done(await explain({ file, conversation, message, language: options.reportLanguage }, io, core))
    })
  storeCommands(program, words, io, core, version, done)
  rulesCommand(program, words, io, core, done)
  serveOptions(program, words, async (options) => {
    // loaded for itself alone: scoring must not wait for a web server and a database
    const { serveCommand } = await import('./serve.ts')
    done(await serveCommand(options, io, core, version))
  })
  for (const command of [program, ...everyCommand(program)]) setUp(command, words, io)
  return program
}

function serveOptions(program: Command, words: Words, act: (options: ServeOptions) => Promise<void>): void {
  const { help } = words
  program
    .command('serve')
    .description(help.serve)
    .addOption(new Option('-p, --port <number>', help.servePort).default(undefined, '4747'))
    .addOption(new Option('--host <address>', help.serveHost).default(undefined, '127.0.0.1'))
    .addOption(new Option('--data <folder>', help.serveData).default(undefined, 'helder-data'))
    .addOption(new Option('--profile <file>', help.profile).default(undefined, 'helder.yaml'))
    .addOption(
      new Option('--rules <folder>', help.rules)
        .argParser((value: string, before: string[]) => [...before, value])
        .default([], ' '),
    )
    .addHelpText('after', help.serveAfter)
    .action(act)
}

function scoreCommand(
  program: Command,
  words: Words,
  io: Io,
  core: Core,
  version: string,
  done: (code: number) => void,
): void {
  const each = (value: string, before: string[]) => [...before, value]
  program
    .command('score')
    .description(words.help.score)
    .argument('[inputs...]', words.help.scoreInputs)
    .addOption(new Option('-o, --out <path>', words.help.out).default(undefined, 'helder-report'))
    .addOption(new Option('-f, --format <list>', words.help.format).default(undefined, 'jsonl,csv,html'))
    .option('--map <file>', words.help.map)
    .addOption(new Option('--column <role=name>', words.help.column).argParser(each).default([], ' '))
    .option('--profile <file>', words.help.profile)
    .addOption(new Option('--rules <folder>', words.help.rules).argParser(each).default([], ' '))
    .addOption(new Option('--lang <language>', words.help.lang).default('auto'))
    .option('--report-language <language>', words.help.reportLanguage)
    .option('--no-text', words.help.noText)
    .option('--no-rewrite', words.help.noRewrite)
    .option('--no-suggestions', words.help.noSuggestions)
    .option('--workers <number>', words.help.workers)
    .option('--resume', words.help.resume, false)
    .option('--per-agent', words.agents.perAgent, false)
    .option('--agents <how>', words.agents.agents)
    .option('-q, --quiet', words.help.quiet, false)
    .addHelpText('after', words.help.scoreAfter(wrap(COLUMN_ROLES.join(', '), 100, '  ').join('\n')))
    .action(async (inputs: string[], raw: RawScoreOptions) => {
      const { readScoreOptions } = await import('./score-options.ts')
      const request = readScoreOptions(inputs, raw, words)
      const { score } = await import('./score.ts')
      done(await score(request, io, core, version))
    })
}

/** Streams, language and exits: commander would use the process's own. */
function setUp(command: Command, words: Words, io: Io): void {
  const { help } = words
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Arguments:': help.arguments,
    'Commands:': help.commands,
  }
  const paint = painter(io.stdout, io.env)
  command
    .exitOverride()
    .helpOption('-h, --help', help.helpOption)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Faults are told once, in words of our own, where they are caught.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 120, 120),
      getOutHasColors: () => true,
    })
    .configureHelp({
      styleTitle: (title) => paint('bold', titles[title] ?? title),
      optionDescription: (option) => describe(option, help.defaultIs),
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(nameOf)].join(' '),
    })
  if (command.commands.length > 0) command.helpCommand(false).usage(help.groupUsage)
  else command.usage([help.optionsUsage, ...command.registeredArguments.map(nameOf)].join(' '))
}

const nameOf = (argument: Argument) => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function describe(option: Option, defaultIs: string): string {
  const value = option.defaultValueDescription ?? (typeof option.defaultValue === 'string' ? option.defaultValue : '')
  return value.trim() === '' ? option.description : `${option.description} (${defaultIs} ${value})`
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((sub) => [sub, ...everyCommand(sub)])
}

/** One sentence on what is wrong and one on what to do, on standard error. */
function tell(error: unknown, io: Io, words: Words): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok
    return tell(usageFault(error, words), io, words)
  }
  const paint = painter(io.stderr, io.env)
  if (error instanceof CommandError) {
    const message = printable(words.error.prefix + error.message)
    io.stderr.write(`${paint('red', message)}\n${error.hint ? `${printable(error.hint)}\n` : ''}`)
    return error.exitCode
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(
    `${paint('red', words.error.prefix + words.error.unexpected(detail))}\n${words.error.unexpectedHint}\n`,
  )
  return EXIT.unusable
}
