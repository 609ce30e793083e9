import type { SourceId } from '../../ingest/webhooks/source.ts'
import type { OutboxNote } from '../../store/store.ts'

export type { OutboxNote }

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
