import type { Edit, Finding, Span, Suggestion } from '../conversation.ts'
import { applyEdits } from '../feedback/apply.ts'

/** A piece of a reply around a finding, small enough to keep. */
export interface Quote {
  /** Left out at the start or at the end. */
  cutBefore: boolean
  cutAfter: boolean
  text: string
  /** The finding within `text`. */
  mark: Span
  /** The same piece after the suggestion; undefined where its edits stand elsewhere. */
  after: string | undefined
  kind: Suggestion['kind'] | undefined
}

const AROUND = 90
const AT_MOST = 420

/**
 * Cuts the piece of a text around a finding: from the start of its sentence to the end of it, at most some 400
 * characters, cut between words.
 */
export function quote(text: string, finding: Finding): Quote {
  const suggestion = finding.suggestions[0]
  const span = covering(finding, suggestion?.edits ?? [])
  const start = backToBreak(text, lastWord(text, span))
  const limit = Math.min(Math.max(span.end, span.start + 1), start + AT_MOST - AROUND)
  const end = trimEnd(text, onToBreak(text, limit), span.end)
  const piece = text.slice(start, end)
  const shift = (at: number) => Math.min(Math.max(at - start, 0), piece.length)
  const edits = suggestion?.edits ?? []
  const fits = edits.length > 0 && edits.every((edit) => edit.start >= start && edit.end <= end)
  return {
    cutBefore: start > 0 && text.slice(0, start).trim() !== '',
    cutAfter: text.slice(end).trim() !== '',
    text: piece,
    mark: { start: shift(finding.start), end: shift(finding.end) },
    after: fits
      ? applyEdits(
          piece,
          edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
        )
      : undefined,
    kind: suggestion?.kind,
  }
}

/** The finding with the edits that stand near it. */
function covering(finding: Finding, edits: readonly Edit[]): Span {
  let { start, end } = finding
  for (const edit of edits) {
    if (Math.max(end, edit.end) - Math.min(start, edit.start) > AT_MOST - 2 * AROUND) continue
    start = Math.min(start, edit.start)
    end = Math.max(end, edit.end)
  }
  return { start, end }
}

/** Where something is missing behind a sentence, that sentence is the one to show. */
function lastWord(text: string, { start, end }: Span): number {
  if (start < end || !SPACE.test(text[end] ?? ' ')) return start
  let at = start
  while (at > 0 && SPACE.test(text[at - 1]!)) at--
  return Math.max(0, at - 1)
}

function trimEnd(text: string, from: number, atLeast: number): number {
  let at = from
  while (at > atLeast && SPACE.test(text[at - 1]!)) at--
  return at
}

const ENDS_SENTENCE = /[.!?\n]/
const SPACE = /\s/

/** To the start of the sentence, or to a space where that is far. */
function backToBreak(text: string, from: number): number {
  const limit = Math.max(0, from - AROUND)
  for (let at = from; at > limit; at--) {
    if (SPACE.test(text[at] ?? ' ') || text[at - 1] === '\n') {
      if (ENDS_SENTENCE.test(text[at - 1]!)) return skipSpace(text, at, from)
    }
  }
  if (limit === 0) return 0
  for (let at = limit; at < from; at++) if (SPACE.test(text[at]!)) return at + 1
  return from
}

function onToBreak(text: string, from: number): number {
  const limit = Math.min(text.length, from + AROUND)
  if (ENDS_SENTENCE.test(text[from - 1] ?? '')) return from
  for (let at = from; at < limit; at++) {
    if (ENDS_SENTENCE.test(text[at]!) && (at + 1 >= text.length || SPACE.test(text[at + 1]!))) return at + 1
  }
  if (limit === text.length) return limit
  for (let at = limit; at > from; at--) if (SPACE.test(text[at]!)) return at
  return from
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && SPACE.test(text[at]!)) at++
  return at
}
