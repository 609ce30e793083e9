import type { Sentence } from './sentences.ts'
import type { Tokens } from './tokens.ts'

/**
 * The sentences of one reply in all its wordings, numbered: a reply is read again with each rewording, and most of its
 * sentences are as they were. What hangs on nothing but a sentence's own words is found out once for each number. Lives as
 * long as the reading of one reply, and changes no result.
 */
export class Rewordings {
  readonly #ids = new Map<string, number>()
  readonly #kept = new Map<object, unknown[]>()

  /** The number of a sentence: the same for the same characters, cut into the same tokens. */
  idOf(text: string, { starts }: Tokens, { start, end, first, last }: Sentence): number {
    let places = 0
    for (let i = first; i < last; i++) places += starts[i]! - start
    const key = `${last - first} ${places} ${text.slice(start, end)}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(key, id)
    }
    return id
  }

  /** What `owner` knows about sentences, by their numbers. */
  of<T>(owner: object): (T | undefined)[] {
    let known = this.#kept.get(owner)
    if (!known) {
      known = []
      this.#kept.set(owner, known)
    }
    return known as (T | undefined)[]
  }
}
