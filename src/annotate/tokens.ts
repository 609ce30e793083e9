import { APOSTROPHE, BREAK, classAt, DIGIT, HYPHEN, LETTER, lower, OTHER, SPACE } from './characters.ts'
import { emojiEnd, emoticonAt } from './emoji.ts'
import { type Form, formAt, formOf, makeRoom, verbatimForm } from './lexicon.ts'

/** What a token is. Punctuation is no token: it is read from the text between two tokens. */
export const WORD = 0
export const NUMBER = 1
export const URL = 2
export const EMAIL = 3
export const MENTION = 4
export const EMOJI = 5

/** The words of a text in order, as parallel arrays. Offsets are UTF-16 into the text that was scanned. */
export interface Tokens {
  starts: number[]
  ends: number[]
  kinds: number[]
  /** Lower case, with accents. */
  words: string[]
  /** Lower case, without accents: what patterns and lexicons compare. */
  norms: string[]
  /** The same two, and all that is known about the word. */
  forms: Form[]
}

const TOP_LEVEL = /\.(com|net|org|nl|be|eu|io|de|fr|uk|info|dev|app|gov|edu)$/i
const TRAILING = '.,;:!?)]}\'"\u2019\u201d>*'
/** d.w.z., e.g., p.m., J.: single letters with dots between them; not the pronouns of "Dank u." and "So do I." */
const DOTTED = /^(?![ui]\.?$)(\p{L}\.){1,5}\p{L}?\.?$/iu

/**
 * Cuts a text into tokens in one pass: whitespace-delimited chunks, each taken whole when it is an address, else
 * scanned for words. Linear: no character is looked at more than a fixed number of times.
 */
export function scan(text: string): Tokens {
  makeRoom()
  const tokens: Tokens = { starts: [], ends: [], kinds: [], words: [], norms: [], forms: [] }
  let at = 0
  while (at < text.length) {
    const cls = classAt(text, at)
    if (cls === SPACE || cls === BREAK) {
      at++
      continue
    }
    const masked = text.charCodeAt(at) === 60 /* < */ ? maskEnd(text, at) : 0
    if (masked > 0) {
      push(tokens, MENTION, at, masked, verbatimForm(lower(text.slice(at, masked))))
      at = masked
      continue
    }
    let end = at
    let mark = false // may be an address
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 64 /* @ */ || code === 46 /* . */ || code === 47 /* / */) mark = true
      else if (code === 32 || code === 10) break
      else {
        const c = classAt(text, end)
        if (c === SPACE || c === BREAK) break
      }
    }
    if (!(mark && address(text, at, end, tokens))) words(text, at, end, tokens)
    at = end
  }
  return tokens
}

/** End of a mask such as `<at_user>` or `<e-mail>`: what exports put in the place of a name or address; 0 when it is none. */
function maskEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length && at < start + 24; at++) {
    const code = text.charCodeAt(at)
    if (code === 62 /* > */) return at > start + 1 ? at + 1 : 0
    if (code !== 95 /* _ */ && classAt(text, at) !== LETTER && classAt(text, at) !== HYPHEN) return 0
  }
  return 0
}

function push(tokens: Tokens, kind: number, start: number, end: number, form: Form) {
  tokens.starts.push(start)
  tokens.ends.push(end)
  tokens.kinds.push(kind)
  tokens.words.push(form.word)
  tokens.norms.push(form.norm)
  tokens.forms.push(form)
}

