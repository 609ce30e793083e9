import { placeFor } from './dutch-order.ts'
import { type Address, subjectFor, turnPersons } from './dutch-persons.ts'
import { subordinate } from './dutch-subordinate.ts'
import { addressed, finiteOf, isInfinitive, isParticiple, joinedFiniteOf, withTe } from './dutch-verbs.ts'
import {
  ADVERBIAL,
  BARE_NOUNS,
  COMPLEMENTS,
  DETERMINERS,
  FILLERS,
  LACKED,
  LEADS,
  NOT_IN_SUBJECT,
  NOT_SAID,
  PREPOSITIONS,
  SUBORDINATORS,
} from './dutch-words.ts'
import type { Piece, Word } from './pieces.ts'
import type { Turned } from './turned.ts'

const FIRST = new Set(['ik', 'we', 'wij', 'k'])
const COMPANY = new Set(['jullie', 'u', 'je', 'jij'])
const EXPLETIVE = new Set(['het', 'er', 'niets', 'niemand', 'alles', 'iedereen', 'iemand'])
const WH = new Set(['hoe', 'waar', 'wanneer', 'waarom'])
const REQUESTS: Readonly<Record<string, string>> = {
  kunt: 'kunnen',
  kun: 'kunnen',
  kan: 'kunnen',
  kunnen: 'kunnen',
  wilt: 'willen',
  willen: 'willen',
  wil: 'willen',
  zou: 'zouden',
  zouden: 'zouden',
}
const DEICTIC = /^(?:gisteren|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|gisteravond|gisterenavond)$/
const LACK_LEAD = /^(?:nog|steeds|altijd|al|weer|weeral|alweer|opnieuw)$/
const PLAIN_LACK = new Set(['geen'])

/** The customer's clause as it stands after "dat", persons turned; null where its grammar is not sure. */
export function turnDutch(piece: Piece, before: Piece | undefined, form: 'u' | 'je'): Turned | null {
  let words = piece.words
  let first = piece.opens
  let stripped = false
  const lead = piece.comma && before ? leadClause(before) : null
  while (words.length > 2 && LEADS.has(words[0]!.norm) && !(words[0]!.norm === 'maar' && words[1]!.kind === 1)) {
    words = words.slice(1)
    first = false
    stripped = true
  }
  if (words.length < 3) return null
  const split = frontClause(words)
  const sub = split ? words.slice(0, split) : lead
  if (split) words = words.slice(split)
  words = withoutSecond(words)
  let tail: Word[] = []
  const at = words.findIndex((word, i) => i > 0 && SUBORDINATORS.has(word.norm) && opensClause(words, i))
  if (at > 0) {
    tail = words.slice(at)
    words = words.slice(0, at)
    // "telkens als", "elke keer als" belong to the clause that follows
    if (/^(?:telkens|keer|steeds)$/.test(words.at(-1)!.norm) && /^(?:als|wanneer|dat)$/.test(tail[0]!.norm)) {
      const take = words.at(-1)!.norm === 'keer' ? 2 : 1
      tail = [...words.slice(-take), ...tail]
      words = words.slice(0, -take)
    }
  }
  if (words.length < 2) return null
  const plural =
    [...words, ...tail].some(({ norm }) => norm === 'we' || norm === 'wij' || norm === 'onze') &&
    ![...words, ...tail].some(({ norm }) => norm === 'ik' || norm === 'mijn')
  const address: Address = { form, plural }
  const main = mainClause(words, piece.question, stripped || sub !== null, address, first)
  if (!main) return null
  const said = [main.clause]
  for (const clause of [tail, sub ?? []]) {
    if (clause.length === 0) continue
    const turned = subordinate(clause, address)
    if (turned) said.push(turned)
    else if (clause === tail && COMPLEMENTS.has(clause[0]!.norm)) return null
    else if (clause === sub && !split) continue
    else if (clause !== tail) return null
  }
  // one clause besides the main one is enough to hear back
  return { ...main, clause: said.slice(0, 2).join(' ') }
}

