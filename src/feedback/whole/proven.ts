import type { Span } from '../../conversation.ts'
import { toSource } from '../../ingest/cleaning/index.ts'
import { asksFor } from '../../rulebook/compile.ts'
import type { LanguageRules } from '../../rulebook/rulebook.ts'
import type { Draft, Judged } from '../judged.ts'
import type { Choice } from './choose.ts'
import { type Composed, inBody } from './compose.ts'

/** What rules ask of a reply as a whole. */
interface Asked {
  /** Signals they ask for, or mind the absence of. */
  signals: ReadonlySet<string>
  /** Numbers of words from which, or up to which, they fire. */
  lengths: readonly number[]
}

const asked = new WeakMap<LanguageRules, Asked>()

function askedBy(rules: LanguageRules): Asked {
  let known = asked.get(rules)
  if (!known) {
    const lengths = rules.rules.flatMap(({ when }) => [when?.message?.over?.words, when?.message?.under?.words])
    known = {
      signals: new Set(rules.rules.flatMap(asksFor)),
      lengths: [...new Set(lengths.filter((words) => words !== undefined))],
    }
    asked.set(rules, known)
  }
  return known
}

/**
 * Suggestions, of some that were read together and brought no finding, that are sure to bring none alone. What another
 * could hide of them is a signal lost or won, or a length that a rule asks for: so they keep to their sentence, leave its
 * signals and pass no such length. A suggestion that was read by itself is sure anyway.
 */
export function provenBy(before: Judged, after: Judged, choices: readonly Choice[], composed: Composed): Set<Draft> {
  const quiet = new Set<Choice>(choices.length === 1 ? choices : [])
  for (const sentence of choices.length > 1 ? before.reading.text.sentences : []) {
    const here = choices.flatMap((choice, i) =>
      choice.draft.edits.some((edit) => touches(edit, sentence)) ? [{ choice, regions: composed.regions[i]! }] : [],
    )
    if (here.length > 0 && isQuiet(before, after, sentence, here)) for (const { choice } of here) quiet.add(choice)
  }
  return new Set([...quiet].flatMap(({ hit, draft }) => (hit === null ? [] : [draft])))
}

interface Placed {
  choice: Choice
  /** Where its words stand in the new body. */
  regions: readonly Span[]
}

/** Whether all changes to a sentence stay within it and leave its signals. */
function isQuiet(before: Judged, after: Judged, sentence: Span, here: readonly Placed[]): boolean {
  const parts = here.flatMap(({ choice, regions }) =>
    choice.draft.edits.map((edit, i) => ({ edit: inBody(before.body, edit), cleaned: edit, region: regions[i] })),
  )
  if (!parts.every(({ cleaned }) => isInside(cleaned, sentence)) || passesLength(before, here)) return false
  parts.sort((a, b) => a.edit.start - b.edit.start)
  const first = parts[0]!
  const last = parts.at(-1)!
  if (!first.region || !last.region) return false
  // what stands before the first change and behind the last is as it was
  const old = toSource(before.body, sentence)
  const now = {
    start: first.region.start - (first.edit.start - old.start),
    end: last.region.end + (old.end - last.edit.end),
  }
  const own = new Set(here.flatMap(({ choice }) => ownSignals(before, choice)))
  const had = signalsIn(before, old)
  const has = signalsIn(after, now)
  for (const id of had) if (!has.has(id) && !own.has(id)) return false
  for (const id of has) if (!had.has(id)) return false
  return true
}

/** Whether any of the changes could make the reply so long or so short that a rule fires or does not. */
function passesLength({ reading }: Judged, here: readonly Placed[]): boolean {
  const { text } = reading
  let [fewer, more] = [1, 1]
  for (const { choice } of here)
    for (const { start, end, replacement } of choice.draft.edits) {
      fewer += wordsIn(text.text.slice(start, end))
      more += wordsIn(replacement)
    }
  return askedBy(reading.rules).lengths.some((words) => words >= text.size - fewer && words <= text.size + more)
}

const wordsIn = (text: string): number => text.split(/[^\p{L}\p{N}]+/u).length

/** Whether an edit changes words of a sentence, or puts some in among them. */
export const isInside = ({ start, end }: Span, sentence: Span): boolean =>
  start >= sentence.start && end <= sentence.end && (start < end || (start > sentence.start && end < sentence.end))

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end

/** The signals of the finding's own rule, which are meant to go. */
function ownSignals({ hits }: Judged, { hit }: Choice): string[] {
  if (hit === null) return []
  const { each, emits } = hits[hit]!.rule
  return [each, emits].filter((id) => id !== null)
}

/** The signals in a stretch of the body that rules ask for. */
function signalsIn({ body, reading }: Judged, stretch: Span): Set<string> {
  const { signals } = askedBy(reading.rules)
  const ids = new Set<string>()
  for (const mark of reading.signals.all) {
    if (!signals.has(mark.id)) continue
    const { start, end } = toSource(body, mark)
    if (start < stretch.end && stretch.start < end) ids.add(mark.id)
  }
  return ids
}
