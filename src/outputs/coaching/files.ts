import type { RunInfo } from '../run-info.ts'
import { wordsFor } from '../words.ts'
import { markdownOf } from './markdown.ts'
import { plansOf } from './plans.ts'

const plans = (run: RunInfo) => plansOf(run, run.tally.coaching, wordsFor(run.language))

/** coaching.md: the plans as a text to print, to mail or to paste into a wiki. */
export const coachingMarkdown = (run: RunInfo) =>
  markdownOf(plans(run), { language: run.language, withText: run.withText, perAgent: run.agents !== 'team' })

/** coaching.json: the same plans for a program; `agents` tells how agents are shown. */
export const coachingJson = (run: RunInfo) =>
  `${JSON.stringify({ language: run.language, agents: run.agents, plans: plans(run) }, null, 2)}\n`
