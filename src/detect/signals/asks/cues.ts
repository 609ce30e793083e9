import type { Annotated } from '../../../annotate/annotate.ts'
import type { RuleLanguage } from '../../../conversation.ts'
import { Assembler } from '../../../rulebook/compile-pattern.ts'
import { parsePattern } from '../../../rulebook/pattern.ts'
import { Vocabulary } from '../../../rulebook/vocabulary.ts'
import { Matcher } from '../../matcher.ts'

/** A longer match than this has run through a gap into another thought. */
const LONGEST = 16

/** One for all cues of a language: a word of a text is looked up once. */
const VOCABULARIES: Readonly<Record<RuleLanguage, Vocabulary>> = {
  en: new Vocabulary('cues'),
  nl: new Vocabulary('cues'),
}

/** Where a cue stands: tokens [first, last). */
export interface Cue {
  first: number
  last: number
}

/**
 * Phrases in the notation of rules, sorted into kinds, that a detector in code asks for. All of them run over a text at
 * once, in linear time; the last text is kept, since several detectors look at the same one.
 */
export class Cues<Kind extends string> {
  /** By kind: its bit; there are fewer than thirty. */
  readonly #bitOf: Readonly<Record<Kind, number>>
  /** By pattern: its kind, as a bit. */
  readonly #bits: number[] = []
  readonly #matcher: Matcher
  #text: Annotated | undefined
  /** By sentence: the kinds of cue in it. */
  #present = new Int32Array(16)
  /** By sentence that has any: where they begin in `#found`. */
  #from = new Int32Array(16)
  #found: Found[] = []

  constructor(
    language: RuleLanguage,
    phrases: Readonly<Record<Kind, readonly string[]>>,
    lists: Readonly<Record<string, string>> = {},
  ) {
    const words = new Map(Object.entries(lists).map(([name, entries]) => [name, entries.split(/\s*,\s*|\s+/)]))
    const assembler = new Assembler(language, words, VOCABULARIES[language])
    const kinds = Object.keys(phrases) as Kind[]
    this.#bitOf = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index])) as Record<Kind, number>
    for (const kind of kinds)
      for (const pattern of phrases[kind]) {
        assembler.add(parsePattern(pattern), this.#bits.length, false)
        this.#bits.push(this.#bitOf[kind])
      }
    this.#matcher = new Matcher(assembler.finish())
  }

  /** The cues of a kind in one sentence, in the order in which they end. */
  in(text: Annotated, sentence: number, kind: Kind): readonly Cue[] {
    if (!this.has(text, sentence, kind)) return NONE
    const bit = this.#bitOf[kind]
    const out: Cue[] = []
    for (let i = this.#from[sentence]!; i < this.#found.length && this.#found[i]!.sentence === sentence; i++)
      if (this.#found[i]!.bit === bit) out.push(this.#found[i]!)
    return out
  }

  has(text: Annotated, sentence: number, kind: Kind): boolean {
    if (this.#text !== text) this.#run(text)
    return (this.#present[sentence]! & this.#bitOf[kind]) !== 0
  }

  /** Whether a sentence has any cue at all. */
  any(text: Annotated, sentence: number): boolean {
    if (this.#text !== text) this.#run(text)
    return this.#present[sentence] !== 0
  }

  #run(text: Annotated): void {
    const { length } = text.sentences
    if (this.#present.length < length) {
      this.#present = new Int32Array(2 * length)
      this.#from = new Int32Array(2 * length)
    } else this.#present.fill(0, 0, length)
    if (this.#found.length > 0) this.#found = []
    for (const { pattern, sentence, first, last } of this.#matcher.run(text)) {
      if (last - first > LONGEST) continue
      const bit = this.#bits[pattern]!
      if (this.#present[sentence] === 0) this.#from[sentence] = this.#found.length
      this.#present[sentence]! |= bit
      this.#found.push({ sentence, bit, first, last })
    }
    this.#text = text
  }
}

interface Found extends Cue {
  sentence: number
  bit: number
}

const NONE: readonly Cue[] = []
