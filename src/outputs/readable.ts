import type { Finding, Span } from '../conversation.ts'
import { type Cleaned, clean, type Segment } from '../ingest/cleaning/index.ts'

/** A body as people read it (tags, quoted mail and signatures gone), with the places of the body in it. */
export interface Readable {
  text: string
  removed: Cleaned['removed']
  /** A span of the body as a span of `text`. */
  span(span: Span): Span
  /** A finding with all its spans in `text`. */
  finding(finding: Finding): Finding
}

export function readable(body: string): Readable {
  const { text, segments, removed } = clean(body)
  const span = ({ start, end }: Span): Span => {
    const from = toText(segments, start, text.length)
    return { start: from, end: Math.max(from, toText(segments, end, text.length)) }
  }
  return {
    text,
    removed,
    span,
    finding: (finding) => ({
      ...finding,
      ...span(finding),
      suggestions: finding.suggestions.map((suggestion) => ({
        ...suggestion,
        edits: suggestion.edits.map((edit) => ({ ...edit, ...span(edit) })),
      })),
    }),
  }
}

/** Where a place of the body stands in the cleaned text; a place that was left out, at the cut. O(log segments). */
function toText(segments: readonly Segment[], offset: number, length: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[middle]!.sourceEnd < offset) low = middle + 1
    else high = middle
  }
  const segment = segments[low]
  if (!segment) return length
  if (offset <= segment.sourceStart) return segment.start
  return segment.verbatim ? segment.start + offset - segment.sourceStart : segment.end
}
