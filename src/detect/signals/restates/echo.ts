import type { Reading } from '../../reading.ts'

// "A whole morning without heating, that ...": in Dutch the customer's words stand first and are taken up.

/** Words that take up what stands before a comma. */
export const TAKES_UP = new Set(['dat', 'die', 'dit', 'daar', 'zoiets', 'zo', 'daarvoor', 'daarvan'])
export const GREETINGS = new Set('hey hallo hoi hi dag beste goedemorgen goeiemorgen goedemiddag goedendag'.split(' '))
/** After a colon also who takes it up: "error E4 for three days: I shall look into it". */
export const TAKER = new Set(['ik', 'we', 'wij'])
/** A clause with one of these is a clause of its own, and no echo. */
export const FINITE = new Set(
  (
    'is zijn was waren ben bent heeft hebben had hadden heb hebt kan kunnen kunt kon moet moeten mag mogen wordt worden werd werden zal zullen zou zouden ' +
    'gaat gaan ging komt komen kwam ligt staat stond kost krijgt doet werkt loopt liep rijdt rijden geldt blijft lijkt zie ziet weet hoop dank bedankt door om'
  ).split(' '),
)

/** Whether a comma, colon or dash stands before token `i` of the sentence that begins at token `first`. */
export function pausesBefore({ text }: Reading, first: number, i: number): boolean {
  if (i <= first) return false
  const from = text.tokens.ends[i - 1]!
  const to = text.tokens.starts[i]!
  return to > from + 1 && /[,:;\u2013\u2014-]/.test(text.text.slice(from, to))
}
