import type { Annotated } from '../../annotate/annotate.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Form } from '../form.ts'
import type { Restated } from '../restated.ts'
import { candidates, hashOf } from './choose.ts'
import { acknowledgement, framed } from './frames.ts'

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
  const best = candidates(turn, language, formOf(address))[0]
  if (!best) return null
  return { problem: best.clause, sentence: framed(best, language, formOf(address), hashOf(turn)), noun: best.noun }
}

/** A sentence that names this customer's own trouble, kindly; null where the turn tells of none in words that can be said back. */
export function acknowledge(turn: readonly Said[], language: RuleLanguage, address: Address): string | null {
  const best = candidates(turn, language, formOf(address)).find((one) => one.trouble)
  return best ? acknowledgement(best, language, hashOf(turn)) : null
}

/** For suggestions: the clause that follows "that" or "dat". Trouble where the turn has some, since it may follow "I am sorry that". */
export function restated(reading: Reading, form: Form): Restated | null {
  const { language } = reading.text
  const best = candidates(reading.before.turn, language, form)[0]
  return best ? { that: best.clause } : null
}

const formOf = (address: Address): Form => (address === 'je' ? 'je' : 'u')
