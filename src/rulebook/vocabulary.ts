import type { Annotated } from '../annotate/annotate.ts'
import { type Form, fact, newSlots, Remembered } from '../annotate/lexicon.ts'
import { EMAIL, EMOJI, NUMBER, URL } from '../annotate/tokens.ts'
import type { RuleLanguage } from '../conversation.ts'
import { KINDS } from './pattern.ts'

const SLOTS = { rules: newSlots(2), cues: newSlots(2) }

/** Kinds of tokens as indices in KINDS. */
const KIND_OF_TOKEN: Readonly<Record<number, number>> = { [NUMBER]: 0, [URL]: 1, [EMAIL]: 2, [EMOJI]: 3 }
const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand ' +
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig honderd duizend'
  ).split(' '),
)
const kindOfWord = fact(({ norm }) => (NUMBER_WORDS.has(norm) ? KINDS.indexOf('NUMBER') : -1))

/** The word and the kind that a symbol stands for; see {@link Vocabulary.read}. */
export const idOf = (symbol: number): number => symbol >> 3
export const kindOf = (symbol: number): number => (symbol & 7) - 1

/** The words that patterns name, numbered from 1; 0 is every other word. Programs that read the same texts share one. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #remembered: Remembered<number>
  #text: Annotated | undefined
  #symbols = new Int32Array(256)

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
      this.#text = undefined
    }
    return id
  }

  /** Its words in the order of their ids. */
  get words(): string[] {
    return [...this.#ids.keys()]
  }

  /** The id of a word met in a text; 0 where no pattern names it. */
  idOf(form: Form, language: RuleLanguage): number {
    return this.#remembered.of(form, language)
  }

  /**
   * A text as symbols, one a token: the id of its word and its kind (NUMBER, URL ...), in one number. The array is the
   * vocabulary's own and holds until another text is read; it may be longer than the text.
   */
  read(text: Annotated): Int32Array {
    if (this.#text === text) return this.#symbols
    const { tokens, size, language } = text
    if (this.#symbols.length < size) this.#symbols = new Int32Array(size * 2)
    const symbols = this.#symbols
    for (let i = 0; i < size; i++) {
      const form = tokens.forms[i]!
      const kind = KIND_OF_TOKEN[tokens.kinds[i]!] ?? kindOfWord(form, language)
      symbols[i] = (this.#remembered.of(form, language) << 3) | (kind + 1)
    }
    this.#text = text
    return symbols
  }
}
