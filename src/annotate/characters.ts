/**
 * Character classes by code unit, as a table where that is enough: the scan visits every character of every message.
 * Classes: 0 other, 1 letter, 2 digit, 3 white space, 4 line break, 5 apostrophe, 6 hyphen.
 */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const BREAK = 4
export const APOSTROPHE = 5
export const HYPHEN = 6

const TABLE = new Uint8Array(0x10000)
const fill = (characters: string, value: number) => {
  for (let i = 0; i < characters.length; i++) TABLE[characters.charCodeAt(i)] = value
}
const LETTERS = /[\p{L}\p{M}_]/u
const DIGITS = /\p{Nd}/u
const SPACES = /\s/u
for (let code = 0; code < 0x10000; code++) {
  if (code >= 0xd800 && code < 0xe000) continue // half of a pair
  const character = String.fromCharCode(code)
  if (LETTERS.test(character)) TABLE[code] = LETTER
  else if (DIGITS.test(character)) TABLE[code] = DIGIT
  else if (SPACES.test(character)) TABLE[code] = SPACE
}
fill('\n\r\u2028\u2029', BREAK)
fill("'\u2019\u2018\u02bc\u0060\u00b4", APOSTROPHE)
fill('-\u2010\u2011', HYPHEN)
// zero-width space, joiners and byte order mark stand between words; variation selectors belong to emoji, not to words
fill('\u200b\u200e\u200f\ufeff\u00ad', SPACE)
fill('\ufe0e\ufe0f\u20e3\u200d', OTHER)

/** The class of the code unit at `index`; SPACE past the end. */
export const classAt = (text: string, index: number): number =>
  index < text.length ? TABLE[text.charCodeAt(index)]! : SPACE

const MARKS = /\p{M}/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/

/** Lower case, composed, straight apostrophes and hyphens: how a word is written in our lists of words with accents. */
export function lower(word: string): string {
  const low = word.toLowerCase()
  return ASCII.test(low)
    ? low
    : low
        .normalize('NFC')
        .replace(/[\u2019\u2018\u02bc\u00b4]/g, "'")
        .replace(/[\u2010\u2011]/g, '-')
}

/** As {@link lower}, without accents: "één" and "een", "coördineren" and "coordineren" are one word to a pattern. */
export function normal(word: string): string {
  const low = lower(word)
  return ASCII.test(low) ? low : low.normalize('NFD').replace(MARKS, '').normalize('NFC')
}