/** A clause before the comma that says when: "als ik inlog, krijg ik". */
const leadClause = (before: Piece): Word[] | null => {
  let words = before.words
  while (words.length > 2 && LEADS.has(words[0]!.norm)) words = words.slice(1)
  const at = /^(?:telkens|steeds)$/.test(words[0]!.norm)
    ? 1
    : /^(?:elke|iedere)$/.test(words[0]!.norm) && words[1]?.norm === 'keer'
      ? 2
      : 0
  return /^(?:als|wanneer|sinds|nadat|zodra|omdat|doordat|dat)$/.test(words[at]?.norm ?? '') && words.length < 11
    ? words
    : null
}

/** "Als ik inlog krijg ik een fout": where the main clause begins; 0 when the clause has no other before it. */
function frontClause(words: readonly Word[]): number {
  if (!/^(?:als|wanneer|zodra|telkens|omdat|sinds|nadat|elke|iedere)$/.test(words[0]!.norm)) return 0
  for (let i = 3; i < words.length - 1; i++) {
    const { norm } = words[i]!
    const before = words[i - 1]!.norm
    if (
      finiteOf(norm) &&
      !isParticiple(norm) &&
      (FIRST.has(words[i + 1]!.norm) || /^(?:het|de|mijn|er)$/.test(words[i + 1]!.norm)) &&
      (isInfinitive(before) || finiteOf(before) || /^(?:in|op|af|aan|uit)[a-z]{3,}$/.test(before))
    )
      return words.slice(1, i).some((word) => FIRST.has(word.norm)) ? i : 0
  }
  return 0
}

/** A word that also has other uses opens a clause only before a subject or with a verb after it. */
function opensClause(words: readonly Word[], at: number): boolean {
  const { norm } = words[at]!
  const next = words[at + 1]
  if (!next) return false
  if (/^(?:of|tot|sinds|dat|die|als|zoals|wie|welke|wat)$/.test(norm)) {
    const clause = FIRST.has(next.norm) || /^(?:de|het|mijn|er|dit|jullie|ons|onze|een)$/.test(next.norm)
    if (norm === 'tot' || norm === 'sinds' || norm === 'of' || norm === 'als' || norm === 'zoals')
      return (
        clause &&
        words.slice(at + 1).some((word, i) => i > 0 && (finiteOf(word.norm) ?? joinedFiniteOf(word.norm)) !== undefined)
      )
    if (norm === 'dat') return clause || /^(?:geen|alle|dit|deze|internet)$/.test(next.norm)
    if (norm === 'die') return true
  }
  return norm !== 'telkens' || /^(?:als|wanneer)$/.test(next.norm)
}

/** What comes after "en", "maar", "want", "dus" with a verb of its own is another thing said. */
function withoutSecond(words: Word[]): Word[] {
  for (let i = 2; i < words.length; i++) {
    const { norm } = words[i]!
    if (/^(?:maar|want|dus)$/.test(norm)) return words.slice(0, i)
    if (norm === 'en' || norm === 'of') {
      const rest = words.slice(i + 1)
      if (
        rest.some(
          (word, k) => k > 0 && isInfinitive(word.norm) && /^(?:niet|geen|nog|al)$/.test(rest[k + 1]?.norm ?? ''),
        )
      )
        return words.slice(0, i)
      if (
        rest.some(
          (word, k) =>
            FIRST.has(word.norm) ||
            (finiteOf(word.norm) &&
              !isInfinitive(word.norm) &&
              !isParticiple(word.norm) &&
              !(k > 0 && DETERMINERS.has(rest[k - 1]!.norm))),
        )
      )
        return words.slice(0, i)
    }
  }
  return words
}

