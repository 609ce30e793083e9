import { DIMENSIONS, type Finding, type Review, type Severity } from '../conversation.ts'

const TOP_FINDINGS = 3
const WEIGHT: Record<Severity, number> = { critical: 0, major: 1, minor: 2 }

export type Cell = string | number | null

/** Helder's own dimensions in their order, then those of a user's packs. */
export function dimensionOrder(found: Iterable<string>): string[] {
  const known: readonly string[] = ['overall', ...DIMENSIONS]
  const others = [...new Set(found)].filter((dimension) => !known.includes(dimension) && dimension !== 'signals')
  return [...known, ...others.sort()]
}

/**
 * The header of results.csv. Agents are left out: the team is the default view. `rules` names all that was found, each
 * rule once and the weightiest first; the three weightiest findings have their message too.
 */
export function resultHeader(dimensions: readonly string[]): string[] {
  const findings = Array.from({ length: TOP_FINDINGS }, (_, i) => [`finding_${i + 1}`, `message_${i + 1}`]).flat()
  return [
    ...['conversation_id', 'message_id', 'created_at', 'channel', 'queue', 'language', 'skipped'],
    ...dimensions,
    ...['words', 'findings', 'critical', 'major', 'minor', 'rules', ...findings],
  ]
}

/** The row of an agent reply in results.csv; an empty cell where there is no score. */
export function resultRow(review: Review, dimensions: readonly string[]): Cell[] {
  const { attributes, findings } = review
  const top = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.start - b.start)
  const weighing = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const rules = [...new Set(top.map(({ rule }) => rule))].join(';')
  const counts = review.skipped
    ? [null, null, null, null, null]
    : [findings.length, weighing('critical'), weighing('major'), weighing('minor'), rules || null]
  return [
    ...[review.conversation_id, review.message_id, review.created_at],
    ...[attributes.channel ?? null, attributes.queue ?? null, review.language, review.skipped],
    ...dimensions.map((dimension) => review.scores[dimension] ?? null),
    ...[review.skipped ? null : review.metrics.words, ...counts],
    ...Array.from({ length: TOP_FINDINGS }, (_, i) => cells(top[i])).flat(),
  ]
}

const cells = (finding: Finding | undefined): Cell[] => [finding?.rule ?? null, finding?.message ?? null]

/** The result line without any words of the message and without the agent's name: suggestions and rewrites are made from them, so they go too. */
export function withoutText(review: Review): Review {
  return {
    ...review,
    agent: null,
    text: '',
    rewrite: null,
    findings: review.findings.map((finding) => ({ ...finding, suggestions: [] })),
  }
}
