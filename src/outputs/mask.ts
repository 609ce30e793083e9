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
  'hi hello hey hiya dear hallo hoi hé hee beste geachte lieve dag goedendag goedemorgen goeiemorgen goedemiddag ' +
    'goedenavond goeienavond welkom morning good_morning good_afternoon good_evening',
)
const TITLE = `(?: ${oneOf('heer mevrouw meneer dhr mevr mw mr mrs ms dr')}\\.?){0,2}`
const INTRODUCTION = oneOf(
  'my_name_is mijn_naam_is ik_heet spreekt_met praat_met colleague colleagues collega collega’s',
)
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
  ['number', /(?<![\p{L}\p{N}])([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/giu],
  ['number', /(?<![\p{L}\p{N}])([+(]?\d[\d ()./-]{6,20}\d)(?![\p{L}\p{N}])/gu],
  ['name', /(?<=^|\s)(@[\p{L}\p{N}_.]{2,40})/gu],
  // "night_owl7: have you tried", as people are called in a chat
  ['name', /^((?=[^\s:]{0,24}(?:\p{Ll}\p{Lu}|[_\d|]))[\p{L}\p{N}_|`-]{3,25})(?=: ?\p{L})/gmu],
  // "Beste mevrouw Jansen," "Hi Ana,"
  ['name', new RegExp(String.raw`(?<![\p{L}])${GREETING}${TITLE} ${NAMES}`, 'gu')],
  ['name', new RegExp(String.raw`(?<![\p{L}])${INTRODUCTION} ${NAMES}`, 'gu')],
  // "Met vriendelijke groet,\nSanne de Wit", "Kind regards, Tom"
  ['name', new RegExp(String.raw`${SIGN_OFF},?\s{1,4}${NAMES}`, 'gu')],
  // "Bedankt! Sanne", not the sentence after it
  ['name', new RegExp(String.raw`${SIGN_OFF}[.!]\s{1,4}${NAMES}(?=[,.]?\s{0,4}(?:$|\n))`, 'gu')],
  // Initials or a name at the end of a line, as web care teams sign: "^Tim", "/SdW", "- Sanne"
  ['name', /(?:\^ ?|(?<=\s)[/~–—-] ?)(\p{Lu}[\p{L}.]{0,20})\s{0,4}$/gmu],
]

const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})/

/** What may stand where a name stands and is none: "Dear Sir or Madam", "Beste klant", "Thanks. We will ...". */
const NOBODY = new Set(
  (
    'sir madam customer client user all team everyone there klant gebruiker allen allemaal iedereen relatie lezer ' +
    'support service services helpdesk servicedesk klantenservice customer care desk agent admin system systeem it ict ' +
    'i we you he she it they the a an this that these those if as in on at for from to and or but so please let your our ' +
    'my what when where which who how why is are was do does can could will would should have has not no yes once after ' +
    'ik wij je jij u jullie hij zij ze het de een dit dat deze die als in op aan bij voor van naar en of maar dus om er ' +
    'is zijn was kan kun kunt kon zal zou heb heeft hebt ben bent wat wanneer waar welke wie hoe waarom niet nee ja ' +
    'graag laat mocht wilt wil uw jouw onze ons mijn na nog nu ook dan daar hier alvast'
  ).split(' '),
)

/** Shorter numbers are amounts, dates and versions; with a zero or a plus in front, eight digits make a telephone number. */
const isPrivateNumber = (text: string) =>
  /\p{L}/u.test(text) || (!DATE.test(text) && text.replaceAll(/\D/g, '').length >= (/^[(+]?0|^\+/.test(text) ? 8 : 9))

const WORD = /[\p{L}\p{N}_]/u
/** Names looked for again in the rest of a text. */
const NAMES_AT_MOST = 12

/**
 * Finds what a quote must not show: e-mail addresses, telephone, account and other long numbers, and names in
 * greetings, introductions and sign-offs; a name found there, or given, is found wherever it stands. Sorted, without
 * overlap. It is careful, not complete: a name that stands in running text alone is not found.
 *
 * @param names known names, for instance the agent's
 * @param exact what is hidden wherever it stands by itself
 */
export function findPrivate(text: string, names: readonly string[] = [], exact: readonly string[] = []): PrivateSpan[] {
  const found: PrivateSpan[] = []
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const hidden = match[1]!
      if (kind === 'number' && !isPrivateNumber(hidden)) continue
      if (kind === 'name' && isNobody(hidden)) continue
      const start = match.index + match[0].indexOf(hidden)
      found.push({ kind, start, end: start + hidden.length })
    }
  }
  const again = new Set([...exact, ...names.flatMap(partsOf)])
  for (const { kind, start, end } of found)
    if (kind === 'name') for (const part of partsOf(text.slice(start, end))) again.add(part)
  for (const name of [...again].slice(0, NAMES_AT_MOST)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (WORD.test(text[at - 1] ?? ' ') || WORD.test(text[end] ?? ' ')) continue
      found.push({ kind: 'name', start: at, end })
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

/** "De Vries" is a name, "De" alone is not. */
function isNobody(name: string): boolean {
  const [first, ...rest] = name.split(' ')
  return NOBODY.has(first!.toLowerCase()) && !rest.some((word) => /^\p{Lu}/u.test(word))
}

/** The words of a name that are names by themselves; a login name whole. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word))
  const parts = /^[\p{L}\p{N}_.@-]{3,60}$/u.test(name) ? [name, ...words] : words
  return parts.filter((part) => !NOBODY.has(part.toLowerCase()) && !/^\d+$/.test(part))
}

/** The label in place of what is hidden; no square brackets: those are blanks to fill in. */
export const hiddenAs = (kind: Private, labels: Record<Private, string>) => `‹${labels[kind]}›`

/**
 * The text with what is private replaced by `‹name›`, `‹number›` or `‹e-mail›`, in the words of the report.
 *
 * @param like another version of the text: what is hidden there is hidden here too, also where the words around it,
 *   by which it is found, have been edited away
 * @param names known names, for instance the agent's
 */
export function mask(
  text: string,
  labels: Record<Private, string>,
  like = text,
  names: readonly string[] = [],
): string {
  const known = findPrivate(like, names).map(({ kind, start, end }) => ({ kind, hidden: like.slice(start, end) }))
  const exact = known.filter(({ kind }) => kind === 'name').map(({ hidden }) => hidden)
  let out = ''
  let at = 0
  for (const span of findPrivate(text, names, exact)) {
    out += text.slice(at, span.start) + hiddenAs(span.kind, labels)
    at = span.end
  }
  out += text.slice(at)
  for (const { kind, hidden } of known) if (kind !== 'name') out = out.replaceAll(hidden, hiddenAs(kind, labels))
  return out
}
