import type { Review, Severity } from '../conversation.ts'
import { dimensionLedgers, isFound } from './kept-reply.ts'

export interface FindingTally {
  rule: string
  dimension: string
  severity: Severity
  count: number
  /** Replies with at least one. */
  replies: number
  /** Points taken off in all ledgers together; above zero. */
  lost: number
  /** In the language of the first reply that has it; for findings that no rule file has a title for. */
  message: string
  /** The first reply's place in the input. */
  first: number
}

/**
 * Counts the findings of a reply, and what they cost.
 *
 * @returns the rules found, each once
 */
export function countFindings(findings: Map<string, FindingTally>, review: Review, order: number): Set<string> {
  const seen = new Set<string>()
  for (const { rule, dimension, severity, message } of review.findings) {
    const one = { rule, dimension, severity, message, count: 1, replies: seen.has(rule) ? 0 : 1, lost: 0, first: order }
    addFinding(findings, one)
    seen.add(rule)
  }
  if (seen.size === 0) return seen
  for (const [, lines] of dimensionLedgers(review.ledger)) {
    for (const line of lines) {
      if (line.points < 0 && isFound(line) && seen.has(line.rule)) findings.get(line.rule)!.lost -= line.points
    }
  }
  return seen
}

/** Adds what was counted elsewhere; of what differs from reply to reply, the first one's stays. */
export function addFinding(findings: Map<string, FindingTally>, more: FindingTally): void {
  const known = findings.get(more.rule)
  if (!known) {
    findings.set(more.rule, more)
    return
  }
  const { dimension, severity, message, first } = more.first < known.first ? more : known
  Object.assign(known, { dimension, severity, message, first })
  known.count += more.count
  known.replies += more.replies
  known.lost += more.lost
}
