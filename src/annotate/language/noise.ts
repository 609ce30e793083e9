import { type Form, formOf } from '../lexicon.ts'

/**
 * What says nothing about the language of a message: masks of anonymised exports, mentions, addresses, code, error text
 * and numbers. Every pattern reads the text once, without backtracking into what it has read.
 */

/** Cheap test: does the text hold anything that `stripNoise` could take out? */
const SUSPECT = /[#<>@{}\\/=_`|$~\d]|[A-Z]{3}|[A-Za-z]\.[a-z]/

/** Words that stand for a masked value when written in capitals: `EMAIL`, `NAME`, `PHONENUMBER`. */
const MASK =
  /^(?:(?:PRS|NAME|ORG|EMAIL|URL|LINK|PHONE|PHONENUMBER|ADDRESS|NUMBER|DATE|TIME|IBAN|ID|DEVICEID|ALPHANUMERICID|ALPHANUMERIC|USER|USERNAME|PERSON|LOCATION|PASSWORD|CARD|ACCOUNT)[-_]?)+[A-Z]?$/

/** `#NAME#`, `<at_user>`, `[email]`: bracketed masks and tags, at most 40 characters. */
const WRAPPED = /#[A-Za-z][A-Za-z_ ]{0,40}#|<[^<>\s]{1,40}>|\[[a-z_]{2,20}\]/g

/** Between backticks: quoted code, within one line. */
const CODE = /`[^`\n]{1,200}`/g

/** Signs that make a chunk code, a path, an address, a mention or a command-line option rather than a word. */
const CODE_SIGN = /[@#{}\\/=_<>|$~`^*+\d]|::|\(\)|^-{1,2}[a-z]/
/** `example.com`, `report.xlsx`: a dot between letters that ends in a short run of letters. */
const DOTTED = /[A-Za-z]\.[a-z]{2,4}[^\p{L}]*$/u
const EDGES = /^[^\p{L}\p{N}@#<$/\\-]+|[^\p{L}\p{N}>/\\]+$/gu
/** Two words joined by a slash (`en/of`, `and/or`) are still words. */
const WORD_SLASH_WORD = /^[\p{L}']{1,12}\/[\p{L}']{1,12}$/u

/** By ASCII code: a sign of SUSPECT, a capital, a small letter. */
const SIGN = 1
const CAPITAL = 2
const SMALL = 4
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[#<>@{}\\/=_`|$~\d]/.test(character)
    ? SIGN
    : /[A-Z]/.test(character)
      ? CAPITAL
      : /[a-z]/.test(character)
        ? SMALL
        : 0
})

/** Is the text worth cleaning before its words are counted? SUSPECT, read by hand: every message is asked. */
export function hasNoise(text: string): boolean {
  let capitals = 0
  let before = 0
  let letterAndDot = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const is = code < 128 ? ASCII[code]! : 0
    if (is === SIGN || (letterAndDot && is === SMALL)) return true
    capitals = is === CAPITAL ? capitals + 1 : 0
    if (capitals === 3) return true
    letterAndDot = code === 46 /* . */ && before !== 0
    before = is
  }
  return false
}

/** The text without masks, addresses, code and numbers; what stays is separated by blanks. */
export function stripNoise(text: string): string {
  return chunksOf(text)
    .filter((chunk) => wordsIn(chunk) !== null)
    .join(' ')
}

/** The words of that text: Latin letters and apostrophes, in lower case. */
export function tellingWords(text: string): Form[] {
  const out: Form[] = []
  for (const chunk of chunksOf(text)) for (const word of wordsIn(chunk) ?? NONE) out.push(word)
  return out
}

function chunksOf(text: string): string[] {
  const open = text.includes('`') ? text.replace(CODE, ' ') : text
  return open.replace(WRAPPED, ' ').trim().split(/\s+/)
}

/** Latin letters and apostrophes: other scripts are none of the languages told apart here. */
const WORDS = /[a-zà-öø-ɏ][a-zà-öø-ɏ'’]*/g
const NONE: readonly Form[] = []

/** Chunks whose words are kept at hand; then it starts anew, so memory stays bounded. */
const KEPT = 8_000
const known = new Map<string, readonly Form[] | null>()

/** The words in a chunk between blanks; null where it is noise. Most chunks have been met before. */
function wordsIn(chunk: string): readonly Form[] | null {
  const kept = known.get(chunk)
  if (kept !== undefined) return kept
  const words = !SUSPECT.test(chunk) || isWord(chunk) ? (chunk.toLowerCase().match(WORDS) ?? []).map(formOf) : null
  if (chunk.length > 40) return words
  if (known.size >= KEPT) known.clear()
  known.set(chunk, words)
  return words
}

function isWord(chunk: string): boolean {
  if (chunk.length > 40) return false
  const word = chunk.replace(EDGES, '')
  if (word === '' || MASK.test(word) || DOTTED.test(word)) return false
  return !CODE_SIGN.test(word) || WORD_SLASH_WORD.test(word)
}
