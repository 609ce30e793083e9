import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { RuleLanguage } from '../../conversation.ts'
import type { Profile } from '../../rulebook/profile.ts'
import type { TallyOptions, TallyState } from '../tally.ts'
import { type Gate, newGate } from './gate.ts'
import type { Blocks } from './scorer.ts'
import type { ShownConversation } from './shown-agents.ts'
import type { StreamName } from './streams.ts'
import { beFrugal } from './threads.ts'

/** All a thread needs to set itself up; plain data. */
export interface WorkerSetup {
  packs: readonly string[]
  profile: Profile | undefined
  lang: 'auto' | RuleLanguage
  text: boolean
  rewrite: boolean
  streams: readonly StreamName[]
  dimensions: readonly string[]
  tally: TallyOptions
}

/** Chunks for each thread besides the one in work, so that none waits for the next. */
const WAITING = 1

interface UnderWay {
  blocks: Promise<Blocks>
  conversations: number
}

/** Threads that score chunks. */
export class Pool {
  readonly #pool: Piscina<ShownConversation[] | Gate, Blocks | TallyState>
  readonly #threads: number

  constructor(threads: number, setup: WorkerSetup) {
    this.#threads = threads
    beFrugal()
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL('./score-worker.js', import.meta.url)),
      minThreads: threads,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData: setup,
      // What is made is short-lived: a larger nursery costs each thread 40 MB and wins no time.
      resourceLimits: { maxYoungGenerationSizeMb: 6 },
    })
  }

  /**
   * Scores chunks and gives their results in the same order. No more than a few are under way at a time, so that
   * whoever takes the results sets the pace.
   *
   * @throws what a thread threw
   */
  async *scored(chunks: AsyncIterable<ShownConversation[]>): AsyncGenerator<{ blocks: Blocks; conversations: number }> {
    const underWay: UnderWay[] = []
    const most = this.#threads * (1 + WAITING)
    const next = async () => {
      const { blocks, conversations } = underWay.shift()!
      return { blocks: await blocks, conversations }
    }
    for await (const chunk of chunks) {
      const blocks = this.#pool.run(chunk) as Promise<Blocks>
      // Heard when its turn comes; until then a fault is no unhandled rejection.
      blocks.catch(() => undefined)
      underWay.push({ blocks, conversations: chunk.length })
      if (underWay.length > most) yield await next()
    }
    while (underWay.length > 0) yield await next()
  }

  /** What each thread has counted. To be called when no chunk is under way. */
  tallies(): Promise<TallyState[]> {
    const gate = newGate(this.#threads)
    const one = () => this.#pool.run(gate, { name: 'tallyState' }) as Promise<TallyState>
    return Promise.all(Array.from({ length: this.#threads }, one))
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }
}
