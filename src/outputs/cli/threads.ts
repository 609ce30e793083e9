import type { Pool, WorkerSetup } from '../run/pool.ts'
import { threadsFor } from '../run/threads.ts'

/** The threads of a run: started as soon as it is clear that they are worth it, so that they are ready when reading is done. */
export class Threads {
  readonly #asked: number | undefined
  readonly #setup: WorkerSetup
  #pool: Promise<Pool> | undefined

  /** @param asked with `--workers`; undefined lets the size of the input decide */
  constructor(asked: number | undefined, setup: WorkerSetup) {
    this.#asked = asked
    this.#setup = setup
  }

  /** Undefined where the main thread does it all. */
  get pool(): Promise<Pool> | undefined {
    return this.#pool
  }

  /** @param bytes the inputs' size, as far as it is known */
  consider(bytes: number): void {
    if (this.#pool) return
    const threads = threadsFor(this.#asked, bytes)
    if (threads === 1) return
    this.#pool = import('../run/pool.ts').then(({ Pool }) => new Pool(threads, this.#setup))
    // Heard when it is waited for.
    this.#pool.catch(() => undefined)
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => undefined)
    this.#pool = undefined
    await pool?.close()
  }
}
