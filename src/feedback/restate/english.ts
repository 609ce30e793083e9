import { turnPersons } from './english-persons.ts'
import {
  ADVERBS,
  AUX,
  FILLERS,
  isBase,
  isIng,
  isParticiple,
  isPast,
  isThird,
  LEADS,
  NOT_SAID,
  SUBJECTS,
  SUBORDINATORS,
} from './english-words.ts'
import type { Piece, Word } from './pieces.ts'
import type { Turned } from './turned.ts'

const word = (raw: string): Word => ({ raw, norm: raw.toLowerCase(), kind: 0 })
const PRONOUNS = new Set(['i', 'we'])
/** Programs and services that begin a clause without an article. */
const NAMES = new Set(
  'outlook teams excel word windows zoom firefox chrome sharepoint onedrive safari internet wifi edge powerpoint slack netflix spotify bluetooth'.split(
    ' ',
  ),
)
const WANTS = new Set(['want', 'need', 'would', 'wish', 'prefer'])
/** Wishes and questions say nothing of what is wrong. */
const LONGEST = 20

/** The customer's clause as it stands after "that", persons turned; null where its grammar is not sure. */
export function turnEnglish(piece: Piece, before: Piece | undefined): Turned | null {
  let words = piece.words.slice()
  while (words.length > 2 && LEADS.has(words[0]!.norm)) words = words.slice(1)
  if (
    /^(?:i|we)$/.test(words[0]!.norm) &&
    /^(?:am|was)$/.test(words[1]?.norm ?? '') &&
    /^(?:writing|contacting|reaching|emailing|reporting|messaging|submitting|trying to reach|wondering)$/.test(
      words[2]?.norm ?? '',
    )
  )
    return null
  words = cut(
    undated(words).filter(
      ({ norm }, i) => !FILLERS.has(norm) || (norm === 'just' && /^(?:not|has|have)$/.test(words[i - 1]?.norm ?? '')),
    ),
  )
  const lead = piece.comma && before ? leadClause(before) : null
  if (words.length < (lead ? 2 : 3) || words.length > LONGEST) return null
  if (piece.question) return question(words)
  const whole = statement(words, piece.part !== true)
  if (!whole) return null
  const turned = turnPersons(whole)
  if (!turned) return null
  const extra = lead && turned.length + lead.length < 18 ? turnPersons(lead) : null
  const kind =
    PRONOUNS.has(whole[0]!.norm) &&
    WANTS.has(whole[1]!.norm) &&
    /^(?:to|like|you|a|my|the|prefer)$/.test(whole[2]?.norm ?? '')
      ? 'wish'
      : 'said'
  if (extra) extra[0] = extra[0]!.toLowerCase()
  return {
    clause: [...turned, ...(extra ?? [])].join(' '),
    kind,
    own: PRONOUNS.has(whole[0]!.norm),
    agent: whole[0]!.norm === 'you',
    noun: nounOf(whole),
  }
}

/** "when I open the app," before the comma. */
function leadClause({ words }: Piece): Word[] | null {
  const at = words.findIndex(({ norm }) => /^(?:when|whenever|after|if|since|every)$/.test(norm))
  if (at < 0 || at > 1 || (at === 1 && !LEADS.has(words[0]!.norm))) return null
  const clause = words.slice(at)
  const subject = clause.findIndex(({ norm }) => PRONOUNS.has(norm))
  if (clause[0]!.norm === 'since' && subject < 0 && clause.length < 6) return clause
  return clause.length < 11 && subject > 0 && subject < 4 && predicate(clause, subject) ? clause : null
}

/** "since this morning", "since yesterday": the day of the reply is another. */
function undated(words: readonly Word[]): Word[] {
  const at = words.findIndex(
    ({ norm }, i) => norm === 'since' && /^(?:yesterday|today|this)$/.test(words[i + 1]?.norm ?? ''),
  )
  if (at < 0) return [...words]
  return [...words.slice(0, at), ...words.slice(at + (words[at + 1]!.norm === 'this' ? 3 : 2))]
}

