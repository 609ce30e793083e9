import type { Ingested } from '../../ingest/types.ts'
import { breathe, type Io } from '../cli/io.ts'
import type { Tally } from '../tally.ts'
import { chunksOf, shownConversations } from './chunks.ts'
import type { Pool } from './pool.ts'
import type { Records } from './records.ts'
import { Scorer, type ScorerOptions } from './scorer.ts'
import type { ShowAgent } from './shown-agents.ts'

/** Milliseconds of scoring between two looks at signals and the progress. */
const BREATHE_EVERY = 40

export interface Run {
  ingested: Ingested
  records: Records
  tally: Tally
  show: ShowAgent
  io: Io
  /** Called every now and then with the number of messages done. */
  onProgress(done: number): void
}

/** Scores what is left to score, in this thread. Stops between two conversations when asked to. */
export async function scoreHere(run: Run, options: ScorerOptions) {
  const { records, tally, io, onProgress } = run
  const scorer = new Scorer(options, (review, order, writer) => tally.add(review, order, writer))
  let last = io.now()
  let conversations = 0
  const handOver = () => {
    records.add(scorer.take(), conversations)
    conversations = 0
  }
  for await (const shown of shownConversations(run)) {
    if (io.stop.aborted) break
    scorer.add(shown)
    conversations++
    if (io.now() - last < BREATHE_EVERY) continue
    handOver()
    onProgress(tally.messages)
    await breathe()
    last = io.now()
  }
  handOver()
}

/**
 * Scores what is left to score, in the pool's threads; this one only reads and orders. When asked to stop, no more
 * chunks are given out: those under way are finished, for the threads have counted them.
 */
export async function scoreInPool(run: Run, pool: Pool) {
  const { records, tally, onProgress } = run
  let done = tally.messages
  for await (const { blocks, conversations } of pool.scored(chunksOf(run))) {
    records.add(blocks, conversations)
    done += blocks.jsonl?.orders.length ?? 0
    onProgress(done)
  }
  for (const part of await pool.tallies()) tally.merge(part)
}

/** Tells of the reviews that an earlier process kept. */
export async function replay({ records, tally, io, onProgress }: Run): Promise<void> {
  let last = io.now()
  for (const _ of records.replay((review, order, writer) => tally.add(review, order, writer))) {
    if (io.now() - last < BREATHE_EVERY) continue
    if (io.stop.aborted) return
    onProgress(tally.messages)
    await breathe()
    last = io.now()
  }
}
