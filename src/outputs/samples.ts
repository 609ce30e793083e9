import type { KeptReply } from './kept-reply.ts'
import { Top } from './top.ts'

/** What a thread tells of its samples: plain data. */
export interface SamplesState {
  sets: Map<string, { count: number; size: number; orders: number[] }>
  replies: Map<number, KeptReply>
}

/** The replies behind one figure: how many there are, and which of them are kept. */
interface SampleSet {
  count: number
  size: number
  top: Top<Ranked>
}

interface Ranked {
  rank: number
  order: number
}

const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank || a.order - b.order

/**
 * Keeps a few replies for every figure of the report. Which ones, a hash of the place in the input tells: the same
 * input gives the same sample, whatever order the reviews come in; and as every figure uses the same hash, the
 * samples share replies, so that there are far fewer replies to keep than samples times their size.
 */
export class Samples {
  readonly #sets = new Map<string, SampleSet>()
  readonly #kept = new Map<number, { reply: KeptReply; uses: number }>()

  /**
   * Counts the reply in a set, and keeps it where it belongs to the set's sample.
   *
   * @param size replies kept for this set
   * @param reply made only where it is wanted
   */
  add(set: string, size: number, order: number, reply: () => KeptReply): void {
    const found = this.#set(set, size)
    found.count++
    this.#keep(found, order, reply)
  }

  /** Forgets a set, and the replies that only it kept. */
  drop(set: string): void {
    for (const { order } of this.#sets.get(set)?.top.items ?? []) this.#release(order)
    this.#sets.delete(set)
  }

  count(set: string): number {
    return this.#sets.get(set)?.count ?? 0
  }

  /** The set's sample in the order of the input. */
  of(set: string): KeptReply[] {
    const items = this.#sets.get(set)?.top.items ?? []
    return items.map(({ order }) => this.#kept.get(order)!.reply).sort((a, b) => a.order - b.order)
  }

  /** Replies kept for all sets together. */
  get size(): number {
    return this.#kept.size
  }

  /** Plain data, to be handed to another thread. */
  get state(): SamplesState {
    const sets = [...this.#sets].map(
      ([name, { count, size, top }]) => [name, { count, size, orders: top.items.map(({ order }) => order) }] as const,
    )
    return { sets: new Map(sets), replies: new Map([...this.#kept].map(([order, { reply }]) => [order, reply])) }
  }

  /** Takes in what another thread has seen. */
  merge({ sets, replies }: SamplesState): void {
    for (const [name, { count, size, orders }] of sets) {
      const found = this.#set(name, size)
      found.count += count
      for (const order of orders) this.#keep(found, order, () => replies.get(order)!)
    }
  }

  #set(name: string, size: number): SampleSet {
    let found = this.#sets.get(name)
    if (!found) {
      found = { count: 0, size, top: new Top(size, byRank) }
      this.#sets.set(name, found)
    }
    return found
  }

  #keep({ top, size }: SampleSet, order: number, reply: () => KeptReply): void {
    const ranked = { rank: hash(order), order }
    if (!top.wants(ranked)) return
    const before = top.items.length < size ? undefined : top.items.at(-1)
    top.add(ranked)
    if (before) this.#release(before.order)
    const kept = this.#kept.get(order)
    if (kept) kept.uses++
    else this.#kept.set(order, { reply: reply(), uses: 1 })
  }

  #release(order: number): void {
    const kept = this.#kept.get(order)!
    if (--kept.uses === 0) this.#kept.delete(order)
  }
}

/**
 * Mixes a whole number so that neighbours lie far apart.
 *
 * @see Appleby, A. MurmurHash3's 32-bit finalizer.
 */
export function hash(value: number): number {
  let h = (value ^ 0x9e3779b9) | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
