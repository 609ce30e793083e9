import { fact } from '../../annotate/lexicon.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Words that say that something is not, no longer or nowhere: most reports of a problem have one, most plain questions none. */
const NEGATIONS: Record<RuleLanguage, ReadonlySet<string>> = {
  en: new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'nowhere', 'neither', 'nor', 'without']),
  nl: new Set(['niet', 'geen', 'nooit', 'niets', 'niks', 'niemand', 'nergens', 'noch', 'zonder', 'nie']),
}

const isNegation = fact(({ norm }, language) => NEGATIONS[language].has(norm))

/** `customer-negation`: the customer's negations. Neutral by itself; it helps to tell a problem from a plain question. */
export const negation: Detector = {
  ids: ['customer-negation'],
  reads: 'customer',
  applies: ({ text }) => text.tokens.forms.some((form) => isNegation(form, text.language)),
  *find(reading) {
    const { text } = reading
    for (const sentence of text.sentences)
      for (let at = sentence.first; at < sentence.last; at++)
        if (isNegation(text.tokens.forms[at]!, text.language))
          yield markTokens(reading, 'customer-negation', 'negation', at, at + 1)
  },
}
