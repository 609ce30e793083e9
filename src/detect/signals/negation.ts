import type { RuleLanguage } from '../../conversation.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Words that say that something is not, no longer or nowhere: most reports of a problem have one, most plain questions none. */
const NEGATIONS: Record<RuleLanguage, ReadonlySet<string>> = {
  en: new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'nowhere', 'neither', 'nor', 'without']),
  nl: new Set(['niet', 'geen', 'nooit', 'niets', 'niks', 'niemand', 'nergens', 'noch', 'zonder', 'nie']),
}

/** `customer-negation`: the customer's negations. Neutral by itself; it helps to tell a problem from a plain question. */
export const negation: Detector = {
  ids: ['customer-negation'],
  reads: 'customer',
  *find(reading) {
    const { norms } = reading.text.tokens
    const words = NEGATIONS[reading.text.language]
    for (const sentence of reading.text.sentences)
      for (let at = sentence.first; at < sentence.last; at++)
        if (words.has(norms[at]!)) yield markTokens(reading, 'customer-negation', 'negation', at, at + 1)
  },
}
