import type { Rewrite } from '../../conversation.ts'
import type { Scorecard } from '../../rulebook/scorecard.ts'
import type { Scores } from '../../score/score.ts'
import { besidesOf } from '../besides/besides.ts'
import { BLANK, type Draft, type Judged, type ReviewText, TIME_BLANK } from '../judged.ts'
import { changesOf } from './changes.ts'
import { type Choice, choose } from './choose.ts'
import { compose } from './compose.ts'
import { provenBy } from './proven.ts'
import { verdict } from './verdict.ts'

/** One try reads the reply once more; nearly all rewrites stand at the first. What is said besides may cost a short reply one more. */
const MOST_TRIES = 2
/** Characters up to which a third reading is quick enough while somebody waits. */
const SHORT = 1000
/**
 * A good reply, on the overall score's bands, is left as it is where a rewrite would gain no more than this: of 18 such
 * rewrites that readers compared blind none was better and ten were worse. Its suggestions stay.
 */
const GOOD = 65
const SLIGHT = 3

/** Said besides, readers grade these higher where the score does not. */
const WORTH_IT = {
  en: new Set(['reason', 'timeframe', 'check', 'next-step', 'restatement', 'acknowledgement', 'rating', 'numbered']),
  nl: new Set(['reason', 'timeframe', 'check', 'next-step', 'restatement', 'gladness', 'plainer']),
}
const isWorthIt = ({ rule, draft }: Choice, { reading: { text } }: Judged): boolean =>
  WORTH_IT[text.language].has(rule) || draft.kind === 'fill-in'

/** Something was said besides that readers notice. */
const lifts = (before: Judged, choices: readonly Choice[]): boolean =>
  before.reading.text.language === 'en' && choices.some((choice) => choice.hit === null && isWorthIt(choice, before))

/** A moment to fill in for who has trouble: the score counts it once it is filled in. English replies are judged without. */
const givesTime = ({ reading: { text, before } }: Judged, choices: readonly Choice[]): boolean =>
  text.language === 'nl' &&
  before.turn.some(({ signals }) => signals.has('customer-problem')) &&
  choices.some(({ draft }) => draft.edits.some(({ replacement }) => TIME_BLANK.test(replacement)))

export interface Rewritten {
  rewrite: Rewrite | null
  /** Suggestions that leave their finding or bring another: not to be shown. */
  broken: ReadonlySet<Draft>
  /** Suggestions that are shown to stand alone, as far as the whole rewrite tells. */
  proven: ReadonlySet<Draft>
}

/**
 * The whole reply with all suggestions that go together, read again: it loses no point in any dimension and has no
 * finding that was not there, else what does the harm is left out and it is tried again. Null where nothing is left.
 * `source` is the body as given; the text comes back in the same form.
 */
export function rewriteReply(
  source: string,
  before: Judged,
  scores: Scores,
  drafts: readonly (readonly Draft[])[],
  review: ReviewText,
  scorecard: Scorecard,
): Rewritten {
  const dropped = new Set<Draft>()
  const broken = new Set<Draft>()
  let proven: ReadonlySet<Draft> = new Set()
  const besides = before.hits.length > 0 ? besidesOf(before.reading) : []
  const most = besides.length > 0 && source.length <= SHORT ? MOST_TRIES + 1 : MOST_TRIES
  for (let tries = 0; tries < most; tries++) {
    const choices = choose(before, drafts, besides, dropped)
    if (choices.length === 0) break
    const composed = compose(source, before.body, choices)
    if (composed.text === source) break
    const after = review(composed.text)
    const found = verdict({ before, scores, choices, composed, after, scorecard })
    if (found.harm.size === 0) {
      proven = provenBy(before, after, choices, composed)
      const overallBefore = scores.scores.overall ?? 0
      const gained = found.overall - overallBefore
      if (gained <= SLIGHT && overallBefore >= GOOD && !givesTime(before, choices) && !lifts(before, choices)) break
      // what no finding asked for has to be worth it; of a blank that shows once it is filled
      if (gained <= 0 && choices.every((choice) => choice.hit === null && !isWorthIt(choice, before))) break
      return {
        rewrite: {
          text: composed.text,
          kind:
            BLANK.test(composed.text) && choices.some(({ draft }) => draft.kind === 'fill-in') ? 'fill-in' : 'ready',
          changes: changesOf(before, choices),
          overall_before: overallBefore,
          overall_after: found.overall,
        },
        broken,
        proven,
      }
    }
    for (const i of found.harm) dropped.add(choices[i]!.draft)
    for (const i of found.broken) broken.add(choices[i]!.draft)
  }
  return { rewrite: null, broken, proven }
}
