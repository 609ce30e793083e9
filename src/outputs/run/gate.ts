/** Where threads wait for each other. */
export interface Gate {
  threads: number
  /** How many have come. */
  come: Int32Array
}

export const newGate = (threads: number): Gate => ({ threads, come: new Int32Array(new SharedArrayBuffer(4)) })

/** Waits until all threads are here: of as many tasks as there are threads, each thread gets one. Blocks the thread. */
export function allAtOnce({ threads, come }: Gate): void {
  Atomics.add(come, 0, 1)
  Atomics.notify(come, 0)
  for (let here = Atomics.load(come, 0); here < threads; here = Atomics.load(come, 0)) Atomics.wait(come, 0, here)
}
