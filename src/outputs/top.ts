/** Keeps the `size` best of what it is given; memory stays that small. Of equals, the first stays. */
export class Top<T> {
  readonly items: T[] = []
  readonly #size: number
  readonly #compare: (a: T, b: T) => number

  /** @param compare below zero where `a` comes first */
  constructor(size: number, compare: (a: T, b: T) => number) {
    this.#size = size
    this.#compare = compare
  }

  /** True where the item would be kept: spares making items that would not. */
  wants(item: T): boolean {
    const last = this.items.at(-1)
    return this.items.length < this.#size || (last !== undefined && this.#compare(item, last) < 0)
  }

  add(item: T): void {
    if (!this.wants(item)) return
    let at = this.items.length
    while (at > 0 && this.#compare(item, this.items[at - 1]!) < 0) at--
    this.items.splice(at, 0, item)
    if (this.items.length > this.#size) this.items.pop()
  }
}
