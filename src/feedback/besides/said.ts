import type { Reading } from '../../detect/reading.ts'
import { inserting } from '../edits.ts'
import { kindOf } from '../judged.ts'
import type { Besides } from './besides.ts'

/** Whether the reply has one of these signals. */
export const has = ({ signals }: Reading, ids: readonly string[]): boolean => ids.some((id) => signals.has(id))

/** Whether the customer's turn has one of these signals. */
export const turnHas = ({ before }: Reading, ids: readonly string[]): boolean =>
  before.turn.some(({ signals }) => ids.some((id) => signals.has(id)))

const HAD = ['customer-problem', 'customer-negative']

/** Whether something was wrong that a step or a repair is to mend. */
export const hadTrouble = (reading: Reading): boolean =>
  turnHas(reading, HAD) || reading.before.seen.has('customer-problem')

/** A sentence said besides, in words as they are to stand there. */
export interface Sentence {
  name: string
  /** Findings and names of which it would say the same. */
  like: readonly string[]
  why: string
  where: 'start' | 'end' | 'after-sentence'
  text: string
  /** For `after-sentence`; else the last. */
  sentence?: number
}

/** That sentence as an edit of the reply; null where there is no place for it. */
export function saying(reading: Reading, { name, like, why, where, text, sentence }: Sentence): Besides | null {
  const edit = inserting({ sentence: sentence ?? reading.text.sentences.length - 1 }, reading, where, text)
  return edit && { name, like, draft: { edits: [edit], kind: kindOf([edit]), why } }
}
