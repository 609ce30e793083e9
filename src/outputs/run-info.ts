import type { RuleLanguage } from '../conversation.ts'
import type { Counts, FileReport, Ingested } from '../ingest/types.ts'
import type { Names } from './names.ts'
import type { Tally } from './tally.ts'

/** `team` shows no agents, `pseudonym` gives each a made-up name that stays the same, `name` shows names. */
export type AgentView = 'team' | 'pseudonym' | 'name'

/** What the summary and the report tell of one run. */
export interface RunInfo {
  language: RuleLanguage
  files: readonly FileReport[]
  leftOut: Ingested['leftOut']
  counts: Counts
  /** Rejected rows per reason. */
  rejected: ReadonlyMap<string, number>
  tally: Tally
  names: Names
  dimensions: readonly string[]
  /** Weight of each dimension in the overall score. */
  shares: ReadonlyMap<string, number>
  /** Stopped before the end. */
  partial: boolean
  /** False with `--no-text`. */
  withText: boolean
  /** Whether agents are shown, and how. */
  agents: AgentView
}

/** Most frequent first, then by name, so that the order never depends on chance. */
export function mostFrequent<T>(entries: Iterable<[T, number]>): [T, number][] {
  return [...entries].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))
}
