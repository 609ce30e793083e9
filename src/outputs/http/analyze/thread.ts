import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Conversation, Review, RuleLanguage } from '../../../conversation.ts'
import type { Profile } from '../../../rulebook/profile.ts'

/** All the thread needs to set itself up; plain data. */
export interface ReadingSetup {
  packs: readonly string[]
  profile: Profile | undefined
}

/** One conversation to read by the house's profile, with rewrites. */
export interface Reading {
  conversation: Conversation
  lang: 'auto' | RuleLanguage
  /** Ids of the messages to review; undefined: all. */
  wanted?: readonly string[] | undefined
}

/** Reads conversations beside the thread that answers requests. */
export interface ReadingThread {
  /** Readings that wait for those under way. */
  readonly waiting: number
  read(reading: Reading): Promise<Review[]>
  close(): Promise<void>
}

/** With one, a few slow rewrites in a row make all others wait; each takes some 90 MB. */
const THREADS = Math.min(2, availableParallelism())

/**
 * Starts the threads for what takes long: replies with their rewrite (4 ms each, some 15) and whole tickets that came by
 * webhook. On the thread that answers requests each of these would hold up all others.
 */
export function readingThread(setup: ReadingSetup): ReadingThread {
  const pool = new Piscina<Reading, Review[]>({
    filename: fileURLToPath(new URL('./read-worker.js', import.meta.url)),
    minThreads: THREADS,
    maxThreads: THREADS,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: setup,
    // what is made is short-lived: with a smaller nursery much of it is moved first, with a larger one memory grows
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  return {
    get waiting() {
      return pool.queueSize
    },
    read: (reading) => pool.run(reading),
    close: () => pool.destroy(),
  }
}
