import type { RuleLanguage } from '../../../conversation.ts'

/** Kinds of data a helpdesk asks for; `other` has no form by which it could be recognised in a customer's text. */
export type DataType =
  | 'order'
  | 'email'
  | 'phone'
  | 'address'
  | 'name'
  | 'date'
  | 'version'
  | 'device'
  | 'screenshot'
  | 'link'
  | 'other'

const list = (type: DataType, words: string): [string, DataType][] => words.split(/\s+/).map((word) => [word, type])

const EN = new Map<string, DataType>([
  ...list('order', 'reference ticket invoice'),
  ...list('email', 'email e-mail'),
  ...list('phone', 'phone telephone cellphone'),
  ...list('address', 'address addresses postcode zip'),
  ...list('name', 'name names'),
  ...list('date', 'date dates'),
  ...list('version', 'version versions'),
  ...list('device', 'model device devices make laptop browser'),
  ...list('screenshot', 'screenshot screenshots photo photos picture pictures image images'),
  ...list('link', 'link url'),
  ...list(
    'other',
    'number numbers id ids details detail information info error errors message username serial time times account order browser system ' +
      'log logs file files receipt proof copy type availability requirements goals budget size configuration symptoms timestamps ' +
      'example examples description setup environment metrics data platform platforms product code',
  ),
])

const NL = new Map<string, DataType>([
  ...list('email', 'e-mail email mail mailadres'),
  ...list('phone', 'telefoon gsm'),
  ...list('address', 'adres postcode woonplaats'),
  ...list('name', 'naam namen'),
  ...list('date', 'datum data'),
  ...list('version', 'versie'),
  ...list('device', 'merk model toestel apparaat type browser'),
  ...list('screenshot', 'screenshot screenshots foto fotootje schermafbeelding schermafdruk printscreen afbeelding'),
  ...list('link', 'link url'),
  ...list(
    'other',
    "nummer nummers gegevens id code foutmelding foutmeldingen details info informatie bestand bijlage bewijs voorbeeld factuur bon tijdstip uur foto's logbestand",
  ),
])

/** How a Dutch compound for data ends, the longest first, and what it is. */
const ENDINGS: readonly (readonly [ending: string, type: DataType])[] = [
  ['mailadres', 'email'],
  ['telefoonnummer', 'phone'],
  ['gsm-nummer', 'phone'],
  ['gsmnummer', 'phone'],
  ['bestelnummer', 'order'],
  ['ordernummer', 'order'],
  ['factuurnummer', 'order'],
  ['ticketnummer', 'order'],
  ['klantnummer', 'order'],
  ['referentienummer', 'order'],
  ['nummers', 'other'],
  ['nummer', 'other'],
  ['gegevens', 'other'],
  ['adres', 'address'],
  ['naam', 'other'],
  ['code', 'other'],
  ['datum', 'date'],
]

/** What kind of data a word names, or null. */
export function dataType(norm: string, language: RuleLanguage): DataType | null {
  const known = (language === 'en' ? EN : NL).get(norm)
  if (known || language === 'en' || norm.length > 40) return known ?? null
  return ENDINGS.find(([ending]) => norm.endsWith(ending))?.[1] ?? null
}
