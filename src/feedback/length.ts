import type { Reading } from '../detect/reading.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'
import type { Draft } from './judged.ts'

interface Limits {
  /** Most words of a sentence, and of a reply, that no rule minds. */
  sentence: number
  message: number
}

const limits = new WeakMap<LanguageRules, Limits>()

function limitsOf(rules: LanguageRules): Limits {
  let known = limits.get(rules)
  if (!known) {
    const of = (id: string, place: 'sentence' | 'message') =>
      rules.rules.find((rule) => rule.id === id)?.when?.[place]?.over?.words ?? Number.POSITIVE_INFINITY
    known = { sentence: of('long-sentence', 'sentence'), message: of('wall-of-text', 'message') }
    limits.set(rules, known)
  }
  return known
}

/** How long a reply and its sentences become by what is put in: nothing may make one too long that is not. */
export class Length {
  readonly #reading: Reading
  readonly #limits: Limits
  readonly #words: number
  readonly #bySentence = new Map<number, number>()
  #added = 0

  constructor(reading: Reading) {
    this.#reading = reading
    this.#limits = limitsOf(reading.rules)
    this.#words = reading.text.sentences.reduce((sum, { first, last }) => sum + last - first, 0)
  }

  exceeds(draft: Draft): boolean {
    const { sentence, message } = this.#limits
    const more = this.#added + growth(this.#reading, draft)
    if (this.#words <= message && this.#words + more > message) return true
    return sentenceGrowth(this.#reading, draft).some(([index, words]) => {
      const { first, last } = this.#reading.text.sentences[index]!
      const now = last - first
      return now <= sentence && now + (this.#bySentence.get(index) ?? 0) + words > sentence
    })
  }

  add(draft: Draft): void {
    this.#added += growth(this.#reading, draft)
    for (const [index, words] of sentenceGrowth(this.#reading, draft))
      this.#bySentence.set(index, (this.#bySentence.get(index) ?? 0) + words)
  }
}

const count = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Words that a draft adds to the reply. */
const growth = ({ text: { text } }: Reading, { edits, moves }: Draft): number =>
  moves
    ? 0
    : edits.reduce((sum, { start, end, replacement }) => sum + count(replacement) - count(text.slice(start, end)), 0)

/** The same by sentence; what ends in a full stop, or stands behind the sentence, is one of its own. */
function sentenceGrowth(reading: Reading, { edits, moves }: Draft): [sentence: number, words: number][] {
  const { text, sentences } = reading.text
  const out: [number, number][] = []
  if (moves) return out
  for (const { start, end, replacement } of edits) {
    if (/[.!?]["')]*(?:\s|$)/.test(replacement.trimEnd())) continue
    const index = sentenceAt(sentences, start)
    if (index < 0 || (start === end && start >= sentences[index]!.end && /[.!?]/.test(text[start - 1] ?? ''))) continue
    const words = count(replacement) - count(text.slice(start, end))
    if (words > 0) out.push([index, words])
  }
  return out
}

/** The sentence a place stands in or right behind; -1 for none. */
function sentenceAt(sentences: readonly { start: number; end: number }[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end < at) low = middle + 1
    else if (sentences[middle]!.start > at) high = middle - 1
    else return middle
  }
  return -1
}
