import {
  ADVERBS,
  AUX,
  isBase,
  isIng,
  isParticiple,
  isPast,
  isThird,
  NOT_SAID,
  SUBJECTS,
  SUBORDINATORS,
} from './english-words.ts'
import type { Word } from './pieces.ts'

export const word = (raw: string): Word => ({ raw, norm: raw.toLowerCase(), kind: 0 })

export const PRONOUNS = new Set(['i', 'we'])

/** Programs and services that begin a clause without an article. */
export const NAMES = new Set(
  'outlook teams excel word windows zoom firefox chrome sharepoint onedrive safari internet wifi edge powerpoint slack netflix spotify bluetooth'.split(
    ' ',
  ),
)

/** A verb stands at `at`, or after an adverb there. */
export const able = (words: readonly Word[], at: number): boolean => {
  const verb = words[ADVERBS.has(words[at]?.norm ?? '') ? at + 1 : at]?.norm ?? ''
  return isBase(verb) || /^(?:login|logon|seem)$/.test(verb)
}

/** Whether a verb that agrees follows the pronoun at `at`. */
export function predicate(words: readonly Word[], at: number): boolean {
  let i = at + 1
  while (i < words.length - 1 && ADVERBS.has(words[i]!.norm) && words[i]!.norm !== 'keep') i++
  const verb = words[i]
  if (!verb) return false
  const { norm } = verb
  if (NOT_SAID.has(norm) && !(norm === 'see' && /^(?:a|an|the|only|no)$/.test(words[i + 1]?.norm ?? ''))) return false
  const next = words[i + 1]?.norm ?? ''
  if (norm === 'would') return /^(?:like|prefer)$/.test(next)
  if (/^(?:will|should|might|may|must|shall|can)$/.test(norm))
    return norm === 'can' && (next === 'only' || next === 'no' || (next === 'not' && able(words, i + 2)))
  if (norm === 'cannot') return able(words, i + 1)
  if (/^(?:do|did|could)$/.test(norm)) {
    const after = words[i + 2]?.norm ?? ''
    return (
      (next === 'not' || next === 'never') &&
      !NOT_SAID.has(after) &&
      (isBase(after) || ADVERBS.has(after) || after === 'login')
    )
  }
  if (/^(?:have|had|has)$/.test(norm)) return norm !== 'has'
  if (norm === 'am' || norm === 'was' || norm === 'are' || norm === 'were') {
    if (norm === 'am' && words[at]!.norm !== 'i') return false
    return !/^(?:sure|so|happy|glad|afraid|sorry|thinking|wondering|here|hoping|confused|assuming|guessing|just|very|really|asking|like|sick|tired|fed|aware|a|an|the|talking|saying|done|disappointed|angry|furious|going|from|in|at|writing|looking|interested|keen)$/.test(
      next,
    )
  }
  return isBase(norm) || (isPast(norm) && norm !== 'been')
}

/** Another main verb after a noun: two clauses run together. A verb after to, not, and or a subordinator is no stray. */
export function strays(words: readonly Word[], from: number): boolean {
  let open = 0
  for (let i = from; i < words.length; i++) {
    const { norm } = words[i]!
    if (SUBORDINATORS.has(norm) || /^(?:i|we|it)$/.test(norm)) open = 6
    else if (open > 0) open--
    else if (
      i > from + 1 &&
      /^(?:is|are|was|were|has|does|did|do|can|cannot|will|would|could|am|shows|says|keeps|get|gets|got)$/.test(norm) &&
      !/^(?:have|has|not|and|had)$/.test(words[i - 1]!.norm)
    )
      return true
  }
  return false
}

export const lowered = (words: Word[]): Word[] =>
  words.map((one, i) => (i === 0 && !/^\p{Lu}{2}/u.test(one.raw) ? { ...one, raw: one.raw.toLowerCase() } : one))

