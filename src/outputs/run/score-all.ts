import type { Analyzer } from '../../analyze.ts'
import type { Ingested } from '../../ingest/types.ts'
import { breathe, type Io } from '../cli/io.ts'
import { chunksOf, conversationsOf } from './chunks.ts'
import type { Pool } from './pool.ts'
import { eachReview, type Records } from './records.ts'
import { type OnReview, Scorer, type ScorerOptions } from './scorer.ts'

/** Milliseconds of scoring between two looks at signals and the progress. */
const BREATHE_EVERY = 40

export interface Run {
  ingested: Ingested
  records: Records
  onReview: OnReview
  io: Io
  /** Called every now and then. */
  onProgress(): void
}

/** Scores what is left to score, in this thread. Stops between two conversations when asked to. */
export async function scoreHere(run: Run, options: Omit<ScorerOptions, 'analyzer'> & { analyzer: Analyzer }) {
  const { ingested, records, onReview, io, onProgress } = run
  const scorer = new Scorer(options)
  let last = io.now()
  let conversations = 0
  const handOver = () => {
    records.add(scorer.take(), conversations)
    conversations = 0
  }
  for await (const gathered of conversationsOf(ingested, records.conversations)) {
    if (io.stop.aborted) break
    scorer.add(gathered, onReview)
    conversations++
    if (io.now() - last < BREATHE_EVERY) continue
    handOver()
    onProgress()
    await breathe()
    last = io.now()
  }
  handOver()
}

/** Scores what is left to score, in the pool's threads. Stops between two chunks when asked to. */
export async function scoreInPool(run: Run, pool: Pool) {
  const { ingested, records, onReview, io, onProgress } = run
  for await (const { blocks, conversations } of pool.scored(chunksOf(ingested, records.conversations))) {
    eachReview(blocks, onReview)
    records.add(blocks, conversations)
    onProgress()
    if (io.stop.aborted) break
  }
}

/** Tells of the reviews that an earlier process kept. */
export async function replay({ records, onReview, io, onProgress }: Run): Promise<void> {
  let last = io.now()
  for (const _ of records.replay(onReview)) {
    if (io.now() - last < BREATHE_EVERY) continue
    if (io.stop.aborted) return
    onProgress()
    await breathe()
    last = io.now()
  }
}
