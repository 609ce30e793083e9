import { type Form, newSlots } from '../annotate/lexicon.ts'
import type { RuleLanguage } from '../conversation.ts'

/** Where a word keeps its id in a vocabulary and the version that gave it: a pair for rules and one for code's own phrases. */
const SLOTS = { rules: newSlots(2), cues: newSlots(2) }
let versions = 0

/** The words that patterns name, numbered from 1; 0 is every other word. Programs of one language share one. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #slot: number
  /** Another number after each new word: what a word keeps of an earlier one is void. */
  #version = ++versions

  constructor(use: keyof typeof SLOTS = 'rules') {
    this.#slot = SLOTS[use]
  }

  /** The id of a normal form, which is new where it has none. */
  add(norm: string): number {
    let id = this.#ids.get(norm)
    if (id === undefined) {
      id = this.#ids.size + 1
      this.#ids.set(norm, id)
      this.#version = ++versions
    }
    return id
  }

  /** The id of a word met in a text; 0 where no pattern names it. */
  idOf(form: Form, language: RuleLanguage): number {
    const known = language === 'en' ? form.en : form.nl
    const slot = this.#slot
    if (known[slot + 1] === this.#version) return known[slot] as number
    const id = this.#ids.get(form.norm) ?? 0
    while (known.length <= slot + 1) known.push(undefined)
    known[slot] = id
    known[slot + 1] = this.#version
    return id
  }
}
