import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { replacingAt } from '../edits.ts'
import type { Mended } from '../menders.ts'

/** The reply goes on with the work itself: a question, a step, an answer. A day to hear from us would be one thing too many. */
const GOES_ON = [
  'asks-info',
  'question',
  'next-step',
  'solution-given',
  'explains',
  'gives-reason',
  'refuses',
  'timeframe',
]
const FURTHEST = 160
/** Words of a sentence behind the promise that says more than goodbye. */
const TELLS = 8

const HEDGED =
  /\b(?<who>I|we)(?:['’]ll| will| shall| would| am going to| are going to) (?:(?:most |always )?(?:surely|certainly|definitely|gladly|happily) )?(?:(?:check|look|see) and )?(?:(?:try|aim|strive|attempt|endeavou?r|hope|(?:do|try) (?:the|my|our)(?: level| very)? (?:best|utmost|hardest)) to )?(?<does>help|assist|check)(?![\p{L}'’])/iu

/** "I will certainly do my best to assist with the tent." -> "I will assist with the tent.": where the reply then does it. */
export function promisedPlainly(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (language !== 'en' || !sentence) return []
  const after = sentences.slice(hit.sentence + 1, hit.sentence + 4)
  if (!GOES_ON.some((id) => reading.signals.has(id)) && !after.some(({ first, last }) => last - first > TELLS))
    return []
  const from = Math.max(sentence.start, hit.match.start - 20)
  const found = HEDGED.exec(text.slice(from, Math.min(sentence.end, hit.match.end + FURTHEST)))
  if (!found) return []
  const start = from + found.index
  const end = start + found[0].length
  if (start >= hit.match.end || end <= hit.match.start) return []
  const { who, does } = found.groups!
  return [{ edits: [replacingAt(reading, hit.sentence, { start, end }, `${who} will ${does!.toLowerCase()}`)] }]
}