function mainClause(
  all: readonly Word[],
  asks: boolean,
  inverted: boolean,
  address: Address,
  opens: boolean,
): Turned | null {
  // "sinds gisteren": the day of the reply is another
  const given = all.filter(
    ({ norm }, i) => !(/^(?:sinds|vanaf|tot|van)$/.test(norm) && DEICTIC.test(all[i + 1]?.norm ?? '')),
  )
  const words = given.filter(
    ({ norm }, i) =>
      (!FILLERS.has(norm) && !(norm === 'alleen' && i > 0 && given.slice(i).some((later) => later.norm === 'geen'))) ||
      (norm === 'eens' && /^(?:niet|geen)$/.test(given[i - 1]?.norm ?? '')),
  )
  if (given.length < all.length) inverted = true
  const [head, second] = words
  if (!head || !second || words.some((word, i) => isPointer(word, words[i + 1]))) return null
  const you = subjectFor(address)
  if (words.some(({ norm }) => norm === 'dit' || norm === 'dat' || norm === 'daar')) return null
  if (head.norm === 'het' && third(second) && !words.some(({ norm }) => norm === 'te')) return null
  const plain = { kind: 'said', own: false, agent: false, noun: null } as const
  // ik kan niet ...
  if (FIRST.has(head.norm)) return mindful(second, words) ? null : said(second, words.slice(2), [], head.norm, address)
  // kan ik ..., als ik ... krijg ik ...
  const verb = finiteOf(head.norm)
  if (verb && FIRST.has(second.norm)) {
    const out = NOT_SAID.has(head.norm) ? null : said(head, words.slice(2), [], second.norm, address)
    if (!out || (inverted && !asks)) return out
    return asks
      ? {
          ...out,
          kind: 'question',
          clause: `${you} wilt weten of ${out.clause}`.replace(/^jullie wilt/, 'jullie willen'),
        }
      : null
  }
  if (COMPANY.has(second.norm) && REQUESTS[head.norm]) return request(words, address)
  if (WH.has(head.norm) && asks) {
    const inner = mainClause(
      words.slice(second.norm === 'lang' || second.norm === 'snel' ? 2 : 1),
      false,
      true,
      address,
      false,
    )
    if (inner?.kind !== 'said') return null
    const wh = words.slice(0, second.norm === 'lang' || second.norm === 'snel' ? 2 : 1).map(({ norm }) => norm)
    return {
      ...inner,
      kind: 'question',
      clause: `${you} wilt weten ${wh.join(' ')} ${inner.clause}`.replace(/^jullie wilt/, 'jullie willen'),
    }
  }
  // jullie hebben ...
  if (head.norm === 'jullie' && finiteOf(second.norm)?.slots.has('wij')) {
    const out = assemble(
      'wij',
      second.raw.toLowerCase(),
      finiteOf(second.norm)!.infinitive,
      words.slice(2),
      [],
      false,
      address,
    )
    return out === null ? null : { ...plain, clause: out, agent: true }
  }
  // heb al drie keer ... (ik left out)
  if (
    opens &&
    !asks &&
    verb &&
    !inverted &&
    /^(?:heb|kan|ben|krijg|ondervind|had|kreeg|kon|wil|zit|sta)$/.test(head.norm) &&
    !COMPANY.has(second.norm) &&
    !DETERMINERS.has(second.norm) &&
    !EXPLETIVE.has(second.norm)
  )
    return head.norm === 'kan' && !words.slice(1).some(({ norm }) => isInfinitive(norm))
      ? null
      : said(head, words.slice(1), [], 'ik', address)
  if (opens || inverted) {
    const lack = lacking(words, address)
    if (lack) return { ...plain, clause: lack }
  }
  // er is ..., het lukt niet ...
  if (
    EXPLETIVE.has(head.norm) &&
    third(second) &&
    (head.norm === 'er' || single(second)) &&
    !(head.norm === 'het' && DETERMINERS.has('het') && noVerbNoun(second))
  ) {
    const out = assemble(
      head.norm,
      second.raw.toLowerCase(),
      finiteOf(second.norm)!.infinitive,
      words.slice(2),
      [],
      false,
      address,
    )
    return out === null ? null : { ...plain, clause: out }
  }
  // de app werkt niet
  const at = subjectEnd(words)
  if (at > 0) {
    const subject = turnPersons(words.slice(0, at), false, address)
    if (!subject) return null
    if (
      !/^\p{Lu}{2}/u.test(subject[0]!) &&
      (DETERMINERS.has(head.norm) || /^(?:internet|wifi|televisie|telefonie|digibox)$/.test(head.norm))
    )
      subject[0] = subject[0]!.toLowerCase()
    const found = words[at]!
    const out = assemble(
      subject.join(' '),
      found.raw.toLowerCase(),
      finiteOf(found.norm)!.infinitive,
      words.slice(at + 1),
      [],
      false,
      address,
    )
    return out === null ? null : { ...plain, clause: out }
  }
  // sinds maandag kan ik ..., sinds maandag werkt de app ...
  if (!asks && ADVERBIAL.has(head.norm)) {
    for (let i = 1; i < Math.min(words.length - 1, 7); i++) {
      const found = finiteOf(words[i]!.norm)
      if (!found || isParticiple(words[i]!.norm) || DETERMINERS.has(words[i - 1]!.norm)) continue
      const front = words.slice(0, i)
      const next = words[i + 1]!
      if (FIRST.has(next.norm))
        return NOT_SAID.has(words[i]!.norm) ? null : said(words[i]!, words.slice(i + 2), front, next.norm, address)
      if (third(words[i]!) && (DETERMINERS.has(next.norm) || EXPLETIVE.has(next.norm)) && !COMPANY.has(next.norm))
        return inverse(words, i, front, address)
      return null
    }
  }
  // werkt de app ook ...? wordt mijn bestelling ...
  if (
    inverted &&
    !asks &&
    verb &&
    third(head) &&
    (DETERMINERS.has(second.norm) || EXPLETIVE.has(second.norm) || /^\p{Lu}/u.test(second.raw)) &&
    !COMPANY.has(second.norm)
  )
    return inverse(words, 0, [], address)
  if (
    asks &&
    verb &&
    third(head) &&
    (DETERMINERS.has(second.norm) || second.norm === 'er') &&
    !COMPANY.has(second.norm)
  ) {
    const inner = inverse(words, 0, [], address)
    return (
      inner && {
        ...inner,
        kind: 'question',
        clause: `${you} wilt weten of ${inner.clause}`.replace(/^jullie wilt/, 'jullie willen'),
      }
    )
  }
  return null
}

