import type { Ingested } from '../../ingest/types.ts'
import { breathe, type Io } from '../cli/io.ts'
import type { Tally } from '../tally.ts'
import { chunksOf, isLong, shownConversations } from './chunks.ts'
import { stayFrugal } from './frugal.ts'
import type { Pool } from './pool.ts'
import type { Records } from './records.ts'
import { type Blocks, Scorer, type ScorerOptions } from './scorer.ts'
import type { ShowAgent, ShownConversation } from './shown-agents.ts'

/** Milliseconds of scoring between two looks at signals and the progress. */
const BREATHE_EVERY = 40
/** Bytes of records that wait until they are handed over. */
const MOST_WAITING = 1 << 20

export interface Run {
  ingested: Ingested
  records: Records
  tally: Tally
  show: ShowAgent
  io: Io
  /** Called every now and then. */
  onProgress(): void
}

/** Scores what is left to score, in this thread. Stops between two conversations when asked to. */
export async function scoreHere(run: Run, options: ScorerOptions) {
  const here = new Here(run, options)
  for await (const shown of shownConversations(run)) {
    if (run.io.stop.aborted) break
    await here.score(shown)
  }
  here.handOver()
}

/**
 * Scores what is left to score, in this thread and the pool's: what they have no room for, and what is too long to send,
 * is scored here. When asked to stop, no more chunks are begun: those under way are finished, for they have been counted.
 */
export async function scoreInPool(run: Run, pool: Pool, options: ScorerOptions) {
  const here = new Here(run, options)
  const scored = pool.scored(
    chunksOf(run),
    (chunk) => here.blocksOf(chunk),
    (chunk) => chunk.some(isLong),
  )
  for await (const { chunk, blocks } of scored) {
    if (blocks) run.records.add(blocks, chunk.length)
    else await here.scoreAll(chunk)
    stayFrugal()
    run.onProgress()
  }
  for (const part of await pool.tallies()) run.tally.merge(part)
}

/** Scores in this thread, and hands over what it made every now and then, also in the middle of a long conversation. */
class Here {
  readonly #run: Run
  readonly #scorer: Scorer
  #last: number
  /** Scored and not yet handed over. */
  #conversations = 0

  constructor(run: Run, options: ScorerOptions) {
    this.#run = run
    this.#scorer = new Scorer(options, (...review) => run.tally.add(...review))
    this.#last = run.io.now()
  }

  async score(shown: ShownConversation): Promise<void> {
    for (const _ of this.#scorer.each(shown)) {
      if (this.#scorer.size > MOST_WAITING) this.#run.records.add(this.#scorer.take(), 0, false)
      this.#last = await between(this.#run, this.#last)
    }
    this.#conversations++
    if (this.#scorer.size > MOST_WAITING / 4) this.handOver()
  }

  async scoreAll(chunk: readonly ShownConversation[]): Promise<void> {
    for (const shown of chunk) await this.score(shown)
    this.handOver()
  }

  handOver(): void {
    this.#run.records.add(this.#scorer.take(), this.#conversations)
    this.#conversations = 0
  }

  /** Scores a chunk at once. */
  blocksOf(chunk: readonly ShownConversation[]): Blocks {
    for (const shown of chunk) this.#scorer.add(shown)
    return this.#scorer.take()
  }
}

/** Tells of the reviews that an earlier process kept. */
export async function replay(run: Run): Promise<void> {
  let last = run.io.now()
  for (const _ of run.records.replay((...review) => run.tally.add(...review))) {
    if (run.io.stop.aborted) return
    last = await between(run, last)
  }
}

/**
 * Lets timers and signals in where that is due.
 *
 * @param last when it was last done, in the clock's milliseconds
 * @returns when it was last done
 */
async function between({ io, onProgress }: Run, last: number): Promise<number> {
  if (io.now() - last < BREATHE_EVERY) return last
  stayFrugal()
  onProgress()
  await breathe()
  return io.now()
}
