import { RULE_LANGUAGES } from '../../conversation.ts'
import type { RuleStats, RuleTally } from '../rule-stats.ts'
import { type Words, whole } from '../words.ts'
import type { Paint } from './paint.ts'
import { type Cell, table, wrap } from './table.ts'

/** The statistics for another program: one JSON object, rules in the order of the table. */
export function statsJson(stats: RuleStats, tallies: readonly RuleTally[]): string {
  const rules = tallies.map(({ rule, language, dimension, finding, hits, messages, of, samples }) => ({
    rule,
    language,
    dimension,
    kind: finding ? 'finding' : 'signal',
    in_code: dimension === null,
    hits,
    messages,
    of,
    share: of === 0 ? 0 : Math.round((10_000 * messages) / of) / 10_000,
    samples,
  }))
  return `${JSON.stringify({ messages: stats.read, rules }, null, 2)}\n`
}

/** The statistics for a reader: findings, then signals, samples under each, and last the rules that found nothing. */
export function statsTable(
  stats: RuleStats,
  tallies: readonly RuleTally[],
  words: Words,
  paint: Paint,
  columns: number,
): string {
  const { stats: say } = words
  const read = RULE_LANGUAGES.map((language) =>
    say.read(language, whole(stats.read.agent[language], words), whole(stats.read.customer[language], words)),
  )
  const hit = tallies.filter((tally) => tally.hits > 0)
  const block = (title: string, some: readonly RuleTally[]) =>
    some.length === 0 ? [] : [[paint('bold', `${title} (${some.length})`), ...rows(some, words, paint)].join('\n')]
  const blocks = [
    read.join('\n'),
    ...block(
      say.findings,
      hit.filter(({ finding }) => finding),
    ),
    ...block(
      say.signals,
      hit.filter(({ finding }) => !finding),
    ),
    ...never(tallies, words, paint, columns),
  ]
  return `${blocks.join('\n\n')}\n`
}

function rows(tallies: readonly RuleTally[], words: Words, paint: Paint): string[] {
  const { stats: say } = words
  const dim = (text: string) => paint('dim', text)
  const head = (text: string, right = true): Cell => ({ text, right, paint: dim })
  const share = new Intl.NumberFormat(words.locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const cells = tallies.map((tally): Cell[] => [
    { text: tally.rule },
    { text: tally.language },
    { text: whole(tally.hits, words), right: true },
    { text: whole(tally.messages, words), right: true },
    { text: share.format(tally.messages / tally.of), right: true },
    { text: tally.dimension === null ? say.inCode : tally.title, paint: dim },
  ])
  const header = [head(words.rules.id, false), head(''), head(say.hits), head(say.messages), head(say.share), head('')]
  const [first, ...lines] = table([header, ...cells])
  const samples = ({ samples }: RuleTally) =>
    table(
      samples.map(({ text }) => [{ text, paint: dim }]),
      '      ',
    )
  return [first!, ...lines.flatMap((line, i) => [line, ...samples(tallies[i]!)])]
}

function never(tallies: readonly RuleTally[], words: Words, paint: Paint, columns: number): string[] {
  return RULE_LANGUAGES.flatMap((language) => {
    const ids = tallies.filter((tally) => tally.hits === 0 && tally.language === language).map(({ rule }) => rule)
    if (ids.length === 0) return []
    return [[paint('bold', words.stats.never(language, ids.length)), ...wrap(ids.join(', '), columns, '  ')].join('\n')]
  })
}
