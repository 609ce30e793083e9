import type { Edit, Severity } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { isVerbatim } from '../../ingest/cleaning/index.ts'
import { collide } from '../apply.ts'
import { BLANKS, type Draft, type Judged } from '../judged.ts'

/** One finding's part in the rewritten reply. */
export interface Choice {
  /** Index of the finding. */
  hit: number
  draft: Draft
}

const RANK: Record<Severity, number> = { critical: 0, major: 1, minor: 2 }
/** More blanks than this are a form to fill in, not a reply. */
const MOST_BLANKS = 4
/** A reply of more findings than this needs a person, not a rewrite; it also keeps the work linear. */
const MOST_FINDINGS = 60
/** A blank may stand for this many words of content; more, and the reply says something else. */
const MOST_LOST = 8
const TIME_BLANK = /\[[^\]]*(?:day|when|time|date|dag|wanneer|uur|datum)[^\]]*\]/i
const CHECK = /\?\s*$/

/**
 * For each finding the best of its suggestions that can be applied beside the others: the gravest findings choose first,
 * then those that stand first. Deterministic.
 */
export function choose(before: Judged, drafts: readonly (readonly Draft[])[], dropped: ReadonlySet<Draft>): Choice[] {
  const { hits, body, reading } = before
  const order = hits
    .map((_, i) => i)
    .sort((a, b) => RANK[hits[a]!.rule.severity] - RANK[hits[b]!.rule.severity] || a - b)
    .slice(0, MOST_FINDINGS)
  const chosen: Choice[] = []
  const edits: Edit[] = []
  let blanks = reading.text.text.match(BLANKS)?.length ?? 0
  for (const hit of order) {
    const draft = (drafts[hit] ?? []).find(
      (one) =>
        !dropped.has(one) &&
        one.edits.every((edit) => isVerbatim(body, edit)) &&
        blanks + blanksOf(one) <= Math.max(MOST_BLANKS, blanks) &&
        !(blanksOf(one) > 0 && lost(reading, one) > MOST_LOST) &&
        !repeats(one, edits) &&
        one.edits.every((edit) => !edits.some((other) => clash(edit, other))),
    )
    if (!draft) continue
    chosen.push({ hit, draft })
    edits.push(...draft.edits)
    blanks += blanksOf(draft)
  }
  return chosen
}

const isInsertion = (edit: Edit): boolean => edit.start === edit.end
/** Things put in at one place stand one after the other; all else must keep apart. */
const clash = (a: Edit, b: Edit): boolean => collide(a, b) && !(isInsertion(a) && isInsertion(b))

const blanksOf = (draft: Draft): number =>
  draft.edits.reduce((sum, edit) => sum + (edit.replacement.match(BLANKS)?.length ?? 0), 0)

/** Whether a reply would say the same twice: two promises with a time to fill in, two checks. */
function repeats(draft: Draft, edits: readonly Edit[]): boolean {
  return draft.edits.some(
    (edit) =>
      isInsertion(edit) &&
      edits.some(
        (other) =>
          (TIME_BLANK.test(edit.replacement) && TIME_BLANK.test(other.replacement)) ||
          (isInsertion(other) && CHECK.test(edit.replacement) && CHECK.test(other.replacement)) ||
          (isInsertion(other) && edit.replacement.trim() === other.replacement.trim()),
      ),
  )
}

/** Words of content that a draft takes out and does not bring back. */
function lost(reading: Reading, draft: Draft): number {
  const { text } = reading.text
  const kept = new Set(contentOf(draft.edits.map((edit) => edit.replacement).join(' ')))
  return draft.edits.reduce(
    (sum, edit) => sum + contentOf(text.slice(edit.start, edit.end)).filter((word) => !kept.has(word)).length,
    0,
  )
}

const contentOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
