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
  applies: ({ signals }) => TERMS.some((id) => signals.has(id)),
  *find(reading) {
    const { signals, text } = reading
    for (const { start, end } of text.sentences) {
      const here = TERMS.flatMap((id) => [...signals.within(id, start, end)]).sort((a, b) => a.first - b.first)
      const different = new Set(here.map(({ first }) => text.tokens.norms[first]))
      if (different.size < MANY) continue
      const last = here.reduce((most, term) => Math.max(most, term.last), 0)
      yield markTokens(reading, 'terms-together', 'terms-together', here[0]!.first, last)
    }
  },
}
