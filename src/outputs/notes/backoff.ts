/** Tries in all; with the waits below the last comes some six hours after the first. */
export const MOST_TRIES = 12
const FIRST_MS = 5_000
const LONGEST_MS = 60 * 60 * 1000

/**
 * Milliseconds to the next try: twice as long each time, between half and all of it, so that notes that failed together
 * do not come back together. What the helpdesk asks for comes first.
 * @param attempts tries before the one that failed
 * @param random 0 up to 1
 */
export function backoffMs(attempts: number, retryAfter: number | undefined, random: number): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20)) * (0.5 + random / 2)
  return Math.round(retryAfter === undefined ? wait : retryAfter + Math.min(wait, 10_000))
}
