import type { Annotated } from '../../../annotate/annotate.ts'
import { fact } from '../../../annotate/lexicon.ts'
import { EMOJI, MENTION } from '../../../annotate/tokens.ts'
import { type AskWords, askWords } from './words.ts'

/** Beyond this many words nothing new is learned about what kind of sentence it is. */
const LONGEST = 120

/**
 * The form of a sentence: `open` (question word), `inverted` (verb before subject), `fragment` (neither, and no
 * subject), `statement`, or `backchannel` ("yeah?").
 */
export type Form = 'open' | 'inverted' | 'statement' | 'fragment' | 'backchannel'

/** What a word is in a question, as bits. */
const IS = { auxiliary: 1, question: 2, subject: 4 } as const
const kindOf = fact(({ norm }, language) => {
  const words = askWords(language)
  return (
    (words.auxiliaries.has(norm) ? IS.auxiliary : 0) |
    (words.question.has(norm) ? IS.question : 0) |
    (words.subjects.has(norm) ? IS.subject : 0)
  )
})

/** Reads the form of a sentence from its words alone; the question mark is another matter. */
export function formOf(text: Annotated, sentence: number): Form {
  const words = askWords(text.language)
  const { first, last } = text.sentences[sentence]!
  const { forms, norms } = text.tokens
  const end = Math.min(last, first + LONGEST)
  if (last - first <= 4) {
    let only = true
    for (let i = first; i < last && only; i++) only = words.backchannel.has(norms[i]!)
    if (only) return 'backchannel'
  }
  let subject = false
  for (let i = first; i < end; i++) {
    const kind = kindOf(forms[i]!, text.language)
    if (kind === 0) continue
    const begins = (kind & (IS.auxiliary | IS.question)) !== 0 && clauseBegins(text, words, first, i)
    if (kind & IS.auxiliary && inverts(words, norms, i, end, begins)) return 'inverted'
    if (kind & IS.question && begins && opens(words, norms, i, end)) return 'open'
    if (kind & IS.subject) subject = true
  }
  return subject ? 'statement' : 'fragment'
}

/** Whether the verb at `i` stands before its subject. */
function inverts(words: AskWords, norms: readonly string[], i: number, end: number, begins: boolean): boolean {
  // "you like to have a good time?": an infinitive
  if (i + 1 >= end || norms[i - 1] === 'to') return false
  let next = norms[i + 1]!
  // "don't you", "is er ook"
  if (next === 'not' && i + 2 < end) next = norms[i + 2]!
  if (words.subjects.has(next)) {
    // "what I have is you ...": a subject already stood before the verb
    return begins || i === 0 || !words.subjects.has(norms[i - 1]!)
  }
  return begins && words.nominal.has(next)
}

function opens(words: AskWords, norms: readonly string[], i: number, end: number): boolean {
  if (i + 1 >= end) return true
  const next = norms[i + 1]!
  // "what you are saying is": the question word begins a clause, not a question
  if (words.subjects.has(next)) return false
  if (!words.subordinating.has(norms[i]!)) return true
  return words.auxiliaries.has(next) || next === "'s"
}

/** Whether a clause begins at token `i`: first, after a comma or dash, after "and", "okay", or a preposition that begins one. */
export function clauseBegins(text: Annotated, words: AskWords, first: number, i: number): boolean {
  const { norms, starts, ends, kinds } = text.tokens
  for (let at = i; at > first; at--) {
    const from = ends[at - 1]!
    const to = starts[at]!
    // between most words there is just a blank
    const blank = to === from + 1 && text.text.charCodeAt(from) === 32
    if (
      (!blank && /[,;:—–(\-"“.…>]/.test(text.text.slice(from, to))) ||
      kinds[at - 1] === MENTION ||
      kinds[at - 1] === EMOJI
    )
      return true
    const before = norms[at - 1]!
    if (words.leads.has(before)) return true
    if (!(at === i && words.prepositions.has(before))) return false
  }
  return true
}

/** Verbs that begin a condition when they stand before "you": "should you need". */
const CONDITIONS = new Set(['should', 'had', 'were', 'may', 'might', 'shall', 'must'])

/** "What do you ...", "do you ..." where a clause begins: a question, even where its mark was forgotten. */
export function asksYou(text: Annotated, sentence: number): boolean {
  if (text.language !== 'en') return false
  const words = askWords('en')
  const { first, last } = text.sentences[sentence]!
  const { norms } = text.tokens
  const end = Math.min(last, first + LONGEST)
  let at = first
  while (at < last && words.leads.has(norms[at]!)) at++
  if (youAfter(norms, words, at, end)) return !CONDITIONS.has(norms[at]!)
  for (let i = at; i + 2 < end; i++)
    if (
      words.question.has(norms[i]!) &&
      // "what you said is you want it": no question
      !words.subjects.has(norms[i + 1]!) &&
      (i === at || afterComma(text, i)) &&
      [1, 2, 3].some((k) => youAfter(norms, words, i + k, end))
    )
      return true
  return false
}

const youAfter = (norms: readonly string[], words: AskWords, i: number, end: number) =>
  i + 1 < end && words.auxiliaries.has(norms[i]!) && norms[i + 1] === 'you'

const afterComma = ({ tokens, text }: Annotated, i: number) =>
  /[,;:—–-]/.test(text.slice(tokens.ends[i - 1]!, tokens.starts[i]!))
