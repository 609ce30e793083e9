import type { Span } from '../conversation.ts'

export type Private = 'email' | 'number' | 'name'

export interface PrivateSpan extends Span {
  kind: Private
}

/** Words, with `_` for a space, as a choice that allows a capital: names need theirs, so case cannot be ignored. */
const oneOf = (words: string) => {
  const forms = words
    .split(' ')
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1).replaceAll('_', ' ')}`)
  return `(?:${forms.join('|')})`
}

const GREETING = oneOf(
  'hi hello hey dear hallo hoi beste geachte dag goedemorgen goedemiddag goedenavond good_morning good_afternoon',
)
const TITLE = `(?: ${oneOf('heer mevrouw meneer dhr mevr mw mr mrs ms dr')}\\.?){0,2}`
const INTRODUCTION = oneOf('my_name_is mijn_naam_is ik_heet spreekt_met praat_met')
const SIGN_OFF = oneOf('groet groeten groetjes regards wishes sincerely cheers mvg thanks bedankt')
const ONE_NAME = String.raw`\p{Lu}(?:[\p{L}'’.-]{0,30}\p{L})?`
const NAMES = `(${ONE_NAME}(?: (?:van|de|den|der|ten|ter|te|von|la|el|${ONE_NAME})){0,4})`

/**
 * Group 1 is what is hidden. Repetitions are bounded, so that the time stays linear; quotes are short besides.
 * Better one word too many hidden than a name shown.
 */
const PATTERNS: readonly [Private, RegExp][] = [
  ['email', /([^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,190}\.\p{L}{2,24})/gu],
  // IBAN, then telephone, customer and other long numbers
  ['number', /(?<![\p{L}\p{N}])([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu],
  ['number', /(?<![\p{L}\p{N}])([+(]?\d[\d ()./-]{6,20}\d)(?![\p{L}\p{N}])/gu],
  ['name', /(?<=^|\s)(@[\p{L}\p{N}_.]{2,40})/gu],
  // "Beste mevrouw Jansen," "Hi Ana,"
  ['name', new RegExp(String.raw`(?<![\p{L}])${GREETING}${TITLE} ${NAMES}`, 'gu')],
  ['name', new RegExp(String.raw`(?<![\p{L}])${INTRODUCTION} ${NAMES}`, 'gu')],
  // "Met vriendelijke groet,\nSanne de Wit", "Kind regards, Tom"
  ['name', new RegExp(String.raw`${SIGN_OFF}[,.!]?\s{1,4}${NAMES}`, 'gu')],
  // Initials or a name at the end of a line, as web care teams sign: "^Tim", "/SdW", "- Sanne"
  ['name', /(?:\^ ?|(?<=\s)[/~–—-] ?)(\p{Lu}[\p{L}.]{0,20})\s{0,4}$/gmu],
]

const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})/

/** "Dear Sir or Madam", "Beste klant": whoever that is. */
const NOBODY = /^(?:sir|madam|customer|client|user|all|team|everyone|klant|gebruiker|allen|iedereen|relatie)\b/i

/** Shorter numbers are amounts, dates and versions; a Belgian land line has nine digits. */
const isPrivateNumber = (text: string) =>
  /[A-Z]/.test(text) || (!DATE.test(text) && text.replaceAll(/\D/g, '').length >= 9)

/**
 * Finds what a quote must not show: e-mail addresses, telephone, account and other long numbers, and names in
 * greetings, introductions and sign-offs. Sorted, without overlap. It is careful, not complete: a name in running text
 * is not found.
 */
export function findPrivate(text: string): PrivateSpan[] {
  const found: PrivateSpan[] = []
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const hidden = match[1]!
      if (kind === 'number' && !isPrivateNumber(hidden)) continue
      if (kind === 'name' && NOBODY.test(hidden)) continue
      const start = match.index + match[0].indexOf(hidden)
      found.push({ kind, start, end: start + hidden.length })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/** The label in place of what is hidden; no square brackets: those are blanks to fill in. */
export const hiddenAs = (kind: Private, labels: Record<Private, string>) => `‹${labels[kind]}›`

/**
 * The text with what is private replaced by `‹name›`, `‹number›` or `‹e-mail›`, in the words of the report.
 *
 * @param like another version of the text: what is hidden there is hidden here too, also where the words around it,
 *   by which it is found, have been edited away
 */
export function mask(text: string, labels: Record<Private, string>, like = text): string {
  let out = ''
  let at = 0
  for (const span of findPrivate(text)) {
    out += text.slice(at, span.start) + hiddenAs(span.kind, labels)
    at = span.end
  }
  out += text.slice(at)
  for (const { kind, start, end } of findPrivate(like))
    out = out.replaceAll(like.slice(start, end), hiddenAs(kind, labels))
  return out
}
