import type { Rewrite, Suggestion } from '../conversation.ts'
import type { Scorecard } from '../rulebook/scorecard.ts'
import type { Scores } from '../score/score.ts'
import type { Judged, ReviewText } from './judged.ts'
import { suggest } from './suggest.ts'
import { vet } from './vet.ts'
import { rewriteReply } from './whole/rewrite.ts'

export interface Feedback {
  /** By finding, best first; offsets into the cleaned text. */
  suggestions: Suggestion[][]
  rewrite: Rewrite | null
}

/** Characters of a body; what is longer is a log or a manual: reading it again costs more than its rewrite is worth. */
const LONGEST = 20_000

/** Whether a reply is short enough to be put better as a whole, for which it is read again. */
export const mayReword = (source: string): boolean => source.length <= LONGEST

/** What to put better in a reply: suggestions for each finding and, where `review` is given, the reply as a whole. */
export function feedback(
  source: string,
  judged: Judged,
  scores: Scores,
  scorecard: Scorecard,
  review: ReviewText | null,
): Feedback {
  const drafts = judged.hits.map((hit) => suggest(hit, judged.reading))
  if (!review || judged.hits.length === 0) return { suggestions: drafts, rewrite: null }
  const { rewrite, broken, proven } = rewriteReply(source, judged, scores, drafts, review, scorecard)
  const kept = drafts.map((some) => some.filter((draft) => !broken.has(draft)))
  return { suggestions: vet(source, judged, kept, proven, review), rewrite }
}
