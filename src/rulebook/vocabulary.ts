import { type Form, newSlots, Remembered } from '../annotate/lexicon.ts'
import type { RuleLanguage } from '../conversation.ts'

const SLOTS = { rules: newSlots(2), cues: newSlots(2) }

/** The words that patterns name, numbered from 1; 0 is every other word. Programs that read the same texts share one. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #remembered: Remembered<number>

  /** @param use rules, or the phrases of code: a word keeps its id in one vocabulary of each */
  constructor(use: keyof typeof SLOTS = 'rules') {
    this.#remembered = new Remembered(SLOTS[use], (norm) => this.#ids.get(norm) ?? 0)
  }

  /** The id of a normal form, which is new where it has none. */
  add(norm: string): number {
    let id = this.#ids.get(norm)
    if (id === undefined) {
      id = this.#ids.size + 1
      this.#ids.set(norm, id)
      this.#remembered.changed()
    }
    return id
  }

  /** The id of a word met in a text; 0 where no pattern names it. */
  idOf(form: Form, language: RuleLanguage): number {
    return this.#remembered.of(form, language)
  }
}
