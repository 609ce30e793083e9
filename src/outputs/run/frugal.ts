import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Bytes of the nursery: what this thread makes is short-lived, and a larger one wins little. */
const NURSERY = 8 << 20

/**
 * Lets all heaps of this process (each thread has one of its own) grow by 15% between two collections instead of
 * fourfold, and the main thread's nursery to 8 MB instead of 32: 100 MB less for a few percent of time, where V8's own
 * `--optimize-for-size` takes a third more. To be called every now and then: a nursery that has grown does not shrink,
 * one that is fixed before it has would be too small, and a thread that starts sets V8 back to what it was. Changes
 * nothing but memory and time.
 */
export function beFrugal(): void {
  setFlagsFromString('--heap-growing-percent=15')
  const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  if (nursery && nursery.space_size >= NURSERY) setFlagsFromString('--semi-space-growth-factor=1')
}
