import type { RuleLanguage } from '../conversation.ts'
import { quickTag } from './quick-tags.ts'
import { infoOf, type WordInfo } from './readability/word-info.ts'
import { readabilityOf } from './readability.ts'
import type { Rewordings } from './rewordings.ts'
import { type Sentence, sentences } from './sentences.ts'
import { expand } from './short-forms.ts'
import { stemOf } from './stems.ts'
import { type Tag, tagSentence } from './tags.ts'
import { EMOJI, MENTION, type Tokens, WORD } from './tokens.ts'

/** Taggers take a millisecond a sentence: no more characters than this are tagged in one text; the rest is OTHER. */
const MOST_TAGGED = 8000

/** A text with its tokens and sentences; tags and stems are computed when asked for, and kept. */
export class Annotated {
  readonly text: string
  readonly language: RuleLanguage
  readonly tokens: Tokens
  readonly sentences: Sentence[]
  readonly rewordings: Rewordings | null
  #tags: (Tag[] | undefined)[] = []
  #sentenceOf: Int32Array | undefined
  #tagged = 0
  #ids: number[] | undefined
  #readability: { value: number | null } | undefined

  /** @param rewordings where the text will be read again with other words: what is found out once stands there */
  constructor(text: string, language: RuleLanguage, tokens: Tokens, rewordings: Rewordings | null = null) {
    this.text = text
    this.language = language
    this.tokens = expand(tokens, language)
    this.sentences = sentences(text, this.tokens)
    this.rewordings = rewordings
  }

  /** What others have found out about it; see {@link textFact}. */
  readonly known: unknown[] = []

  /** Number of tokens. */
  get size(): number {
    return this.tokens.starts.length
  }

  /** Index of the sentence that holds a token. */
  sentenceOf(token: number): number {
    if (!this.#sentenceOf) {
      this.#sentenceOf = new Int32Array(this.size)
      let from = 0
      for (const [index, sentence] of this.sentences.entries()) {
        this.#sentenceOf.fill(index, from, sentence.last)
        from = sentence.last
      }
    }
    return this.#sentenceOf[token] ?? 0
  }

  /** A sentence's number among all wordings of its text; only where there are {@link rewordings}. */
  idOf(sentence: number): number {
    this.#ids ??= this.sentences.map((one) => this.rewordings!.idOf(this.text, this.tokens, one))
    return this.#ids[sentence]!
  }

  /** Ease of reading, 0-100, higher is easier; null where the text is too short. */
  get readability(): number | null {
    this.#readability ??= { value: readabilityOf(this.language, () => this.#infos()) }
    return this.#readability.value
  }

  /** What readability is computed from: what is known about each word, emoji left out, and null behind a sentence. */
  #infos(): (WordInfo | null)[] {
    const { forms, kinds } = this.tokens
    const out: (WordInfo | null)[] = []
    for (const { first, last } of this.sentences) {
      for (let i = first; i < last; i++) if (kinds[i] !== EMOJI) out.push(infoOf(forms[i]!, this.language))
      out.push(null)
    }
    return out
  }

  /** Part of speech of a token, guessed: by its neighbours, else by compromise (English) or natural's Brill tagger (Dutch). */
  tag(token: number): Tag {
    // asked first each time, so that a word's tag does not hang on what else was asked of its sentence
    const quick = this.#quickTag(token)
    if (quick) return quick
    const index = this.sentenceOf(token)
    const sentence = this.sentences[index]!
    if (!this.#tags[index]) {
      if (this.#tagged > MOST_TAGGED) return 'OTHER'
      this.#tagged += sentence.end - sentence.start
      this.#tags[index] = tagSentence(this.text, this.tokens, sentence, this.language)
    }
    return this.#tags[index]![token - sentence.first] ?? 'OTHER'
  }

  /** Whether a token may have a tag, as far as that can be told without a tagger: false where {@link tag} is another one. */
  couldBe(token: number, tag: Tag): boolean {
    return (this.#quickTag(token) ?? tag) === tag
  }

  #quickTag(token: number): Tag | undefined {
    const { norms, kinds } = this.tokens
    // numbers, links and emoji are none of the tags, and a mention is a name
    if (kinds[token] !== WORD && this.language === 'en') return kinds[token] === MENTION ? 'NOUN' : 'OTHER'
    const { first, last } = this.sentences[this.sentenceOf(token)]!
    const at = (i: number) => (i >= first && i < last ? norms[i] : undefined)
    return quickTag(at(token - 1), norms[token]!, at(token + 1), this.language, at(token - 2))
  }

  /** Stem of a token. */
  stem(token: number): string {
    return stemOf(this.tokens.forms[token]!, this.language)
  }
}

let slots = 0

/** A fact about texts, computed once for each; what several detectors ask for. To be made once, when a module loads. */
export function textFact<T extends object | boolean | number | string>(
  compute: (text: Annotated) => T,
): (text: Annotated) => T {
  const slot = slots++
  return (text) => {
    const { known } = text
    if (known[slot] !== undefined) return known[slot] as T
    const made = compute(text)
    known[slot] = made
    return made
  }
}
