/** Deeper than any helpdesk's payload, and far from where a recursive reader would run out of stack. */
const DEEPEST = 64

/** Problems name what is wrong and where, in bytes or keys, never the text. */
export type Json = { ok: true; value: unknown } | { ok: false; problem: string }

/**
 * JSON from outside: UTF-8 only, of bounded depth, without keys that reach an object's prototype. Whole numbers that
 * JavaScript would round (beyond 2^53: some helpdesks' ids) come as strings, so that no two ids become one.
 * Linear in the length.
 */
export function parseJson(bytes: Uint8Array, deepest = DEEPEST): Json {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { ok: false, problem: 'the body is not UTF-8' }
  }
  const { safe, depth } = prepare(text, deepest)
  if (depth > deepest) return { ok: false, problem: `the JSON is nested deeper than ${deepest}` }
  let value: unknown
  try {
    value = JSON.parse(safe)
  } catch {
    // V8's own message quotes the text
    return { ok: false, problem: 'the body is not JSON' }
  }
  const key = forbiddenKey(value)
  return key === null ? { ok: true, value } : { ok: false, problem: `the key ${key} is not allowed` }
}

/** The text with long whole numbers in quotes, and how deep it goes (it stops where that is too deep). */
function prepare(text: string, deepest: number): { safe: string; depth: number } {
  const parts: string[] = []
  let copied = 0
  let depth = 0
  let most = 0
  for (let at = 0; at < text.length && most <= deepest; ) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfString(text, at)
      continue
    }
    if (code === OPEN_LIST || code === OPEN_OBJECT) most = Math.max(most, ++depth)
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--
    else if (isDigit(code)) {
      const start = at
      while (isNumberPart(text.charCodeAt(at))) at++
      if (at - start > LONGEST_EXACT && isRounded(text.slice(start, at))) {
        const from = text[start - 1] === '-' ? start - 1 : start
        parts.push(text.slice(copied, from), '"', text.slice(from, at), '"')
        copied = at
      }
      continue
    }
    at++
  }
  return { safe: parts.join('') + text.slice(copied), depth: most }
}

/** 15 digits are always exact in a double. */
const LONGEST_EXACT = 15
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

/** The place after a string's closing quote; the text's end where it is never closed. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end + 1
  }
  return text.length
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Digits, and what makes a number a fraction: `.`, `e`, `E`, and the exponent's sign. */
const isNumberPart = (code: number): boolean =>
  isDigit(code) || code === 0x2e || code === 0x65 || code === 0x45 || code === 0x2b || code === 0x2d

/** True for a whole number that a double cannot hold exactly. */
const isRounded = (digits: string): boolean => /^\d+$/.test(digits) && !Number.isSafeInteger(Number(digits))

/** `__proto__`, or `constructor` with a `prototype` in it: harmless here, but not in whatever merges them later. */
function forbiddenKey(value: unknown): string | null {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const item = waiting.pop()
    if (typeof item !== 'object' || item === null) continue
    if (Object.hasOwn(item, '__proto__')) return '__proto__'
    if (Object.hasOwn(item, 'constructor')) {
      const made: unknown = (item as { constructor: unknown }).constructor
      if (typeof made === 'object' && made !== null && Object.hasOwn(made, 'prototype')) return 'constructor.prototype'
    }
    // one by one: a spread of a long array would overflow the stack
    for (const inner of Object.values(item)) if (typeof inner === 'object') waiting.push(inner)
  }
  return null
}
