import type { SourceId } from '../ingest/webhooks/source.ts'
import { type Db, execute } from './database.ts'
import type { Outbox, OutboxNote } from './store.ts'

/** Beyond any request's own limit: a note that has been `sending` for longer belongs to a process that is gone, s. */
const LOST = 120

interface Row {
  id: number
  source: SourceId
  conversation: string
  reply_to: Record<string, string>
  body: string
  attempts: number
}

/** The outbox over the database; see `Outbox`. */
export class Notes implements Outbox {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  async next(limit: number, now: Date): Promise<OutboxNote[]> {
    const rows = await execute<Row>(
      this.#db,
      `select id, source, conversation, reply_to, body, attempts from helder.outbox
       where state = 'waiting' and next_at <= $1::text::timestamptz order by next_at, id limit $2::text::integer`,
      [now.toISOString(), String(limit)],
    )
    return rows.map(({ id, reply_to, body, ...note }) => ({ ...note, id: String(id), replyTo: reply_to, text: body }))
  }

  async sending(id: string): Promise<boolean> {
    return (await this.#move(id, 'waiting', 'sending', '')).length > 0
  }

  async sent(id: string): Promise<void> {
    await this.#move(id, 'sending', 'sent', '', ', attempts = attempts + 1')
  }

  async later(id: string, at: Date, reason: string): Promise<void> {
    await this.#move(
      id,
      'sending',
      'waiting',
      reason,
      `, attempts = attempts + 1, next_at = '${at.toISOString()}'::timestamptz`,
    )
  }

  async failed(id: string, reason: string): Promise<void> {
    await this.#move(id, 'sending', 'failed', reason, ', attempts = attempts + 1')
    // one for which there is no way back was never on its way
    await this.#move(id, 'waiting', 'failed', reason)
  }

  /**
   * Notes that a process was sending when it died: they may have arrived, so they are not sent again.
   *
   * @param alone no other process can be sending right now
   */
  async settle(alone: boolean): Promise<number> {
    const rows = await execute(
      this.#db,
      `update helder.outbox set state = 'uncertain', changed_at = now()
       where state = 'sending' ${alone ? '' : `and changed_at < now() - interval '${LOST} seconds'`} returning id`,
    )
    return rows.length
  }

  #move(id: string, from: string, to: string, reason: string, more = ''): Promise<unknown[]> {
    return execute(
      this.#db,
      `update helder.outbox set state = $3, reason = nullif($4, ''), changed_at = now() ${more}
       where id = $1::text::bigint and state = $2 returning id`,
      [id, from, to, reason],
    )
  }
}
