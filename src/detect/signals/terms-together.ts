import type { Mark } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Terms that this customer may not know. */
const TERMS = ['jargon-term', 'unknown-acronym']
/** So many different ones in a sentence are too many. */
const MANY = 2

/**
 * Sentences with two or more different terms that the customer may not know: one can be guessed from the rest, but not
 * two from each other. Marks from the first to the last.
 */
export const termsTogether: Detector = {
  ids: ['terms-together'],
  reads: 'agent',
  *find(reading) {
    const { signals, text } = reading
    const terms: Mark[] = TERMS.flatMap((id) => [...signals.get(id)]).sort((a, b) => a.first - b.first)
    if (terms.length < MANY) return
    for (const sentence of text.sentences) {
      const here = terms.filter(({ first }) => first >= sentence.first && first < sentence.last)
      const different = new Set(here.map(({ first }) => text.tokens.norms[first]))
      if (different.size < MANY) continue
      const last = Math.max(...here.map((term) => term.last))
      yield markTokens(reading, 'terms-together', 'terms-together', here[0]!.first, last)
    }
  },
}
