import type { Span } from '../../conversation.ts'

/**
 * A piece of the cleaned text and the piece of the body it came from. The segments of a text are in order and cover it
 * without holes. verbatim: same characters, so offsets map one to one; else (entity, collapsed space, line break or
 * bullet put in for a tag) the whole piece maps to the whole source piece.
 */
export interface Segment {
  start: number
  end: number
  sourceStart: number
  sourceEnd: number
  verbatim: boolean
}

/** A part of the body that is not scored. `markup` is text that no reader sees: styles, scripts, hidden elements. */
export interface RemovedPart extends Span {
  kind: 'quote' | 'signature' | 'footer' | 'disclaimer' | 'markup'
}

/** What is left of a body to score. Line breaks of a plain body stay as they are, CRLF too. */
export interface Cleaned {
  text: string
  segments: Segment[]
  /** In the order of the body, without overlaps; spans in the body. */
  removed: RemovedPart[]
  /** Written by a machine: out of office, "we have received your ticket". */
  autoReply: boolean
  html: boolean
}

/** The index of the last segment that starts at or before `offset`; 0 when there is none. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Where something put in at `offset` of the cleaned text goes in the body: next to plain text rather than into a tag. */
function insertionPoint(segments: readonly Segment[], offset: number): number {
  const index = segmentAt(segments, offset)
  const segment = segments[index]
  if (!segment) return 0
  if (offset >= segment.end) return segment.sourceEnd
  if (segment.verbatim) return segment.sourceStart + offset - segment.start
  const before = segments[index - 1]
  return before ? before.sourceEnd : segment.sourceStart
}

/** Maps a span of the cleaned text to the body: the smallest source span that covers it. O(log segments). */
export function toSource(cleaned: Pick<Cleaned, 'segments'>, span: Span): Span {
  const { segments } = cleaned
  if (span.end <= span.start || segments.length === 0) {
    const at = insertionPoint(segments, span.start)
    return { start: at, end: at }
  }
  const first = segments[segmentAt(segments, span.start)]!
  const last = segments[segmentAt(segments, span.end - 1)]!
  return {
    start: first.verbatim ? first.sourceStart + Math.max(0, span.start - first.start) : first.sourceStart,
    end: last.verbatim ? Math.min(last.sourceEnd, last.sourceStart + span.end - last.start) : last.sourceEnd,
  }
}

/**
 * True when the source of these cleaned offsets is the very same characters, without markup or a removed part in
 * between, so that an edit there can be applied to the body as it is.
 */
export function isVerbatim(cleaned: Pick<Cleaned, 'segments'>, span: Span): boolean {
  const { segments } = cleaned
  if (segments.length === 0) return true
  const index = segmentAt(segments, span.start)
  const segment = segments[index]!
  if (segment.verbatim) return span.end <= segment.end
  // An insertion right behind plain text touches no markup.
  return span.end <= span.start && span.start === segment.start && segments[index - 1]?.verbatim === true
}
