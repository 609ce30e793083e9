import { type Form, formAt, formOf } from '../lexicon.ts'

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
const LETTER = CAPITAL | SMALL
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
export const hasNoise = (text: string): boolean => noiseIn(text, 0, text.length)

function noiseIn(text: string, from: number, to: number): boolean {
  let capitals = 0
  let before = 0
  let letterAndDot = false
  for (let i = from; i < to; i++) {
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
  return opened(text)
    .trim()
    .split(/\s+/)
    .filter((chunk) => wordsIn(chunk) !== null)
    .join(' ')
}

function opened(text: string): string {
  const open = text.includes('`') ? text.replace(CODE, ' ') : text
  return /[#<[]/.test(open) ? open.replace(WRAPPED, ' ') : open
}

/** The words of that text: Latin letters and apostrophes, in lower case. Most chunks are plain words, read as they stand. */
export function tellingWords(text: string): Form[] {
  const open = opened(text)
  const out: Form[] = []
  for (let at = 0; at < open.length; ) {
    if (isBlank(open.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    while (end < open.length && !isBlank(open.charCodeAt(end))) end++
    if (isPlain(open, at, end)) addWords(open, at, end, out)
    else for (const chunk of open.slice(at, end).trim().split(/\s+/)) out.push(...(wordsIn(chunk) ?? NONE))
    at = end
  }
  return out
}

/** Blanks of ASCII; the others are looked for in chunks that are not plain. */
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** Whether [from, to) is ASCII without anything of SUSPECT. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 127) return false
  return !noiseIn(text, from, to)
}

/** The words of a plain chunk: runs of letters and apostrophes that begin with a letter. */
function addWords(text: string, from: number, to: number, out: Form[]): void {
  for (let at = from; at < to; at++) {
    if ((ASCII[text.charCodeAt(at)]! & LETTER) === 0) continue
    let end = at + 1
    while (end < to && ((ASCII[text.charCodeAt(end)]! & LETTER) !== 0 || text.charCodeAt(end) === 39) /* ' */) end++
    out.push(formAt(text, at, end))
    at = end
  }
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
