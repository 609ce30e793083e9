import { finiteOf, isInfinitive, isParticiple } from './dutch-verbs.ts'
import { DETERMINERS, PREPOSITIONS } from './dutch-words.ts'
import type { Word } from './pieces.ts'

/** The form of address, and whether the customer speaks for more than one. */
export interface Address {
  form: 'u' | 'je'
  plural: boolean
}

export const subjectFor = ({ form, plural }: Address): string => (form === 'u' ? 'u' : plural ? 'jullie' : 'je')

const isObjectPlace = (next: Word | undefined): boolean =>
  !next ||
  DETERMINERS.has(next.norm) ||
  PREPOSITIONS.has(next.norm) ||
  /^(?:niet|nog|al|ook|wel|weer|steeds|nooit|niets|er|geen|dan|nu|meer|altijd|telkens)$/.test(next.norm) ||
  isParticiple(next.norm) ||
  isInfinitive(next.norm) ||
  finiteOf(next.norm) !== undefined

/** Nouns with het that follow "jullie" and "ons" often enough to know. */
const HET =
  /(?:account|portaal|systeem|nummer|bericht|netwerk|kantoor|team|bedrijf|bureau|contract|pakket|abonnement|adres|platform|loket|magazijn|programma|internet|dossier|factuurnummer|meisje|huis|gezin|product|antwoord|formulier|aanbod|intranet|callcenter|wachtwoord)$/
const HOUSE =
  /(?:site|website|webshop|app|klantendienst|klantenservice|helpdesk|winkel|collega|medewerker|technieker|monteur|factuur|facturen|nummer|systeem|team|bericht|mail|dienst|netwerk|server|servers|portaal|platform|chauffeur|koerier|account|kantoor|afdeling|mails|nieuwsbrief|winkels|internet|aanbod|voorwaarden|contract)$/

/**
 * Turns the persons of words that are no subject: mijn -> uw, me -> u (or zich, where the customer is the subject),
 * jullie -> ons, onze. Null where a pronoun can be read in two ways.
 */
export function turnPersons(words: readonly Word[], own: boolean, address: Address): string[] | null {
  const { form, plural } = address
  const possessive = form === 'u' ? 'uw' : plural ? 'jullie' : 'je'
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const { norm, raw } = words[i]!
    const next = words[i + 1]
    const afterPreposition = i > 0 && PREPOSITIONS.has(words[i - 1]!.norm)
    switch (norm) {
      case 'mijn':
      case 'mn':
        if (isObjectPlace(next) && !(next && isInfinitive(next.norm))) return null
        out.push(possessive)
        break
      case 'onze':
        out.push(possessive)
        break
      case 'ons':
        if (isObjectPlace(next)) out.push(form === 'u' ? (own && !afterPreposition ? 'zich' : 'u') : 'jullie')
        else if (next && HET.test(next.norm)) out.push(possessive)
        else return null
        break
      case 'me':
      case 'mij':
        if (!isObjectPlace(next)) return null
        if (afterPreposition) out.push(form === 'u' ? 'u' : 'jou')
        else if (form === 'u') out.push(own ? 'zich' : 'u')
        else out.push('je')
        break
      case 'mezelf':
      case 'mijzelf':
        out.push(form === 'u' ? 'uzelf' : 'jezelf')
        break
      case 'jullie':
        if (next && HOUSE.test(next.norm)) out.push(HET.test(next.norm) ? 'ons' : 'onze')
        else if (
          isObjectPlace(next) &&
          !(next && finiteOf(next.norm) && !isInfinitive(next.norm) && !isParticiple(next.norm))
        )
          out.push('ons')
        else return null
        break
      case 'uw':
        if (next && HOUSE.test(next.norm)) out.push(HET.test(next.norm) ? 'ons' : 'onze')
        else return null
        break
      case 'ik':
      case 'we':
      case 'wij':
      case 'u':
      case 'je':
      case 'jij':
      case 'jou':
      case 'jouw':
      case 'gij':
      case 'ge':
      case 'm':
      case 'mijne':
      case 'hij':
      case 'ie':
        return null
      default:
        out.push(raw)
    }
  }
  return out
}
