import { type Address, subjectFor, turnPersons } from './dutch-persons.ts'
import { addressed, finiteOf, isInfinitive, isParticiple, joinedFiniteOf } from './dutch-verbs.ts'
import { DETERMINERS, FILLERS, PREPOSITIONS } from './dutch-words.ts'
import type { Word } from './pieces.ts'

const FIRST = new Set(['ik', 'we', 'wij'])
const HELPS =
  /^(?:heb|ben|kan|wil|moet|zal|mag|had|was|kon|wou|wilde|moest|mocht|hebben|zijn|kunnen|willen|moeten|zullen|mogen|hadden|waren|konden|wilden|ga|ging)$/

/** A clause that has its verb at the end already: persons turned, the verb made to agree; null where that is not sure. */
export function subordinate(given: readonly Word[], address: Address): string | null {
  const words = given.filter(({ norm }) => !FILLERS.has(norm))
  if (words.length < 3 || words.length > 13) return null
  const at = words.findIndex(({ norm }) => FIRST.has(norm))
  if (at < 0) {
    const last = words.length - 1
    if (/^(?:hij|ze|zij|die|dit|dat|u|je)$/.test(words[1]!.norm)) return null
    // a finite verb among the last two words makes it whole
    if (![last, last - 1].some((i) => isVerb(words, i))) return null
    const turned = turnPersons(words, false, address)
    return turned && lowered(turned).join(' ')
  }
  if (at > 3 || words.slice(at + 1).some(({ norm }) => FIRST.has(norm))) return null
  const many = words[at]!.norm !== 'ik'
  const keeps = many && address.plural && address.form === 'je'
  const verb = keeps ? -1 : agreeing(words, at + 1, many)
  if (verb === null) return null
  const before = turnPersons(words.slice(0, at), true, address)
  const after = turnPersons(words.slice(at + 1), true, address)
  if (!before || !after) return null
  if (verb >= 0) {
    const form = addressed(words[verb]!.raw, many ? 'wij' : 'ik')
    if (!form) return null
    after[verb - at - 1] = form
  }
  return [...lowered(before), subjectFor({ ...address, plural: keeps }), ...after].join(' ')
}

const lowered = (words: string[]): string[] => words.map((word, i) => (i === 0 ? word.toLowerCase() : word))

const isVerb = (words: readonly Word[], i: number): boolean => {
  const { norm } = words[i] ?? { norm: '' }
  const found = finiteOf(norm) ?? joinedFiniteOf(norm)
  return (
    found !== undefined &&
    (!isInfinitive(norm) || /^(?:die|waar|als|wanneer)/.test(words[0]!.norm)) &&
    !DETERMINERS.has(words[i - 1]?.norm ?? '')
  )
}

/** The one verb near the end that agrees with the subject. */
function agreeing(words: readonly Word[], from: number, many: boolean): number | null {
  const fits = (i: number) => {
    const { norm } = words[i]!
    const found = finiteOf(norm) ?? joinedFiniteOf(norm)
    if (!found || DETERMINERS.has(words[i - 1]!.norm) || (PREPOSITIONS.has(words[i - 1]!.norm) && !HELPS.test(norm)))
      return false
    if (isParticiple(norm) && !HELPS.test(norm)) return false
    return many
      ? found.slots.has('wij') || found.slots.has('past-plural')
      : found.slots.has('ik') || found.slots.has('past')
  }
  const found: number[] = []
  for (let i = from; i < words.length; i++) if (fits(i)) found.push(i)
  const helping = found.filter((i) => HELPS.test(words[i]!.norm))
  const pool = helping.length > 0 ? helping : found
  if (pool.length !== 1) return null
  // nothing but verbs and a phrase with a preposition may follow it
  const next = words[pool[0]! + 1]
  if (next && !isInfinitive(next.norm) && !isParticiple(next.norm) && !PREPOSITIONS.has(next.norm)) return null
  return pool[0]!
}
