import type { Span } from '../../conversation.ts'
import type { Paint, Style } from './paint.ts'

/** Something to mark in a text: `[1 like this]`, coloured where there is colour. An empty span shows as `[1]`. */
export interface Mark extends Span {
  label: string
  style: Style
}

/**
 * The text with its marks. Marks may lie within each other; where they cross, the inner one is closed and opened
 * again, so that brackets always pair.
 */
export function withMarks(text: string, marks: readonly Mark[], paint: Paint): string {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([0, text.length, ...ordered.flatMap((mark) => [mark.start, mark.end])])
  const places = [...cuts].sort((a, b) => a - b)
  const open: Mark[] = []
  let out = ''
  const close = (mark: Mark) => {
    out += paint(mark.style, ']')
  }
  const begin = (mark: Mark) => {
    open.push(mark)
    out += paint(mark.style, `[${mark.label} `)
  }
  for (const [i, from] of places.entries()) {
    const broken: Mark[] = []
    while (open.some((mark) => mark.end <= from)) {
      const mark = open.pop()!
      close(mark)
      if (mark.end > from) broken.unshift(mark)
    }
    for (const mark of broken) begin(mark)
    for (const mark of ordered) {
      if (mark.start !== from) continue
      if (mark.end > mark.start) begin(mark)
      else out += paint(mark.style, `[${mark.label}]`)
    }
    const to = places[i + 1]
    if (to === undefined) break
    const style = open.at(-1)?.style
    const piece = text.slice(from, to)
    out += style ? paint(style, piece) : piece
  }
  return out
}
