import { type Address, subjectFor, turnPersons } from './dutch-persons.ts'
import { finiteOf, isInfinitive, isParticiple, withTe } from './dutch-verbs.ts'
import { LACKED, PREPOSITIONS } from './dutch-words.ts'
import type { Word } from './pieces.ts'
import type { Turned } from './turned.ts'

const LACK_LEAD =
  /^(?:nog|steeds|altijd|al|weer|weeral|alweer|opnieuw|meer|dan|een|de|heel|hele|dag|dagen|uur|uren|week|weken|minuten|half|kwartier|paar|\d+|twee|drie|vier|vijf|ochtend|avond|namiddag)$/
const PLAIN_LACK = new Set(['geen'])

/** "Kunt u mijn wachtwoord resetten" -> "u ons vraagt om uw wachtwoord te resetten". */
export function request(words: readonly Word[], address: Address): Turned | null {
  const rest = words
    .slice(2)
    .filter(({ norm }) => !/^(?:graag|mss|nog|dit|ook|mij|me|ons)$/.test(norm) || norm === 'dit')
  const last = rest.at(-1)
  if (words.some(({ norm }) => /^(?:niet|geen|nooit|eindelijk|iets|iemand)$/.test(norm))) return null
  if (
    !last ||
    !isInfinitive(last.norm) ||
    /^(?:hebben|zien|krijgen|horen|zijn|kopen|gebruiken|betalen|vinden|kiezen|reizen|rijden|vertrekken|(?:langs)?komen)$/.test(
      last.norm,
    ) ||
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
export function lacking(words: readonly Word[], address: Address): string | null {
  const at = words.findIndex(({ norm }) => PLAIN_LACK.has(norm))
  const got = words.at(-1)!
  if (
    at >= 0 &&
    at <= 7 &&
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
  if (at < 0 || at > 7 || !words[at + 1] || !LACKED.has(words[at + 1]!.norm) || words.length > 12) return null
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
