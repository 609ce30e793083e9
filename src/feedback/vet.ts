import type { Hit } from '../detect/detect.ts'
import { isVerbatim } from '../ingest/cleaning/index.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'
import { applyEdits } from './apply.ts'
import type { Draft, Judged, ReviewText } from './judged.ts'
import { inBody } from './whole/compose.ts'

/**
 * Characters read again per reply to try suggestions out one by one: a chat message affords all of its suggestions, of a
 * letter longer than LONGEST one is tried that remakes a sentence, for what the whole sentence told may be lost. It
 * keeps the work of a reply linear and within milliseconds.
 */
const BUDGET = 5000
const LONGEST = 1200
const LONGEST_CUT = 3000

/** Leaves out of each finding's suggestions those that, applied alone, keep their finding or bring another: best first, until one stands. */
export function vet(
  source: string,
  judged: Judged,
  drafts: readonly Draft[][],
  proven: Draft | null,
  review: ReviewText,
): Draft[][] {
  let left = BUDGET
  const was = counts(judged)
  const tried = new Map<string, boolean>()
  const stands = (draft: Draft, rule: string): boolean => {
    const text = applyEdits(
      source,
      draft.edits.map((edit) => inBody(judged.body, edit)),
    )
    const key = `${rule} ${text}`
    let known = tried.get(key)
    if (known === undefined) {
      left -= text.length
      const now = counts(review(text))
      known = (now.get(rule) ?? 0) < was.get(rule)! && [...now.keys()].every((id) => was.has(id))
      tried.set(key, known)
    }
    return known
  }
  return drafts.map((some, i) => {
    const out = [...some]
    const hit = judged.hits[i]!
    const { id } = hit.rule
    const most = remakes(judged, hit, out[0]) && tellsAlone(judged, hit) ? LONGEST_CUT : LONGEST
    while (
      source.length <= most &&
      out[0] &&
      out[0] !== proven &&
      left > source.length &&
      out[0].edits.every((edit) => isVerbatim(judged.body, edit))
    ) {
      if (stands(out[0], id)) break
      out.shift()
    }
    return out
  })
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
