import { stem } from '../../annotate/stems.ts'
import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { isInsertion } from '../apply.ts'
import { BLANKS, type Draft, TIME_BLANK } from '../judged.ts'
import { isAmongPeers, isBrief, isTechnical, isThanksForPraise } from '../setting.ts'
import { overreachesInEnglish } from './worse.en.ts'
import { overreachesInDutch } from './worse.nl.ts'

/** In a few lines of chat or a post a sentence that asks whether one understood is tacked on. */
const NOT_BRIEFLY = { en: new Set<string>(), nl: new Set(['missing-restatement']) }
/** After a no, to ask whether it helped sounds deaf. */
const NOT_AFTER_NO = new Set(['missing-check', 'missing-closing-check'])
/** Among technicians an instruction is no command. */
const NOT_AMONG_TECHNICIANS = new Set(['commands', 'bare-demand', 'tells-to-calm-down'])
/** Beside an answer, a question or another moment a promised moment says one thing too many. */
const SAYS_MORE = {
  en: ['timeframe', 'solution-given', 'asks-info', 'question', 'refuses', 'explains', 'gives-reason'],
  nl: ['timeframe', 'solution-given', 'asks-info', 'question'],
}

/** To who only sent kind words nothing is promised, and nothing is wrong. */
const PROMISING = /^(?:vague|missing-)/

/** Words of an English explanation that still reads as an aside. */
const LONGEST_EXPLANATION = 8

/**
 * Whether a draft is one to offer and not one to carry out unasked. A blind reading of rewritten replies found these to
 * be where a rewrite reads worse than what the agent wrote: a term explained that its reader knows or at the end of a
 * paragraph, a promised moment beside the answer itself or beside another moment, a question where a step was told.
 */
export function overreaches(rule: string, draft: Draft, reading: Reading): boolean {
  if (draft.moves) return false
  if (draft.edits.some(isForm)) return true
  const { language } = reading.text
  if (language === 'nl' && overreachesInDutch(rule, draft, reading)) return true
  if (language === 'en' && overreachesInEnglish(rule, draft, reading)) return true
  if (NOT_BRIEFLY[language].has(rule) && isBrief(reading)) return true
  if (NOT_AFTER_NO.has(rule) && reading.signals.has('refuses')) return true
  if (NOT_AMONG_TECHNICIANS.has(rule) && isTechnical(reading)) return true
  if (PROMISING.test(rule) && isThanksForPraise(reading)) return true
  if (explains(reading, draft))
    return language === 'en'
      ? isBrief(reading) || draft.edits.some((edit) => standsApart(edit) || lengthy(edit) || halfKnown(reading, edit))
      : draft.edits.some(standsApart)
  if (!promises(draft)) return false
  // among technicians a promise of a moment reads like a form
  return (isBrief(reading) && isAmongPeers(reading)) || SAYS_MORE[language].some((id) => reading.signals.has(id))
}

/** Two blanks and more in the place of the agent's own words: a form to fill in. */
const isForm = ({ start, end, replacement }: Edit): boolean =>
  end - start > 1 && (replacement.match(BLANKS)?.length ?? 0) > 1

/** "the router (the box that ...)": the word stays and is explained. */
export const explains = (reading: Reading, draft: Draft): boolean =>
  draft.edits.some((edit) =>
    isInsertion(edit) ? standsApart(edit) : edit.replacement.startsWith(`${was(reading, edit)} (`),
  )

/** A moment hung on a sentence, where the sentence spoke of none. */
const promises = ({ edits }: Draft): boolean =>
  edits.some((edit) => isInsertion(edit) && TIME_BLANK.test(edit.replacement) && !/for example/.test(edit.replacement))

/** An explanation that stops the reader for longer than the term would. */
const lengthy = ({ replacement }: Edit): boolean =>
  (/\(([^()]*)\)$/.exec(replacement)?.[1]?.split(' ').length ?? 0) > LONGEST_EXPLANATION

/** "seat count", to who wrote of 40 seats. */
const halfKnown = (reading: Reading, edit: Edit): boolean =>
  (was(reading, edit).match(/\p{L}{4,}/gu) ?? []).some((word) =>
    reading.before.customerStems.has(stem(word.toLowerCase(), 'en')),
  )

/** "... on the board. (Board: a list of ...)" */
const standsApart = ({ replacement }: Edit): boolean => /^ \([^:]+: /.test(replacement)

const was = ({ text }: Reading, { start, end }: Edit): string => text.text.slice(start, end)
