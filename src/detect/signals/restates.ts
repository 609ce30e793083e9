import type { RuleLanguage } from '../../conversation.ts'
import type { Mark, Reading } from '../reading.ts'
import { questionsOf } from './asks/kind.ts'
import type { Detector } from './detector.ts'
import { markSentence, NO_MARKS } from './detector.ts'
import { customerWords } from './restates/customer.ts'
import { FEATURES, type Feature, featuresOf } from './restates/features.ts'

/**
 * What each feature adds to a sentence's sum; above zero it restates. Fitted by logistic regression with the best sentence
 * standing for its message (2,234 messages: counselling transcripts with experts' labels of reflection, and helpdesk
 * replies read twice), rounded, and checked on messages left out of the fit.
 */
const SHARED = {
  overlap: 0.7,
  share: 1,
  framed: 1,
  you: 0.4,
  your: 0.2,
  advice: -0.7,
  self: -0.7,
  bids: -0.4,
  asks: -1.3,
  open: -1.5,
  courtesy: -3,
  so: 0.8,
  hears: 0.7,
  told: 0.4,
  seems: 0.9,
  about: 0.3,
  results: 0.8,
  guess: 0.2,
  thanks: -0.6,
  sorry: -0.7,
  condition: -0.5,
  continues: 0.6,
  spoken: 1.1,
  'speech-length': -1.2,
} satisfies Partial<Record<Feature, number>>
/** What differs in Dutch, and the features that only Dutch has: set by hand, and checked on 270 archive sentences read one by one. */
const DUTCH: Readonly<Partial<Record<Feature, number>>> = {
  you: 0.2,
  advice: -1.2,
  bids: -0.9,
  seems: 0.6,
  condition: -0.8,
  answers: -1,
  bare: -0.4,
  echoes: 1,
  returned: 0.8,
  judges: 0.1,
  confirms: 0.3,
  trouble: 0.4,
  wrong: 1.2,
  promises: -1,
  advises: -1,
  points: -0.7,
}
const list = (weights: Readonly<Partial<Record<Feature, number>>>) => FEATURES.map((name) => weights[name] ?? 0)
const WEIGHTS: Readonly<Record<RuleLanguage, readonly number[]>> = {
  en: list(SHARED),
  nl: list({ ...SHARED, ...DUTCH }),
}
const BASE: Readonly<Record<RuleLanguage, number>> = { en: -1.3, nl: -1.1 }

/** Share of the most overlap from which a sentence plainly speaks about what the customer wrote: one and a half telling words. */
const TAKES_UP = 0.375
const OVERLAP = FEATURES.indexOf('overlap')

/**
 * Sentences that say the customer's own case back, by the words they share with it and the way they put it. `takes-up`: a
 * sentence in whatever form that shares enough of the customer's words to show which problem it is about.
 */
export const restates: Detector = {
  ids: ['restates', 'takes-up'],
  reads: 'agent',
  find(reading) {
    const all = features(reading)
    let found: Mark[] | undefined
    for (let i = 0; i < all.length; i++) {
      const takesUp = all[i]![OVERLAP]! >= TAKES_UP
      const back = sumOf(reading, all[i]!) > 0
      if (!takesUp && !back) continue
      found ??= []
      if (back) found.push(markSentence(reading, 'restates', 'restates', i))
      if (takesUp) found.push(markSentence(reading, 'takes-up', 'restates', i))
    }
    return found ?? NO_MARKS
  },
}

const features = (reading: Reading): (readonly number[])[] => {
  const customer = customerWords(reading)
  return questionsOf(reading.text).map((question, i) => featuresOf(reading, i, question, customer))
}

function sumOf(reading: Reading, values: readonly number[]): number {
  const { language } = reading.text
  const weights = WEIGHTS[language]
  let sum = BASE[language]
  for (let k = 0; k < weights.length; k++) sum += weights[k]! * values[k]!
  return sum
}

/** The sum of each sentence: the further above zero, the surer. */
export const restatement = (reading: Reading): number[] => features(reading).map((values) => sumOf(reading, values))