/** The clause with a subject and a verb that agree, "I" put before it where chat leaves it out; null where it is none. */
export function statement(words: Word[], alone: boolean): Word[] | null {
  if (words[0]!.norm === 'there' && words[1]!.norm === "'s" && words[2]!.norm !== 'been')
    words = [words[0]!, word('is'), ...words.slice(2)]
  const [head, second] = words as [Word, Word]
  if (PRONOUNS.has(head.norm)) return predicate(words, 0) && !strays(words, 1) ? words : null
  if (head.norm === 'you') return strays(words, 2) ? null : words
  if (/^(?:cannot|can)$/.test(head.norm))
    return (head.norm === 'cannot' || second.norm === 'not') &&
      !words.slice(1, 3).some(({ norm }) => norm === 'be') &&
      predicate([word('I'), ...words], 0) &&
      !strays(words, 1)
      ? [word('I'), ...lowered(words)]
      : null
  if (
    alone &&
    (/^(?:unable|trying|getting|having|experiencing|facing|waiting|struggling|receiving|locked|stuck)$/.test(
      head.norm,
    ) ||
      (head.norm === 'still' &&
        (isIng(second.norm) || /^(?:waiting|unable|stuck)$/.test(second.norm)) &&
        second.norm !== 'missing'))
  ) {
    const lead = words[0]!.norm === 'still' ? words[1]! : head
    if (
      lead.norm === 'having' &&
      !/^(?:trouble|issues|problems|difficulty|an|a|some|the|difficulties|major|the same)$/.test(
        words[words.indexOf(lead) + 1]?.norm ?? '',
      )
    )
      return null
    return strays(words, 1) ? null : [word('I'), word('am'), ...lowered(words)]
  }
  if (head.norm === 'would' && second.norm === 'like') return [word('I'), ...lowered(words)]
  if (/^(?:do|did|have|could)$/.test(head.norm) && second.norm === 'not' && !strays(words, 2))
    return [word('I'), ...lowered(words)]
  if (/^(?:there|nothing|everything|nobody)$/.test(head.norm))
    return /^(?:is|are|was|were|has|have|seems)$/.test(second.norm) && !strays(words, 2) ? lowered(words) : null
  if (NAMES.has(head.norm) && (isThird(second.norm) || AUX.has(second.norm)) && second.norm !== 'am')
    return strays(words, 2) ? null : words
  if (!SUBJECTS.has(head.norm)) return null
  for (let i = 2; i < Math.min(words.length - 1, 10); i++) {
    const { norm } = words[i]!
    if (/^(?:i|we|it|he|she|they|you|and|if|when|that|which|who|because)$/.test(norm) && !(norm === 'and' && i > 1))
      return null
    if (SUBJECTS.has(words[i - 1]!.norm) || ADVERBS.has(norm)) continue
    const plural = /s$/.test(words[i - 1]!.norm)
    if (
      AUX.has(norm) ||
      isThird(norm) ||
      (isPast(norm) && !isBase(norm)) ||
      (plural && /^(?:keep|fail|show|say|crash|disappear|load|need|look|seem|do|have)$/.test(norm))
    ) {
      // "the update loads", not "my emails" or "the phone calls"
      if (
        isThird(norm) &&
        !AUX.has(norm) &&
        isBase(words[i - 1]!.norm) &&
        !/^(?:screen|phone|page|account|update|order|app|print|scan|charge|email|game|show|mail|card|computer)$/.test(
          words[i - 1]!.norm,
        )
      )
        return null
      if (isParticiple(norm) && !AUX.has(norm) && words.slice(i + 1).some((later) => AUX.has(later.norm))) continue
      if (
        /^(?:am)$/.test(norm) ||
        (norm === 'have' && !plural) ||
        (/^(?:is|has|does)$/.test(norm) &&
          plural &&
          !/(?:ss|us|is|ings|access|sms|vps|windows|settings|status)$/.test(words[i - 1]!.norm) &&
          !words.slice(0, i).some((w) => /^(?:of|for|with|in|on|to)$/.test(w.norm)))
      )
        return null
      return strays(words, i + 1) ? null : lowered(words)
    }
  }
  return null
}
