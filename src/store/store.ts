import type { Conversation, Review } from '../conversation.ts'
import type { SourceId, WebhookMessage } from '../ingest/webhooks/source.ts'

/** A verified webhook delivery, as it is kept. */
export interface Delivery {
  source: SourceId
  /** The sender's delivery id, or the body's hash where it gives none. */
  id: string
  /** SHA-256 of the raw body, hex: a replay under another id is known by it. */
  bodyHash: string
  receivedAt: Date
  messages: readonly WebhookMessage[]
}

/** A note that a review asks for; written in the same transaction as the review. */
export interface NoteDraft {
  text: string
}

/** What the service keeps. Every method resolves after its transaction is committed, and throws StoreError else. */
export interface Store {
  /** Keeps a delivery and queues its analysis, once: `seen` for one that is here already (7 days at least). */
  accept(delivery: Delivery): Promise<'accepted' | 'seen'>
  /** Answers whether the database answers and its schema is the program's. */
  ready(): Promise<boolean>
  /** Rows per table, jobs waiting and notes waiting, for metrics. */
  counts(): Promise<Readonly<Record<string, number>>>
  /** Takes a scored conversation of an archive (import) or of the service into the store. */
  save(conversation: Conversation, reviews: readonly Review[], from: string): Promise<void>
  /** Every kept review, conversation by conversation, oldest first: `report --from-store` reads this. */
  reviews(): AsyncIterable<Review>
  close(): Promise<void>
}
