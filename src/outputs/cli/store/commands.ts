import { type Command, Option } from 'commander'
import { languageOf, type Words } from '../../words.ts'
import type { Core } from '../core.ts'
import type { Io } from '../io.ts'
import type { ForgetOptions } from './forget.ts'
import type { ImportOptions } from './import.ts'
import type { StoreOptions } from './open.ts'
import type { ReportOptions } from './report.ts'
import { storeWords } from './words.ts'

/** Adds `import`, `report`, `purge` and `forget` to the program. */
export function storeCommands(
  program: Command,
  words: Words,
  io: Io,
  core: Core,
  version: string,
  done: (code: number) => void,
): void {
  const language = languageOf(io.env)
  const { help } = storeWords(language)
  const each = (value: string, before: string[]) => [...before, value]
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .addHelpText('after', help.after)
      .option('--data <folder>', help.data)
      .option('--profile <file>', words.help.profile)

  command('import', help.import)
    .argument('[inputs...]', help.importInputs)
    .option('--source <name>', help.source)
    .option('--map <file>', words.help.map)
    .addOption(new Option('--column <role=name>', words.help.column).argParser(each).default([], ' '))
    .addOption(new Option('--rules <folder>', words.help.rules).argParser(each).default([], ' '))
    .addOption(new Option('--lang <language>', words.help.lang).default('auto'))
    .option('--no-rewrite', words.help.noRewrite)
    .option('--workers <number>', words.help.workers)
    .option('--rejected <file>', help.rejected)
    .option('-q, --quiet', words.help.quiet, false)
    .action(async (inputs: string[], options: ImportOptions) => {
      const { importArchive } = await import('./import.ts')
      done(await importArchive(inputs, options, io, core, version))
    })
  command('report', help.report)
    .option('--from-store', help.fromStore, false)
    .addOption(new Option('-o, --out <path>', words.help.out).default(undefined, 'helder-report'))
    .addOption(new Option('-f, --format <list>', words.help.format).default(undefined, 'jsonl,csv,html,coaching'))
    .addOption(new Option('--rules <folder>', words.help.rules).argParser(each).default([], ' '))
    .option('--report-language <language>', words.help.reportLanguage)
    .option('--no-text', words.help.noText)
    .option('--per-agent', words.agents.perAgent, false)
    .option('-q, --quiet', words.help.quiet, false)
    .action(async (options: ReportOptions) => {
      const { report } = await import('./report.ts')
      done(await report(options, io, core))
    })
  command('purge', help.purge).action(async (options: StoreOptions) => {
    const { purgeStore } = await import('./purge.ts')
    done(await purgeStore(options, io, core))
  })
  command('forget', help.forget)
    .option('--requester <who>', help.requester)
    .option('--ticket <number>', help.ticket)
    .option('--agent <name>', help.agent)
    .action(async (options: ForgetOptions) => {
      const { forgetPerson } = await import('./forget.ts')
      done(await forgetPerson(options, io, core))
    })
}
