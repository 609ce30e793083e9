import type { Span } from '../../conversation.ts'
import { occasions } from '../../detect/occasions.ts'
import { toSource } from '../../ingest/cleaning/index.ts'
import type { Scorecard } from '../../rulebook/scorecard.ts'
import { itemsOf } from '../../score/items.ts'
import { type Item, type Scores, score } from '../../score/score.ts'
import type { Judged } from '../judged.ts'
import type { Choice } from './choose.ts'
import type { Composed } from './compose.ts'

export interface Verdict {
  /** Choices whose words do harm, by index; empty when the rewrite stands. */
  harm: Set<number>
  /** Those of them that would do harm on their own as well: their finding stays, or they bring one. */
  broken: Set<number>
  /** The overall score, in which an unfilled blank earns nothing. */
  overall: number
}

interface Attempt {
  before: Judged
  scores: Scores
  choices: readonly Choice[]
  composed: Composed
  after: Judged
  scorecard: Scorecard
}

/** Judges an attempt: which choices leave their finding, bring a new one, or cost points in any dimension. */
export function verdict(attempt: Attempt): Verdict {
  const broken = newFindings(attempt)
  const harm = new Set(broken)
  const { scores, overall } = earned(attempt)
  if (harm.size === 0) for (const choice of costly(attempt, scores)) harm.add(choice)
  return { harm, broken, overall }
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What reaches beyond the words with a blank, such as the reading ease of the whole reply, does not stand in them. */
const within = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end

function counts(ids: Iterable<string>): Map<string, number> {
  const out = new Map<string, number>()
  for (const id of ids) out.set(id, (out.get(id) ?? 0) + 1)
  return out
}

/** Choices that stand where a finding is that was not there before, or where their own still is. */
export function newFindings({
  before,
  choices,
  composed,
  after,
}: Pick<Attempt, 'before' | 'choices' | 'composed' | 'after'>): Set<number> {
  const was = counts(before.hits.map((hit) => hit.rule.id))
  const met = counts(choices.flatMap(({ hit, rule }) => (hit === null ? [] : [rule])))
  const is = counts(after.hits.map((hit) => hit.rule.id))
  const out = new Set<number>()
  for (const [rule, count] of is) {
    const expected = (was.get(rule) ?? 0) - (met.get(rule) ?? 0)
    if (count <= expected) continue
    const places = after.hits.filter((hit) => hit.rule.id === rule).map((hit) => toSource(after.body, hit.span))
    const at = (meets: typeof touches) =>
      choices
        .map((_, i) => i)
        .filter((i) => composed.regions[i]!.some((region) => places.some((place) => meets(region, place))))
    // a sentence that only stands beside it is not to blame
    const inside = at(overlaps)
    const guilty = inside.length > 0 ? inside : at(touches)
    const own = choices.map((_, i) => i).filter((i) => choices[i]!.hit !== null && choices[i]!.rule === rule)
    // what no finding asked for is given up first
    const besides = choices.map((_, i) => i).filter((i) => choices[i]!.hit === null)
    const rest = besides.length > 0 ? besides : choices.map((_, i) => i)
    for (const i of guilty.length > 0 ? guilty : own.length > 0 ? own : rest) out.add(i)
  }
  return out
}

/** Items of the new text that count: what stands only in words with a blank earns nothing, and what only a blank answers still costs. */
function earned({ before, choices, composed, after, scorecard, scores }: Attempt): { scores: Scores; overall: number } {
  const open = choices.map((_, i) => i).filter((i) => choices[i]!.draft.kind === 'fill-in')
  const items = itemsOf(after.reading, after.hits)
  if (open.length === 0) {
    const plain = score(items, occasions(after.reading), scorecard, after.reading.text.language)
    return { scores: plain, overall: plain.scores.overall ?? 0 }
  }
  const old = itemsOf(before.reading, before.hits)
  const stood = (item: Item, i: number) =>
    old.some((was) => was.id === item.id && choices[i]!.draft.edits.some((edit) => overlaps(was, edit)))
  const counted = items.filter((item) => {
    if (item.severity) return true
    const place = toSource(after.body, item)
    return !open.some((i) => composed.regions[i]!.some((region) => within(place, region)) && !stood(item, i))
  })
  for (const i of open) {
    const { hit } = choices[i]!
    if (hit === null) continue
    const { rule, span } = before.hits[hit]!
    counted.push({ id: rule.id, label: rule.title, ...span, dimension: rule.dimension, severity: rule.severity })
  }
  const language = after.reading.text.language
  const fair = score(counted, occasions(before.reading), scorecard, language)
  // the words as they stand may not read worse either, blanks or not
  const naive = score(items, occasions(after.reading), scorecard, language)
  for (const [name, value] of Object.entries(naive.scores)) {
    const known = fair.scores[name]
    if (value !== null && known !== null && known !== undefined && value < (scores.scores[name] ?? 0))
      fair.scores[name] = value
  }
  return { scores: fair, overall: fair.scores.overall ?? 0 }
}

/** Choices that took out what earned points, where a dimension fell; all of them where none can be told apart. */
function costly({ before, scores, choices, after }: Attempt, now: Scores): number[] {
  const lower = Object.entries(scores.scores).some(
    ([name, value]) => value !== null && (now.scores[name] ?? value) < value,
  )
  if (!lower) return []
  const left = counts(after.reading.signals.all.map((mark) => mark.id))
  const had = counts(before.reading.signals.all.map((mark) => mark.id))
  // what a finding is about was no gain to lose
  const bad = new Set(before.hits.flatMap(({ rule }) => [rule.id, rule.emits ?? rule.each ?? rule.id]))
  const gone = before.reading.signals.all.filter(
    (mark) => (left.get(mark.id) ?? 0) < had.get(mark.id)! && !bad.has(mark.id),
  )
  const all = choices.map((_, i) => i)
  const guilty = all.filter((i) => choices[i]!.draft.edits.some((edit) => gone.some((mark) => overlaps(mark, edit))))
  // an explanation that makes the reply heavier goes before what mends a graver finding
  const heavier = guilty.filter((i) => choices[i]!.rule === 'jargon-term' && longer(choices[i]!.draft) > 0)
  if (heavier.length > 0) return heavier
  if (guilty.length > 0) return guilty
  const besides = all.filter((i) => choices[i]!.hit === null)
  if (besides.length > 0) return besides
  // else what is not sure to earn its place: blanks, and what makes the reply longer
  const open = all.filter((i) => choices[i]!.draft.kind === 'fill-in' || longer(choices[i]!.draft) > 0)
  return open.length > 0 ? open : all
}

/** Characters that a draft adds. */
const longer = ({ edits }: Choice['draft']): number =>
  edits.reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), 0)
