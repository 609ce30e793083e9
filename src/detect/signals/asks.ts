import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { type Question, questionsOf } from './asks/kind.ts'
import { askCues } from './asks/words.ts'
import type { Detector } from './detector.ts'
import { markSentence } from './detector.ts'

/** So many questions of their own, outside a list, are more than a customer answers at once. */
const MANY = 4

/**
 * Sentences that ask the customer for data or clarification, with a question mark or without one. `many-questions`: the
 * first of so many that some will be left open; offers, guesses in a word ("Frozen?") and numbered questions do not count.
 */
export const asks: Detector = {
  ids: ['asks-info', 'many-questions'],
  reads: 'agent',
  applies: ({ text }) => questionsOf(text).some(({ kind, marked }) => marked || kind === 'info'),
  *find(reading) {
    for (const [i, question] of questionsOf(reading.text).entries())
      if (asksInfo(reading, question, i)) yield markSentence(reading, 'asks-info', 'asks-info', i)
    const own = ownQuestions(reading)
    if (own.length >= MANY) yield markSentence(reading, 'many-questions', 'asks-info', own[0]!)
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

/** Indices of the sentences that ask a question of their own, each wording once. */
function ownQuestions({ text }: Reading): number[] {
  const asked = new Map<string, number>()
  for (const [i, { kind, form, marked }] of questionsOf(text).entries()) {
    const { start, end, first, last, item } = text.sentences[i]!
    if (!marked || item || kind !== 'info') continue
    if (form !== 'open' && form !== 'inverted' && !(form === 'fragment' && last - first > 1)) continue
    const words = text.text.slice(start, end).toLowerCase()
    if (!asked.has(words)) asked.set(words, i)
  }
  return [...asked.values()]
}
