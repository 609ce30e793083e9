import type { Writable } from 'node:stream'

/** A stream that may be a terminal. */
export type Output = Writable & { isTTY?: boolean; columns?: number }

/** Everything a command touches of the process it runs in; tests hand in their own. */
export interface Io {
  stdout: Output
  stderr: Output
  env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user asks to stop; the reason is the signal's name, or `EPIPE` where nobody reads on. */
  stop: AbortSignal
  /** Milliseconds of any clock that only goes forward. */
  now(): number
}

export type StopReason = 'SIGINT' | 'SIGTERM' | 'EPIPE'

/** Lets timers and signals in between two pieces of work. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))
