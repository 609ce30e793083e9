import { bodyEnd, bodyStart } from './layout.ts'
import type { Reading } from './reading.ts'

/** What may call for something in a reply. A scorecard's dimension names the occasion it is assessed on. */
export const OCCASIONS = ['trouble', 'problem', 'request'] as const
export type Occasion = (typeof OCCASIONS)[number]

/** Signals in the customer's message that show trouble; questions alone do not. */
export const TROUBLE = [
  'customer-negative',
  'customer-worried',
  'customer-confused',
  'customer-urgent',
  'customer-impact',
  'customer-problem',
] as const

/** What in the reply itself shows that there was trouble: nobody says sorry, or no, to a neutral question. */
const ANSWERS_TROUBLE = ['acknowledges-feeling', 'apologises', 'reassures', 'refuses', 'dismissive'] as const

/** The occasions this reply has: `trouble` (empathy), `problem` (summarise and confirm), `request` (own it, show the way). */
export function occasions(reading: Reading): Set<Occasion> {
  const out = new Set<Occasion>()
  const { before, signals } = reading
  if (troubleBefore(reading) || before.seen.has('customer-negation') || ANSWERS_TROUBLE.some((id) => signals.has(id)))
    out.add('trouble')
  const asked = before.turn.some((r) => r.text.size > 0)
  if (asked && !courtesyOnly(reading)) {
    out.add('request')
    if (!plainAnswer(reading)) out.add('problem')
  }
  if (CONFIRMS.some((id) => signals.has(id))) out.add('problem')
  return out
}

/** Whether the conversation so far shows trouble: the customer told of it, or an earlier reply acknowledged it. */
function troubleBefore({ before }: Reading): boolean {
  return (
    TROUBLE.some((id) => before.seen.has(id)) ||
    before.seen.has('acknowledges-feeling') ||
    before.seen.has('apologises')
  )
}

/** A reply of nothing but greeting, thanks, good wishes and goodbye. */
function courtesyOnly(reading: Reading): boolean {
  const { sentences } = reading.text
  if (bodyEnd(reading) <= bodyStart(reading)) return true
  return sentences.every((s) => {
    if (s.last - s.first > 12) return false
    return ['greets', 'thanks', 'closes', 'cheerful'].some((id) =>
      reading.signals.get(id).some((m) => m.start < s.end && m.end > s.start),
    )
  })
}

/** A customer's message of at most this many words can be answered at once, without a summary. */
const SIMPLE = 25
const CONFIRMS = ['restates', 'checks-understanding', 'checks-solved'] as const

/** A short question, or a short message without trouble, that is answered without asking anything in return. */
function plainAnswer(reading: Reading): boolean {
  const { turn, seen } = reading.before
  if (reading.signals.has('asks-info') || reading.signals.has('question')) return false
  if (turn.reduce((sum, r) => sum + r.text.size, 0) > SIMPLE) return false
  if (turn.some((r) => r.signals.has('question'))) return true
  return !seen.has('customer-negation') && !TROUBLE.some((id) => id !== 'customer-problem' && seen.has(id))
}
