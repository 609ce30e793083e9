import type { Attributes, Finding, LedgerLine, Review, Rewrite } from '../conversation.ts'

/** What the report keeps of a reply that it may show. */
export interface KeptReply {
  /** The message's place in the input. */
  order: number
  conversation: string
  message: string
  /** As the report shows it: a pseudonym, or a name where names were asked for. */
  agent: string | null
  /** The agent's name in the export, to hide it in the text. */
  hidden: string | null
  date: string | null
  language: string
  attributes: Attributes
  /** Cut where it is very long; empty with `--no-text`. */
  text: string
  cut: boolean
  scores: Review['scores']
  ledger: Record<string, LedgerLine[]>
  findings: Finding[]
  rewrite: Rewrite | null
}

/** Code units of a body that are kept; a body may be as large as a file. */
const LONGEST = 12_000
const SUGGESTIONS = 2

/** @param agent as the report shows the agent; null where it does not */
export function keep(review: Review, order: number, agent: string | null, hidden: string | null): KeptReply {
  const cut = review.text.length > LONGEST
  const within = ({ end }: { end: number }) => end <= LONGEST
  return {
    order,
    conversation: review.conversation_id,
    message: review.message_id,
    agent,
    hidden,
    date: review.created_at,
    language: review.language,
    attributes: review.attributes,
    text: cut ? copied(review.text.slice(0, LONGEST)) : review.text,
    cut,
    scores: review.scores,
    ledger: review.ledger,
    findings: review.findings.filter(within).map((finding) => ({
      ...finding,
      suggestions: finding.suggestions.filter(({ edits }) => edits.every(within)).slice(0, SUGGESTIONS),
    })),
    rewrite: cut ? null : review.rewrite,
  }
}

/** A slice keeps the whole text it was cut from in memory; a copy does not. */
const copied = (text: string) => Buffer.from(text, 'utf16le').toString('utf16le')

/** Lines that found something: neither the base nor the sum's own lines. */
export const isFound = ({ rule }: LedgerLine) => rule !== 'base' && rule !== 'limit' && rule !== 'rounding'

/** The ledgers of the dimensions, without that of the overall score, which only adds them up. */
export const dimensionLedgers = (ledger: Record<string, LedgerLine[]>) =>
  Object.entries(ledger).filter(([dimension]) => dimension !== 'overall')
