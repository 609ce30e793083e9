import { Moments } from '../score/statistics.ts'

/** The scores of one part of the archive: a week, a channel, an agent. */
export interface Part<K> {
  key: K
  /** Replies scored. */
  n: number
  dimensions: Map<string, Moments>
}

/** What a thread tells of a split: plain data. */
export interface SplitState<K> {
  parts: { key: K; n: number; dimensions: Map<string, Pick<Moments, 'n' | 'sum' | 'squares'>> }[]
  overflowed: boolean
}

/** The scores of replies, apart for each value of something. */
export class Split<K extends string | number> {
  readonly parts = new Map<K, Part<K>>()
  /** Parts that were left out because there are too many. */
  overflowed = false
  readonly #most: number
  readonly #compare: (a: K, b: K) => number
  readonly #forget: (key: K) => void
  #last: K | undefined

  /**
   * @param most parts kept; of more, those that `compare` puts last are forgotten, so that memory stays bounded. What
   *   remains is complete and does not depend on the order in which replies come: a part that is forgotten would have
   *   been so in any order.
   */
  constructor(most: number, compare: (a: K, b: K) => number, forget: (key: K) => void = () => {}) {
    this.#most = most
    this.#compare = compare
    this.#forget = forget
  }

  /** @returns false where this part is not kept */
  add(key: K, scores: Readonly<Record<string, number | null>>): boolean {
    const part = this.#part(key)
    if (!part) return false
    part.n++
    for (const [dimension, score] of Object.entries(scores)) if (score !== null) momentsOf(part, dimension).add(score)
    return true
  }

  /** Plain data, to be handed to another thread. */
  get state(): SplitState<K> {
    return { parts: [...this.parts.values()], overflowed: this.overflowed }
  }

  /** Takes in what another thread has seen. Parts that are not kept are told to `forget`, also where they never were. */
  merge({ parts, overflowed }: SplitState<K>): void {
    this.overflowed ||= overflowed
    for (const { key, n, dimensions } of parts) {
      const part = this.#part(key)
      if (!part) {
        this.#forget(key)
        continue
      }
      part.n += n
      for (const [dimension, moments] of dimensions) momentsOf(part, dimension).merge(moments)
    }
  }

  /** Undefined where this part is not kept. */
  #part(key: K): Part<K> | undefined {
    let part = this.parts.get(key)
    if (part) return part
    if (this.parts.size >= this.#most && !this.#makeRoom(key)) return undefined
    part = { key, n: 0, dimensions: new Map() }
    this.parts.set(key, part)
    this.#last = undefined
    return part
  }

  #makeRoom(key: K): boolean {
    this.overflowed = true
    this.#last ??= [...this.parts.keys()].reduce((a, b) => (this.#compare(a, b) < 0 ? b : a))
    if (this.#compare(key, this.#last) > 0) return false
    this.parts.delete(this.#last)
    this.#forget(this.#last)
    this.#last = undefined
    return true
  }
}

function momentsOf({ dimensions }: Part<unknown>, dimension: string): Moments {
  let moments = dimensions.get(dimension)
  if (!moments) {
    moments = new Moments()
    dimensions.set(dimension, moments)
  }
  return moments
}
