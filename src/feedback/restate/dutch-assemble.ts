import { placeFor } from './dutch-order.ts'
import { type Address, subjectFor, turnPersons } from './dutch-persons.ts'
import { addressed, finiteOf, isInfinitive, isParticiple } from './dutch-verbs.ts'
import { DETERMINERS, PREPOSITIONS } from './dutch-words.ts'
import type { Word } from './pieces.ts'
import type { Turned } from './turned.ts'

/** A clause of which the customer is the subject. */
export function said(
  verb: Word,
  rest: readonly Word[],
  front: readonly Word[],
  subject: string,
  address: Address,
): Turned | null {
  const found = finiteOf(verb.norm)
  if (!found) return null
  const many = subject === 'we' || subject === 'wij'
  const keeps = many && address.plural && address.form === 'je'
  let form = keeps ? verb.raw.toLowerCase() : addressed(verb.raw, many ? 'wij' : 'ik')
  let words = rest
  let wish = found.infinitive === 'willen'
  if (/^zou(?:den)?$/.test(verb.norm)) {
    if (words[0]?.norm !== 'graag' && words[1]?.norm !== 'graag') return null
    if (words.some(({ norm }) => norm === 'hebben')) return null
    words = words.filter(({ norm }) => norm !== 'willen')
    form = keeps ? 'willen' : 'wilt'
    wish = true
  }
  if (!form) return null
  const you = subjectFor({ ...address, plural: keeps })
  const out = assemble(
    you,
    form,
    found.infinitive === 'zullen' ? 'willen' : found.infinitive,
    words,
    front,
    true,
    address,
  )
  return out === null ? null : { clause: out, kind: wish ? 'wish' : 'said', own: true, agent: false, noun: null }
}

/** A clause of which the customer is not the subject. */
export function plainly(subject: string, verb: Word, rest: readonly Word[], address: Address): Turned | null {
  const found = finiteOf(verb.norm)
  const clause = found && assemble(subject, verb.raw.toLowerCase(), found.infinitive, rest, [], false, address)
  return clause ? { clause, kind: 'said', own: false, agent: false, noun: null } : null
}

/** "werkt de app niet" -> "de app niet werkt", with what stood before the verb in front. */
export function inverse(words: readonly Word[], at: number, front: readonly Word[], address: Address): Turned | null {
  const fronted = turnPersons(front, false, address)
  if (!fronted) return null
  if (fronted.length > 0) fronted[0] = fronted[0]!.toLowerCase()
  return plainly(fronted.join(' '), words[at]!, words.slice(at + 1), address)
}

/** "niet mijn wachtwoord resetten" -> "mijn wachtwoord niet resetten": chat puts the not too early. */
function notBefore(rest: readonly Word[]): readonly Word[] {
  const at = rest.findIndex(({ norm }, i) => norm === 'niet' && /^(?:mijn|onze|de|het)$/.test(rest[i + 1]?.norm ?? ''))
  const last = rest.at(-1)
  if (
    at < 0 ||
    !last ||
    !isInfinitive(last.norm) ||
    rest.slice(at).some(({ norm }) => PREPOSITIONS.has(norm) || norm === 'maar')
  )
    return rest
  return [...rest.slice(0, at), ...rest.slice(at + 1, -1), rest[at]!, last]
}

/** Subject, what stood in front, the words after it, with the finite verb in its place. */
function assemble(
  subject: string,
  form: string,
  infinitive: string,
  rest: readonly Word[],
  front: readonly Word[],
  own: boolean,
  address: Address,
): string | null {
  const place = placeFor(infinitive, notBefore(rest))
  if (!place) return null
  if (strayVerb(place.rest, place.at)) return null
  const fronted = turnPersons(front, own, address)
  const turned = turnPersons(place.rest, own, address)
  if (!fronted || !turned) return null
  if (fronted.length > 0) fronted[0] = fronted[0]!.toLowerCase()
  const out = [subject, ...fronted, ...turned.slice(0, place.at), place.verb(form), ...turned.slice(place.at)].filter(
    Boolean,
  )
  return out.join(' ')
}

/** A second finite verb among the words: two clauses run together. */
function strayVerb(rest: readonly Word[], at: number): boolean {
  return rest.some(({ norm, raw }, i) => {
    if (i >= at && isInfinitive(norm)) return false
    const found = finiteOf(norm)
    if (!found || isParticiple(norm) || isInfinitive(norm) || raw !== raw.toLowerCase()) return false
    const before = rest[i - 1]
    if (/^(?:is|was|heeft|kan|wordt|gaat|wil|krijg|heb|ben)$/.test(norm)) return true
    if (before && (DETERMINERS.has(before.norm) || PREPOSITIONS.has(before.norm) || before.norm.endsWith('e')))
      return false
    return found.slots.has('hij') || found.slots.has('past')
  })
}
