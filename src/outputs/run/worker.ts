import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import { createAnalyzer } from '../../analyze.ts'
import { loadRulebook } from '../../rulebook/load.ts'
import { Tally, type TallyState } from '../tally.ts'
import { partsOf } from './block.ts'
import { allAtOnce, type Gate } from './gate.ts'
import type { WorkerSetup } from './pool.ts'
import { Scorer } from './scorer.ts'
import type { ShownConversation } from './shown-agents.ts'

// A thread of `helder score`: sets itself up once, then scores one chunk after another.
const { packs, profile, lang, text, feedback, streams, dimensions, tally: counted } = workerData as WorkerSetup
// Faults in rules are told by the main thread.
const { rulebook } = loadRulebook({ packs, languages: [], ...(profile ? { profile } : {}) })
const tally = new Tally(counted)
const analyzer = createAnalyzer(rulebook, { lang, feedback })
const scorer = new Scorer({ analyzer, streams, dimensions, text }, (...review) => tally.add(...review))

/** The records of a chunk, handed over without copying. */
export default function scoreChunk(chunk: readonly ShownConversation[]): unknown {
  for (const shown of chunk) scorer.add(shown)
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

/** What this thread has counted so far. */
export function tallyState(gate: Gate): TallyState {
  allAtOnce(gate)
  return tally.state
}
