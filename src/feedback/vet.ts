import type { Hit } from '../detect/detect.ts'
import { isVerbatim } from '../ingest/cleaning/index.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'
import { applyEdits } from './apply.ts'
import type { Draft, Judged, ReviewText } from './judged.ts'
import type { Choice } from './whole/choose.ts'
import { compose, inBody } from './whole/compose.ts'
import { isInside, provenBy } from './whole/proven.ts'
import { newFindings } from './whole/verdict.ts'

/**
 * Characters read again per reply to try suggestions out one by one: a chat message affords all of its suggestions, of a
 * letter longer than LONGEST one is tried that remakes a sentence, for what the whole sentence told may be lost. It
 * keeps the work of a reply linear and within milliseconds.
 */
const BUDGET = 5000
const LONGEST = 1200
const LONGEST_CUT = 3000

/**
 * Leaves out of each finding's suggestions those that, applied alone, keep their finding or bring another: best first, until
 * one stands. `proven` need not be tried.
 */
export function vet(
  source: string,
  judged: Judged,
  drafts: readonly Draft[][],
  proven: ReadonlySet<Draft>,
  review: ReviewText,
): Draft[][] {
  let left = BUDGET
  const was = counts(judged)
  // two findings of one sentence are often mended by the same words
  const read = new Map<string, ReadonlyMap<string, number>>()
  const stands = (draft: Draft, rule: string): boolean => {
    const text = applyEdits(
      source,
      draft.edits.map((edit) => inBody(judged.body, edit)),
    )
    let now = read.get(text)
    if (!now) {
      left -= text.length
      now = counts(review(text))
      read.set(text, now)
    }
    return (now.get(rule) ?? 0) < was.get(rule)! && [...now.keys()].every((id) => was.has(id))
  }
  const isTried = (draft: Draft | undefined, longest: number): draft is Draft =>
    draft !== undefined &&
    source.length <= longest &&
    left > source.length &&
    draft.edits.every((edit) => isVerbatim(judged.body, edit))
  const longest = judged.hits.map((hit, i) =>
    remakes(judged, hit, drafts[i]![0]) && tellsAlone(judged, hit) ? LONGEST_CUT : LONGEST,
  )
  const known = new Set(proven)
  let open = drafts.flatMap(([draft], hit): Choice[] =>
    !known.has(draft!) && isTried(draft, longest[hit]!) ? [{ hit, rule: judged.hits[hit]!.rule.id, draft }] : [],
  )
  // what stands in different sentences is read in one go
  for (let group = apart(open, judged); group.length > 1 && left > source.length; group = apart(open, judged)) {
    left -= source.length
    for (const draft of standTogether(source, judged, group, review)) known.add(draft)
    const tried = new Set(group)
    open = open.filter((choice) => !tried.has(choice))
  }
  return drafts.map((some, i) => {
    const out = [...some]
    const hit = judged.hits[i]!
    while (isTried(out[0], longest[i]!) && !known.has(out[0])) {
      if (stands(out[0], hit.rule.id)) break
      out.shift()
    }
    return out
  })
}

/** Choices that each change a sentence of their own, the first for each sentence. */
function apart(choices: readonly Choice[], { reading, hits }: Judged): Choice[] {
  const taken = new Set<number>()
  return choices.filter(({ hit, draft }) => {
    const { sentence } = hits[hit!]!
    const span = reading.text.sentences[sentence]
    if (!span || taken.has(sentence) || !draft.edits.every((edit) => isInside(edit, span))) return false
    taken.add(sentence)
    return true
  })
}

/** Reads suggestions in one go: those that are seen to stand. */
function standTogether(
  source: string,
  before: Judged,
  choices: readonly Choice[],
  review: ReviewText,
): ReadonlySet<Draft> {
  const composed = compose(source, before.body, choices)
  const after = review(composed.text)
  if (newFindings({ before, choices, composed, after }).size > 0) return new Set()
  return provenBy(before, after, choices, composed)
}

const lacked = new WeakMap<LanguageRules, ReadonlySet<string>>()

/** Signals that some rule minds the absence of. */
function lackedBy(rules: LanguageRules): ReadonlySet<string> {
  let known = lacked.get(rules)
  if (!known) {
    known = new Set(rules.rules.flatMap(({ when }) => when?.message?.lacks ?? []))
    lacked.set(rules, known)
  }
  return known
}

/** Whether a draft cuts its sentence in two or puts another in its place. */
function remakes({ reading }: Judged, hit: Hit, draft: Draft | undefined): boolean {
  const sentence = reading.text.sentences[hit.sentence]
  if (!draft || !sentence) return false
  const gone = draft.edits.reduce((sum, { start, end }) => sum + end - start, 0)
  return hit.rule.id === 'long-sentence' || gone > 0.6 * (sentence.end - sentence.start)
}

/** Whether a sentence is the only one of its reply to give a signal that a rule would miss. */
function tellsAlone({ reading }: Judged, hit: Hit): boolean {
  const sentence = reading.text.sentences[hit.sentence]
  if (!sentence) return false
  for (const id of lackedBy(reading.rules)) {
    const here = reading.signals.within(id, sentence.start, sentence.end).length
    if (here > 0 && here === reading.signals.get(id).length) return true
  }
  return false
}

function counts({ hits }: Judged): Map<string, number> {
  const out = new Map<string, number>()
  for (const { rule } of hits) out.set(rule.id, (out.get(rule.id) ?? 0) + 1)
  return out
}
