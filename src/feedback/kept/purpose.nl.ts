import type { Reading } from '../../detect/reading.ts'
import { type Form, inForm } from '../form.ts'
import { varied } from '../seed.ts'

/** What is asked for, and what a helpdesk does with it: {k}: kijk or kijken, {i}: ik or we. */
const PURPOSES: readonly (readonly [asked: RegExp, said: readonly string[]])[] = [
  [
    /(?<!\p{L})(?:screenshot|schermafbeelding|schermafdruk|printscreen|foto|foutmelding|foutcode)/iu,
    ['Dan {kan} {i} zien wat er precies misgaat.', 'Zo {kan} {i} zien waar het misloopt.'],
  ],
  [
    /(?<!\p{L})(?:bestelnummer|ordernummer|bestelgegevens)/iu,
    ['Dan {zoek} {i} {uw|je} bestelling op.', 'Zo {vind} {i} {uw|je} bestelling snel terug.'],
  ],
  [
    /(?<!\p{L})(?:reserverings?(?:nummer|code)|boekings?(?:nummer|code)|reservatienummer|reservatie nummer|dossiernummer)/iu,
    ['Dan {zoek} {i} {uw|je} reservering op.', 'Zo {vind} {i} {uw|je} reservering snel terug.'],
  ],
  [
    /(?<!\p{L})(?:ritgegevens|haltenummer|busnummer|lijnnummer|voertuignummer|lijn|halte|rit|richting|trein(?:nummer)?|treinstel|rijtuig)(?!\p{L})/iu,
    ['Dan {kan} {i} het gericht nagaan.', 'Zo {kan} {i} het gericht nagaan.'],
  ],
  [
    /(?<!\p{L})(?:e-?mail|mailadres|emailadres|klant(?:en)?nummer|klant(?:en)?gegevens|gebruikersnaam|geboortedatum|telefoonnummer|gsm-?nummer|adres|\p{L}*nummer|account-?id|\p{Lu}{2,4}-? ?id|gebruikers-?id|(?:je|uw|jouw) (?:volledige |persoonlijke )?gegevens|account(?:naam)?)/iu,
    [
      'Dan {zoek} {i} {uw|je} gegevens erbij en {kijk} {i} het meteen na.',
      'Dan {kijk} {i} het meteen voor {u|je} na.',
      'Zo {kan} {i} {uw|je} gegevens opzoeken en dit nakijken.',
    ],
  ],
  [
    /(?<!\p{L})(?:welk(?:e)? (?:toestel|apparaat|browser|versie|platform|model|modem|systeem|telefoon|console|foutmelding|boek|titel)|wat voor|(?:op|in|met|van|voor|bij) welke?(?!\p{L}))/iu,
    ['Dan {weet} {i} waar {i} verder {moet} zoeken.', 'Dan {kan} {i} gerichter zoeken.'],
  ],
  [
    /(?<!\p{L})(?:betaling(?:en)?|betaalmethode|betaald|afschrijving(?:en)?|transactie(?:s|nummer)?)(?!\p{L})/iu,
    ['Dan {zoek} {i} de betaling op.', 'Zo {vind} {i} de betaling terug.'],
  ],
  [
    /(?<!\p{L})(?:sinds wanneer|gebeurt dit|heb je (?:al|ook)|hebt u (?:al|ook)|heeft u (?:al|ook)|werkt het|is dit (?:bij|op|met)|alleen (?:met|bij|op)|gebeurt (?:het|dit)|lukt het|zie (?:je|u)|ziet u|krijg (?:je|u)|krijgt u|gebruik(?:t)? (?:je|u)|speel(?:t)? (?:je|u)|zijn deze|waar (?:heb|hebt|heeft) (?:je|u)|wanneer (?:heb|hebt|heeft|begon|is|was|zag|kreeg|gebeurt|gebeurde|krijg|krijgt|ging) (?:je|u|dit|het|deze)|weten of (?:je|u)|(?:je|u) op (?:de |een )?(?:pc|console|computer|telefoon|tablet|laptop))/iu,
    ['Dan {kan} {i} gerichter zoeken naar de oorzaak.', 'Zo {weet} {i} beter waar {i} {moet} zoeken.'],
  ],
  [
    /(?<!\p{L})(?:hoe (?:je|u) [^?]{3,60} hebt|(?:kun|kunt|kan) (?:je|u) (?:het|hem|deze|dit|ze|die) [^?]{0,50}(?:zien|vinden|openen))(?!\p{L})/iu,
    ['Dan {weet} {i} wat we nog kunnen proberen.', 'Zo {weet} {i} wat we nog kunnen proberen.'],
  ],
]
const SINGULAR: Readonly<Record<string, string>> = { i: 'ik', en: '' }
const PLURAL: Readonly<Record<string, string>> = {
  i: 'we',
  en: 'en',
  zoek: 'zoeken',
  kijk: 'kijken',
  kan: 'kunnen',
  vind: 'vinden',
  weet: 'weten',
  moet: 'moeten',
}
/** The reply says already what it is for, or what follows. */
const SAYS =
  /(?<!\p{L})(?:zodat|zo (?:kan|kunnen|kijk|weet|vind|zie)|(?:dan|vervolgens|daarna) (?:kan|kunnen|kijk|bekijk|zoek|check|help|weet|regel|neem|doe|zie|ga|geef|stuur|vraag|laat)|om (?:dit|het|u|je|te|uw)|want|omdat|aangezien)(?!\p{L})/iu

