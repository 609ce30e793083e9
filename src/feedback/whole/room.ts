import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { isInsertion } from '../apply.ts'
import { BLANKS, type Draft, TIME_BLANK } from '../judged.ts'
import { Length } from '../length.ts'
import { isBrief, isFragment, isGoodbye } from '../setting.ts'
import { explains, overreaches } from './restraint.ts'

/** More blanks than this are a form to fill in, not a reply. */
const MOST_BLANKS = 2
/** Explanations in brackets: more make a reply hard to read. */
const MOST_EXPLAINED = 1
/** Sentences added to one reply, to a few lines of chat, and to one such line: more, and it is another letter. */
const MOST_ADDED = { en: { letter: 2, brief: 2, line: 1 }, nl: { letter: 2, brief: 2, line: 2 } }
/** A clause hung on a sentence, and how near another one would be in the same. */
const HANGS = /^(?:[,;] | and let you know | en laat | so that )/
const NEAR = 60
const CHECK = /\?\s*$/

/** What a reply can still take in: sentences, blanks, explanations, words in a sentence. */
export class Room {
  readonly #reading: Reading
  readonly #edits: Edit[] = []
  readonly #length: Length
  readonly #mostAdded: number
  #blanks: number
  #explained = 0
  #added = 0
  // who names the customer's trouble has said it back
  #acknowledged = false

  constructor(reading: Reading) {
    this.#reading = reading
    this.#blanks = reading.text.text.match(BLANKS)?.length ?? 0
    const most = MOST_ADDED[reading.text.language]
    this.#mostAdded = isGoodbye(reading)
      ? 0
      : isFragment(reading)
        ? most.line
        : isBrief(reading)
          ? most.brief
          : most.letter
    this.#length = new Length(reading)
  }

  /** Whether there is room for a draft of a rule beside those taken. */
  fits(rule: string, draft: Draft): boolean {
    return (
      !overreaches(rule, draft, this.#reading) &&
      this.#blanks + blanksOf(draft) <= Math.max(MOST_BLANKS, this.#blanks) &&
      !(explains(this.#reading, draft) && this.#explained >= MOST_EXPLAINED) &&
      !(adds(draft) && this.#added >= this.#mostAdded) &&
      !(rule === 'missing-restatement' && this.#acknowledged) &&
      !repeats(draft, this.#edits) &&
      !this.#crowded(draft) &&
      !this.#length.exceeds(draft)
    )
  }

  /** A second clause hung on a sentence that has got one. */
  #crowded(draft: Draft): boolean {
    return draft.edits.some(
      (edit) =>
        HANGS.test(edit.replacement) &&
        this.#edits.some((other) => HANGS.test(other.replacement) && Math.abs(other.end - edit.end) < NEAR),
    )
  }

  take(rule: string, draft: Draft): void {
    this.#edits.push(...draft.edits)
    this.#blanks += blanksOf(draft)
    if (explains(this.#reading, draft)) this.#explained++
    if (adds(draft)) this.#added++
    if (rule === 'missing-acknowledgement') this.#acknowledged = true
    this.#length.add(draft)
  }
}

/** A sentence that was not there; the letter after it may have become a capital. */
const adds = (draft: Draft): boolean =>
  !draft.moves &&
  draft.edits.some(
    ({ start, end, replacement }) =>
      end - start < 2 && /\S \S+ .*[.?!]/s.test(replacement) && !/^ \(/.test(replacement),
  )

const blanksOf = (draft: Draft): number =>
  draft.edits.reduce((sum, edit) => sum + (edit.replacement.match(BLANKS)?.length ?? 0), 0)

/** One blank asked for twice: the agent would wonder which is which. */
function sameBlank(a: string, b: string): boolean {
  const blanks = new Set(a.match(BLANKS))
  return (b.match(BLANKS) ?? []).some((blank) => blanks.has(blank))
}

/** Whether a reply would say the same twice: two promises with a time to fill in, two checks. */
function repeats(draft: Draft, edits: readonly Edit[]): boolean {
  // a moment put in the place of "soon" is one as well: the reader would wonder which of the two counts
  const timed = draft.edits.some(({ replacement }) => TIME_BLANK.test(replacement))
  if (timed && edits.some(({ replacement }) => TIME_BLANK.test(replacement))) return true
  return draft.edits.some(
    (edit) =>
      isInsertion(edit) &&
      edits.some(
        (other) =>
          (isInsertion(other) && CHECK.test(edit.replacement) && CHECK.test(other.replacement)) ||
          sameBlank(edit.replacement, other.replacement) ||
          (isInsertion(other) && edit.replacement.trim() === other.replacement.trim()),
      ),
  )
}
