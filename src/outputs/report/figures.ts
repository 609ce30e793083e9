import type { KeptReply } from '../kept-reply.ts'
import type { RunInfo } from '../run-info.ts'
import { GROUPINGS, WEEKS_WITH_REPLIES } from '../tally.ts'
import { isoDate } from '../weeks.ts'
import type { Texts } from './texts.en.ts'

export type FigureKind = 'band' | 'finding' | 'week' | 'group' | 'agent'

/** A number in the report that replies stand behind. */
export interface Figure {
  /** Its place among the figures, from 1: `#f1` names it on the page. */
  id: number
  kind: FigureKind
  label: string
  /** Replies behind it in the archive. */
  count: number
  /** Those on the page, as places in `Figures.replies`. */
  replies: number[]
}

export interface Figures {
  all: Figure[]
  /** By the name of its sample, for instance `finding:hard-word`. */
  get(set: string): Figure | undefined
  /** The replies on the page, in the order of the archive. */
  replies: KeptReply[]
  /** Ids of the figures behind which a reply stands, by its place in `replies`. */
  behind: number[][]
}

/** Agents with fewer replies are not shown. */
export const LEAST_REPLIES = 10
/** Parts of the archive that are shown per grouping. */
export const GROUPS_SHOWN = 15

/** Every figure that links to replies, with the replies that were kept for it. */
export function figuresOf(run: RunInfo, texts: Texts): Figures {
  const { names } = run
  const sets: { set: string; kind: FigureKind; label: string }[] = []
  for (const dimension of run.dimensions)
    for (const [i, band] of names.bands.entries())
      sets.push({ set: `band:${dimension}:${i}`, kind: 'band', label: `${names.dimension(dimension)}: ${band.name}` })
  for (const finding of byCost(run))
    sets.push({ set: `finding:${finding.rule}`, kind: 'finding', label: names.title(finding.rule, finding.message) })
  for (const monday of weeksOf(run).slice(-WEEKS_WITH_REPLIES))
    sets.push({ set: `week:${isoDate(monday)}`, kind: 'week', label: `${texts.trend.week} ${isoDate(monday)}` })
  for (const grouping of GROUPINGS)
    for (const { key } of shownGroups(run, grouping))
      sets.push({ set: `${grouping}:${key}`, kind: 'group', label: `${texts.groups.names[grouping]}: ${key}` })
  for (const { key } of shownAgents(run))
    sets.push({ set: `agent:${key}`, kind: 'agent', label: `${texts.agents.agent} ${key}` })
  return gather(run, sets)
}

function gather(run: RunInfo, sets: readonly { set: string; kind: FigureKind; label: string }[]): Figures {
  const { samples } = run.tally
  const used = sets.filter(({ set }) => samples.count(set) > 0)
  const kept = new Map<number, KeptReply>()
  for (const { set } of used) for (const reply of samples.of(set)) kept.set(reply.order, reply)
  const replies = [...kept.values()].sort((a, b) => a.order - b.order)
  const places = new Map(replies.map((reply, i) => [reply.order, i]))
  const behind: number[][] = replies.map(() => [])
  const bySet = new Map<string, Figure>()
  const all = used.map(({ set, kind, label }, i) => {
    const here = samples.of(set).map((reply) => places.get(reply.order)!)
    for (const place of here) behind[place]!.push(i + 1)
    const figure: Figure = { id: i + 1, kind, label, count: samples.count(set), replies: here }
    bySet.set(set, figure)
    return figure
  })
  return { all, get: (set) => bySet.get(set), replies, behind }
}

/** Most points lost first. */
export function byCost({ tally }: RunInfo) {
  return [...tally.findings.values()].sort(
    (a, b) => b.lost - a.lost || b.replies - a.replies || (a.rule < b.rule ? -1 : 1),
  )
}

/** The Mondays of weeks with scored replies, in time. */
export const weeksOf = ({ tally }: RunInfo) => [...tally.weeks.parts.keys()].sort((a, b) => a - b)

/** The largest parts; none where there is one only, or too many. */
export function shownGroups({ tally }: RunInfo, grouping: (typeof GROUPINGS)[number]) {
  const split = tally.groups[grouping]
  if (split.overflowed || split.parts.size < 2) return []
  return [...split.parts.values()]
    .filter(({ n }) => n >= LEAST_REPLIES)
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, GROUPS_SHOWN)
}

/** In alphabetical order: no ranking. */
export function shownAgents({ tally }: RunInfo) {
  return [...tally.agents.parts.values()].filter(({ n }) => n >= LEAST_REPLIES).sort((a, b) => (a.key < b.key ? -1 : 1))
}
