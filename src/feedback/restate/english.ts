import { PRONOUNS, predicate, statement } from './english-clause.ts'
import { turnPersons } from './english-persons.ts'
import { question } from './english-question.ts'
import { AUX, FILLERS, isBase, isParticiple, isPast, isThird, LEADS, SUBORDINATORS } from './english-words.ts'
import type { Piece, Word } from './pieces.ts'
import type { Turned } from './turned.ts'

const WANTS = new Set(['want', 'need', 'would', 'wish', 'prefer'])

/** Wishes and questions say nothing of what is wrong. */
const LONGEST = 20

/** The customer's clause as it stands after "that", persons turned; null where its grammar is not sure. */
export function turnEnglish(piece: Piece, before: Piece | undefined): Turned | null {
  let words = piece.words.slice()
  while (words.length > 2 && LEADS.has(words[0]!.norm)) words = words.slice(1)
  words = withSubject(behindMoment(words), piece.opens)
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

/** "forgot my password": who writes in a hurry leaves "I" out. */
function withSubject(words: readonly Word[], opens: boolean): Word[] {
  const [first] = words
  const bare = opens && first !== undefined && /^(?:forgot|lost|ordered|bought|cannot)$/.test(first.norm)
  return bare ? [{ ...first, raw: 'I', norm: 'i' }, { ...first, raw: first.norm }, ...words.slice(1)] : [...words]
}

/** "since the update last week I am not getting mail": what it is about begins with "I". */
function behindMoment(words: readonly Word[]): Word[] {
  if (!/^(?:since|after)$/.test(words[0]?.norm ?? '')) return [...words]
  const at = words.findIndex(({ norm }, i) => i > 1 && i < 8 && PRONOUNS.has(norm) && AUX.has(words[i + 1]?.norm ?? ''))
  return at > 0 ? words.slice(at) : [...words]
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
      /^(?:but|so|nor|cuz|coz|cos|bc|case|seeing|cause|though|however|please|pls|plz|plus)$/.test(norm) ||
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
    // "my account got hacked get back to me": a bid without a stop before it
    if (
      /^(?:get|help|give|please|let|do|can|need)$/.test(norm) &&
      isParticiple(words[i - 1]!.norm) &&
      !isBase(words[i - 1]!.norm)
    )
      return words.slice(0, i)
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

/** "the error when I log in" from "I get an error when I log in". */
function nounOf(words: readonly Word[]): string | null {
  if (!PRONOUNS.has(words[0]!.norm)) return null
  const at = words.findIndex(
    ({ norm }, i) =>
      !/^(?:been|got|having)$/.test(words[i + 1]?.norm ?? '') &&
      /^(?:get|getting|got|receive|receiving|have|having|experiencing|facing|see)$/.test(norm),
  )
  const head = words[at + 1]
  if (
    at < 1 ||
    at > 3 ||
    !head ||
    /^(?:this|that|these|those|no|any|my|our|such|your)$/.test(head.norm) ||
    words.some(({ norm }) => norm === 'not' || norm === 'never')
  )
    return null
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
