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
  /** Readings that wait for the one under way. */
  readonly waiting: number
  read(reading: Reading): Promise<Review[]>
  close(): Promise<void>
}

/**
 * Starts a thread for what takes long: replies with their rewrite (4 ms each, some 15) and whole tickets that came by
 * webhook. On the thread that answers requests each of them would hold up all others.
 */
export function readingThread(setup: ReadingSetup): ReadingThread {
  const pool = new Piscina<Reading, Review[]>({
    filename: fileURLToPath(new URL('./read-worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: setup,
    // what is made is short-lived: a larger nursery takes memory and wins no time
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  })
  return {
    get waiting() {
      return pool.queueSize
    },
    read: (reading) => pool.run(reading),
    close: () => pool.destroy(),
  }
}
