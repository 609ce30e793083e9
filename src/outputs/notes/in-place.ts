import type { Finding } from '../../conversation.ts'
import { clean } from '../../ingest/cleaning/index.ts'

export interface InPlace {
  /** The sentence as it stands in the reply; empty where something is missing. */
  now: string
  /** The sentence as it could be; empty where nothing is suggested. */
  instead: string
  /** True where the agent has blanks to fill in. */
  blanks: boolean
}

/** As far as a sentence is looked for on either side; longer pieces of a reply are not repeated whole. */
const LONGEST = 300
const BLOCK = '<\\/?(?:p|div|br|li|ul|ol|td|tr|h\\d|blockquote)\\b[^<>]*>'
const STARTS = new RegExp(`[.!?]["')\\]]?\\s+|\\n|${BLOCK}`, 'gi')
const ENDS = new RegExp(`[.!?]+["')\\]]*(?=\\s|<|$)|(?=\\n|${BLOCK})`, 'i')

/** A finding's sentence, before and after its first suggestion, as plain text; the reply may be HTML. */
export function inPlace(text: string, { start, end, suggestions }: Finding): InPlace {
  const suggestion = suggestions[0]
  const edits = [...(suggestion?.edits ?? [])].sort((a, b) => a.start - b.start)
  let from = Math.min(start, ...edits.map((edit) => edit.start))
  let to = Math.max(end, ...edits.map((edit) => edit.end))
  if (from < to) {
    from = sentenceStart(text, from)
    to = sentenceEnd(text, to)
  }
  let instead = ''
  let at = from
  for (const edit of edits) {
    instead += text.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  if (edits.length > 0) instead += text.slice(at, to)
  return { now: plain(text.slice(from, to)), instead: plain(instead), blanks: suggestion?.kind === 'fill-in' }
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST)
  const last = [...text.slice(from, at).matchAll(STARTS)].at(-1)
  if (last) return from + last.index + last[0].length
  return from === 0 ? 0 : at
}

function sentenceEnd(text: string, at: number): number {
  if (/[.!?]/.test(text[at - 1] ?? '')) return at
  const found = ENDS.exec(text.slice(at, at + LONGEST))
  if (found) return at + found.index + found[0].length
  return at + LONGEST >= text.length ? text.length : at
}

function plain(piece: string): string {
  const text = piece.includes('<') || piece.includes('&') ? clean(`<p>${piece}</p>`).text : piece
  const tidy = text
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*/g, '\n')
    .trim()
  return tidy.length <= 2 * LONGEST ? tidy : `${tidy.slice(0, 2 * LONGEST)} ...`
}
