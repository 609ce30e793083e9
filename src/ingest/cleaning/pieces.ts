import type { Span } from '../../conversation.ts'
import type { Segment } from './cleaned.ts'

/** A text with the map to the body it was made from. */
export interface Pieces {
  text: string
  segments: Segment[]
}

/** The body as it is. */
export function identity(body: string): Pieces {
  const end = body.length
  return {
    text: body,
    segments: end === 0 ? [] : [{ start: 0, end, sourceStart: 0, sourceEnd: end, verbatim: true }],
  }
}

/** The text without `spans` (in order, no overlaps), its segments cut to fit. Linear in segments + spans. */
export function without(pieces: Pieces, spans: readonly Span[]): Pieces {
  if (spans.length === 0) return pieces
  const kept: string[] = []
  const segments: Segment[] = []
  let length = 0
  let index = 0
  const keep = (start: number, end: number) => {
    if (end <= start) return
    while (index < pieces.segments.length && pieces.segments[index]!.end <= start) index++
    for (let i = index; i < pieces.segments.length && pieces.segments[i]!.start < end; i++) {
      const segment = pieces.segments[i]!
      const from = Math.max(start, segment.start)
      const to = Math.min(end, segment.end)
      const moved = { start: length + from - start, end: length + to - start, verbatim: segment.verbatim }
      if (segment.verbatim) {
        const sourceStart = segment.sourceStart + from - segment.start
        segments.push({ ...moved, sourceStart, sourceEnd: sourceStart + to - from })
      } else {
        const last = segments.at(-1)
        // Two halves of one separator, with what stood in between left out.
        if (last && !last.verbatim && last.sourceStart === segment.sourceStart) last.end = moved.end
        else segments.push({ ...moved, sourceStart: segment.sourceStart, sourceEnd: segment.sourceEnd })
      }
    }
    kept.push(pieces.text.slice(start, end))
    length += end - start
  }
  let at = 0
  for (const span of spans) {
    keep(at, span.start)
    at = Math.max(at, span.end)
  }
  keep(at, pieces.text.length)
  return { text: kept.join(''), segments }
}
