import { EMOJI } from './annotate/tokens.ts'
import type { Finding, Message, Review, Rewrite, Span, Suggestion } from './conversation.ts'
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
  const place = <T extends Span>(item: T): T => ({ ...item, ...toSource(body, item) })
  const findings = hits.map(
    (hit, i): Finding => ({
      rule: hit.rule.id,
      dimension: hit.rule.dimension,
      severity: hit.rule.severity,
      ...toSource(body, hit.span),
      message: messageOf(hit.rule),
      suggestions: (suggestions?.[i] ?? []).map((suggestion) => placed(suggestion, body)),
    }),
  )
  const signals = [...reading.signals.all]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
    .map(({ id, start, end, rule }) => ({ id, ...toSource(body, { start, end }), rule }))
  const ledger = Object.fromEntries(
    Object.entries(scores?.ledger ?? {}).map(([name, lines]) => [name, lines.map((l) => (l.end > 0 ? place(l) : l))]),
  )
  const { kinds } = reading.text.tokens
  return {
    ...review,
    scores: scores?.scores ?? {},
    not_assessed: scores?.notAssessed ?? {},
    ledger,
    signals,
    findings,
    metrics: {
      words: kinds.filter((kind) => kind !== EMOJI).length,
      sentences: reading.text.sentences.length,
      readability,
    },
    rewrite: rewrite ?? null,
  }
}

/** What, why and how in one text. */
export function messageOf(rule: Rule): string {
  const title = /[.!?]$/.test(rule.title) ? rule.title : `${rule.title}.`
  return [title, rule.why, rule.how].filter((part) => part !== '').join(' ')
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
