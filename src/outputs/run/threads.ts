import { availableParallelism } from 'node:os'

/** Threads take half a second to get going: smaller inputs are done by then. */
const WORTH_THREADS = 3_000_000
/** Each more takes some 90 MB and would not keep the whole under 300. */
const MOST = 2

/**
 * How many threads score, 1 meaning no other than the main one.
 *
 * @param asked with `--workers`; undefined lets us choose
 * @param bytes the inputs' size, as far as it is known
 */
export const threadsFor = (asked: number | undefined, bytes: number): number =>
  asked ?? (bytes < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST))
