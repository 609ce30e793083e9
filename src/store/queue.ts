import PgBoss from 'pg-boss'
import { type Db, execute } from './database.ts'

const SCHEMA = 'helder_jobs'
const NAME = 'analyse'

/** A process that holds a job longer than this is taken for dead, s. With the poll below, well under half a minute. */
export const LEASE = 15
/** Between two looks for jobs of dead processes, ms. */
export const LOOK = 5_000

export interface Job {
  id: string
  conversation: number
}

/** pg-boss speaks SQL through whatever it is given: the pool, or a transaction. */
const over = (db: Db) => ({
  async executeSql(text: string, values: unknown[] = []): Promise<{ rows: never[] }> {
    if (values.length > 0 || db.isTransaction) return { rows: await execute<never>(db, text, values) }
    // several statements with their own begin and commit: what fails in between must not stay open for the next user
    return db.connection().execute(async (one) => {
      try {
        return { rows: await execute<never>(one, text) }
      } catch (error) {
        await execute(one, 'rollback').catch(() => undefined)
        throw error
      }
    })
  },
})

/** The jobs: one says that a conversation has messages to review. It holds a number, nothing that a person said. */
export class Queue {
  readonly #boss: PgBoss
  readonly #db: Db

  private constructor(boss: PgBoss, db: Db) {
    this.#boss = boss
    this.#db = db
  }

  /** @param alone no other process can hold a job, so that those found held are of a dead one */
  static async open(db: Db, alone: boolean): Promise<Queue> {
    const boss = new PgBoss({ db: over(db), schema: SCHEMA, schedule: false, supervise: false })
    boss.on('error', () => undefined)
    await boss.start()
    // Jobs killed with their process count as tries; a hundred deaths of one job are its own fault.
    await boss.createQueue(NAME, { name: NAME, expireInSeconds: LEASE, retryLimit: 100, retryDelay: 1 })
    const queue = new Queue(boss, db)
    if (alone) await execute(db, `update ${SCHEMA}.job set state = 'retry', start_after = now() where state = 'active'`)
    return queue
  }

  /** In the caller's transaction. */
  async add(conversations: readonly number[], trx: Db): Promise<void> {
    if (conversations.length === 0) return
    const jobs = conversations.map((conversation) => ({ name: NAME, data: { conversation } }))
    await this.#boss.insert(jobs, { db: over(trx) })
  }

  /** Takes jobs, the oldest first; they are ours for `LEASE` seconds. */
  async take(most: number): Promise<Job[]> {
    const jobs = await this.#boss.fetch<{ conversation: number }>(NAME, { batchSize: most, priority: false })
    return jobs.map(({ id, data }) => ({ id, conversation: data.conversation }))
  }

  /** Done jobs go, in the transaction of what they made: the review is their record. */
  async done(ids: readonly string[], trx: Db): Promise<void> {
    if (ids.length > 0) await this.#boss.deleteJob(NAME, [...ids], { db: over(trx) })
  }

  /** For another try, a second later. */
  async giveBack(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#boss.fail(NAME, [...ids])
  }

  /** Jobs of processes that are gone can be taken again. */
  async reclaim(): Promise<void> {
    await this.#boss.expire()
  }

  /** Jobs by state. */
  async counts(): Promise<Record<string, number>> {
    const rows = await execute<{ state: string; count: number }>(
      this.#db,
      `select state::text, count(*) from ${SCHEMA}.job group by state`,
    )
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  }

  /** Removes the jobs of conversations. */
  async forget(conversations: readonly number[], trx: Db): Promise<number> {
    let removed = 0
    for (const table of ['job', 'archive']) {
      const rows = await execute(
        trx,
        `delete from ${SCHEMA}.${table} where (data->>'conversation')::bigint = any($1::text[]::bigint[]) returning id`,
        [conversations.map(String)],
      )
      removed += rows.length
    }
    return removed
  }

  /** Clears away what is left of jobs that are done. */
  async tidy(): Promise<void> {
    await execute(this.#db, `vacuum (analyze) ${SCHEMA}.job`)
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, wait: false })
  }
}
