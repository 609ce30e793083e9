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
  readonly #kinds: Kind[] = []
  readonly #matcher: Matcher
  #text: Annotated | undefined
  /** By kind: the cues of each sentence. */
  #found: ReadonlyMap<Kind, readonly (readonly Cue[] | undefined)[]> = new Map()

  constructor(
    language: RuleLanguage,
    phrases: Readonly<Record<Kind, readonly string[]>>,
    lists: Readonly<Record<string, string>> = {},
  ) {
    const words = new Map(Object.entries(lists).map(([name, entries]) => [name, entries.split(/\s*,\s*|\s+/)]))
    const assembler = new Assembler(language, words, VOCABULARIES[language])
    for (const [kind, patterns] of Object.entries(phrases) as [Kind, readonly string[]][])
      for (const pattern of patterns) {
        assembler.add(parsePattern(pattern), this.#kinds.length, false)
        this.#kinds.push(kind)
      }
    this.#matcher = new Matcher(assembler.finish())
  }

  /** The cues of a kind in one sentence, in the order in which they end. */
  in(text: Annotated, sentence: number, kind: Kind): readonly Cue[] {
    if (this.#text !== text) this.#run(text)
    return this.#found.get(kind)?.[sentence] ?? NONE
  }

  has(text: Annotated, sentence: number, kind: Kind): boolean {
    return this.in(text, sentence, kind).length > 0
  }

  #run(text: Annotated): void {
    const found = new Map<Kind, (Cue[] | undefined)[]>()
    for (const { pattern, sentence, first, last } of this.#matcher.run(text)) {
      if (last - first > LONGEST) continue
      const kind = this.#kinds[this.#matcher.program.patterns[pattern]!.rule]!
      const sentences = found.get(kind) ?? []
      if (sentences.length === 0) found.set(kind, sentences)
      const known = sentences[sentence]
      if (known) known.push({ first, last })
      else sentences[sentence] = [{ first, last }]
    }
    this.#text = text
    this.#found = found
  }
}

const NONE: readonly Cue[] = []
