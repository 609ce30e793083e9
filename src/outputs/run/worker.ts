import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import { createAnalyzer } from '../../analyze.ts'
import type { GatheredConversation } from '../../ingest/types.ts'
import { loadRulebook } from '../../rulebook/load.ts'
import { partsOf } from './block.ts'
import type { WorkerSetup } from './pool.ts'
import { Scorer } from './scorer.ts'

// A thread of `helder score`: sets itself up once, then scores one chunk after another.
const { packs, profile, lang, text, rewrite, streams, dimensions } = workerData as WorkerSetup
// Faults in rules are told by the main thread.
const { rulebook } = loadRulebook({ packs, languages: [], ...(profile ? { profile } : {}) })
const scorer = new Scorer({ analyzer: createAnalyzer(rulebook, { lang, rewrite }), streams, dimensions, text })

/** The records of a chunk, handed over without copying. */
export default function scoreChunk(chunk: readonly GatheredConversation[]): unknown {
  for (const gathered of chunk) scorer.add(gathered)
  const blocks = scorer.take()
  return move({
    get [transferableSymbol]() {
      return Object.values(blocks).flatMap(partsOf)
    },
    get [valueSymbol]() {
      return blocks
    },
  } as never)
}
