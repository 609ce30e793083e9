import type { Span } from '../conversation.ts'
import { findPrivate, hiddenAs, type Private } from './mask.ts'

/** Characters of text around the place, and of a place that is shown whole. */
const AROUND = 50
const LONGEST_PLACE = 140
/** Code units looked at: names are known from greeting and sign-off, but a body may be as large as a file. */
const LONGEST_TEXT = 12_000

/**
 * One line that shows a place in a text: the place between square brackets, some words around it, and what is private
 * hidden as the report hides it.
 *
 * @param names known names, for instance the agent's
 * @returns null where the place stands too far down in a very long text
 */
export function excerpt(
  body: string,
  place: Span,
  labels: Record<Private, string>,
  names: readonly string[],
): string | null {
  if (place.end > LONGEST_TEXT) return null
  const text = body.slice(0, LONGEST_TEXT)
  const hidden = findPrivate(text, names)
  const show = (from: number, to: number) => shown(text, from, to, hidden, labels)
  const from = wordStart(text, place.start - AROUND, place.start)
  const to = wordEnd(text, place.end + AROUND, place.end)
  const marked = show(place.start, place.end)
  const short =
    marked.length <= LONGEST_PLACE
      ? marked
      : `${marked.slice(0, LONGEST_PLACE / 2)} … ${marked.slice(-LONGEST_PLACE / 2)}`
  const line = `${from > 0 ? '…' : ''}${show(from, place.start)}[${short}]${show(place.end, to)}${to < body.length ? '…' : ''}`
  return line.replace(/\s+/g, ' ').trim()
}

/** `text[from, to)` with what is private in it replaced; something private that begins before it was shown there. */
function shown(
  text: string,
  from: number,
  to: number,
  hidden: readonly { kind: Private; start: number; end: number }[],
  labels: Record<Private, string>,
): string {
  let out = ''
  let at = from
  for (const span of hidden) {
    if (span.end <= at || span.start >= to) continue
    if (span.start >= from) out += text.slice(at, span.start) + hiddenAs(span.kind, labels)
    at = Math.min(span.end, to)
  }
  return out + text.slice(at, to)
}

const SPACE = /\s/

/** The first word that begins at or after `from`; `limit` where none does before it. */
function wordStart(text: string, from: number, limit: number): number {
  if (from <= 0) return 0
  for (let at = from; at < limit; at++) if (SPACE.test(text[at - 1]!)) return at
  return limit
}

function wordEnd(text: string, from: number, limit: number): number {
  if (from >= text.length) return text.length
  for (let at = from; at > limit; at--) if (SPACE.test(text[at]!)) return at
  return limit
}
