import { RULE_LANGUAGES } from '../../conversation.ts'
import type { Rule } from '../../rulebook/rulebook.ts'
import { allRules, dimensionName } from '../names.ts'
import { dimensionOrder } from '../result-rows.ts'
import { languageOf, type Words, wordsFor } from '../words.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'
import { loadRules } from './rule-loading.ts'
import { choice } from './score-options.ts'
import { type Cell, table } from './table.ts'

/** `helder rules list`: the rules per dimension. Returns the exit code. */
export async function listRules(
  options: { language?: string; dimension?: string; rules: string[] },
  io: Io,
  core: Core,
): Promise<number> {
  const spoken = languageOf(io.env)
  const words = wordsFor(spoken)
  const language =
    options.language === undefined ? undefined : choice('--language', options.language, RULE_LANGUAGES, words)
  const { rulebook, problems } = await loadRules(options.rules, undefined, core, io, words)
  const all = allRules(rulebook)
  const dimensions = [...dimensionOrder(all.map((rule) => rule.dimension)).slice(1), 'signals']
  const dimension =
    options.dimension === undefined ? undefined : choice('--dimension', options.dimension, dimensions, words)
  const rules = all.filter(
    (rule) => (!language || rule.language === language) && (!dimension || rule.dimension === dimension),
  )
  if (rules.length === 0) throw new CommandError(EXIT.unusable, words.rules.none)
  const paint = painter(io.stdout, io.env)
  const name = (rule: Rule) => dimensionName(rulebook, rule.dimension, spoken)
  const blocks = dimensions.flatMap((one) => {
    const within = rules.filter((rule) => rule.dimension === one).sort(byName)
    if (within.length === 0) return []
    return [
      [`${paint('bold', name(within[0]!))} (${within.length})`, ...table(within.map((rule) => row(rule, words)))].join(
        '\n',
      ),
    ]
  })
  io.stdout.write(`${blocks.join('\n\n')}\n\n${words.rules.count(rules.length)}\n`)
  return problems > 0 ? EXIT.faulty : EXIT.ok
}

const byName = (a: Rule, b: Rule) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.language < b.language ? -1 : 1)

function row(rule: Rule, words: Words): Cell[] {
  const weight = rule.finding ? words.severities[rule.severity] : words.rules.signalOnly
  return [{ text: rule.id }, { text: rule.language }, { text: weight }, { text: rule.title }]
}
