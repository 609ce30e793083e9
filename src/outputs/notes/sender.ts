import type { SourceId } from '../../ingest/webhooks/source.ts'

/** A note or draft for the agent, as the outbox holds it. */
export interface OutboxNote {
  id: string
  source: SourceId
  conversation: string
  replyTo: Readonly<Record<string, string>>
  /** How often it has been tried before. */
  attempts: number
  /** Plain text with Helder's own mark in its last line, by which its webhook echo is known. */
  text: string
}

export type SendResult =
  | { kind: 'sent' }
  /** Worth another try, after `retryAfter` milliseconds where the helpdesk says so. */
  | { kind: 'later'; reason: string; retryAfter?: number }
  /** Will never work (refused, gone, a host that is not allowed), or may have arrived: a ticket never gets two. */
  | { kind: 'failed'; reason: string }

/** The way back to one helpdesk. Reasons hold no message text. */
export interface Sender {
  source: SourceId
  send(note: OutboxNote, signal: AbortSignal): Promise<SendResult>
}
