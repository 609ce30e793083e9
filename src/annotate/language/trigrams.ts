import { francAll } from 'franc'
import { data } from 'franc/data.js'

/**
 * franc's letter statistics (Cavnar & Trenkle 1994: the ranks of the commonest three-letter groups) for the languages told
 * apart here. The same figures as `francAll`, without its search for the script: plain text has letters of one only.
 */

/** ISO 639-3, in franc's own order, which decides between equals. */
const LANGUAGES = Object.keys(data.Latin ?? {}).filter((code) =>
  ['eng', 'nld', 'deu', 'fra', 'spa', 'por', 'ita'].includes(code),
)
/** What a group costs that a language does not have among its commonest. */
const ABSENT = 300

/** By group of letters: its rank in each language, or -1. */
const ranks = new Map<number, Int16Array>()
for (const [column, language] of LANGUAGES.entries())
  for (const [rank, group] of data.Latin![language]!.split('|').entries()) {
    const key = pack(group.charCodeAt(0), group.charCodeAt(1), group.charCodeAt(2))
    let row = ranks.get(key)
    if (!row) {
      row = new Int16Array(LANGUAGES.length).fill(-1)
      ranks.set(key, row)
    }
    row[column] = rank
  }

/** Three code units as one number. */
function pack(a: number, b: number, c: number): number {
  return (a * 0x10000 + b) * 0x10000 + c
}

export interface Likeliest {
  /** ISO 639-3. */
  language: string
  /** How far it is ahead of the second, on franc's scale of 0 to 1. */
  margin: number
}

/** The language whose letter groups a text has most; null where it has no letters that tell. */
export function likeliest(text: string): Likeliest | null {
  const letters = latinLetters(text)
  if (letters < 0) return byFranc(text)
  if (letters === 0) return null
  const distances = distancesOf(groupsOf(text.toLowerCase()))
  let first = 0
  for (let i = 1; i < distances.length; i++) if (distances[i]! < distances[first]!) first = i
  let second = Number.POSITIVE_INFINITY
  for (let i = 0; i < distances.length; i++) if (i !== first && distances[i]! < second) second = distances[i]!
  const least = distances[first]!
  const range = text.length * ABSENT - least
  return { language: LANGUAGES[first]!, margin: range === 0 ? 0 : 1 - (1 - (second - least) / range) }
}

function byFranc(text: string): Likeliest | null {
  const [first, second] = francAll(text, { only: LANGUAGES, minLength: 1 })
  if (!first || first[0] === 'und') return null
  return { language: first[0], margin: first[1] - (second?.[1] ?? 0) }
}

/** Number of Latin letters; -1 where other letters may stand among them. */
function latinLetters(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if ((code | 32) >= 97 && (code | 32) <= 122) letters++
    } else if (code >= 0xc0 && code <= 0x24f) {
      if (code !== 0xd7 && code !== 0xf7) letters++
    } else if (!isSign(code)) return -1
  }
  return letters
}

/** Punctuation, currency, arrows, symbols and emoji belong to no script. */
const isSign = (code: number): boolean =>
  (code >= 0x80 && code < 0xc0 && code !== 0xaa && code !== 0xba) ||
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x20d0) ||
  (code >= 0x2190 && code < 0x2c00) ||
  code === 0xfe0f ||
  code === 0xd83d ||
  code === 0xd83e ||
  // the second halves of pairs
  (code >= 0xdc00 && code < 0xe000)

const packed = new Float64Array(2048)

/** The groups of three in a lower-cased text, sorted: punctuation and digits are blanks, and blanks in a row are one. */
function groupsOf(text: string): Float64Array {
  let a = -1 // nothing yet
  let b = 32
  let count = 0
  const next = (code: number) => {
    if (code === 32 && b === 32) return
    if (a >= 0) packed[count++] = pack(a, b, code)
    a = b
    b = code
  }
  for (let i = 0; i < text.length && count < packed.length - 1; i++)
    next(isBlank(text.charCodeAt(i)) ? 32 : text.charCodeAt(i))
  next(32)
  return packed.subarray(0, count).sort()
}

const isBlank = (code: number): boolean =>
  (code >= 0x21 && code <= 0x40) ||
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f

function distancesOf(groups: Float64Array): Int32Array {
  const distances = new Int32Array(LANGUAGES.length)
  for (let i = 0; i < groups.length; ) {
    let times = 1
    while (i + times < groups.length && groups[i + times] === groups[i]) times++
    const row = ranks.get(groups[i]!)
    for (let k = 0; k < distances.length; k++) {
      const rank = row ? row[k]! : -1
      distances[k]! += rank < 0 ? ABSENT : Math.abs(times - rank - 1)
    }
    i += times
  }
  return distances
}
