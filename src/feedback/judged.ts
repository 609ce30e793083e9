import type { Suggestion } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import type { Reading } from '../detect/reading.ts'
import type { Cleaned } from '../ingest/cleaning/index.ts'

/** A reply as the pipeline read it: cleaned, annotated, with everything found. Offsets of `reading` and `hits` are into the cleaned text. */
export interface Judged {
  body: Cleaned
  reading: Reading
  hits: readonly Hit[]
}

/** Reads another wording of the same reply, at the same place of its conversation. */
export type ReviewText = (text: string) => Judged

/** A suggestion while it is made. Offsets are into the cleaned text. */
export interface Draft extends Suggestion {
  /** What it does, for the list of changes, where that is more than "this became that". */
  did?: string
  /** A stretch of text moved or cut as a whole: its words may stand elsewhere in the reply. */
  moves?: boolean
}

/** A visible blank that only the agent can fill. */
export const BLANK = /\[[^\][]+\]/
/** A blank for a moment: a day, an hour, a date. */
export const TIME_BLANK = /\[[^\]]*(?:day|when|time|date|dag|wanneer|uur|datum)[^\]]*\]/i
export const BLANKS = /\[[^\][]+\]/g

export const kindOf = (edits: readonly { replacement: string }[]): Suggestion['kind'] =>
  edits.some((edit) => BLANK.test(edit.replacement)) ? 'fill-in' : 'ready'
