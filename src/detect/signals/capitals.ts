import { WORD } from '../../annotate/tokens.ts'
import type { Reading } from '../reading.ts'

/** Whether a token is written in capitals: two letters or more, no small one. */
export function inCapitals(reading: Reading, token: number): boolean {
  const { tokens, text } = reading.text
  if (tokens.kinds[token] !== WORD) return false
  const start = tokens.starts[token]!
  // most words are told by their first letters, without cutting them out
  if (isSmall(text.charCodeAt(start)) || isSmall(text.charCodeAt(start + 1))) return false
  const word = text.slice(start, tokens.ends[token]!)
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

const isSmall = (code: number): boolean => code >= 97 /* a */ && code <= 122 /* z */

/** A placeholder that stands for a name or number: NAME-F, PRS_ORG, #EMAIL#, <URL>, [NAAM]. */
export function isMask(reading: Reading, token: number): boolean {
  const { tokens, text } = reading.text
  const start = tokens.starts[token]!
  const end = tokens.ends[token]!
  return (
    /[_-]/.test(text.slice(start, end)) ||
    '#<[{$%_'.includes(text[start - 1] ?? ' ') ||
    '#>]}_'.includes(text[end] ?? ' ') ||
    MASKS.has(tokens.norms[token]!)
  )
}
const MASKS = new Set(
  'name email url link phone order address naam adres telefoon date datum prs org user number iban'.split(' '),
)
