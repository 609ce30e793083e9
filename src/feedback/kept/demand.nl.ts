import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { replacingAt } from '../edits.ts'
import { formOf } from '../form.ts'
import type { Mended } from '../menders.ts'
import { seedOf } from '../seed.ts'
import { purposeFor } from './purpose.nl.ts'

const DEMAND =
  /^(?:stuur|geef|bezorg|mail|lever|vermeld|noem|meld) (?:ons |mij |me )?(?:even |eerst |dan |alsnog |minimaal )?((?:uw|je|jouw) [^.!?\n]{3,80}?)(?: (?:door|mee|op|toe|aan))?(?: ((?:via|in|per) [^.!?\n]{2,40}?))?(?: door)?$/iu

/** "Stuur je klantnummer door in DM" -> "Kun je je klantnummer doorsturen in DM? Dan zoek ik je gegevens erbij": where it is known what it is for. */
export function askedKindly(hit: Hit, reading: Reading): Mended[] {
  const { text } = reading.text
  const said = text.slice(hit.match.start, hit.match.end)
  const found = DEMAND.exec(said)
  if (!found) return []
  const form = formOf(reading)
  const purpose = purposeFor(said, text, form, seedOf(reading)) ?? 'Dan kan ik [waarvoor dat nodig is].'
  const way = found[2] ? ` ${found[2]}` : ''
  const who = form === 'u' ? 'kunt u' : 'kun je'
  const ask = `${who} ${found[1]} doorsturen${way}?`
  const whole = purpose === null ? ask : `${ask} ${purpose.slice(0, -1)}`
  return [{ edits: [replacingAt(reading, hit.sentence, hit.match, whole)] }]
}
