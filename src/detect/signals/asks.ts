import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { type Question, questionsOf } from './asks/kind.ts'
import { askCues } from './asks/words.ts'
import type { Detector } from './detector.ts'
import { markSentence } from './detector.ts'

/** Sentences that ask the customer for data or clarification, with a question mark or without one. */
export const asks: Detector = {
  ids: ['asks-info'],
  reads: 'agent',
  applies: ({ text }) => questionsOf(text).some(({ kind, marked }) => marked || kind === 'info'),
  *find(reading) {
    for (const [i, question] of questionsOf(reading.text).entries())
      if (asksInfo(reading, question, i)) yield markSentence(reading, 'asks-info', 'asks-info', i)
  },
}

function asksInfo(reading: Reading, { kind, form, marked }: Question, sentence: number): boolean {
  if (kind === 'info') return true
  if (!marked) return false
  // "is it working now?" checks and diagnoses at once; "let me know if it works?" only checks
  if (kind === 'works') return form !== 'statement'
  if (kind !== 'reflection') return false
  return !askCues(reading.text.language as RuleLanguage).has(reading.text, sentence, 'reflects')
}
