import { questionsOf } from './asks/kind.ts'
import { askCues } from './asks/words.ts'
import type { Detector } from './detector.ts'
import { markSentence } from './detector.ts'

/** Sentences that ask whether the agent has understood, or whether it works and anything is left. */
export const checks: Detector = {
  ids: ['checks-understanding', 'checks-solved'],
  reads: 'agent',
  *find(reading) {
    const { text } = reading
    for (const [i, { kind, marked }] of questionsOf(text).entries()) {
      if (kind === 'understood' || (marked && askCues(text.language).has(text, i, 'means')))
        yield markSentence(reading, 'checks-understanding', 'checks-understanding', i)
      else if (kind === 'left' || (kind === 'works' && marked))
        yield markSentence(reading, 'checks-solved', 'checks-solved', i)
    }
  },
}