/** "dit" or "die" by itself points at something said elsewhere. */
const isPointer = ({ norm }: Word, next: Word | undefined): boolean =>
  /^(?:dit|dat|deze|die)$/.test(norm) &&
  (!next ||
    PREPOSITIONS.has(next.norm) ||
    NOT_IN_SUBJECT.has(next.norm) ||
    FIRST.has(next.norm) ||
    DETERMINERS.has(next.norm) ||
    SUBORDINATORS.has(next.norm) ||
    finiteOf(next.norm) !== undefined ||
    isInfinitive(next.norm) ||
    isParticiple(next.norm) ||
    /^(?:zo|mogelijk|normaal|voorgoed|eens|echt|heel|erg|standaard|geval|te)$/.test(next.norm))

/** "ik vind dat" tells of the mind, "ik vind de knop niet" of the matter. */
const mindful = ({ norm }: Word, words: readonly Word[]): boolean =>
  NOT_SAID.has(norm) &&
  !(/^(?:vind|vinden)$/.test(norm) && (words.at(-1)!.norm === 'niet' || words[2]?.norm === 'geen')) &&
  !(/^(?:weet|weten)$/.test(norm) && words.length === 3 && words[2]!.norm === 'niet')

const single = ({ norm }: Word): boolean =>
  finiteOf(norm)?.slots.has('hij') === true || finiteOf(norm)?.slots.has('past') === true

const third = ({ norm }: Word): boolean => {
  const found = finiteOf(norm)
  return (
    found !== undefined &&
    (found.slots.has('hij') || found.slots.has('past') || found.slots.has('wij') || found.slots.has('past-plural'))
  )
}
/** After "het", a form that is a noun as well: "het bericht". */
const noVerbNoun = ({ norm }: Word): boolean => /^(?:werken|bestand|weten|openen|internet)$/.test(norm)

/** "werkt de app niet" -> "de app niet werkt", with what stood before the verb in front. */
function inverse(words: readonly Word[], at: number, front: readonly Word[], address: Address): Turned | null {
  const found = words[at]!
  const fronted = turnPersons(front, false, address)
  if (!fronted) return null
  if (fronted.length > 0) fronted[0] = fronted[0]!.toLowerCase()
  const out = assemble(
    fronted.join(' '),
    found.raw.toLowerCase(),
    finiteOf(found.norm)!.infinitive,
    words.slice(at + 1),
    [],
    false,
    address,
  )
  return out === null ? null : { kind: 'said', own: false, agent: false, noun: null, clause: out }
}