/** Asked for, not talked about. */
const HANDED =
  /(?<!\p{L})(?:deel|delen|stuur|sturen|stuurt|doorstur\p{L}*|doorgev\p{L}*|door te geven|geef|geven|geeft|bezorg\p{L}*|mag ik|mogen we|wat is|wat zijn|verstrek\p{L}*|opgev\p{L}*|vertel\p{L}*|voorzien|helpen met|help me(?: \p{L}+)? met|laten weten|laat|welk\p{L}*|wat voor|dm|pb|heb (?:je|u)|hebt u|heeft u|werkt|gebeurt|sinds|lukt|zie|ziet|krijg|krijgt|gebruik|gebruikt|speel|speelt|zijn deze|waar|wanneer|hoe|zien|vinden|openen)(?!\p{L})/iu
const ONLY_IF =
  /^\W*(?:als|indien|mocht|wanneer(?! (?:heb|hebt|heeft|begon|is|was|zag|kreeg|gebeurt|gebeurde|krijg|krijgt|ging)(?!\p{L}))|zodra|nog geen|zo ja)(?!\p{L})|(?<!\p{L})(?:(?<!(?:stuur|bezorg|geef|deel)(?: je| u| me| ons| mij)? )gerust|eventueel|stuur \S+ dan)(?!\p{L})/iu

/** What the data is for that the reply asks, as a sentence behind its question; null where that is said or not known. */
export function purposeOf(reading: Reading, form: Form, seed: number): { text: string; sentence: number } | null {
  const { text, sentences } = reading.text
  const { signals } = reading
  if (!signals.has('asks-info')) return null
  if (['gives-reason', 'refuses', 'asks-secret'].some((id) => signals.has(id))) return null
  const marks = signals.get('asks-info')
  const sentence = reading.text.sentenceOf(marks.at(-1)!.first)
  const asks = sentences[sentence]
  if (!asks) return null
  const said = text.slice(asks.start, asks.end)
  if (!HANDED.test(said) || ONLY_IF.test(said)) return null
  // what comes next points back at the question
  if (/^\s*(?:dit|dat|deze|die|daar|hier|zo|het)(?!\p{L})/iu.test(text.slice(asks.end))) return null
  if (SAYS.test(text.slice(asks.start))) return null
  // who says already what happens with it
  if (signals.get('takes-ownership').some((mark) => mark.end > asks.start)) return null
  const purpose = purposeFor(said, text, form, seed)
  return purpose === null ? null : { text: purpose, sentence }
}

/** Says already that it will be looked at. */
const LOOKS =
  /(?<!\p{L})(?:kijk|kijken|zoek|zoeken|bekijk|bekijken|check|checken) (?:ik |we |wij )?(?:het |dit |dat |er )?(?:\p{L}+ ){0,3}(?:verder|na|uit)(?!\p{L})|(?<!\p{L})(?:ik|we|wij) (?:bekijk|bekijken|checken|check) (?:het|dit|dat)(?!\p{L})/iu

/** What a helpdesk does with data asked for in some words, as a sentence; null where that is not known. */
export function purposeFor(said: string, text: string, form: Form, seed: number): string | null {
  const found = PURPOSES.find(([asked]) => asked.test(said))
  if (!found) return null
  // "we kijken het graag na" needs no second time
  if (LOOKS.test(text)) return null
  const many =
    /(?<!\p{L})(?:we|wij|ons|onze)(?!\p{L})/iu.test(text) && !/(?<!\p{L})(?:ik|mij|me|mijn)(?!\p{L})/iu.test(text)
  const words = many ? PLURAL : SINGULAR
  return inForm(
    varied(found[1], seed)[0]!.replace(/\{(\p{L}+)\}/gu, (_, word: string) => words[word] ?? word),
    form,
  )
}
