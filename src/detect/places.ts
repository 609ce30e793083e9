import type { Sentence } from '../annotate/sentences.ts'
import type { Condition, Place, When } from '../rulebook/schema.ts'
import type { Mark, Reading } from './reading.ts'

/** Whether every place of a rule's `when` holds; `sentence` is the one with the match, where there is one. */
export function holds(when: When, reading: Reading, sentence: number | null): boolean {
  for (const [place, condition] of Object.entries(when) as [Place, Condition | undefined][]) {
    if (!condition) continue
    if (place === 'context') {
      if (condition.has && !condition.has.some((id) => reading.before.seen.has(id))) return false
      if (condition.lacks?.some((id) => reading.before.seen.has(id))) return false
    } else if (!inParts(condition, partsOf(place, reading, sentence))) return false
  }
  return true
}

/** A stretch of one text: sentences [from, to). */
interface Part {
  reading: Reading
  from: number
  to: number
}

function partsOf(place: Place, reading: Reading, sentence: number | null): Part[] {
  const count = reading.text.sentences.length
  switch (place) {
    case 'first-sentence':
      return [{ reading, from: 0, to: Math.min(1, count) }]
    case 'last-sentence':
      return [{ reading, from: Math.max(0, count - 1), to: count }]
    case 'sentence':
      return [{ reading, from: sentence ?? 0, to: sentence === null ? count : sentence + 1 }]
    case 'previous-customer-turn':
      return reading.before.turn.map((r) => ({ reading: r, from: 0, to: r.text.sentences.length }))
    default:
      return [{ reading, from: 0, to: count }]
  }
}

const whole = (part: Part) => part.from === 0 && part.to === part.reading.text.sentences.length

function marksIn(part: Part, id: string): readonly Mark[] {
  const marks = part.reading.signals.get(id)
  if (marks.length === 0 || whole(part)) return marks
  const first: Sentence | undefined = part.reading.text.sentences[part.from]
  const last: Sentence | undefined = part.reading.text.sentences[part.to - 1]
  return first && last ? part.reading.signals.within(id, first.start, last.end) : []
}

function inParts(condition: Condition, parts: Part[]): boolean {
  const has = (id: string) => parts.some((part) => marksIn(part, id).length > 0)
  if (condition.has && !condition.has.some(has)) return false
  if (condition.lacks?.some(has)) return false
  if (condition.order) {
    const [before, after] = condition.order
    const inOrder = parts.some((part) => {
      const a = marksIn(part, before)
      const b = marksIn(part, after)
      return a.length > 0 && b.length > 0 && a[0]!.start < b[0]!.start
    })
    if (!inOrder) return false
  }
  for (const [key, limit] of Object.entries(condition.over ?? {}))
    if (limit !== undefined && measure(key, parts) <= limit) return false
  for (const [key, limit] of Object.entries(condition.under ?? {}))
    if (limit !== undefined && measure(key, parts) >= limit) return false
  return true
}

function measure(key: string, parts: Part[]): number {
  let sum = 0
  for (const { reading, from, to } of parts)
    for (let i = from; i < to; i++) {
      const sentence = reading.text.sentences[i]!
      if (key === 'words') sum += sentence.last - sentence.first
      else if (key === 'sentences') sum += 1
      else if (key === 'questions') sum += sentence.question ? 1 : 0
      else sum += sentence.end - sentence.start
    }
  return sum
}
