import { EMOJI } from './annotate/tokens.ts'
import type { Finding, LedgerLine, Message, Review, Rewrite, Span, Suggestion } from './conversation.ts'
import type { Hit } from './detect/detect.ts'
import type { Reading } from './detect/reading.ts'
import { inBody } from './feedback/whole/compose.ts'
import { type Cleaned, isVerbatim, toSource } from './ingest/cleaning/index.ts'
import type { Rule } from './rulebook/rulebook.ts'
import type { Scores } from './score/score.ts'

/** What the pipeline made of one message; offsets are into the cleaned text. */
export interface Parts {
  body: Cleaned
  reading: Reading
  hits: readonly Hit[]
  readability: number | null
  scores?: Scores
  suggestions?: readonly Suggestion[][]
  rewrite?: Rewrite | null
}

/** The result line of a message of which nothing is said yet. */
export function blank(conversationId: string, message: Message, language: string): Review {
  return {
    conversation_id: conversationId,
    message_id: message.id,
    role: message.role,
    agent: message.agent ?? null,
    created_at: message.createdAt ?? null,
    source: message.source ?? null,
    attributes: message.attributes ?? {},
    language,
    text: message.text,
    skipped: null,
    scores: {},
    not_assessed: {},
    ledger: {},
    signals: [],
    findings: [],
    metrics: { words: 0, sentences: 0, readability: null },
    rewrite: null,
  }
}

/** Fills a result line; every offset becomes one into the body as given. */
export function toReview(
  review: Review,
  { body, reading, hits, readability, scores, suggestions, rewrite }: Parts,
): Review {
  const inSource = isWhole(body) ? (span: Span): Span => span : (span: Span): Span => toSource(body, span)
  review.findings = hits.map((hit, i): Finding => {
    const { start, end } = inSource(hit.span)
    const { id, dimension, severity } = hit.rule
    const placedSuggestions = suggestions?.[i]?.map((suggestion) => placed(suggestion, body)) ?? []
    return { rule: id, dimension, severity, start, end, message: messageOf(hit.rule), suggestions: placedSuggestions }
  })
  const { all } = reading.signals
  const marks =
    all.length < 2 ? all : [...all].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  review.signals = marks.map((mark) => {
    const { start, end } = inSource(mark)
    return { id: mark.id, start, end, rule: mark.rule }
  })
  if (scores) {
    review.scores = scores.scores
    review.not_assessed = scores.notAssessed
    review.ledger = isWhole(body) ? scores.ledger : placedLedger(scores.ledger, inSource)
  }
  review.metrics = { words: wordsIn(reading), sentences: reading.text.sentences.length, readability }
  review.rewrite = rewrite ?? null
  return review
}

/** The cleaned text is the body as it is, so that every offset stays. */
function isWhole({ text, segments, html }: Cleaned): boolean {
  const [only] = segments
  return segments.length === 1 && !html && only!.verbatim && only!.sourceStart === 0 && only!.sourceEnd === text.length
}

function placedLedger(ledger: Scores['ledger'], inSource: (span: Span) => Span): Scores['ledger'] {
  const place = (line: LedgerLine): LedgerLine => (line.end > 0 ? { ...line, ...inSource(line) } : line)
  return Object.fromEntries(Object.entries(ledger).map(([name, lines]) => [name, lines.map(place)]))
}

function wordsIn({ text }: Reading): number {
  let words = 0
  for (const kind of text.tokens.kinds) if (kind !== EMOJI) words++
  return words
}

const messages = new WeakMap<Rule, string>()

/** What, why and how in one text. */
export function messageOf(rule: Rule): string {
  let message = messages.get(rule)
  if (message === undefined) {
    const title = /[.!?]$/.test(rule.title) ? rule.title : `${rule.title}.`
    message = [title, rule.why, rule.how].filter((part) => part !== '').join(' ')
    messages.set(rule, message)
  }
  return message
}

/** An edit that would cross markup is shown, but cannot be applied as it is. */
function placed(suggestion: Suggestion, body: Cleaned): Suggestion {
  const whole = suggestion.edits.every((edit) => isVerbatim(body, edit))
  return {
    edits: suggestion.edits.map((edit) => inBody(body, edit)),
    kind: whole ? suggestion.kind : 'fill-in',
    why: suggestion.why,
  }
}
