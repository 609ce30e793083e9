import { type Command, Option } from 'commander'
import type { Words } from '../words.ts'
import type { Core } from './core.ts'
import type { Io } from './io.ts'
import type { StatsOptions } from './rules-stats.ts'

/** `helder rules ...`: adds the commands; what they do is loaded when asked for. */
export function rulesCommand(program: Command, words: Words, io: Io, core: Core, done: (code: number) => void): void {
  const { help } = words
  const each = (value: string, before: string[]) => [...before, value]
  const rules = program.command('rules').description(help.rulesGroup)
  rules
    .command('list')
    .description(help.list)
    .option('--language <language>', help.listLanguage)
    .option('--dimension <name>', help.listDimension)
    .option('--rules <folder>', help.rules, each, [])
    .action(async (options: { language?: string; dimension?: string; rules: string[] }) => {
      const { listRules } = await import('./rules-list.ts')
      done(await listRules(options, io, core))
    })
  rules
    .command('explain')
    .description(help.rulesExplain)
    .argument('<id>', help.ruleId)
    .option('--rules <folder>', help.rules, each, [])
    .action(async (id: string, options: { rules: string[] }) => {
      const { explainRule } = await import('./rules-explain.ts')
      done(await explainRule(id, options.rules, io, core))
    })
  rules
    .command('test')
    .description(help.test)
    .argument('[folders or ids...]', help.testWhat)
    .action(async (what: string[]) => {
      const { testRules } = await import('./rules-test.ts')
      done(await testRules(what, io, core))
    })
  rules
    .command('stats')
    .description(help.stats)
    .argument('[inputs...]', help.scoreInputs)
    .addOption(new Option('-f, --format <format>', help.statsFormat).default('table'))
    .addOption(new Option('--samples <number>', help.statsSamples).default('3'))
    .option('--map <file>', help.map)
    .option('--column <role=name>', help.column, each, [])
    .option('--profile <file>', help.profile)
    .option('--rules <folder>', help.rules, each, [])
    .addOption(new Option('--lang <language>', help.lang).default('auto'))
    .option('-q, --quiet', help.quiet, false)
    .addHelpText('after', help.statsAfter)
    .action(async (inputs: string[], options: StatsOptions) => {
      const { ruleStats } = await import('./rules-stats.ts')
      done(await ruleStats(inputs, options, io, core))
    })
  rules
    .command('new')
    .description(help.new)
    .argument('<folder/id.language>', help.newName)
    .option('--rules <folder>', help.newDir, 'rules')
    .action(async (name: string, options: { rules: string }) => {
      const { newRule } = await import('./rules-new.ts')
      done(newRule(name, options.rules, io))
    })
}
