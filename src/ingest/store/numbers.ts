/** A growing list of numbers, 8 bytes each. */
export class Numbers {
  #list = new Float64Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  add(value: number): void {
    if (this.#size === this.#list.length) {
      const larger = new Float64Array(this.#list.length * 2)
      larger.set(this.#list)
      this.#list = larger
    }
    this.#list[this.#size++] = value
  }

  /** The numbers in ascending order; the list keeps that order. */
  sorted(): Float64Array {
    return this.#list.subarray(0, this.#size).sort()
  }
}
