import type { Edit, Severity } from '../../conversation.ts'
import { isVerbatim } from '../../ingest/cleaning/index.ts'
import { collide, isInsertion } from '../apply.ts'
import type { Besides } from '../besides/besides.ts'
import type { Draft, Judged } from '../judged.ts'
import { hollow } from './hollow.ts'
import { Room } from './room.ts'

/** A part of the rewritten reply: what mends a finding, or what a good agent would have said besides. */
export interface Choice {
  /** The finding by its index; null for what no finding asks for. */
  hit: number | null
  /** What it is: the finding's rule, or the name of what is said besides. */
  rule: string
  draft: Draft
}

const RANK: Record<Severity, number> = { critical: 0, major: 1, minor: 2 }
/** A reply of more findings than this needs a person, not a rewrite; it also keeps the work linear. */
const MOST_FINDINGS = 60

/**
 * For each finding the best of its suggestions that can be applied beside the others: the gravest findings choose first,
 * then those that stand first; what is said besides comes last. Deterministic.
 */
export function choose(
  before: Judged,
  drafts: readonly (readonly Draft[])[],
  besides: readonly Besides[],
  dropped: ReadonlySet<Draft>,
): Choice[] {
  const { hits, body, reading } = before
  const order = hits
    .map((_, i) => i)
    .sort((a, b) => RANK[hits[a]!.rule.severity] - RANK[hits[b]!.rule.severity] || a - b)
    .slice(0, MOST_FINDINGS)
  const chosen: Choice[] = []
  const edits: Edit[] = []
  const room = new Room(reading)
  for (const hit of order) {
    const { id } = hits[hit]!.rule
    const draft = (drafts[hit] ?? []).find(
      (one) =>
        !dropped.has(one) &&
        one.edits.every((edit) => isVerbatim(body, edit)) &&
        !hollow(before, hits[hit]!, one) &&
        room.fits(id, one) &&
        one.edits.every((edit) => !edits.some((other) => clash(edit, other))),
    )
    if (!draft) continue
    chosen.push({ hit, rule: id, draft })
    edits.push(...draft.edits)
    room.take(id, draft)
  }
  const met = new Set(chosen.map(({ rule }) => rule))
  for (const { name, draft, like } of besides) {
    if (like.some((rule) => met.has(rule))) continue
    if (dropped.has(draft) || !draft.edits.every((edit) => isVerbatim(body, edit)) || !room.fits(name, draft)) continue
    if (
      draft.edits.some((edit) => edits.some((other) => clash(edit, other))) &&
      !(name === 'plainer' && yields(draft, chosen, edits))
    )
      continue
    chosen.push({ hit: null, rule: name, draft })
    met.add(name)
    edits.push(...draft.edits)
    room.take(name, draft)
  }
  return chosen
}

/** Words of address: where a sentence is put otherwise without them, there is nothing left to put right in it. */
const ADDRESS = /(?<!\p{L})(?:u|uw|uzelf|je|jij|jou|jouw|jezelf)(?!\p{L})/iu

/** Makes room for a sentence put otherwise where only the form of address was to change in it; false where more was. */
function yields(draft: Draft, chosen: Choice[], edits: Edit[]): boolean {
  const [whole] = draft.edits
  if (!whole || draft.edits.length > 1 || ADDRESS.test(whole.replacement)) return false
  const inside = (edit: Edit): boolean => edit.start >= whole.start && edit.end <= whole.end
  const others = edits.filter((other) => clash(whole, other))
  const owners = chosen
    .map((choice, at) => ({ choice, at }))
    .filter(({ choice }) => choice.draft.edits.some((edit) => others.includes(edit)))
  if (
    !others.every(inside) ||
    owners.some(({ choice }) => !/address/.test(choice.rule) || choice.draft.edits.every(inside))
  )
    return false
  for (const { choice, at } of owners)
    chosen[at] = { ...choice, draft: { ...choice.draft, edits: choice.draft.edits.filter((edit) => !inside(edit)) } }
  for (const other of others) edits.splice(edits.indexOf(other), 1)
  return true
}

/** Things put in at one place stand one after the other; all else must keep apart. */
const clash = (a: Edit, b: Edit): boolean => collide(a, b) && !(isInsertion(a) && isInsertion(b))
