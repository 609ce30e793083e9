import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { formOf, inForm } from '../form.ts'
import type { Restate } from '../restated.ts'
import { seedOf, varied } from '../seed.ts'
import { ENGLISH } from './en.ts'
import { DUTCH } from './nl.ts'

/** Where a missing sentence goes; null: where the rule says. */
export type Place = 'start' | 'end' | 'after-sentence'

interface Entry {
  where: Place | null
  /** Where the customer's trouble is known. */
  known: readonly string[]
  /** Where it is not: with blanks. */
  open: readonly string[]
  /** Instead of `open` where the agent did the work, and the customer need not. */
  done?: readonly string[]
}

/** By the id of the finding. */
export type Stock = Readonly<Record<string, Entry>>

const STOCK = { en: ENGLISH, nl: DUTCH }
/** So many alternatives are enough to choose from. */
const MOST = 3

export interface Missing {
  where: Place | null
  text: string
}

/** Sentences that fill what a finding misses, in the customer's form of address, best first; not the same for every ticket. */
export function missing(hit: Hit, reading: Reading, restate: Restate): Missing[] {
  const entry = STOCK[reading.text.language][hit.rule.id]
  if (!entry) return []
  const form = formOf(reading)
  const seed = seedOf(reading)
  const restated = entry.known.length > 0 ? restate(reading, form) : null
  const known = restated ? varied(entry.known, seed).map((text) => text.replace('{that}', () => restated.that)) : []
  const open = varied(entry.done && agentDid(reading) ? entry.done : entry.open, seed)
  return [...known.map((text) => inForm(text, form)), ...open.map((text) => inForm(text, form))]
    .slice(0, MOST)
    .map((text) => ({ where: entry.where, text }))
}

/** The agent did it; there are no steps for the customer. */
const agentDid = ({ signals }: Reading): boolean =>
  signals.has('solution-given') || (signals.has('takes-ownership') && !signals.has('next-step'))
