import type { Edit } from '../conversation.ts'

/**
 * The text after the edits, in whatever order they are given. Of two that overlap the one that begins first counts; what
 * is put in at the start of a replaced piece comes before it. Nothing outside their spans changes.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of inOrder(edits)) {
    if (edit.start < at) continue
    out += text.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return out + text.slice(at)
}

/** Edits in the order of the text. */
export const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end || (a.replacement < b.replacement ? -1 : 1))

/** Whether two edits cannot both be applied: they share text, or put something in at one place or inside the other. */
export function collide(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  return a.start < b.end && b.start < a.end
}

/** Something put in, with nothing taken out. */
export const isInsertion = ({ start, end }: Edit): boolean => start === end
