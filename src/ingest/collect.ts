import { gather, type Repeat } from './store/gather.ts'
import { hash32, hashWide } from './store/hash.ts'
import { Numbers } from './store/numbers.ts'
import { partitionOf, type Store } from './store/store.ts'
import type { Stored } from './store/stored.ts'

const ID_BITS = 46

/**
 * Counts conversations and finds ids that occur twice, without holding the messages: 8 bytes a message and a
 * conversation (turn) each, of hashes. With a million messages a count is off by one in one archive of ten thousand;
 * an id wrongly suspected costs a second look, never a message.
 */
export class Ledger {
  readonly #ids = new Numbers()
  readonly #keys = new Numbers()
  #lastKey = ''
  #keyHash = 0

  add({ key, id }: Stored): void {
    if (key !== this.#lastKey || this.#keys.size === 0) {
      this.#lastKey = key
      this.#keyHash = hashWide(key, 53)
      this.#keys.add(this.#keyHash)
    }
    // Both hashes mixed; the product of odd numbers keeps every bit of the id's.
    const high = (hash32(id, 3) ^ Math.imul(this.#keyHash | 1, 0x2545f491)) & 0x3fff
    const low = (hash32(id, 4) ^ (this.#keyHash % 2 ** 32)) >>> 0
    this.#ids.add(partitionOf(key) * 2 ** ID_BITS + high * 2 ** 32 + low)
  }

  get conversations(): number {
    let count = 0
    let last = -1
    for (const key of this.#keys.sorted()) {
      if (key !== last) count++
      last = key
    }
    return count
  }

  /** First-level partitions in which an id seems to occur twice. */
  suspects(): Set<number> {
    const found = new Set<number>()
    let last = -1
    for (const id of this.#ids.sorted()) {
      if (id === last) found.add(Math.floor(id / 2 ** ID_BITS))
      last = id
    }
    return found
  }
}

/** Every message that repeats an earlier one, in input order. */
export async function findRepeats(store: Store, suspects: ReadonlySet<number>): Promise<Repeat[]> {
  const repeats: Repeat[] = []
  if (suspects.size === 0) return repeats
  for (const { partition, parts } of store.groups) {
    if (store.spilled && !suspects.has(partition)) continue
    for (const part of parts) repeats.push(...gather(await store.load(part)).repeats)
  }
  return repeats.sort((a, b) => a.message.order - b.message.order)
}

/** Gives each message its place once those in `removed` (ascending) are gone, so that places stay without gaps. */
export function placesWithout(removed: readonly number[]): (order: number) => number {
  return (order) => {
    let low = 0
    let high = removed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (removed[middle]! < order) low = middle + 1
      else high = middle
    }
    return order - low
  }
}
