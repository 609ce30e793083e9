import { z } from 'zod'
import { RULE_LANGUAGES } from '../conversation.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { formatProblem } from '../rulebook/problems.ts'
import type { Rule, Rulebook } from '../rulebook/rulebook.ts'
import { ruleSchema } from '../rulebook/schema.ts'
import { allRules, dimensionName } from './names.ts'
import { dimensionOrder } from './result-rows.ts'

/**
 * The generated files of rules/, by name: the catalogue, and the JSON Schema that editors use.
 *
 * @throws Error where a rule is faulty: a catalogue without it would say that it does not exist
 */
export function catalogue(): Record<string, string> {
  const { rulebook, problems } = loadRulebook()
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return { 'README.md': page(rulebook), 'rule.schema.json': schema() }
}

function page(rulebook: Rulebook): string {
  const rules = allRules(rulebook)
  const dimensions = [...dimensionOrder(rules.map((rule) => rule.dimension)).slice(1), 'signals']
  const sections = dimensions.map((dimension) =>
    section(
      dimension,
      rules.filter((rule) => rule.dimension === dimension),
      rulebook,
    ),
  )
  return `# The rules

<!-- Generated from the rule files by \`npm run catalogue\`; changes made here are lost. -->

One rule is one file: the folder is its dimension, the name its id, the suffix its language. [WRITING.md](WRITING.md) tells
how to write one, \`helder rules explain <id>\` shows one in full. ${RULE_LANGUAGES.map((language) => `${rules.filter((rule) => rule.language === language).length} files for \`${language}\``).join(', ')}.
${sections.join('')}`
}

function section(dimension: string, rules: Rule[], rulebook: Rulebook): string {
  const ids = [...new Set(rules.map((rule) => rule.id))].sort()
  if (ids.length === 0) return ''
  const rows = ids.map((id) => row(rules.filter((rule) => rule.id === id)))
  return `\n## ${dimensionName(rulebook, dimension, 'en')} (\`${dimension}\`)\n\n${markdownTable([HEAD, ...rows])}`
}

const HEAD = ['rule', 'languages', 'weight', 'what it finds', 'what it suggests']

/** With cells filled up to the width of their column, as the formatter wants it. */
function markdownTable(rows: string[][]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()))
  const widths = HEAD.map((_, i) => Math.max(...cells.map((row) => [...row[i]!].length)))
  const lines = cells.map(
    (row) => `| ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - [...cell].length)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`
}

/** The twins of a rule in one row, in the words of the first language that has it. */
function row(twins: Rule[]): string[] {
  const [first] = twins as [Rule, ...Rule[]]
  const links = twins.map((rule) => `[${rule.language}](${first.dimension}/${rule.id}.${rule.language}.yaml)`)
  const weight = first.finding ? first.severity : 'signal'
  return [`\`${first.id}\``, links.join(' '), weight, first.title, suggestion(first)]
}

function suggestion({ rewrite, how, finding }: Rule): string {
  if (rewrite) {
    const text = rewrite.with[0]?.trim() ?? ''
    if (text === '') return 'leaves it out'
    // A value alone, such as {plain}, tells a reader nothing.
    if (!/^\{[^}]*\}$/.test(text)) return `“${text}”`
  }
  return finding ? how : ''
}

function schema(): string {
  const json = z.toJSONSchema(ruleSchema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ ...json, title: 'A rule of Helder' }, null, 2)}\n`
}