/** Cuts off a second main clause: ", but", "and I", "so". */
function cut(words: Word[]): Word[] {
  for (let i = 2; i < words.length; i++) {
    const { norm } = words[i]!
    const next = words[i + 1]?.norm ?? ''
    if (
      /^(?:but|so|cuz|coz|cos|bc|cause|though|however|please|plus)$/.test(norm) ||
      (norm === 'yet' && PRONOUNS.has(next))
    )
      return words.slice(0, i)
    if (norm === 'and' || norm === 'or') {
      if (
        /^(?:i|we|you|it|the|my|this|that|they|he|she|now|then|there|when|if|also|still|so|even|no|have|has|can|cannot|will|need|would|want|am|is|are|do|does|did|was|were|what|how|get|got|keep|keeps|please|nothing|its|im)$/.test(
          next,
        ) ||
        (isThird(next) && words[i - 1] && !isThird(words[i - 1]!.norm)) ||
        (isPast(next) && !isBase(next))
      )
        return words.slice(0, i)
    }
    // because, which, as: what comes after may be another thought
    if (/^(?:because|which|as|although|despite|where|who|that)$/.test(norm) && i > 4) {
      if (norm === 'that' && !/^(?:i|we|the|my|it|our|is|was|are)$/.test(next)) continue
      if (
        norm === 'that' &&
        /^(?:i|we|my|the|it|our)$/.test(next) &&
        /^(?:error|message|says|said|saying|stating|problem|issue|notification|email)$/.test(words[i - 1]!.norm)
      )
        return []
      if (norm === 'as' && !PRONOUNS.has(next)) continue
      if (norm === 'that' && i > 4) continue
      return words.slice(0, i)
    }
    // a subject that follows an object with nothing between them begins a new sentence
    if (
      norm === 'i' &&
      !AUX.has(words[i - 1]!.norm) &&
      !SUBORDINATORS.has(words[i - 1]!.norm) &&
      !/^(?:time|thing|day|moment|everything|which|as|all|what|than|one|version|way|email|order|password|product|item|account)$/.test(
        words[i - 1]!.norm,
      )
    )
      return words.slice(0, i)
  }
  return words
}

/** The clause with a subject and a verb that agree, "I" put before it where chat leaves it out; null where it is none. */
function statement(words: Word[], alone: boolean): Word[] | null {
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

const lowered = (words: Word[]): Word[] =>
  words.map((one, i) => (i === 0 && !/^\p{Lu}{2}/u.test(one.raw) ? { ...one, raw: one.raw.toLowerCase() } : one))

/** A verb stands at `at`, or after an adverb there. */
const able = (words: readonly Word[], at: number): boolean => {
  const verb = words[ADVERBS.has(words[at]?.norm ?? '') ? at + 1 : at]?.norm ?? ''
  return isBase(verb) || /^(?:login|logon|seem)$/.test(verb)
}

/** Whether a verb that agrees follows the pronoun at `at`. */
function predicate(words: readonly Word[], at: number): boolean {
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
function strays(words: readonly Word[], from: number): boolean {
  let open = 0
  for (let i = from; i < words.length; i++) {
    const { norm } = words[i]!
    if (SUBORDINATORS.has(norm) || /^(?:i|we|to|it)$/.test(norm)) open = 6
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

/** Questions told as what the customer would like to know. */
function question(words: Word[]): Turned | null {
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

/** "the error when I log in" from "I get an error when I log in". */
function nounOf(words: readonly Word[]): string | null {
  if (!PRONOUNS.has(words[0]!.norm)) return null
  const at = words.findIndex(
    ({ norm }, i) =>
      !/^(?:been|got|having)$/.test(words[i + 1]?.norm ?? '') &&
      /^(?:get|getting|got|receive|receiving|have|having|experiencing|facing|see)$/.test(norm),
  )
  const head = words[at + 1]
  if (at < 1 || at > 3 || !head || words.some(({ norm }) => norm === 'not' || norm === 'never')) return null
  const article = /^(?:a|an|the|some)$/.test(head.norm)
  const noun = words.slice(at + 1 + (article ? 1 : 0))
  const end = noun.findIndex(({ norm }) => SUBORDINATORS.has(norm))
  const phrase = end < 0 ? noun : noun.slice(0, end)
  const core = phrase.findIndex(({ norm }) =>
    /^(?:error|errors|problem|problems|issue|issues|trouble|message|screen|page|difficulty|difficulties|delay)$/.test(
      norm,
    ),
  )
  if (
    core < 0 ||
    core > 2 ||
    phrase.length > 9 ||
    (phrase[core + 1] && !/^(?:with|on|in|from|at|message|logging|accessing|about)$/.test(phrase[core + 1]!.norm))
  )
    return null
  if (phrase.length === core + 1 && !/^(?:error|message|screen|page|delay)$/.test(phrase[core]!.norm)) return null
  const turned = turnPersons(phrase)
  return turned && `the ${turned.join(' ')}`
}
