import { PRONOUNS, strays, word } from './english-clause.ts'
import { turnPersons } from './english-persons.ts'
import { isBase, isIng, isParticiple, SUBORDINATORS } from './english-words.ts'
import type { Word } from './pieces.ts'
import type { Turned } from './turned.ts'

/** Questions told as what the customer would like to know. */
export function question(words: Word[]): Turned | null {
  const [head, second, third] = words as [Word, Word, Word]
  const rest = (from: number) => words.slice(from)
  const tell = (said: readonly Word[], lead: string, kind: Turned['kind']): Turned | null => {
    if (
      said.some(({ norm }, i) => i > 0 && /^(?:i|we)$/.test(norm)) &&
      !said.some(({ norm }) => SUBORDINATORS.has(norm))
    )
      return null
    if (strays(said, 2)) return null
    const turned = turnPersons(said)
    return turned && { clause: `${lead} ${turned.join(' ')}`, kind, own: true, agent: false, noun: null }
  }
  if (/^(?:can|could|would|will)$/.test(head.norm) && second.norm === 'you') {
    const from = /^(?:guys|kindly|also|all|please)$/.test(third.norm) ? 3 : 2
    const verb = words[from]
    if (
      !verb ||
      !isBase(verb.norm) ||
      /^(?:be|have|like|do|say|know|let|tell|explain|believe|get|mind)$/.test(verb.norm) ||
      words.length < from + 3
    )
      return null
    return tell(rest(from), 'you would like us to', 'request')
  }
  if (
    /^(?:can|may|should)$/.test(head.norm) &&
    PRONOUNS.has(second.norm) &&
    third &&
    isBase(third.norm) &&
    words.length > 4
  )
    return tell(
      [second, head.norm === 'may' ? word('can') : head, ...rest(2)].map((w) => (w === head ? word(head.norm) : w)),
      'you would like to know whether',
      'question',
    )
  if (
    /^(?:how|where|when)$/.test(head.norm) &&
    /^(?:do|can|should|could)$/.test(second.norm) &&
    third &&
    PRONOUNS.has(third.norm) &&
    words[3] &&
    isBase(words[3].norm) &&
    words.length > 4
  )
    return tell(rest(3), `you would like to know ${head.norm}${head.norm === 'when' ? ' you can' : ' to'}`, 'question')
  if (
    /^(?:is|are)$/.test(head.norm) &&
    (second.norm === 'it' || second.norm === 'there') &&
    third &&
    (second.norm === 'there' ? /^(?:a|an|any|no)$/.test(third.norm) : third.norm === 'possible') &&
    words.length > 4
  )
    return tell([word(second.norm), word(head.norm), ...rest(2)], 'you would like to know whether', 'question')
  if (
    /^(?:why|when)$/.test(head.norm) &&
    /^(?:is|are|was|does|did|will|has)$/.test(second.norm) &&
    third &&
    /^(?:my|the|our)$/.test(third.norm)
  ) {
    for (let i = 4; i < words.length; i++) {
      const { norm } = words[i]!
      const fits =
        second.norm === 'will'
          ? isBase(norm)
          : /^(?:is|are|was|has)$/.test(second.norm)
            ? isIng(norm) || isParticiple(norm) || /^(?:so|not|still|slow|late|down|due)$/.test(norm)
            : false
      if (fits)
        return tell(
          [...words.slice(2, i), word(second.norm), ...rest(i)],
          `you would like to know ${head.norm}`,
          'question',
        )
    }
  }
  return null
}
