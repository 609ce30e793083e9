import { inverse, plainly, said } from './dutch-assemble.ts'
import { lacking, request } from './dutch-lacks.ts'
import { type Address, subjectFor, turnPersons } from './dutch-persons.ts'
import { finiteOf, isInfinitive, isParticiple } from './dutch-verbs.ts'
import {
  ADVERBIAL,
  BARE_NOUNS,
  COMPANY,
  DETERMINERS,
  EXPLETIVE,
  FILLERS,
  FIRST,
  NOT_IN_SUBJECT,
  NOT_SAID,
  PREPOSITIONS,
  SUBORDINATORS,
} from './dutch-words.ts'
import type { Word } from './pieces.ts'
import type { Turned } from './turned.ts'

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

export function mainClause(
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
      ((!FILLERS.has(norm) || (norm === 'dan' && /^(?:meer|minder|eerder|.{3,}er)$/.test(given[i - 1]?.norm ?? ''))) &&
        !(norm === 'alleen' && i > 0 && given.slice(i).some((later) => later.norm === 'geen'))) ||
      (norm === 'eens' && /^(?:niet|geen)$/.test(given[i - 1]?.norm ?? '')),
  )
  if (given.length < all.length) inverted = true
  if (all.some(({ norm }) => norm === 'hier') && /^(?:voor|van|aan|op|mee|over|bij|om|uit|na)$/.test(all.at(-1)!.norm))
    return null
  const [head, second] = words
  if (!head || !second || words.some((word, i) => isPointer(word, words[i + 1]))) return null
  // "er zitten niemand": what does not agree is not said after them
  if (head.norm === 'er' && isInfinitive(second.norm) && /^(?:niemand|iemand|niets)$/.test(words[2]?.norm ?? ''))
    return null
  const you = subjectFor(address)
  if (words.some(({ norm }) => norm === 'dit' || norm === 'dat' || norm === 'daar')) return null
  if (head.norm === 'het' && third(second) && !words.some(({ norm }) => norm === 'te')) return null
  // ik kan niet ...
  if (FIRST.has(head.norm)) return mindful(second, words) ? null : said(second, words.slice(2), [], head.norm, address)
  // kan ik ..., als ik ... krijg ik ...
  const verb = finiteOf(head.norm)
  if (verb && FIRST.has(second.norm)) {
    const out = NOT_SAID.has(head.norm) ? null : said(head, words.slice(2), [], second.norm, address)
    if (!out || (inverted && !asks)) return out
    // "Dan koppel ik de kaart?" asks for a yes to a plan
    if (inverted && !/^(?:kan|mag|moet|kunnen|mogen|moeten)$/.test(head.norm)) return null
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
    const out = plainly('wij', second, words.slice(2), address)
    return out && { ...out, agent: true }
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
    if (lack) return { clause: lack, kind: 'said', own: false, agent: false, noun: null }
  }
  // er is ..., het lukt niet ...
  if (
    EXPLETIVE.has(head.norm) &&
    third(second) &&
    (head.norm === 'er' || single(second)) &&
    !(head.norm === 'het' && DETERMINERS.has('het') && noVerbNoun(second))
  ) {
    return plainly(head.norm, second, words.slice(2), address)
  }
  // de app werkt niet
  const at = subjectEnd(words)
  if (at > 0) {
    const [object, then] = words.slice(at + 1)
    // "twee maal is het mislukt": the first words are no subject; "doet het niet" is fixed
    if (
      object?.norm === 'het' &&
      finiteOf(words[at]!.norm)!.infinitive !== 'doen' &&
      (!then || isParticiple(then.norm) || NOT_IN_SUBJECT.has(then.norm))
    )
      return null
    const subject = turnPersons(words.slice(0, at), false, address)
    if (!subject) return null
    if (
      !/^\p{Lu}{2}/u.test(subject[0]!) &&
      (DETERMINERS.has(head.norm) || /^(?:internet|wifi|televisie|telefonie|digibox)$/.test(head.norm))
    )
      subject[0] = subject[0]!.toLowerCase()
    return plainly(subject.join(' '), words[at]!, words.slice(at + 1), address)
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
      if (
        next.norm === 'het' &&
        (!words[i + 2] ||
          NOT_IN_SUBJECT.has(words[i + 2]!.norm) ||
          /^(?:terug|weg|opnieuw|zo|toch|weer)$/.test(words[i + 2]!.norm))
      )
        return null
      if (third(words[i]!) && (DETERMINERS.has(next.norm) || EXPLETIVE.has(next.norm)) && !COMPANY.has(next.norm))
        return inverse(words, i, front, address)
      return null
    }
  }
  // werkt de app ook ...? wordt mijn bestelling ...
  if (
    inverted &&
    second.norm === 'het' &&
    (!words[2] || !/^[a-z]{4,}$/.test(words[2].norm) || /^(?:niet|nog|weer|meer|heel|toch)$/.test(words[2].norm)) &&
    !words.some(({ norm }) => norm === 'te')
  )
    return null
  if (
    inverted &&
    !asks &&
    verb &&
    third(head) &&
    !(EXPLETIVE.has(second.norm) && verb.slots.has('ik')) &&
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
    /^(?:graag|zo|mogelijk|normaal|voorgoed|eens|echt|heel|erg|standaard|geval|te)$/.test(next.norm))

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
    // a plural verb wants a plural noun before it
    const many = found && !found.slots.has('hij') && !found.slots.has('past')
    if (many && !words.slice(1, i).some((word) => /(?:en|s|a)$/.test(word.norm))) return 0
    if (
      found &&
      !isParticiple(norm) &&
      (found.slots.has('hij') || found.slots.has('past') || found.slots.has('past-plural') || found.slots.has('wij'))
    )
      return i
  }
  return 0
}
