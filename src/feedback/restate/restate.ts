import type { Annotated } from '../../annotate/annotate.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { type Form, inForm } from '../form.ts'
import { type Candidate, candidates, hashOf } from './choose.ts'
import { acknowledgements, saidBack } from './frames.ts'

/** What a turn is read from: a reading, or anything with an annotated text. */
export interface Said {
  readonly text: Annotated
}
export type Address = 'u' | 'je' | 'you'

/** The customer's own problem, said back. */
export interface Restatement {
  /** After "that" or "dat": "the portal shows an empty page", "het portaal een lege pagina toont". */
  problem: string
  /** A whole sentence with a question whether it is right. */
  sentence: string
  /** The trouble as a noun phrase, for after "sorry about"; null where none is sure. */
  noun: string | null
}

/**
 * Says the customer's problem back in one sentence, made of the words of the turn with the persons turned round. Null
 * where no clause is sure to read well. Linear in the length of the turn, which is read no further than its first 600 words a message.
 */
export function restate(turn: readonly Said[], language: RuleLanguage, address: Address): Restatement | null {
  const best = known(turn, language, formOf(address))[0]
  if (!best) return null
  return {
    problem: best.clause,
    sentence: inForm(saidBack(best, language, formOf(address), hashOf(turn), false)[0]!, formOf(address)),
    noun: best.noun,
  }
}

/** A sentence that names this customer's own trouble, kindly; null where the turn tells of none in words that can be said back. */
export function acknowledge(turn: readonly Said[], language: RuleLanguage, address: Address): string | null {
  const best = known(turn, language, formOf(address)).find((one) => one.trouble)
  return best ? inForm(acknowledgements(best, language, hashOf(turn))[0]!, formOf(address)) : null
}

/** The best trouble in the turn before a reply, for sentences such as "I am sorry that ...". */
export const troubled = (reading: Reading, form: Form): Candidate | null => told(reading, form, (one) => one.trouble)

/** The best clause of the turn before a reply, be it trouble, a wish or a question. */
export const restated = (reading: Reading, form: Form): Candidate | null => told(reading, form, () => true)

const told = (reading: Reading, form: Form, fits: (one: Candidate) => boolean): Candidate | null =>
  known(reading.before.turn, reading.text.language, form).find(fits) ?? null

/** A turn is asked for by every finding of every reply to it. */
const memory = new WeakMap<readonly Said[], Map<string, Candidate[]>>()

function known(turn: readonly Said[], language: RuleLanguage, form: Form): Candidate[] {
  const key = `${language} ${form}`
  let found = memory.get(turn)
  if (!found) {
    found = new Map()
    memory.set(turn, found)
  }
  let list = found.get(key)
  if (!list) {
    list = candidates(turn, language, form)
    found.set(key, list)
  }
  return list
}

const formOf = (address: Address): Form => (address === 'je' ? 'je' : 'u')
