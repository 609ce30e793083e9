/** Keeps the `size` best of what it is given; memory stays that small. */
export class Top<T> {
  readonly items: T[] = []
  readonly #size: number
  readonly #compare: (a: T, b: T) => number
  readonly #key: ((item: T) => string) | undefined

  /**
   * @param compare below zero where `a` comes first; never zero for two different items, so that what is kept does not
   *   depend on the order in which they come
   * @param key of items with the same key, the best is kept
   */
  constructor(size: number, compare: (a: T, b: T) => number, key?: (item: T) => string) {
    this.#size = size
    this.#compare = compare
    this.#key = key
  }

  /** True where the item would be kept: spares making items that would not. */
  wants(item: T): boolean {
    const last = this.items.at(-1)
    if (this.items.length >= this.#size && last !== undefined && this.#compare(item, last) >= 0) return false
    const like = this.#like(item)
    return like === undefined || this.#compare(item, like) < 0
  }

  add(item: T): void {
    if (!this.wants(item)) return
    const like = this.#like(item)
    if (like !== undefined) this.items.splice(this.items.indexOf(like), 1)
    let at = this.items.length
    while (at > 0 && this.#compare(item, this.items[at - 1]!) < 0) at--
    this.items.splice(at, 0, item)
    if (this.items.length > this.#size) this.items.pop()
  }

  #like(item: T): T | undefined {
    const key = this.#key?.(item)
    return key === undefined ? undefined : this.items.find((one) => this.#key!(one) === key)
  }
}
