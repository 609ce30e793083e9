import type { Hit } from '../../detect/detect.ts'
import { BLANK, type Draft, type Judged, TIME_BLANK } from '../judged.ts'

/** A blank may stand for this many words of content; more, and the reply says something else. */
const MOST_LOST = 8
/** Of those, outside what the finding is about. */
const MOST_BYSTANDERS = 2

/** Whether a draft, by a blank or by deleting, takes out what the agent would have to write again, or leaves a line of a list empty. */
export function hollow({ reading }: Judged, hit: Hit, draft: Draft): boolean {
  const blank = draft.edits.some(({ replacement }) => BLANK.test(replacement))
  if (draft.moves || (!blank && draft.edits.some(({ replacement }) => replacement.length > 1))) return false
  const { text, sentences } = reading.text
  const kept = new Set(contentOf(draft.edits.map((edit) => edit.replacement).join(' ')))
  const gone = (from: number, to: number) => contentOf(text.slice(from, to)).filter((word) => !kept.has(word)).length
  let all = 0
  let bystanders = 0
  for (const { start, end } of draft.edits) {
    all += gone(start, end)
    bystanders +=
      gone(start, Math.max(start, Math.min(end, hit.match.start))) +
      gone(Math.min(end, Math.max(start, hit.match.end)), end)
  }
  if (all > MOST_LOST || bystanders > MOST_BYSTANDERS) return true
  const sentence = sentences[hit.sentence]
  const opens = draft.edits.some((edit) => edit.start === sentence?.start && edit.end > edit.start)
  return (
    opens &&
    (sentence!.item ||
      draft.edits.some((edit) => ONLY_BLANK.test(edit.replacement) && !TIME_BLANK.test(edit.replacement)))
  )
}

const ONLY_BLANK = /^\s*\[[^\]]*\][.!?]?\s*$/

const contentOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
