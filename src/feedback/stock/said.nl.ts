import type { Reading } from '../../detect/reading.ts'
import { type Form, inForm } from '../form.ts'
import { acknowledgements, saidBack } from '../restate/frames.ts'
import { restated, troubled } from '../restate/restate.ts'
import { varied } from '../seed.ts'
import { isBrief } from '../setting.ts'
import { feltBack, kindOfTrouble } from './troubled.nl.ts'

/** Ways to name a known kind of trouble. */
const SORRY = [
  'Wat vervelend dat {that}.',
  'Vervelend dat {that}.',
  'Ik begrijp dat het vervelend is dat {that}.',
  'Wat vervelend om te horen dat {that}.',
]

/** Sentences that name this customer's own trouble, best first: in their own words, or by its kind. */
export function sorryDutch(reading: Reading, form: Form, seed: number): string[] {
  const said = sorryIn(reading, form, seed)
  // where the reply cannot be put into the customer's form, it goes on in its own
  const other = reading.signals.has('address-mismatch') ? sorryIn(reading, form === 'u' ? 'je' : 'u', seed) : []
  return anew(reading, other.length > 0 ? [...said.slice(0, 1), ...other.slice(0, 1), ...said.slice(1)] : said)
}

/** "Ik begrijp dat ... Ik begrijp het": where the reply begins with it, what begins otherwise comes first. */
export function anew(reading: Reading, said: readonly string[]): string[] {
  if (!/(?<!\p{L})ik (?:begrijp|snap)(?!\p{L})/iu.test(reading.text.text.slice(0, 200))) return [...said]
  const again = (one: string) => /^Ik (?:begrijp|snap)/.test(one)
  return [...said.filter((one) => !again(one)), ...said.filter(again)]
}

function sorryIn(reading: Reading, form: Form, seed: number): string[] {
  const found = troubled(reading, form)
  const own = found ? acknowledgements(found, 'nl', seed) : []
  const kind = kindOfTrouble(reading.before.turn, form)
  // in a letter the agent says it better
  const letter = !isBrief(reading) && reading.before.agentMessages < 2
  // nor is it sure in an answer to what the agent asked
  const unsure = letter || reading.before.agentMessages > 1
  const cross = reading.before.turn.some(({ signals }) => signals.has('customer-negative'))
  const known =
    kind && !(kind.tells === 'about' && (unsure || !cross))
      ? varied(SORRY, seed).map((frame) => frame.replace('{that}', () => kind.clause))
      : []
  if (kind?.clause.startsWith('!')) return [kind.clause.slice(1)]
  const felt = feltBack(reading.before.turn, form)
  return (
    kind?.tells === 'particular' ? [...known.slice(0, 2), ...own] : [...own, ...known, ...(felt ? [felt] : [])]
  ).map((one) => inForm(one, form))
}

/** What went wrong, as it follows "excuses dat"; null where it is not known. */
export function troubleClause(reading: Reading, form: Form): string | null {
  const kind = kindOfTrouble(reading.before.turn, form)
  if (kind?.clause.startsWith('!')) return null
  if (kind?.tells === 'particular') return kind.clause
  const before = kindOfTrouble(reading.before.recent, form)
  const plain = [kind, before].find((one) => one && one.tells !== 'about' && !one.clause.startsWith('!'))
  return troubled(reading, form)?.clause ?? plain?.clause ?? null
}

/** Sentences that say the customer's wish, question or trouble back with a check. */
export function saidBackDutch(reading: Reading, form: Form, seed: number): string[] {
  const found = restated(reading, form)
  // a question said back with a question is hollow
  return found && found.kind !== 'question' ? saidBack(found, 'nl', form, seed, false) : []
}
