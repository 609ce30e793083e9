import type { Conversation, Message, Review } from '../conversation.ts'
import type { GatheredConversation } from '../ingest/types.ts'
import type { SourceId, WebhookMessage } from '../ingest/webhooks/source.ts'
import type { Forgotten, Person } from './forget.ts'
import type { Imported } from './imports.ts'
import type { Purged, Retention } from './purge.ts'

export interface StoreSettings {
  /** `postgres://...`; without it the database is embedded, in the data folder. */
  databaseUrl?: string | undefined
  /** The data folder; a lock file in it keeps a second process out. Not used with `databaseUrl`. */
  data: string
  /** The key of `agents.ts`, which makes the digests that stand for people. */
  key: string
  retention?: Partial<Retention> | undefined
}

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

/** A note or draft for the agent, as the outbox holds it. */
export interface OutboxNote {
  id: string
  source: SourceId
  conversation: string
  replyTo: Readonly<Record<string, string>>
  /** Plain text with Helder's own mark in its last line, by which its webhook echo is known. */
  text: string
  /** How often it was tried before. */
  attempts: number
}

/**
 * The store's side of the outbox: what the loop needs of it. Every method resolves after its transaction is committed.
 *
 * A note is sent at most once. `sending` stands in the database before the request leaves; what is found there after a
 * crash may have arrived, so the store never gives it out again.
 */
export interface Outbox {
  /** Notes whose time has come, the oldest first, at most `limit`; none that is being sent. */
  next(limit: number, now: Date): Promise<OutboxNote[]>
  /** False where the note is no longer there to be sent (erased, or taken by another process). */
  sending(id: string): Promise<boolean>
  sent(id: string): Promise<void>
  /** To be tried again at `at`, one attempt further. */
  later(id: string, at: Date, reason: string): Promise<void>
  /** Not to be tried again. */
  failed(id: string, reason: string): Promise<void>
}

/** Where a reviewed reply came from. */
export interface Reviewed {
  source: SourceId
  conversation: string
  message: Message
  replyTo: Readonly<Record<string, string>>
}

/** Whether a reply is worth a note, and which. Asked once for each reply, at its first review. */
export type Advise = (review: Review, reviewed: Reviewed) => NoteDraft | null

/** What the service keeps. Every method resolves after its transaction is committed, and throws StoreError else. */
export interface Store {
  /** True where PGlite holds the data: there is one process, and power cuts can cost the last seconds. */
  readonly embedded: boolean
  /** Keeps a delivery and queues its analysis, once: `seen` for one that is here already (7 days at least). */
  accept(delivery: Delivery): Promise<'accepted' | 'seen'>
  /** Answers whether the database answers and its schema is the program's. */
  ready(): Promise<boolean>
  /** Rows per table, jobs by state and notes by state, for metrics. */
  counts(): Promise<Readonly<Record<string, number>>>

  /** Makes room for so many messages of an import behind all that are there; the answer goes to `save`. */
  reserve(messages: number): Promise<number>
  /** Takes scored conversations of an archive into the store; messages that are there already keep their place. */
  save(scored: readonly Scored[], options: SaveOptions): Promise<{ messages: number; known: number }>
  /** Keeps what was read of an archive, for the report's account of it. */
  saveImport(imported: Imported): Promise<void>
  imports(): Promise<Imported[]>
  /** The newest review of every message, in the order in which the messages came: `report --from-store` reads this. */
  reviews(): AsyncIterable<KeptReview>

  /** Starts to analyse what is queued; one at a time in a process. */
  startWork(options: WorkOptions): Work

  readonly outbox: Outbox

  /** Removes what is older than its table's retention. */
  purge(now: Date): Promise<Purged>
  /** Writes the embedded database's files anew, so that what was removed is in none of them. Takes its time. */
  scrub(): Promise<void>
  /** Removes every trace of a customer, a ticket or an agent. */
  forget(person: Person): Promise<Forgotten>
  close(): Promise<void>
}

/** Where a conversation came from: a webhook, or an archive. */
export type SourceName = SourceId | 'import'

export interface SaveOptions {
  /** A fingerprint of rules and profile. */
  rules: string
  from: SourceName
  /** What `reserve` gave. */
  first: number
}

/** A scored conversation: reviews in the order of its messages. */
export interface Scored extends GatheredConversation {
  reviews: readonly Review[]
}

export interface KeptReview {
  review: Review
  /** Words of the text that are the agent's name, to hide them in quotes; the name itself is not kept. */
  hidden: string | null
}

export interface WorkOptions {
  /** An `Analyzer`, or one that answers from another thread. */
  analyzer: {
    conversation(conversation: Conversation, wanted?: ReadonlySet<string>): Review[] | Promise<Review[]>
  }
  /** A fingerprint of rules and profile: replies without a review of this version are reviewed. */
  rules: string
  advise: Advise
  /** Told of a note that waits, so that whoever sends them need not poll. */
  onNote?(): void
  /** Told of what went wrong; work goes on. The message holds no text. */
  onError?(error: Error): void
}

export interface Work {
  /** Resolves once nothing that can be done now is left. */
  idle(): Promise<void>
  /** Finishes what is begun. */
  stop(): Promise<void>
}

export type StoreFault =
  /** Another process has the data folder; `detail` is its number. */
  | 'locked'
  /** The folder cannot be made, read or written; `detail` is the system's code. */
  | 'folder'
  /** The database does not answer or refuses. */
  | 'unreachable'
  /** The database was made by a newer Helder. */
  | 'newer'
  | 'failed'

/** `place` is the folder or the database's host; messages hold no text of conversations. */
export class StoreError extends Error {
  readonly fault: StoreFault
  readonly place: string
  readonly detail: string
  constructor(fault: StoreFault, place: string, detail = '', cause?: unknown) {
    super(`${fault}: ${place}${detail === '' ? '' : ` (${detail})`}`, { cause })
    this.name = 'StoreError'
    this.fault = fault
    this.place = place
    this.detail = detail
  }
}
