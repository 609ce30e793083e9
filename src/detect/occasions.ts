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
] as const

/** The occasions this reply has: `trouble` (empathy), `problem` (summarise and confirm), `request` (own it, show the way). */
export function occasions(reading: Reading): Set<Occasion> {
  const out = new Set<Occasion>()
  const { before, signals } = reading
  if (before.turn.some((r) => TROUBLE.some((id) => r.signals.has(id)))) out.add('trouble')
  // an earlier message of the same agent turn has met it; this one is not asked to say it again
  const met = before.sinceCustomer.has('acknowledges-feeling') || before.sinceCustomer.has('apologises')
  if (met) out.delete('trouble')
  const substance = !courtesyOnly(reading)
  const asked = before.turn.some((r) => r.text.size > 0)
  if (substance && asked) {
    out.add('request')
    if (!simpleAnswer(reading)) out.add('problem')
  }
  if (signals.has('restates') || signals.has('checks-understanding') || signals.has('checks-solved')) out.add('problem')
  return out
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

/** A short question that is answered in a sentence or two needs no summary. */
function simpleAnswer(reading: Reading): boolean {
  const words = reading.before.turn.reduce((sum, r) => sum + r.text.size, 0)
  const trouble = reading.before.turn.some((r) => TROUBLE.some((id) => r.signals.has(id)))
  return words <= 15 && reading.text.size <= 30 && !trouble && !reading.signals.has('asks-info')
}
