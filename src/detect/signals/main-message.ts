import { EMAIL, NUMBER, URL } from '../../annotate/tokens.ts'
import { bodyEnd, bodyStart } from '../layout.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** What a customer waits for: the answer, the decision, what is asked of them. */
const MAIN = [
  'next-step',
  'refuses',
  'asks-info',
  'offers-alternative',
  'checks-solved',
  'steps-in-prose',
  'explains',
  'gives-reason',
  'takes-ownership',
  'timeframe',
  'checks-understanding',
  'hands-over',
  'moves-channel',
  'question',
  'solution-given',
  'sets-priority',
  'explains-incident',
  'vague',
  'prevents-recurrence',
]
/** A sentence that says sorry or thanks is the main message only when it does one of these too. */
const COURTESY = ['apologises', 'thanks', 'acknowledges-feeling']
const ASKS_OR_DECIDES = ['refuses', 'asks-info', 'offers-alternative', 'question', 'next-step', 'solution-given']
/** What may stand before it without being it. */
const PREAMBLE = [
  'thanks',
  'apologises',
  'acknowledges-feeling',
  'greets',
  'cheerful',
  'reassures',
  'closes',
  'restates',
  'collaborative',
]
/** A shorter reply is read whole at once: words. */
const LONG_REPLY = 80
/** A kind sentence of more words than this says something besides. */
const LONGEST_COURTESY = 35
/** One that no signal explains may have so many. */
const LONGEST_EMPTY = 20
/** So many words, or sentences, before the main message are too many. */
const MOST_WORDS = 60
const MOST_SENTENCES = 4

/**
 * The answer, decision or request comes late: after more than {@link MOST_WORDS} words or {@link MOST_SENTENCES} sentences of
 * courtesy in a longer reply. Marks the way from the first sentence to it; the value `moved` has the main sentence first.
 */
export const buriedMainMessage: Detector = {
  ids: ['buried-main-message'],
  reads: 'agent',
  applies: ({ text }) => text.size >= LONG_REPLY,
  *find(reading) {
    const { sentences, text } = reading.text
    const from = bodyStart(reading)
    const to = bodyEnd(reading)
    let main = from
    while (
      main < to &&
      (has(reading, main, ['closes']) || !has(reading, main, has(reading, main, COURTESY) ? ASKS_OR_DECIDES : MAIN))
    )
      main++
    if (main >= to || main === from) return
    const words = sentences[main]!.first - sentences[from]!.first
    if (words <= MOST_WORDS && !(main - from >= MOST_SENTENCES && words > MOST_WORDS / 2)) return
    // what no signal explains may itself be the answer: of the way all must be courtesy, but for a few words that take nothing up
    let courtesy = 0
    let empty = 0
    for (let i = from; i < main; i++) {
      const { first, last } = sentences[i]!
      if (last - first > LONGEST_COURTESY) return
      if (has(reading, i, PREAMBLE)) courtesy++
      else if (isEmpty(reading, i)) empty++
    }
    if (courtesy + empty < main - from || empty > courtesy / 2) return
    const start = sentences[from]!
    const target = sentences[main]!
    const moved = `${text.slice(target.start, target.end)} ${text.slice(start.start, sentences[main - 1]!.end)}`
    yield markTokens(reading, 'buried-main-message', 'buried-main-message', start.first, target.last, { moved })
  },
}

/** Neither a word of the customer's, nor a number, link or address: nothing in it can be what they wait for. */
function isEmpty(reading: Reading, sentence: number): boolean {
  const { first, last } = reading.text.sentences[sentence]!
  if (last - first > LONGEST_EMPTY || has(reading, sentence, ['takes-up'])) return false
  const { kinds } = reading.text.tokens
  for (let i = first; i < last; i++) if (kinds[i] === NUMBER || kinds[i] === URL || kinds[i] === EMAIL) return false
  return true
}

function has(reading: Reading, sentence: number, ids: readonly string[]): boolean {
  const s = reading.text.sentences[sentence]!
  return ids.some((id) => reading.signals.get(id).some((m) => m.start < s.end && m.end > s.start))
}