/** A clause of which the customer is the subject. */
function said(
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

/** "Kunt u mijn wachtwoord resetten" -> "u ons vraagt om uw wachtwoord te resetten". */
function request(words: readonly Word[], address: Address): Turned | null {
  const rest = words
    .slice(2)
    .filter(({ norm }) => !/^(?:graag|mss|nog|dit|ook|mij|me|ons)$/.test(norm) || norm === 'dit')
  const last = rest.at(-1)
  if (words.some(({ norm }) => /^(?:niet|geen|nooit|eindelijk)$/.test(norm))) return null
  if (
    !last ||
    !isInfinitive(last.norm) ||
    rest.length < 3 ||
    words.slice(2).some(({ norm }) => /^(?:helpen|weten|laten|dit|dat|er|zeggen)$/.test(norm))
  )
    return null
  if (rest.slice(0, -1).some(({ norm }) => isInfinitive(norm) || finiteOf(norm)?.slots.has('hij'))) return null
  const turned = turnPersons(rest.slice(0, -1), false, address)
  if (!turned) return null
  const asks = address.form === 'je' && address.plural ? 'vragen' : 'vraagt'
  return {
    kind: 'request',
    own: false,
    agent: false,
    noun: null,
    clause: `${subjectFor(address)} ons ${asks} om ${turned.join(' ')} ${withTe(last.raw)}`,
  }
}

/** "Nog steeds geen internet" -> "u nog steeds geen internet hebt". */
function lacking(words: readonly Word[], address: Address): string | null {
  const at = words.findIndex(({ norm }) => PLAIN_LACK.has(norm))
  const got = words.at(-1)!
  if (
    at >= 0 &&
    at <= 2 &&
    words.length - at === 3 &&
    /^(?:ontvangen|gekregen|gehad|gehoord|gezien|gevonden)$/.test(got.norm) &&
    words.slice(0, at).every(({ norm }) => LACK_LEAD.test(norm))
  )
    return [
      subjectFor({ ...address, plural: false }),
      ...words.slice(0, -1).map(({ raw }, i) => (i === 0 ? raw.toLowerCase() : raw)),
      'hebt',
      got.raw,
    ].join(' ')
  if (at < 0 || at > 3 || !words[at + 1] || !LACKED.has(words[at + 1]!.norm) || words.length > 9) return null
  if (
    words.some(
      ({ norm, raw }) => (finiteOf(norm) && raw !== 'telefoon' && !PREPOSITIONS.has(norm)) || isParticiple(norm),
    )
  )
    return null
  if (!words.slice(0, at).every(({ norm }) => LACK_LEAD.test(norm))) return null
  const after = words.slice(at + 2)
  if (after.length > 0 && !/^(?:meer|in|op|sinds|en|of)$/.test(after[0]!.norm)) return null
  const cut = after.findIndex(({ norm }) => PREPOSITIONS.has(norm))
  const middle = turnPersons(words.slice(0, cut < 0 ? words.length : at + 2 + cut), true, address)
  const end = turnPersons(cut < 0 ? [] : after.slice(cut), true, address)
  if (!middle || !end) return null
  const lower = middle.map((word, i) => (i === 0 ? word.toLowerCase() : word))
  return [subjectFor({ ...address, plural: false }), ...lower, 'hebt', ...end].join(' ')
}

/** Index of the finite verb after a subject with a noun; 0 where the words are no such clause. */
function subjectEnd(words: readonly Word[]): number {
  const head = words[0]!
  if (BARE_NOUNS.has(head.norm)) return words[1] && finiteOf(words[1].norm)?.slots.has('hij') ? 1 : 0
  if (
    !DETERMINERS.has(head.norm) ||
    head.norm === 'geen' ||
    (/^(?:dit|dat|jullie|die|deze|uw|het|ons|al)$/.test(head.norm) && !words[1])
  )
    return 0
  for (let i = 2; i < Math.min(words.length - 1, 10); i++) {
    const { norm } = words[i]!
    if (NOT_IN_SUBJECT.has(norm) && !(norm === 'en' && i > 1)) return 0
    if (DETERMINERS.has(words[i - 1]!.norm) || PREPOSITIONS.has(words[i - 1]!.norm)) continue
    const found = finiteOf(norm)
    if (
      found &&
      !isParticiple(norm) &&
      (found.slots.has('hij') || found.slots.has('past') || found.slots.has('past-plural') || found.slots.has('wij'))
    )
      return i
  }
  return 0
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
