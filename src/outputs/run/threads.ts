import { availableParallelism } from 'node:os'

/** Threads take half a second to get going: smaller inputs are done by then. */
export const WORTH_THREADS = 3_000_000
/**
 * Each thread takes some 90 MB: beyond this many bytes of input only who asks for more of them gets them, so that the
 * whole stays under 300 MB; and those that wait while it is read would only hold memory.
 */
export const LARGE = 16 << 20
const MOST = 2

/**
 * How many threads score, 1 meaning no other than the main one.
 *
 * @param asked with `--workers`; undefined lets us choose
 * @param bytes the inputs' size, as far as it is known
 */
export const threadsFor = (asked: number | undefined, bytes: number): number =>
  asked ?? (bytes < WORTH_THREADS || bytes >= LARGE ? 1 : Math.min(availableParallelism(), MOST))
