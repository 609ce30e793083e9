import { createHash } from 'node:crypto'
import type { Analyzer } from '../../../src/analyze.ts'
import type { Conversation, Message, Review } from '../../../src/conversation.ts'
import type { SourceId, WebhookMessage } from '../../../src/ingest/webhooks/source.ts'
import type { Delivery } from '../../../src/store/store.ts'

export const KEY = 'a key for tests, long enough'

interface Given extends Partial<Omit<WebhookMessage, 'message'>> {
  id?: string
  source?: SourceId
  body?: string
  message: Pick<Message, 'id'> & Partial<Message>
}

/** A delivery of one message; what is not given is made up. */
export function delivery(conversation: string, { id, source = 'zammad', body, message, ...more }: Given): Delivery {
  const name = id ?? `${conversation}/${message.id}`
  return {
    source,
    id: name,
    bodyHash: createHash('sha256')
      .update(body ?? name)
      .digest('hex'),
    receivedAt: new Date(),
    messages: [{ conversation, message: { role: 'agent', text: `Text of ${message.id}`, ...message }, ...more }],
  }
}

/** Reviews by counting: the context's length is the overall score, so that tests see what was read. */
export function countingAnalyzer(seen: Conversation[] = [], version = ''): Analyzer {
  const conversation: Analyzer['conversation'] = (given, wanted) => {
    seen.push(given)
    return given.messages.flatMap((message, i) =>
      (wanted?.has(message.id) ?? true) ? [reviewOf(given, message, i, version)] : [],
    )
  }
  return { conversation, reviews: conversation }
}

export function reviewOf(conversation: Conversation, message: Message, overall: number, version = ''): Review {
  return {
    conversation_id: conversation.id,
    message_id: message.id,
    role: message.role,
    agent: message.agent ?? null,
    created_at: message.createdAt ?? null,
    source: message.source ?? null,
    attributes: message.attributes ?? {},
    language: 'en',
    text: message.text,
    skipped: null,
    scores: { overall, clarity: 50, empathy: null },
    not_assessed: { empathy: 'no occasion' },
    ledger: { overall: [{ label: `start ${version}`, rule: 'base', points: overall, start: 0, end: 0 }] },
    signals: [],
    findings: [
      {
        rule: 'long',
        dimension: 'clarity',
        severity: 'minor',
        start: 0,
        end: 2,
        message: 'Long.',
        suggestions: [{ edits: [{ start: 0, end: 2, replacement: message.text.slice(0, 5) }], kind: 'ready', why: '' }],
      },
    ],
    metrics: { words: 3, sentences: 1, readability: null },
    rewrite: null,
  }
}
