import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { formOf, inForm } from '../form.ts'
import type { Mended } from '../menders.ts'
import { seedOf, varied } from '../seed.ts'

/** Thanks and goodbyes that a person would write, in the place of those that every ticket gets. */
const THANKS = {
  en: ['Thank you for your message.', 'Thanks for letting us know.'],
  nl: ['Bedankt voor {uw|je} bericht.', 'Dank voor {uw|je} bericht.'],
}
const PATIENCE = { en: ['Thank you for waiting.'], nl: ['Bedankt voor {uw|je} geduld.'] }
const CLOSES = {
  en: ['Let me know if there is anything else.'],
  nl: ['Laat het gerust weten als er nog iets is.'],
}
/** Thanks for what the customer did not give: only the thanks stay. */
const UNDERSTOOD = /\b(?:begrip|medewerking|understanding|cooperation)\b/i
const PLAIN = { en: ['Thank you.'], nl: ['Bedankt.'] }
const WAITED = /\b(?:patience|patient|waiting|geduld|wachten)\b/i

const TO = { en: 'to', nl: 'aan' }
const NAMED = {
  en: /(?:contacting|to|reaching) ((?:the )?\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)*)[.!]*$/u,
  nl: /met ((?:de )?\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)*)(?: (?:hebt|heeft|heb) opgenomen)?[.!]*$/u,
}

/** A stock sentence of courtesy becomes a plain one of the same kind, so that the thanks stay. */
export function plainCourtesy(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence) return []
  const { start, end } = sentence
  const said = text.slice(start, end)
  // more than the stock phrase: only a rule knows what may go
  if (hit.match.end - hit.match.start < 0.6 * said.length) return []
  const has = (id: string) => reading.signals.within(id, start, end).length > 0
  const stock = UNDERSTOOD.test(said)
    ? PLAIN
    : WAITED.test(said)
      ? PATIENCE
      : has('thanks')
        ? THANKS
        : has('closes')
          ? CLOSES
          : null
  if (!stock) return []
  const stop = /[.!]+$/.exec(said)?.[0] ?? ''
  // "Thank you for contacting Acme": the name stays
  const name = stock === THANKS ? NAMED[language].exec(said)?.[1] : undefined
  const to = name ? ` ${TO[language]} ${name}` : ''
  const plain = to ? stock[language].slice(0, 1) : varied(stock[language], seedOf(reading))
  return plain.map((one) => ({
    edits: [{ start, end, replacement: inForm(one, formOf(reading)).slice(0, -1) + to + stop }],
  }))
}

const SORRY = [
  'I am sorry for the trouble with [what went wrong]',
  'I am sorry about the problem with [what went wrong]',
]

/** "We apologise for any inconvenience" names nothing: the trouble itself goes in its place. */
export function ownApology(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (language !== 'en' || !sentence) return []
  const { start, end } = hit.match
  const opens = start <= (reading.text.tokens.starts[sentence.first] ?? 0)
  // within a sentence only where its own subject goes
  if (!opens && !/^(?:we|i)\b/i.test(text.slice(start, end))) return []
  return varied(SORRY, seedOf(reading)).map((replacement) => ({ edits: [{ start, end, replacement }] }))
}
