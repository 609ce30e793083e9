import { beFrugal } from '../run/frugal.ts'
import type { Pool, WorkerSetup } from '../run/pool.ts'
import { LARGE, threadsFor, WORTH_THREADS } from '../run/threads.ts'

/** The threads of a run. For inputs of middling size they get ready while the input is read. */
export class Threads {
  readonly #asked: number | undefined
  readonly #setup: WorkerSetup
  readonly #here: number
  #count = 1
  #pool: Promise<Pool> | undefined

  /**
   * @param asked with `--workers`; undefined lets the size of the input decide
   * @param here 1 where the main thread is one of them, 0 where it has something else to do
   */
  constructor(asked: number | undefined, setup: WorkerSetup, here = 1) {
    this.#asked = asked
    this.#setup = setup
    this.#here = here
  }

  /** @param bytes the inputs' size, as far as it is known */
  consider(bytes: number): void {
    this.#count = threadsFor(this.#asked, bytes)
    // a small input is done before memory matters, and collecting often would double its start-up
    if (bytes >= WORTH_THREADS) beFrugal(bytes >= LARGE || this.#count > 1 ? 15 : 50)
    if (bytes < LARGE) this.pool()
    // of a stream nobody knew how large it would become
    else if (this.#count === 1 && this.#pool) void this.close()
  }

  /** Undefined where the main thread does it all. */
  pool(): Promise<Pool> | undefined {
    if (this.#pool || this.#count === 1) return this.#pool
    this.#pool = this.#start()
    // Heard when it is waited for.
    this.#pool.catch(() => undefined)
    return this.#pool
  }

  async #start(): Promise<Pool> {
    const { Pool } = await import('../run/pool.ts')
    const pool = new Pool(this.#count - this.#here, this.#setup)
    await pool.started()
    return pool
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => undefined)
    this.#pool = undefined
    await pool?.close()
  }
}
