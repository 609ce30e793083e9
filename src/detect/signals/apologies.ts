import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** From this apology on a reply says sorry too often. */
const TOO_MANY = 3
/** A sentence of at most so many words with an apology says little else. */
const SHORT = 12

/**
 * The third apology of one reply, or of as many replies in a row. The value `rest` is empty where its sentence says nothing else, so that it can go.
 */
export const overApologises: Detector = {
  ids: ['over-apologises'],
  reads: 'agent',
  applies: ({ signals }) => signals.has('apologises'),
  *find(reading) {
    const { text } = reading
    const bySentence = new Map<number, { first: number; last: number }>()
    for (const mark of reading.signals.get('apologises')) {
      const sentence = text.sentenceOf(mark.first)
      if (!bySentence.has(sentence)) bySentence.set(sentence, mark)
    }
    const order = [...bySentence.keys()].sort((a, b) => a - b)
    const third = order[TOO_MANY - 1] ?? (reading.before.apologies >= TOO_MANY - 1 ? order[0] : undefined)
    if (third === undefined) return
    const mark = bySentence.get(third)!
    const sentence = text.sentences[third]!
    const bare = sentence.last - sentence.first <= SHORT
    yield markTokens(reading, 'over-apologises', 'over-apologises', mark.first, mark.last, bare ? { rest: '' } : {})
  },
}
