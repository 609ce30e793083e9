import { NUMBER } from '../annotate/tokens.ts'
import type { Reading } from '../detect/reading.ts'

/** The Dutch form of address. */
export type Form = 'u' | 'je'

const FORMAL = new Set(['u', 'uw', 'uzelf'])
const FAMILIAR = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie'])
const FIXED = new Set(['dank', 'dankt'])

interface Count {
  u: number
  je: number
}

function count(reading: Reading): Count {
  const { norms, kinds } = reading.text.tokens
  const out: Count = { u: 0, je: 0 }
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i]!
    // "8 u" is an hour, "dank u" a fixed phrase
    if (FORMAL.has(norm) && kinds[i - 1] !== NUMBER && !FIXED.has(norms[i - 1] ?? '')) out.u++
    else if (FAMILIAR.has(norm)) out.je++
  }
  return out
}

/** "Hey Noor", "Groetjes": who greets like that says je. */
const FAMILIARLY =
  /^(?:\s|[@#<]\S*)*(?:hey|he+y|hoi|hi|hé|yo)(?!\p{L})|(?<!\p{L})(?:groetjes|grtz?|grts|grtjs)(?!\p{L})|[😉😊🙂😃]|[:;]-?\)/iu

const larger = ({ u, je }: Count): Form | null => (u === je ? null : u > je ? 'u' : 'je')

/** The form the house has chosen, or else the customer's own; null where neither says. */
export function wantedForm(reading: Reading): Form | null {
  if (reading.profile.address !== 'customer') return reading.profile.address
  const sum: Count = { u: 0, je: 0 }
  for (const message of [...reading.before.recent, ...reading.before.turn]) {
    if (message.text.language !== 'nl') continue
    const found = count(message)
    sum.u += found.u
    sum.je += found.je
  }
  return larger(sum)
}

/**
 * The form in which to address this customer: the house's; else the customer's, where the reply is to be put into it or
 * mixes both; else what the reply uses, what the customer used, or what its greeting goes with.
 */
export function formOf(reading: Reading): Form {
  const { address } = reading.profile
  if (address !== 'customer') return address
  const mismatch = reading.signals.get('address-mismatch')[0]?.values?.wanted
  if (mismatch === 'u' || mismatch === 'je') return mismatch
  const own = count(reading)
  const wanted = wantedForm(reading)
  return (
    (own.u > 0 && own.je > 0 ? wanted : larger(own)) ??
    wanted ??
    larger(own) ??
    (FAMILIARLY.test(reading.text.text) ? 'je' : 'u')
  )
}

/** Writes out the places where the two forms differ: "Werkt het bij {u|jou}?" */
export const inForm = (text: string, form: Form): string =>
  text.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, formal: string, familiar: string) => (form === 'u' ? formal : familiar))
