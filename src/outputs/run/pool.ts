import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { FeedbackLevel } from '../../analyze.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Profile } from '../../rulebook/profile.ts'
import { breathe } from '../cli/io.ts'
import type { TallyOptions, TallyState } from '../tally.ts'
import { stayFrugal } from './frugal.ts'
import { type Gate, newGate } from './gate.ts'
import type { Blocks } from './scorer.ts'
import type { ShownConversation } from './shown-agents.ts'
import type { StreamName } from './streams.ts'

/** All a thread needs to set itself up; plain data. */
export interface WorkerSetup {
  packs: readonly string[]
  profile: Profile | undefined
  lang: 'auto' | RuleLanguage
  text: boolean
  feedback: FeedbackLevel
  streams: readonly StreamName[]
  dimensions: readonly string[]
  tally: TallyOptions
}

/** Chunks for each thread besides the one in work: the main thread is busy for as long as one takes. */
const WAITING = 2
/** Chunks begun, of which the first is not done. */
const MOST_UNDER_WAY = 16

/** What was made of a chunk; without blocks nothing was. */
export interface Scored {
  chunk: readonly ShownConversation[]
  blocks: Blocks | undefined
}

interface UnderWay {
  chunk: readonly ShownConversation[]
  blocks: Promise<Blocks>
  isDone: boolean
}

function underWay(chunk: readonly ShownConversation[], blocks: Promise<Blocks>): UnderWay {
  const one = { chunk, blocks, isDone: false }
  const end = () => {
    one.isDone = true
  }
  // a fault is told when its turn comes; until then it is no unhandled rejection
  blocks.then(end, end)
  return one
}

/** Threads that score chunks. */
export class Pool {
  readonly #pool: Piscina<ShownConversation[] | Gate, Blocks | TallyState>
  readonly #threads: number

  constructor(threads: number, setup: WorkerSetup) {
    this.#threads = threads
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

  /** Waits until all threads have begun: V8 forgets then how frugal it was told to be. */
  async started(): Promise<void> {
    await Promise.all(this.#pool.threads.map((thread) => once(thread, 'online')))
    stayFrugal()
  }

  /**
   * Scores chunks and gives their results in the same order. No more than a few are under way at a time, so that
   * whoever takes the results sets the pace.
   *
   * @param here scores a chunk in this thread, where the others have enough to do
   * @param isApart chunks that are left to whoever takes the results: they come without blocks, when all before are done
   * @throws what a thread threw
   */
  async *scored(
    chunks: AsyncIterable<ShownConversation[]>,
    here?: (chunk: readonly ShownConversation[]) => Blocks,
    isApart: (chunk: readonly ShownConversation[]) => boolean = () => false,
  ): AsyncGenerator<Scored> {
    const room = this.#threads * (1 + WAITING)
    const queue: UnderWay[] = []
    async function* taken(most: number): AsyncGenerator<Scored> {
      for (let first = queue[0]; first && (first.isDone || queue.length > most); first = queue[0]) {
        queue.shift()
        yield { chunk: first.chunk, blocks: await first.blocks }
      }
    }
    for await (const chunk of chunks) {
      if (isApart(chunk)) {
        yield* taken(0)
        yield { chunk, blocks: undefined }
        continue
      }
      const isFull = queue.filter(({ isDone }) => !isDone).length >= room
      queue.push(underWay(chunk, here && isFull ? Promise.resolve(here(chunk)) : this.#score(chunk)))
      await breathe()
      yield* taken(here ? MOST_UNDER_WAY : room)
    }
    yield* taken(0)
  }

  async #score(chunk: ShownConversation[]): Promise<Blocks> {
    return (await this.#pool.run(chunk)) as Blocks
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
