import type { Reading } from '../../detect/reading.ts'
import { inVoice } from '../stock/voice.en.ts'
import type { Besides } from './besides.ts'
import { type Sentence, saying } from './said.ts'

/** What each would only say again. */
export const LIKE: Readonly<Record<string, readonly string[]>> = {
  acknowledgement: ['missing-acknowledgement', 'stock-apology', 'apology', 'missing-restatement', 'minimises'],
  restatement: ['missing-acknowledgement', 'missing-restatement', 'acknowledgement', 'apology', 'stock-apology'],
  reason: ['bare-demand', 'unspecific-request', 'moves-channel-without-reason'],
  'acknowledgement-of-no': ['missing-acknowledgement', 'acknowledgement', 'apology', 'restatement', 'bare-refusal'],
  check: ['missing-closing-check', 'missing-next-step', 'missing-timeframe'],
  'next-step': ['missing-next-step', 'missing-timeframe', 'vague-promise', 'vague-wait', 'vague', 'check'],
}

/** A sentence said besides in an English reply, as one person or as a team, whichever the reply speaks as. */
export const voiced = (reading: Reading, sentence: Sentence): Besides | null =>
  saying(reading, { ...sentence, text: inVoice(sentence.text, reading) })

/** The same for what is named in {@link LIKE}. */
export const made = (
  reading: Reading,
  name: string,
  why: string,
  where: Sentence['where'],
  text: string,
  sentence?: number,
): Besides | null => voiced(reading, { name, like: LIKE[name] ?? [], why, where, text, sentence })
