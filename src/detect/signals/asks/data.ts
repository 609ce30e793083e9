import type { RuleLanguage } from '../../../conversation.ts'

/** Kinds of data a helpdesk asks for; `other` has no form by which it could be recognised in a customer's text. */
export type DataType =
  | 'order'
  | 'invoice'
  | 'ticket'
  | 'customer'
  | 'serial'
  | 'email'
  | 'phone'
  | 'address'
  | 'date'
  | 'version'
  | 'device'
  | 'browser'
  | 'system'
  | 'screenshot'
  | 'other'

const list = (type: DataType, words: string): [string, DataType][] => words.split(/\s+/).map((word) => [word, type])

const EN = new Map<string, DataType>([
  ...list('email', 'email e-mail'),
  ...list('phone', 'phone telephone cellphone'),
  ...list('address', 'address addresses postcode zip'),
  ...list('date', 'date dates'),
  ...list('version', 'version versions'),
  ...list('device', 'model device devices'),
  ...list('browser', 'browser'),
  ...list('screenshot', 'screenshot screenshots photo photos picture pictures image images'),
  ...list(
    'other',
    'name names number numbers id ids details detail information info error errors message username serial time times account order reference ticket invoice system ' +
      'log logs file files receipt proof copy type availability requirements goals budget size configuration symptoms timestamps link url ' +
      'example examples description setup environment metrics data platform platforms product code',
  ),
])

const NL = new Map<string, DataType>([
  ...list('email', 'e-mail email mail mailadres e-mailadres emailadres'),
  ...list('phone', 'telefoon gsm telefoonnummer gsm-nummer gsmnummer'),
  ...list('address', 'adres postcode woonplaats'),
  ...list('date', 'datum'),
  ...list('version', 'versie'),
  ...list('device', 'merk model toestel apparaat'),
  ...list('browser', 'browser'),
  ...list('system', 'besturingssysteem'),
  ...list('screenshot', 'screenshot screenshots foto fotootje schermafbeelding schermafdruk printscreen afbeelding'),
  ...list('order', 'bestelnummer ordernummer'),
  ...list('invoice', 'factuurnummer'),
  ...list('ticket', 'ticketnummer meldingsnummer'),
  ...list('customer', 'klantnummer klantennummer'),
  ...list('serial', 'serienummer'),
  ...list(
    'other',
    'naam namen data type link url nummer nummers gegevens id code foutmelding foutmeldingen details info informatie bestand bijlage bewijs voorbeeld factuur bon ' +
      "tijdstip uur foto's logbestand",
  ),
])

/** How a Dutch compound for data ends. */
const ENDINGS = ['nummers', 'nummer', 'gegevens', 'adres', 'naam', 'code', 'datum']

/** English nouns that say whose number or version it is: "order number". */
const OWNERS: ReadonlyMap<string, DataType> = new Map([
  ...list('order', 'order purchase'),
  ...list('invoice', 'invoice bill'),
  ...list('ticket', 'ticket case incident'),
  ...list('customer', 'customer client'),
  ...list('serial', 'serial'),
  ...list('phone', 'phone telephone mobile'),
])
const NUMBERS = new Set(['number', 'numbers', 'id', 'reference', 'no', 'nr'])

/** What kind of data a word names, or null. */
export function dataType(norm: string, language: RuleLanguage): DataType | null {
  const known = (language === 'en' ? EN : NL).get(norm)
  if (known || language === 'en' || norm.length > 40) return known ?? null
  return ENDINGS.some((ending) => norm.endsWith(ending)) ? 'other' : null
}

/** What kind of data token `i` names, read with the word before it: "order number" and "phone number" are two things. */
export function dataTypeAt(norms: readonly string[], i: number, language: RuleLanguage): DataType | null {
  const norm = norms[i]!
  const before = i > 0 ? norms[i - 1]! : ''
  if (language === 'en') {
    if (NUMBERS.has(norm)) return OWNERS.get(before) ?? dataType(norm, language)
    if (norm === 'system') return before === 'operating' ? 'system' : 'other'
    // "phone" and "order" are things by themselves; "e-mail address" is one place, told at its first word
    if (norm === 'phone' || norm === 'telephone') return NUMBERS.has(norms[i + 1] ?? '') ? 'phone' : null
    if (norm === 'address' && (before === 'email' || before === 'e-mail')) return 'other'
    if (norm === 'email' || norm === 'e-mail') return norms[i + 1] === 'address' ? 'email' : 'other'
  }
  if (
    language === 'nl' &&
    (norm === 'telefoon' || norm === 'gsm' || norm === 'mail' || norm === 'email' || norm === 'e-mail')
  )
    return 'other'
  return dataType(norm, language)
}
