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
  /** For `after-sentence`; the last where none is given. */
  sentence?: number | undefined
}

/** That sentence as an edit of the reply; null where there is no place for it. */
export function saying(reading: Reading, { name, like, why, where, text, sentence }: Sentence): Besides | null {
  const edit = inserting({ sentence: sentence ?? reading.text.sentences.length - 1 }, reading, where, text)
  return edit && { name, like, draft: { edits: [edit], kind: kindOf([edit]), why } }
}

/** Works again, in the languages that customers of an English desk write most. */
const OVER =
  /(?<!\p{L})(?:(?:it|that|this|now|and|everything)(?: is|['’]s)? (?:now )?(?:works?|working)(?: again| now| fine| perfectly)?[.! ]|works? (?:again|now|fine|perfectly)|(?:it|that) worked|is (?:solved|resolved|fixed)|(?:got|found) it (?:working|to work)|geht (?:jetzt|wieder|nun)|funktioniert (?:jetzt|wieder|nun)|werkt (?:weer|nu|het weer|het nu)|(?:het|nu) (?:is )?(?:gelukt|opgelost)|(?:ça|ca|cela) (?:marche|fonctionne)|c['’]est (?:bon|réglé|resolu|résolu)|funciona agora|agora funciona|já funciona|ya funciona|resolvido)(?!\p{L})/iu
const NOT_OVER =
  /(?<!\p{L})(?:not|n['’]t|no|never|until|if|when|pas|nicht|niet|não|nao|hope|but|mais|aber|maar|mas)(?!\p{L})/iu

/** The customer's last message says that it works again: what was wrong is no longer to be pitied. */
export const isOver = ({ before }: Reading): boolean => {
  if (before.unread !== '' && OVER.test(`${before.unread} `) && !NOT_OVER.test(before.unread)) return true
  const last = before.turn.at(-1)
  return (
    last?.text.sentences.slice(-3).some(({ start, end, question }) => {
      const said = last.text.text.slice(start, Math.min(end, start + 300))
      return !question && OVER.test(`${said} `) && !NOT_OVER.test(said)
    }) ?? false
  )
}
