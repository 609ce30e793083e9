import type { Review, Skipped } from '../conversation.ts'
import { Coaching, type CoachingState } from './coaching/collect.ts'
import { type DimensionState, DimensionTally } from './dimension-tally.ts'
import { addFinding, countFindings, type FindingTally } from './finding-tally.ts'
import { goodLines, Highlights, type HighlightsState } from './highlights.ts'
import { type KeptReply, keep } from './kept-reply.ts'
import { Samples, type SamplesState } from './samples.ts'
import { Split, type SplitState } from './splits.ts'
import { Top } from './top.ts'
import { isoDate, mondayOf } from './weeks.ts'

/** Replies kept to show behind one figure. */
const SAMPLE = { band: 12, finding: 15, week: 8, group: 8, agent: 5 }
const WEEKS = 520
/** Only the latest weeks have replies behind them. */
export const WEEKS_WITH_REPLIES = 16
const GROUPS = 200
const AGENTS = 300
/** A channel's name longer than this is no name. */
const LONGEST_NAME = 120

export const GROUPINGS = ['channel', 'queue', 'topic'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface TallyOptions {
  /** Lower bounds of the bands of the scorecard, ascending. */
  bands: readonly number[]
  /** Weight of each dimension in the overall score. */
  shares: ReadonlyMap<string, number>
  /** Whether the report has a part by agent. */
  perAgent: boolean
}

/** Why a reply has no scores, as people are told: a language that nobody could tell is not another language. */
export type WhySkipped = Skipped | 'unrecognised'

export const whySkipped = ({ skipped, language }: Pick<Review, 'skipped' | 'language'>): WhySkipped | null =>
  skipped === 'other-language' && language === 'und' ? 'unrecognised' : skipped

/** Who wrote a reply. */
export interface Writer {
  /** As the outputs show them: a pseudonym, or a name where names were asked for. */
  shown: string | null
  /** The name in the export, to hide it in quotes. */
  name: string | null
}

interface Lowest {
  order: number
  conversation: string
  message: string
  overall: number
}

/** What a thread tells of its tally: plain data. */
export interface TallyState
  extends Pick<
    Tally,
    | 'messages'
    | 'replies'
    | 'scored'
    | 'dated'
    | 'firstDate'
    | 'lastDate'
    | 'skipped'
    | 'languages'
    | 'findings'
    | 'clean'
    | 'good'
  > {
  dimensions: Map<string, DimensionState>
  samples: SamplesState
  highlights: HighlightsState
  weeks: SplitState<number>
  sampledWeeks: SplitState<number>
  coaching: CoachingState
  groups: Record<Grouping, SplitState<string>>
  agents: SplitState<string>
  lowest: readonly Lowest[]
}

/**
 * What the summary and the report say, gathered while the reviews pass by: counters, and a bounded number of replies.
 * Reviews may come in any order; what is kept depends on `order` alone.
 */
export class Tally {
  messages = 0
  replies = 0
  scored = 0
  /** Scored replies with a date that can be read. */
  dated = 0
  firstDate: string | null = null
  lastDate: string | null = null
  readonly skipped = new Map<WhySkipped, number>()
  /** Agent replies per language, skipped ones too. */
  readonly languages = new Map<string, number>()
  readonly dimensions = new Map<string, DimensionTally>()
  readonly findings = new Map<string, FindingTally>()
  /** Replies without one finding. */
  clean = 0
  /** In how many replies something good was found, by its id. */
  readonly good = new Map<string, { label: string; replies: number; first: number }>()
  readonly samples = new Samples()
  readonly highlights = new Highlights()
  readonly coaching: Coaching
  readonly weeks = new Split<number>(WEEKS, (a, b) => b - a)
  readonly groups = Object.fromEntries(
    GROUPINGS.map((name) => [
      name,
      new Split<string>(GROUPS, alphabetical, (key) => this.samples.drop(`${name}:${key}`)),
    ]),
  ) as Record<Grouping, Split<string>>
  readonly agents = new Split<string>(AGENTS, alphabetical, (key) => {
    this.samples.drop(`agent:${key}`)
    this.coaching.drop(key)
  })
  /** The reply with the lowest score: one to look at first. */
  readonly lowest = new Top<Lowest>(1, (a, b) => a.overall - b.overall || a.order - b.order)
  readonly #options: TallyOptions
  /** Weeks that have replies behind them; the latest of all that were seen. */
  readonly #sampledWeeks = new Split<number>(
    WEEKS_WITH_REPLIES,
    (a, b) => b - a,
    (day) => this.samples.drop(`week:${isoDate(day)}`),
  )

  constructor(options: TallyOptions = { bands: [0], shares: new Map(), perAgent: false }) {
    this.#options = options
    this.coaching = new Coaching(options.shares)
  }

  /** @param order the message's place in the input */
  add(review: Review, order: number, writer: Writer = { shown: review.agent, name: review.agent }): void {
    this.messages++
    if (review.role !== 'agent') return
    this.replies++
    count(this.languages, review.language)
    const why = whySkipped(review)
    if (why) {
      count(this.skipped, why)
      return
    }
    this.scored++
    const shown = this.#options.perAgent ? writer.shown : null
    let kept: KeptReply | undefined
    const reply = () => {
      kept ??= keep(review, order, shown, writer.name)
      return kept
    }
    for (const [dimension, score] of Object.entries(review.scores)) this.#score(dimension, score, order, reply)
    const found = countFindings(this.findings, review, order)
    if (found.size === 0) this.clean++
    for (const rule of found) this.samples.add(`finding:${rule}`, SAMPLE.finding, order, reply)
    this.coaching.add(review, order, this.#parts(review, order, shown, reply), writer.name)
    const good = goodLines(review.ledger)
    for (const { line } of good) this.#good(line.rule, { label: line.label, replies: 1, first: order })
    const overall = review.scores.overall
    if (typeof overall !== 'number') return
    const { shares } = this.#options
    this.highlights.add(review, order, { good: good.length, band: this.band(overall), shares }, reply)
    this.lowest.add({ order, conversation: review.conversation_id, message: review.message_id, overall })
  }

  /** Plain data, to be handed to another thread. */
  get state(): TallyState {
    const { groups, samples, highlights, coaching, weeks, agents, lowest } = this
    return {
      ...this,
      samples: samples.state,
      highlights: highlights.state,
      coaching: coaching.state,
      weeks: weeks.state,
      sampledWeeks: this.#sampledWeeks.state,
      groups: Object.fromEntries(GROUPINGS.map((name) => [name, groups[name].state])) as TallyState['groups'],
      agents: agents.state,
      lowest: lowest.items,
    }
  }

  /** Takes in what another thread has seen of the same run: the same as if all had come here. */
  merge(other: TallyState): void {
    for (const name of ['messages', 'replies', 'scored', 'dated', 'clean'] as const) this[name] += other[name]
    this.#dates(other.firstDate, other.lastDate)
    for (const [why, n] of other.skipped) count(this.skipped, why, n)
    for (const [language, n] of other.languages) count(this.languages, language, n)
    for (const [name, state] of other.dimensions) this.#dimension(name).merge(state)
    for (const finding of other.findings.values()) addFinding(this.findings, finding)
    for (const [rule, good] of other.good) this.#good(rule, good)
    this.highlights.merge(other.highlights)
    for (const lowest of other.lowest) this.lowest.add(lowest)
    // what the parts have no room for is taken from the samples again
    this.samples.merge(other.samples)
    this.weeks.merge(other.weeks)
    this.#sampledWeeks.merge(other.sampledWeeks)
    for (const name of GROUPINGS) this.groups[name].merge(other.groups[name])
    this.agents.merge(other.agents)
    this.coaching.merge(other.coaching, (agent) => this.agents.parts.has(agent))
  }

  /** Which band of the scorecard a score falls in, from 0. */
  band(score: number): number {
    let band = 0
    for (const [i, from] of this.#options.bands.entries()) if (score >= from) band = i
    return band
  }

  #score(dimension: string, score: number | null, order: number, reply: () => KeptReply): void {
    this.#dimension(dimension).add(score)
    if (score !== null) this.samples.add(`band:${dimension}:${this.band(score)}`, SAMPLE.band, order, reply)
  }

  #dimension(name: string): DimensionTally {
    let tally = this.dimensions.get(name)
    if (!tally) {
      tally = new DimensionTally()
      this.dimensions.set(name, tally)
    }
    return tally
  }

  /** The label is that of the first reply that has it. */
  #good(rule: string, { label, replies, first }: { label: string; replies: number; first: number }): void {
    const known = this.good.get(rule)
    if (!known) this.good.set(rule, { label, replies, first })
    else {
      known.replies += replies
      if (first < known.first) Object.assign(known, { label, first })
    }
  }

  #dates(first: string | null, last: string | null): void {
    if (first !== null && (this.firstDate === null || first < this.firstDate)) this.firstDate = first
    if (last !== null && (this.lastDate === null || last > this.lastDate)) this.lastDate = last
  }

  #parts(
    { scores, created_at, attributes }: Review,
    order: number,
    agent: string | null,
    reply: () => KeptReply,
  ): string | null {
    const monday = created_at === null ? null : mondayOf(created_at)
    if (created_at !== null && monday !== null) {
      this.dated++
      const date = created_at.slice(0, 10)
      this.#dates(date, date)
      this.weeks.add(monday, scores)
      if (this.#sampledWeeks.add(monday, {})) this.samples.add(`week:${isoDate(monday)}`, SAMPLE.week, order, reply)
    }
    for (const grouping of GROUPINGS) {
      const name = attributes[grouping]?.trim().slice(0, LONGEST_NAME)
      if (name && this.groups[grouping].add(name, scores))
        this.samples.add(`${grouping}:${name}`, SAMPLE.group, order, reply)
    }
    const counted = agent !== null && this.agents.add(agent, scores) ? agent : null
    if (counted !== null) this.samples.add(`agent:${counted}`, SAMPLE.agent, order, reply)
    return counted
  }
}

const count = <K>(counts: Map<K, number>, key: K, n = 1) => counts.set(key, (counts.get(key) ?? 0) + n)
const alphabetical = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
