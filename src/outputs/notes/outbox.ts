import type { OutboxNote } from './sender.ts'

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
