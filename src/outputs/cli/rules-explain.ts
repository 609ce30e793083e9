import { stringify } from 'yaml'
import type { RuleLanguage } from '../../conversation.ts'
import type { Rule, Rulebook } from '../../rulebook/rulebook.ts'
import { allRules, dimensionName } from '../names.ts'
import { languageOf, type Words, wordsFor } from '../words.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { type Paint, painter } from './paint.ts'
import { loadRules } from './rule-loading.ts'
import { wrap } from './table.ts'

/** `helder rules explain`: a rule in each of its languages. Returns the exit code. */
export async function explainRule(id: string, packs: string[], io: Io, core: Core): Promise<number> {
  const spoken = languageOf(io.env)
  const words = wordsFor(spoken)
  const { rulebook, problems } = await loadRules(packs, undefined, core, io, words)
  const all = allRules(rulebook)
  const wanted = id.replace(/\.(en|nl)(\.yaml)?$/, '').replace(/^.*\//, '')
  const found = all.filter((rule) => rule.id === wanted || rule.emits === wanted)
  if (found.length === 0) throw new CommandError(EXIT.usage, words.rules.noSuchRule(id), hint(wanted, all, words))
  const paint = painter(io.stdout, io.env)
  const columns = Math.min(io.stdout.columns ?? 100, 110)
  const blocks = found.map((rule) => describe(rule, rulebook, spoken, paint, columns).join('\n'))
  io.stdout.write(`${blocks.join('\n\n\n')}\n`)
  return problems > 0 ? EXIT.faulty : EXIT.ok
}

/** Ids that hold the word asked for, or share a part with it. */
function hint(id: string, all: readonly Rule[], words: Words): string {
  const parts = id.split('-').filter((part) => part.length > 3)
  const near = new Set(all.map((rule) => rule.id).filter((one) => parts.some((part) => one.includes(part))))
  return near.size > 0 ? words.rules.didYouMean([...near].slice(0, 6).join(', ')) : words.rules.seeList
}

function describe(rule: Rule, rulebook: Rulebook, spoken: RuleLanguage, paint: Paint, columns: number): string[] {
  const words = wordsFor(spoken)
  const head = (text: string) => paint('dim', text)
  const text = (label: string, value: string) =>
    value === '' ? [] : [head(label), ...wrap(value.trim(), columns, '  ')]
  const list = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [head(label), ...values.map((value) => `  ${value}`)]
  const yaml = (label: string, value: unknown) =>
    value === null
      ? []
      : [
          head(label),
          ...stringify(value)
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
        ]
  const weight = rule.finding ? words.severities[rule.severity] : words.rules.signalOnly
  const about = rule.finding ? [dimensionName(rulebook, rule.dimension, spoken), weight] : [weight]
  if (rule.emits && rule.emits !== rule.id) about.push(`${words.rules.emits.toLowerCase()}: ${rule.emits}`)
  return [
    `${paint('bold', `${rule.id} (${rule.language})`)}  ${rule.title}`,
    head(about.join(', ')),
    ...text(words.rules.why, rule.why),
    ...text(words.rules.how, rule.how),
    ...list(words.rules.finds, rule.each === null ? rule.find : [`@${rule.each}`, ...rule.find]),
    ...list(words.rules.unless, rule.unless),
    ...yaml(words.rules.when, rule.when),
    ...yaml(words.rules.rewrites, rule.rewrite),
    ...list(
      words.rules.examples,
      rule.examples.flatMap((example) => exampleLines(example, words)),
    ),
    ...list(
      words.rules.sources,
      rule.source.map(({ title, url }) => (url ? `${title} <${url}>` : title)),
    ),
    `${head(words.rules.file)}  ${rule.file}`,
  ]
}

function exampleLines(example: Rule['examples'][number], words: Words): string[] {
  const before = example.customer === undefined ? [] : [`${words.explain.customer}: ${example.customer}`]
  const turns = (example.context ?? []).map((turn) =>
    'customer' in turn ? `${words.explain.customer}: ${turn.customer}` : `${words.explain.agent}: ${turn.agent}`,
  )
  const kinds = ['flags', 'ignores', 'missed', 'misfires'] as const
  const kind = kinds.find((one) => example[one] !== undefined)!
  const because = example.because === undefined ? '' : ` (${example.because})`
  const becomes = example.becomes === undefined ? [] : [`    ${words.rules.becomes}: ${example.becomes}`]
  return [...turns, ...before, `${words.rules[kind]}: ${example[kind]}${because}`, ...becomes]
}
