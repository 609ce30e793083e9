import { audit } from './audit.ts'
import { type Db, execute, transaction } from './database.ts'

/** Days that rows are kept, by table. */
export interface Retention {
  /** Message texts, and with them suggestions and rewrites; scores stay as long as `reviews` says. */
  messages: number
  /** Reviews, and what is left of their messages. */
  reviews: number
  /** At least 7: replays are known by them. */
  deliveries: number
  /** Notes; one that could not be sent for so long helps nobody any more. */
  outbox: number
  audit: number
}

export const RETENTION: Retention = { messages: 180, reviews: 730, deliveries: 30, outbox: 30, audit: 1095 }
export const LEAST_DELIVERIES = 7

/** Rows removed or emptied, by table. */
export type Purged = Record<keyof Retention, number>

const DAY = 24 * 3_600_000

/** Removes what is older than its table's retention. What is removed stays in files until `scrub`. */
export async function purge(db: Db, retention: Retention, now: Date): Promise<Purged> {
  const before = (days: number) => [new Date(now.getTime() - days * DAY).toISOString()]
  const purged = await transaction(db, async (trx) => {
    const count = async (text: string, days: number) => (await execute(trx, text, before(days))).length
    const found: Purged = {
      messages: await count(
        `with old as (
           update helder.messages set body = null, name_at = '{}'
           where body is not null and received_at < $1::text::timestamptz returning id),
         stripped as (
           update helder.reviews set rewrite = null, findings = ${WITHOUT_TEXT}
           where message_id in (select id from old) returning id)
         select id from old`,
        retention.messages,
      ),
      reviews: await count(
        'delete from helder.reviews where reviewed_at < $1::text::timestamptz returning id',
        retention.reviews,
      ),
      deliveries: await count(
        'delete from helder.deliveries where received_at < $1::text::timestamptz returning source',
        Math.max(retention.deliveries, LEAST_DELIVERIES),
      ),
      outbox: await count(
        `delete from helder.outbox where state <> 'sending' and changed_at < $1::text::timestamptz
         returning id`,
        retention.outbox,
      ),
      audit: await count('delete from helder.audit where at < $1::text::timestamptz returning id', retention.audit),
    }
    // a note hangs on its message: it goes by its own retention first
    await execute(
      trx,
      `delete from helder.messages m where body is null and not exists (select 1 from helder.reviews r where
         r.message_id = m.id) and not exists (select 1 from helder.outbox o where o.message_id = m.id)`,
    )
    await removeEmpty(trx)
    // what was read of an archive goes with its scores; a job that failed for good tells nothing after a while
    await execute(trx, 'delete from helder.imports where at < $1::text::timestamptz', before(retention.reviews))
    await execute(
      trx,
      `delete from helder_jobs.job where state = 'failed' and completed_on < $1::text::timestamptz`,
      before(retention.outbox),
    )
    return found
  })
  const removed = Object.values(purged).reduce((sum, rows) => sum + rows, 0)
  if (removed > 0) await audit(db, 'purged', { ...purged })
  return purged
}

/** Conversations without messages. */
export async function removeEmpty(trx: Db): Promise<number> {
  const rows = await execute(
    trx,
    `delete from helder.conversations c where created_at < now() and not exists (select 1 from helder.messages m where
       m.conversation_id = c.id) returning id`,
  )
  return rows.length
}

/** Suggestions are made of the message's words. */
const WITHOUT_TEXT = `(select coalesce(json_agg((f.finding::jsonb || '{"suggestions": []}')::json order by f.place), '[]')
  from json_array_elements(findings) with ordinality as f(finding, place))`

/**
 * Writes the tables anew, so that what was removed is in no file any more; nothing else can be done meanwhile. On a
 * server its own log and its backups are out of our reach.
 */
export async function scrub(db: Db, embedded: boolean): Promise<void> {
  if (!embedded) {
    for (const table of ['messages', 'reviews', 'outbox', 'deliveries', 'conversations'])
      await execute(db, `vacuum (full, analyze) helder.${table}`)
    return
  }
  await execute(db, 'vacuum (full, analyze)')
  await execute(db, 'select pg_switch_wal()')
  await execute(db, 'checkpoint')
}
