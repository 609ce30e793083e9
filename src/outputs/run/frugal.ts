import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Bytes of the nursery: what this thread makes is short-lived, and a larger one wins little. */
const NURSERY = 8 << 20
let growth: number | undefined

/**
 * Lets all heaps of this process (each thread has one of its own) grow by so many percent between two collections
 * instead of fourfold, and the main thread's nursery to 8 MB instead of 32. With 15% that is 100 MB less for a tenth more
 * time, where V8's own `--optimize-for-size` takes a third more. Changes nothing but memory and time.
 */
export function beFrugal(percent: number): void {
  growth = percent
  stayFrugal()
}

/**
 * To be called every now and then: a nursery that has grown does not shrink, one that is fixed before it has would be too
 * small, and a thread that starts sets V8 back to what it was. Does nothing where nobody asked to be frugal.
 */
export function stayFrugal(): void {
  if (growth === undefined) return
  setFlagsFromString(`--heap-growing-percent=${growth}`)
  const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  if (nursery && nursery.space_size >= NURSERY) setFlagsFromString('--semi-space-growth-factor=1')
}