/** Takes the chunk [start, end) as one link, e-mail address, mention or dotted abbreviation when it is one. */
function address(text: string, start: number, end: number, tokens: Tokens): boolean {
  let from = start
  let to = end
  while (to > from && TRAILING.includes(text[to - 1]!)) to--
  while (from < to && '([{<"\'*\u201c\u2018'.includes(text[from]!)) from++
  // the dot that ends a sentence is the mark of most chunks that come here
  if (!marked(text, from, to) && !marked(text, from + 1, from + 3)) return false
  const chunk = text.slice(from, to)
  const scheme = chunk.indexOf('://')
  if (scheme > 0 && scheme < 12 && chunk.length > scheme + 3) {
    push(tokens, URL, from, to, verbatimForm(lower(chunk)))
    return true
  }
  const sign = chunk.indexOf('@')
  if (sign === 0 && chunk.length > 1 && classAt(chunk, 1) !== OTHER) {
    push(tokens, MENTION, from, to, verbatimForm(lower(chunk)))
    return true
  }
  if (sign > 0 && chunk.indexOf('.', sign) > sign + 1) {
    push(tokens, EMAIL, from, to, verbatimForm(lower(chunk)))
    return true
  }
  if (/^www\.\S/i.test(chunk) || TOP_LEVEL.test(chunk.slice(0, 253).split('/')[0]!)) {
    push(tokens, URL, from, to, verbatimForm(lower(chunk)))
    return true
  }
  const dotted = text.slice(from, Math.min(end, from + 12))
  if (dotted.length <= 11 && DOTTED.test(dotted)) {
    const word = lower(dotted.endsWith('.') ? dotted : `${dotted}.`)
    push(tokens, WORD, from, from + dotted.length, verbatimForm(word))
    return true
  }
  return false
}

/** Whether a sign that an address has stands in [from, to). */
function marked(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 64 /* @ */ || code === 46 /* . */ || code === 47 /* / */) return true
  }
  return false
}

/** Dutch short forms that begin with an apostrophe: 't, 's, 'k, 'n, 'm, 'r, 'ns. */
const CLITIC = /^(t|s|k|n|m|r|ns|em)$/i

/** Scans [from, to), which holds no white space, for words, numbers and emoji. */
function words(text: string, from: number, to: number, tokens: Tokens) {
  let at = from
  while (at < to) {
    const cls = classAt(text, at)
    if (cls === LETTER || cls === DIGIT) {
      const end = cls === DIGIT ? numberEnd(text, at, to) : wordEnd(text, at, to)
      push(tokens, cls === DIGIT ? NUMBER : WORD, at, end, formAt(text, at, end))
      at = end
      continue
    }
    if (cls === APOSTROPHE && classAt(text, at + 1) === LETTER && at + 1 < to) {
      const end = wordEnd(text, at + 1, to)
      const rest = text.slice(at + 1, Math.min(end, at + 5))
      if (end - at <= 3 && CLITIC.test(rest)) {
        push(tokens, WORD, at, end, formOf(`'${lower(rest)}`))
        at = end
        continue
      }
    }
    if (cls === OTHER) {
      const emoticon = emoticonAt(text, at, to)
      const end = emoticon ? at + emoticon.length : emojiEnd(text, at)
      if (end > at) {
        const norm = emoticon ? emoticon.norm : String.fromCodePoint(text.codePointAt(at)!)
        push(tokens, EMOJI, at, end, verbatimForm(norm))
        at = end
        continue
      }
    }
    at++
  }
}

/** A word: letters and digits, with apostrophes and hyphens between letters. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  while (at < limit) {
    const cls = classAt(text, at)
    if (cls === LETTER || cls === DIGIT) at++
    else if ((cls === APOSTROPHE || cls === HYPHEN) && at + 1 < limit) {
      const next = classAt(text, at + 1)
      if (next !== LETTER && next !== DIGIT) break
      at += 2
    } else break
  }
  return at
}

/** A number: digits with separators between them (12:30, 1.000,50, 2026-11-22) and letters that hang on it (8u20, 3rd, 5GB). */
function numberEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  while (at < limit) {
    const cls = classAt(text, at)
    if (cls === LETTER || cls === DIGIT) at++
    else if (at + 1 < limit && classAt(text, at + 1) === DIGIT && (cls === HYPHEN || '.,:/'.includes(text[at]!)))
      at += 2
    else if (cls === HYPHEN && at + 1 < limit && classAt(text, at + 1) === LETTER) at += 2
    else break
  }
  return at
}
