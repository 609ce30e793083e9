import { type Database, execute } from './database.ts'
import type { Queue } from './queue.ts'

/** Rows written before the tables are counted first, and at most between two times. */
const FIRST = 500
const MOST = 100_000
/** Rows written between two times that the jobs are tidied. */
const TIDY = 5_000

const TABLES = ['conversations', 'messages', 'reviews', 'deliveries', 'outbox']

/**
 * What a server does by itself and PGlite does not: counting rows for the planner, which reads whole tables without, and
 * clearing away the jobs that are done. The first times soon after one another, as a small table's figures say nothing
 * about a large one.
 */
export class Upkeep {
  readonly #database: Pick<Database, 'db' | 'embedded'>
  readonly #queue: Queue
  #written = 0
  #due = FIRST
  #untidied = 0

  constructor(database: Pick<Database, 'db' | 'embedded'>, queue: Queue) {
    this.#database = database
    this.#queue = queue
  }

  /** Told of rows that were written; resolves when upkeep that was due is done. */
  async after(written: number): Promise<void> {
    if (!this.#database.embedded) return
    this.#untidied += written
    this.#written += written
    if (this.#untidied >= TIDY) {
      this.#untidied = 0
      await this.#queue.tidy()
    }
    if (this.#written < this.#due) return
    this.#written = 0
    this.#due = Math.min(this.#due * 2, MOST)
    await this.#each('analyze')
  }

  /** After a purge: the room of what was removed can be used again. */
  async reclaim(): Promise<void> {
    if (this.#database.embedded) await this.#each('vacuum')
  }

  async #each(what: string): Promise<void> {
    for (const table of TABLES) {
      await execute(this.#database.db, `${what} helder.${table}`)
      // requests that came meanwhile go first
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
