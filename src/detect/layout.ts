import { MENTION } from '../annotate/tokens.ts'
import type { Reading } from './reading.ts'

/** A greeting or sign-off of more words than this says something of its own. */
const SHORT = 7

const overlaps = (reading: Reading, id: string, sentence: number): boolean => {
  const s = reading.text.sentences[sentence]!
  return reading.signals.within(id, s.start, s.end).length > 0
}

/** First sentence of the body: after a short greeting. */
export function bodyStart(reading: Reading): number {
  const { sentences } = reading.text
  const first = sentences[0]
  return first && sentences.length > 1 && first.last - first.first <= SHORT && overlaps(reading, 'greets', 0) ? 1 : 0
}

/** One past the last sentence of the body: before the sign-off and the name below it. */
export function bodyEnd(reading: Reading): number {
  const { sentences } = reading.text
  const from = Math.max(bodyStart(reading) + 1, sentences.length - 3)
  for (let i = from; i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (sentence.last - sentence.first <= SHORT && overlaps(reading, 'closes', i)) return i
  }
  return sentences.length
}

/** Where a missing thing would go: `start` after the greeting, `end` before the sign-off. */
export function insertionPoint(reading: Reading, where: 'start' | 'end'): number {
  const { sentences, text } = reading.text
  if (sentences.length === 0) return 0
  if (where === 'start') {
    const sentence = sentences[bodyStart(reading)]!
    // a reply on social media opens with the name of the account it answers
    const { kinds, starts } = reading.text.tokens
    let token = sentence.first
    while (token < sentence.last - 1 && kinds[token] === MENTION) token++
    return token === sentence.first ? sentence.start : starts[token]!
  }
  return sentences[bodyEnd(reading) - 1]?.end ?? text.length
}
