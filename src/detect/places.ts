import type { Condition, When } from '../rulebook/schema.ts'
import type { Reading } from './reading.ts'

/** Whether all that a rule's `when` asks of other places than the sentence at hand holds. */
export function holdsAround(when: When, reading: Reading): boolean {
  const { context, message } = when
  if (context && !inContext(context, reading)) return false
  if (message && !inStretch(message, reading, 0, reading.text.sentences.length)) return false
  const first = when['first-sentence']
  const count = reading.text.sentences.length
  if (first && !inStretch(first, reading, 0, Math.min(1, count))) return false
  const last = when['last-sentence']
  if (last && !inStretch(last, reading, Math.max(0, count - 1), count)) return false
  const turn = when['previous-customer-turn']
  return !turn || inTexts(turn, reading.before.turn)
}

/** Whether what it asks of a sentence holds there. */
export function holdsIn(when: When, reading: Reading, sentence: number): boolean {
  return !when.sentence || inStretch(when.sentence, reading, sentence, sentence + 1)
}

function inContext({ has, lacks }: Condition, { before }: Reading): boolean {
  if (has && !has.some((id) => before.seen.has(id))) return false
  return !lacks?.some((id) => before.seen.has(id))
}

/** Whether a condition holds in sentences [from, to) of a text. */
function inStretch({ has, lacks, order, over, under }: Condition, reading: Reading, from: number, to: number): boolean {
  if (has && !hasAny(reading, has, from, to)) return false
  if (lacks && hasAny(reading, lacks, from, to)) return false
  if (order && !inOrder(reading, order, from, to)) return false
  if (over)
    for (const key of MEASURES)
      if (over[key] !== undefined && measure(reading, key, from, to) <= over[key]) return false
  if (under)
    for (const key of MEASURES)
      if (under[key] !== undefined && measure(reading, key, from, to) >= under[key]) return false
  return true
}

/** The same over several whole texts: what is asked for may stand in any of them. */
function inTexts({ has, lacks, order, over, under }: Condition, texts: readonly Reading[]): boolean {
  const all = (reading: Reading) => reading.text.sentences.length
  if (has && !texts.some((one) => hasAny(one, has, 0, all(one)))) return false
  if (lacks && texts.some((one) => hasAny(one, lacks, 0, all(one)))) return false
  if (order && !texts.some((one) => inOrder(one, order, 0, all(one)))) return false
  const sum = (key: Measure) => texts.reduce((total, one) => total + measure(one, key, 0, all(one)), 0)
  if (over) for (const key of MEASURES) if (over[key] !== undefined && sum(key) <= over[key]) return false
  if (under) for (const key of MEASURES) if (under[key] !== undefined && sum(key) >= under[key]) return false
  return true
}

function hasAny(reading: Reading, ids: readonly string[], from: number, to: number): boolean {
  for (const id of ids) if (stands(reading, id, from, to)) return true
  return false
}

function stands({ text, signals }: Reading, id: string, from: number, to: number): boolean {
  if (!signals.has(id)) return false
  const { sentences } = text
  if (from === 0 && to === sentences.length) return true
  const first = sentences[from]
  const last = sentences[to - 1]
  return first !== undefined && last !== undefined && signals.stands(id, first.start, last.end)
}

function inOrder(
  { text, signals }: Reading,
  [before, after]: readonly [string, string],
  from: number,
  to: number,
): boolean {
  const { sentences } = text
  const whole = from === 0 && to === sentences.length
  const first = sentences[from]
  const last = sentences[to - 1]
  if (!whole && !(first && last)) return false
  const firstOf = (id: string) => (whole ? signals.get(id) : signals.within(id, first!.start, last!.end))[0]
  const one = firstOf(before)
  const other = firstOf(after)
  return one !== undefined && other !== undefined && one.start < other.start
}

type Measure = (typeof MEASURES)[number]
const MEASURES = ['words', 'sentences', 'characters', 'questions'] as const

function measure({ text }: Reading, key: Measure, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const sentence = text.sentences[i]!
    if (key === 'words') sum += sentence.last - sentence.first
    else if (key === 'sentences') sum += 1
    else if (key === 'questions') sum += sentence.question ? 1 : 0
    else sum += sentence.end - sentence.start
  }
  return sum
}
