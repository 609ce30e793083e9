/**
 * Which tweet began each thread, from pairs (tweet, the tweet it answers).
 *
 * Replies may stand before what they answer, so the pairs of a whole archive are kept: 20 bytes each once full (two ids
 * and a mark), 60 MB for three million tweets; texts are not.
 */
export class Threads {
  #ids = new BigUint64Array(1024)
  #parents = new BigUint64Array(1024)
  #size = 0
  #sorted = false

  add(id: bigint, parent: bigint | null): void {
    if (parent === null || parent === id) return
    if (this.#size === this.#ids.length) {
      this.#ids = grown(this.#ids)
      this.#parents = grown(this.#parents)
    }
    this.#ids[this.#size] = id
    this.#parents[this.#size++] = parent
    this.#sorted = false
  }

  /**
   * The first tweet of the thread: the last one up the line of answers, in the archive or not. Where answers go round
   * in a circle (no honest export has that) it is the smallest id of the circle.
   */
  root(id: bigint): bigint {
    if (!this.#sorted) this.#sort()
    const path = new Set<number>()
    let here = id
    for (let at = this.#find(here); at >= 0; at = this.#find(here)) {
      if (path.has(at)) {
        const walked = [...path]
        const circle = walked.slice(walked.indexOf(at))
        for (const i of circle) if (this.#ids[i]! < here) here = this.#ids[i]!
        break
      }
      path.add(at)
      here = this.#parents[at]!
    }
    // From now on each of these tweets points straight to the root.
    for (const at of path) if (this.#ids[at] !== here) this.#parents[at] = here
    return here
  }

  #find(id: bigint): number {
    let low = 0
    let high = this.#size - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#ids[middle]!
      if (found === id) return middle
      if (found < id) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  #sort(): void {
    const places = new Uint32Array(this.#size).map((_, i) => i)
    const ids = this.#ids
    places.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b))
    this.#ids = BigUint64Array.from(places, (i) => ids[i]!)
    const parents = this.#parents
    this.#parents = BigUint64Array.from(places, (i) => parents[i]!)
    this.#sorted = true
  }
}

function grown(list: BigUint64Array<ArrayBuffer>): BigUint64Array<ArrayBuffer> {
  const larger = new BigUint64Array(list.length * 2)
  larger.set(list)
  return larger
}
