import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { BLANKS, type Draft } from '../judged.ts'
import { isBrief, isFragment, isGoodbye } from '../setting.ts'

/** More blanks than this are a form to fill in, not a reply. */
const MOST_BLANKS = 4
/** Explanations in brackets: more make a reply hard to read. */
const MOST_EXPLAINED = 2
/** Sentences added to one reply, and to a few lines of chat: more, and it is another letter. */
const MOST_ADDED = 2
const MOST_ADDED_BRIEF = 1
const TIME_BLANK = /\[[^\]]*(?:day|when|time|date|dag|wanneer|uur|datum)[^\]]*\]/i
const CHECK = /\?\s*$/

/** What a reply can still take in: sentences, blanks, explanations, words in a sentence. */
export class Room {
  readonly #reading: Reading
  readonly #edits: Edit[] = []
  /** Words added to each sentence. */
  readonly #longer = new Map<number, number>()
  readonly #longest: number
  readonly #mostAdded: number
  #blanks: number
  #explained = 0
  #added = 0
  // who names the customer's trouble has said it back
  #acknowledged = false

  constructor(reading: Reading) {
    this.#reading = reading
    this.#blanks = reading.text.text.match(BLANKS)?.length ?? 0
    this.#mostAdded = isFragment(reading) || isGoodbye(reading) ? 0 : isBrief(reading) ? MOST_ADDED_BRIEF : MOST_ADDED
    const rule = reading.rules.rules.find(({ id }) => id === 'long-sentence')
    this.#longest = rule?.when?.sentence?.over?.words ?? Number.POSITIVE_INFINITY
  }

  /** Whether there is room for a draft of a rule beside those taken. */
  fits(rule: string, draft: Draft): boolean {
    return (
      this.#blanks + blanksOf(draft) <= Math.max(MOST_BLANKS, this.#blanks) &&
      !(explains(this.#reading, draft) && this.#explained >= MOST_EXPLAINED) &&
      !(adds(draft) && this.#added >= this.#mostAdded) &&
      !(rule === 'missing-restatement' && this.#acknowledged) &&
      !repeats(draft, this.#edits) &&
      this.#growth(draft).every(([sentence, words]) => {
        const now = this.#wordsOf(sentence)
        return now > this.#longest || now + (this.#longer.get(sentence) ?? 0) + words <= this.#longest
      })
    )
  }

  take(rule: string, draft: Draft): void {
    this.#edits.push(...draft.edits)
    this.#blanks += blanksOf(draft)
    if (explains(this.#reading, draft)) this.#explained++
    if (adds(draft)) this.#added++
    if (rule === 'missing-acknowledgement') this.#acknowledged = true
    for (const [sentence, words] of this.#growth(draft))
      this.#longer.set(sentence, (this.#longer.get(sentence) ?? 0) + words)
  }

  #wordsOf(sentence: number): number {
    const { first, last } = this.#reading.text.sentences[sentence]!
    return last - first
  }

  /** By sentence, the words a draft adds to it; what ends in a full stop, or stands behind the sentence, is one of its own. */
  #growth({ edits, moves }: Draft): [sentence: number, words: number][] {
    if (moves) return []
    const { text, sentences } = this.#reading.text
    return edits
      .flatMap(({ start, end, replacement }) => {
        if (/[.!?]["')]*\s/.test(replacement) || /[.!?]["')]*$/.test(replacement.trim())) return []
        const sentence = sentenceAt(sentences, start)
        if (
          sentence < 0 ||
          (start === end && start >= sentences[sentence]!.end && /[.!?]$/.test(text.slice(0, start).slice(-1)))
        )
          return []
        return [[sentence, count(replacement) - count(text.slice(start, end))] as [number, number]]
      })
      .filter(([, words]) => words > 0)
  }
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

const count = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** A sentence that was not there; the letter after it may have become a capital. */
const adds = (draft: Draft): boolean =>
  !draft.moves &&
  draft.edits.some(
    ({ start, end, replacement }) =>
      end - start < 2 && /\S \S+ .*[.?!]/s.test(replacement) && !/^ \(/.test(replacement),
  )

const isInsertion = (edit: Edit): boolean => edit.start === edit.end

const blanksOf = (draft: Draft): number =>
  draft.edits.reduce((sum, edit) => sum + (edit.replacement.match(BLANKS)?.length ?? 0), 0)

/** One blank asked for twice: the agent would wonder which is which. */
function sameBlank(a: string, b: string): boolean {
  const blanks = new Set(a.match(BLANKS))
  return (b.match(BLANKS) ?? []).some((blank) => blanks.has(blank))
}

/** Whether a reply would say the same twice: two promises with a time to fill in, two checks. */
function repeats(draft: Draft, edits: readonly Edit[]): boolean {
  return draft.edits.some(
    (edit) =>
      isInsertion(edit) &&
      edits.some(
        (other) =>
          (TIME_BLANK.test(edit.replacement) && TIME_BLANK.test(other.replacement)) ||
          (isInsertion(other) && CHECK.test(edit.replacement) && CHECK.test(other.replacement)) ||
          sameBlank(edit.replacement, other.replacement) ||
          (isInsertion(other) && edit.replacement.trim() === other.replacement.trim()),
      ),
  )
}

/** "the router (the box that ...)": the word stays and is explained. */
const explains = (reading: Reading, draft: Draft): boolean =>
  draft.edits.some(({ start, end, replacement }) =>
    start === end
      ? /^ \([^:]+: /.test(replacement)
      : replacement.startsWith(`${reading.text.text.slice(start, end)} (`),
  )
