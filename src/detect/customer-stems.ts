import type { Annotated } from '../annotate/annotate.ts'
import { fact } from '../annotate/lexicon.ts'
import { stem, stemOf } from '../annotate/stems.ts'

/** Stems of words this short say nothing about what a customer knows. */
const SHORTEST = 2
/** Texts that wait to be read; then they are, so that none is kept for long. */
const MOST_WAITING = 8

/** The stems by which a word that the customer used is known; who writes "vpn-verbinding" knows both its parts. */
const stemsOf = fact((form, language): readonly string[] => {
  const { norm } = form
  if (norm.length < SHORTEST) return []
  const parts = norm.includes('-') && norm.length <= 40 ? norm.split('-') : []
  return [
    stemOf(form, language),
    ...parts.filter((part) => part.length >= SHORTEST).map((part) => stem(part, language)),
  ]
})

/** Stems of the words that a customer used so far. Only replies with terms ask for them: texts are read when one does. */
export class CustomerStems {
  readonly #stems = new Set<string>()
  #waiting: Annotated[] = []

  add(text: Annotated): void {
    this.#waiting.push(text)
    if (this.#waiting.length >= MOST_WAITING) this.#read()
  }

  has(stem: string): boolean {
    if (this.#waiting.length > 0) this.#read()
    return this.#stems.has(stem)
  }

  get size(): number {
    if (this.#waiting.length > 0) this.#read()
    return this.#stems.size
  }

  #read(): void {
    for (const { tokens, language } of this.#waiting)
      for (const form of tokens.forms) for (const stem of stemsOf(form, language)) this.#stems.add(stem)
    this.#waiting = []
  }
}
