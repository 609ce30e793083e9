import { Moments } from '../score/statistics.ts'

/** The scores of one part of the archive: a week, a channel, an agent. */
export interface Part<K> {
  key: K
  /** Replies scored. */
  n: number
  dimensions: Map<string, Moments>
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
    let part = this.parts.get(key)
    if (!part) {
      if (this.parts.size >= this.#most && !this.#makeRoom(key)) return false
      part = { key, n: 0, dimensions: new Map() }
      this.parts.set(key, part)
      this.#last = undefined
    }
    part.n++
    for (const [dimension, score] of Object.entries(scores)) {
      if (score === null) continue
      const moments = part.dimensions.get(dimension)
      if (moments) moments.add(score)
      else {
        const fresh = new Moments()
        fresh.add(score)
        part.dimensions.set(dimension, fresh)
      }
    }
    return true
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
