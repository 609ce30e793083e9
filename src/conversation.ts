/**
 * The words everyone uses. This file imports nothing.
 *
 * All offsets are UTF-16 code units into the message body as decoded from the file, before cleaning.
 */

/** A half-open range `[start, end)` of UTF-16 code units. A missing thing has `start === end`: where it would go. */
export interface Span {
  start: number
  end: number
}

/** Who wrote a message. `note` is internal; `system` is written by the helpdesk itself. */
export type Role = 'customer' | 'agent' | 'note' | 'system'

/** The languages Helder has rules for. */
export type RuleLanguage = 'en' | 'nl'
export const RULE_LANGUAGES: readonly RuleLanguage[] = ['en', 'nl']

/** The dimensions that ship with Helder; a user's own pack may add others, hence `string` elsewhere. */
export const DIMENSIONS = ['clarity', 'empathy', 'jargon', 'confirmation', 'ownership', 'respect', 'guidance'] as const
export type Dimension = string

export type Severity = 'minor' | 'major' | 'critical'

/** Where a message stands in its export: `row` is 1-based and counts data rows for CSV, lines for JSONL. */
export interface Source {
  file: string
  row: number
}

/** What an export says about a message besides its text; used to split figures, never to score. */
export interface Attributes {
  channel?: string
  queue?: string
  topic?: string
}

export interface Message {
  /** Unique within its conversation only. */
  id: string
  role: Role
  /** The body as decoded from the file: may be HTML, may hold quoted mail and a signature. */
  text: string
  /** ISO 639-1, as given by the source; wins over detection. */
  language?: string
  /** The agent's name or id as the export has it; outputs turn it into a pseudonym. */
  agent?: string
  /** ISO 8601, or absent where the export has no date that can be read. */
  createdAt?: string
  source?: Source
  attributes?: Attributes
}

export interface Conversation {
  id: string
  /** In the order in which they were sent. */
  messages: Message[]
}

/** Why a message got no scores. */
export type Skipped = 'auto-reply' | 'note' | 'other-language' | 'empty'

/** Something found in a text, with its place. Good, bad or neutral. */
export interface Signal extends Span {
  id: string
  /** The rule (or function in `detect/signals/`) that found it. */
  rule: string
}

export interface Edit extends Span {
  replacement: string
}

/** One way to put it better. `ready` can be sent as it is; `fill-in` has visible blanks only the agent can fill. */
export interface Suggestion {
  edits: Edit[]
  kind: 'ready' | 'fill-in'
  why: string
}

/** What a person should look at, with the ways to put it better in order of preference. */
export interface Finding extends Span {
  rule: string
  dimension: Dimension
  severity: Severity
  /** What, why and how, in the language of the reply. */
  message: string
  suggestions: Suggestion[]
}

/** One line of the sum that makes a score. `points` is a whole number. */
export interface LedgerLine extends Span {
  label: string
  /** The signal or finding that gave the points; `base`, `limit` and `rounding` are the sum's own lines. */
  rule: string
  points: number
}

export interface Metrics {
  words: number
  sentences: number
  /** 0-100, higher is easier; null where the text is too short or in a language without rules. */
  readability: number | null
}

export interface Rewrite {
  text: string
  kind: 'ready' | 'fill-in'
  changes: string[]
  overall_before: number
  overall_after: number
}

/** The result line: what `--format jsonl` writes for every accepted message. Fields are added, never renamed. */
export interface Review {
  conversation_id: string
  message_id: string
  role: Role
  agent: string | null
  created_at: string | null
  source: Source | null
  attributes: Attributes
  /** ISO 639-1, or `und`. */
  language: string
  text: string
  skipped: Skipped | null
  /** Whole numbers 0-100; null = not assessed. Empty for messages that are not scored. */
  scores: Record<string, number | null>
  not_assessed: Record<string, string>
  ledger: Record<string, LedgerLine[]>
  signals: Signal[]
  findings: Finding[]
  metrics: Metrics
  rewrite: Rewrite | null
}
