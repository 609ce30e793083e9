import { isVerbatim } from '../ingest/cleaning/index.ts'
import { applyEdits } from './apply.ts'
import type { Draft, Judged, ReviewText } from './judged.ts'
import { inBody } from './whole/compose.ts'

/**
 * Characters read again per reply to try suggestions out one by one: a chat message affords all of its suggestions, a
 * letter longer than LONGEST none. It keeps the work of a reply linear and within milliseconds.
 */
const BUDGET = 5000
const LONGEST = 1200

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
    while (
      source.length <= LONGEST &&
      out[0] &&
      out[0] !== proven &&
      left > source.length &&
      out[0].edits.every((edit) => isVerbatim(judged.body, edit))
    ) {
      if (stands(out[0], judged.hits[i]!.rule.id)) break
      out.shift()
    }
    return out
  })
}

function counts({ hits }: Judged): Map<string, number> {
  const out = new Map<string, number>()
  for (const { rule } of hits) out.set(rule.id, (out.get(rule.id) ?? 0) + 1)
  return out
}
