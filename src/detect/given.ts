import type { Annotated } from '../annotate/annotate.ts'
import { fact } from '../annotate/lexicon.ts'
import { EMAIL, NUMBER } from '../annotate/tokens.ts'
import type { RuleLanguage } from '../conversation.ts'
import type { DataType } from './signals/asks/data.ts'

/** Words that say what the number after them is. */
const LABELS: readonly (readonly [type: DataType, words: string])[] = [
  ['order', 'order ordernumber order-number ordernummer bestelling bestelnummer bestelnr ordernr purchase'],
  ['invoice', 'invoice bill factuur factuurnummer factuurnr invoicenumber'],
  ['ticket', 'ticket ticketnummer case incident meldingsnummer melding'],
  ['customer', 'klantnummer klantnr klantennummer customer client klant'],
  ['serial', 'serial serienummer s/n'],
  ['version', 'version versie v build release'],
]
const LABEL = new Map(LABELS.flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)))

/** Names by which a thing gives itself away; the list is of names everyone uses, not of any house's products. */
const NAMES: readonly (readonly [type: DataType, words: string])[] = [
  ['browser', 'chrome firefox safari edge opera brave chromium'],
  ['system', 'windows macos linux ubuntu android ios ipados chromeos debian fedora'],
  [
    'device',
    'iphone ipad macbook imac thinkpad latitude elitebook probook surface galaxy pixel chromebook playstation ps4 ps5 xbox kindle fritzbox laserjet officejet',
  ],
]
const NAMED = new Map(NAMES.flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)))

/** How data is masked in exports that were made anonymous: in capitals. */
const MASKS: ReadonlyMap<string, DataType> = new Map([
  ['EMAIL', 'email'],
  ['PHONENUMBER', 'phone'],
  ['ADDRESS', 'address'],
])
const MASKED_NUMBER = new Set(['number', 'alphanumericid'])
/** Words after a label before its number: "order number is", "nr". */
const BETWEEN = new Set([
  'number',
  'nr',
  'no',
  'nummer',
  'id',
  'is',
  'reference',
  'code',
  'the',
  'van',
  'met',
  'mijn',
  'my',
  'was',
])
const PHONE = /(?:^|[^\d.,€$/-])(?:(?:\+|00)\d[\d\s()-]{7,16}\d|0\d[\d\s-]{7,12}\d)(?!\d)/
/** A number is the customer's own only where it is said to be for calling. */
const CALL =
  /\b(?:tel|phone|telephone|mobile|cell|call me|reach me|gsm|telefoon|mobiel|bel me|bel mij|bereikbaar|bereiken|nummer is|number is)\b/i
const POSTCODE: Readonly<Record<RuleLanguage, RegExp>> = {
  nl: /\b[1-9]\d{3}\s?[A-Z]{2}\b/,
  en: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/,
}
const SENT: Readonly<Record<RuleLanguage, RegExp>> = {
  en: /\b(?:(?:screenshot|photo|picture|image)s?\s(?:(?:is|are|of|and)\s)?(?:\w+\s){0,3}(?:attached|below|enclosed|here)|attached\s(?:is\s|are\s)?(?:a\s|the\s|my\s|some\s)?(?:\w+\s)?(?:screenshot|photo|picture|image)s?|see (?:the )?attached (?:screenshot|photo|picture|image))/i,
  nl: /\b(?:(?:screenshots?|foto(?:'s)?|schermafbeelding(?:en)?|afbeelding(?:en)?)\s(?:\w+\s){0,4}(?:bijgevoegd|bijlage|toegevoegd|hierbij|meegestuurd)|(?:hierbij|bijgevoegd|in bijlage)\s(?:\w+\s){0,3}(?:screenshots?|foto(?:'s)?|schermafbeelding|afbeelding))/i,
}
/** Only the beginning of a text of any length: what is not said there is taken as not given. */
const REACH = 20_000

/** What a word says by itself about the data beside it. */
interface Says {
  mask: DataType | undefined
  named: DataType | undefined
  label: DataType | undefined
}
const NOTHING: Says = { mask: undefined, named: undefined, label: undefined }
const saysOf = fact(({ norm }): Says => {
  const said = { mask: MASKS.get(norm.toUpperCase()), named: NAMED.get(norm), label: LABEL.get(norm) }
  return said.mask || said.named || said.label ? said : NOTHING
})

/** An address that is new, old or wrong is not the one by which the customer is known. */
const OTHER: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set('new old wrong incorrect former previous another different change changed changing replace'.split(' ')),
  nl: new Set(
    'nieuw nieuwe oud oude fout foute foutief foutieve verkeerd verkeerde ander andere vorig vorige wijzig wijzigen gewijzigd veranderen veranderd aanpassen vervangen'.split(
      ' ',
    ),
  ),
}
/** Words before and after an address among which that is said. */
const AROUND = 12

/**
 * The data a customer's message gives, by its form: an address by its sign, an order number by the word before it. Errs
 * on the side of "not given". Linear: one look at each token, and patterns whose repetitions are bounded.
 */
export function givenIn(text: Annotated): Set<DataType> {
  const given = new Set<DataType>()
  const { forms, norms, kinds, starts, ends } = text.tokens
  for (let i = 0; i < norms.length; i++) {
    if (kinds[i] === EMAIL && isOwn(text, i)) given.add('email')
    const { mask, named, label } = saysOf(forms[i]!, text.language)
    if (mask && MASKS.has(text.text.slice(starts[i]!, ends[i]!)) && isOwn(text, i)) given.add(mask)
    if (named) given.add(named)
    if (!label) continue
    let at = i + 1
    while (at < Math.min(norms.length, i + 4) && BETWEEN.has(norms[at]!) && !masked(text, at)) at++
    if (at < norms.length && (masked(text, at) || isId(norms[at]!, kinds[at]!, label))) given.add(label)
  }
  const start = text.text.slice(0, REACH)
  if (PHONE.test(start) && CALL.test(start)) given.add('phone')
  if (POSTCODE[text.language].test(start)) given.add('address')
  if (SENT[text.language].test(start)) given.add('screenshot')
  return given
}

function isOwn({ tokens, language }: Annotated, at: number): boolean {
  for (let i = Math.max(0, at - AROUND); i < Math.min(tokens.norms.length, at + AROUND / 2); i++)
    if (OTHER[language].has(tokens.norms[i]!)) return false
  return true
}

/** Whether a token can be the number that a label announces. */
function isId(norm: string, kind: number, label: DataType): boolean {
  if (label === 'version') return kind === NUMBER
  return norm.length <= 40 && norm.replace(/\D/g, '').length >= 4
}

/** A masked number: "#NUMBER#". */
function masked(text: Annotated, at: number): boolean {
  const { norms, starts } = text.tokens
  return MASKED_NUMBER.has(norms[at]!) && /[A-Z]/.test(text.text[starts[at]!]!)
}
