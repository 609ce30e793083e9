import type { Reading } from '../reading.ts'
import { questionsOf } from './asks/kind.ts'
import { askCues } from './asks/words.ts'
import type { Detector } from './detector.ts'
import { markSentence } from './detector.ts'

/** Sentences that ask whether the agent has understood, or whether it works and anything is left. */
export const checks: Detector = {
  ids: ['checks-understanding', 'checks-solved'],
  reads: 'agent',
  applies: ({ text }) => questionsOf(text).some(({ kind, marked }) => marked || kind !== 'none'),
  *find(reading) {
    const { text } = reading
    for (const [i, { kind, marked }] of questionsOf(text).entries()) {
      if (
        kind === 'understood' ||
        (kind === 'reflection' && restated(reading, i)) ||
        (marked && askCues(text.language).has(text, i, 'means'))
      )
        yield markSentence(reading, 'checks-understanding', 'checks-understanding', i)
      else if (kind === 'left' || (kind === 'works' && marked))
        yield markSentence(reading, 'checks-solved', 'checks-solved', i)
    }
  },
}

/** "You want both orders cancelled?": the customer's case said back with a question mark asks whether it is right. */
function restated(reading: Reading, sentence: number): boolean {
  const { start, end } = reading.text.sentences[sentence]!
  return reading.signals.get('restates').some((mark) => mark.start < end && mark.end > start)
}
