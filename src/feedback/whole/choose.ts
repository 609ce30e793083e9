import type { Edit, Severity } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { isVerbatim } from '../../ingest/cleaning/index.ts'
import { collide } from '../apply.ts'
import { BLANKS, type Draft, type Judged } from '../judged.ts'
import { isBrief, isFragment } from '../setting.ts'

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
/** Of those, outside what the finding is about. */
const MOST_BYSTANDERS = 2
/** Explanations in brackets: more make a reply hard to read. */
const MOST_EXPLAINED = 2
/** Sentences added to one reply, and to a few lines of chat: more, and it is another letter. */
const MOST_ADDED = 2
const MOST_ADDED_BRIEF = 1
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
  let explained = 0
  let added = 0
  // who names the customer's trouble has said it back
  let acknowledged = false
  const mostAdded = isFragment(reading) ? 0 : isBrief(reading) ? MOST_ADDED_BRIEF : MOST_ADDED
  let blanks = reading.text.text.match(BLANKS)?.length ?? 0
  for (const hit of order) {
    const draft = (drafts[hit] ?? []).find(
      (one) =>
        !dropped.has(one) &&
        one.edits.every((edit) => isVerbatim(body, edit)) &&
        blanks + blanksOf(one) <= Math.max(MOST_BLANKS, blanks) &&
        !hollow(before, hits[hit]!, one) &&
        !(explains(reading, one) && explained >= MOST_EXPLAINED) &&
        !(adds(one) && added >= mostAdded) &&
        !(hits[hit]!.rule.id === 'missing-restatement' && acknowledged) &&
        !repeats(one, edits) &&
        one.edits.every((edit) => !edits.some((other) => clash(edit, other))),
    )
    if (!draft) continue
    chosen.push({ hit, draft })
    edits.push(...draft.edits)
    blanks += blanksOf(draft)
    if (explains(reading, draft)) explained++
    if (adds(draft)) added++
    if (hits[hit]!.rule.id === 'missing-acknowledgement') acknowledged = true
  }
  return chosen
}

/** A sentence that was not there; the letter after it may have become a capital. */
const adds = (draft: Draft): boolean =>
  !draft.moves &&
  draft.edits.some(
    ({ start, end, replacement }) =>
      end - start < 2 && /\S \S+ .*[.?!]/s.test(replacement) && !/^ \(/.test(replacement),
  )

const isInsertion = (edit: Edit): boolean => edit.start === edit.end
/** Things put in at one place stand one after the other; all else must keep apart. */
const clash = (a: Edit, b: Edit): boolean => collide(a, b) && !(isInsertion(a) && isInsertion(b))

const blanksOf = (draft: Draft): number =>
  draft.edits.reduce((sum, edit) => sum + (edit.replacement.match(BLANKS)?.length ?? 0), 0)

/** One blank asked for twice: the agent would wonder which is which. */
function sameBlank(a: string, b: string): boolean {
  const blanks = new Set(a.match(BLANKS))
  return (b.match(BLANKS) ?? []).some((blank) => blanks.has(blank))
}

/** Whether a reply would say the same twice: two promises with a time to fill in, two checks. */
function repeats(draft: Draft, edits: readonly Edit[]): boolean {
  return draft.edits.some(
    (edit) =>
      isInsertion(edit) &&
      edits.some(
        (other) =>
          (TIME_BLANK.test(edit.replacement) && TIME_BLANK.test(other.replacement)) ||
          (isInsertion(other) && CHECK.test(edit.replacement) && CHECK.test(other.replacement)) ||
          sameBlank(edit.replacement, other.replacement) ||
          (isInsertion(other) && edit.replacement.trim() === other.replacement.trim()),
      ),
  )
}

/** Whether a draft, by a blank or by deleting, takes out what the agent would have to write again, or leaves a line of a list empty. */
function hollow({ reading }: Judged, hit: Hit, draft: Draft): boolean {
  if (draft.moves || (blanksOf(draft) === 0 && draft.edits.some(({ replacement }) => replacement.length > 1)))
    return false
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

/** "the router (the box that ...)": the word stays and is explained. */
const explains = (reading: Reading, draft: Draft): boolean =>
  draft.edits.some(({ start, end, replacement }) =>
    start === end
      ? /^ \([^:]+: /.test(replacement)
      : replacement.startsWith(`${reading.text.text.slice(start, end)} (`),
  )

const contentOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
