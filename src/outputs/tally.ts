import type { Finding, Review, Severity, Skipped } from '../conversation.ts'
import { Moments } from '../score/statistics.ts'
import { Coaching } from './coaching/collect.ts'
import { goodLines, Highlights } from './highlights.ts'
import { dimensionLedgers, isFound, type KeptReply, keep } from './kept-reply.ts'
import { Samples } from './samples.ts'
import { Split } from './splits.ts'
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

/** How the replies score on one dimension, and how often there was no occasion. */
export interface DimensionTally {
  assessed: number
  notAssessed: number
  sum: number
  moments: Moments
  /** How often each score 0-100 was given. */
  scores: Uint32Array
}

export interface FindingTally {
  rule: string
  dimension: string
  severity: Severity
  count: number
  /** Replies with at least one. */
  replies: number
  /** Points taken off in all ledgers together; above zero. */
  lost: number
  /** In the language of the reply; for findings that no rule file has a title for. */
  message: string
}

export interface TallyOptions {
  /** Lower bounds of the bands of the scorecard, ascending. */
  bands: readonly number[]
  /** Weight of each dimension in the overall score. */
  shares: ReadonlyMap<string, number>
  /** What the report calls an agent; null where it does not split by agent. */
  agent: ((name: string) => string) | null
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
  readonly skipped = new Map<Skipped, number>()
  /** Agent replies per language, skipped ones too. */
  readonly languages = new Map<string, number>()
  readonly dimensions = new Map<string, DimensionTally>()
  readonly findings = new Map<string, FindingTally>()
  /** Replies without one finding. */
  clean = 0
  /** In how many replies something good was found, by its id. */
  readonly good = new Map<string, { label: string; replies: number }>()
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
  readonly lowest = new Top<{ order: number; conversation: string; message: string; overall: number }>(
    1,
    (a, b) => a.overall - b.overall || a.order - b.order,
  )
  readonly #options: TallyOptions
  /** Weeks that have replies behind them; the latest of all that were seen. */
  readonly #sampledWeeks = new Split<number>(
    WEEKS_WITH_REPLIES,
    (a, b) => b - a,
    (day) => this.samples.drop(`week:${isoDate(day)}`),
  )

  constructor(options: TallyOptions = { bands: [0], shares: new Map(), agent: null }) {
    this.#options = options
    this.coaching = new Coaching(options.shares)
  }

  /**
   * @param order the message's place in the input
   * @param agent the agent's name in the export, also where the review no longer has it
   */
  add(review: Review, order: number, agent: string | null = review.agent): void {
    this.messages++
    if (review.role !== 'agent') return
    this.replies++
    count(this.languages, review.language)
    if (review.skipped) {
      count(this.skipped, review.skipped)
      return
    }
    this.scored++
    const shown = agent !== null && this.#options.agent ? this.#options.agent(agent) : null
    let kept: KeptReply | undefined
    const reply = () => {
      kept ??= keep(review, order, shown, agent)
      return kept
    }
    for (const [dimension, score] of Object.entries(review.scores)) this.#score(dimension, score, order, reply)
    this.#findings(review, order, reply)
    this.coaching.add(review, order, this.#parts(review, order, shown, reply), agent)
    const good = goodLines(review.ledger)
    for (const { line } of good) {
      const known = this.good.get(line.rule)
      if (known) known.replies++
      else this.good.set(line.rule, { label: line.label, replies: 1 })
    }
    const overall = review.scores.overall
    if (typeof overall !== 'number') return
    const { shares } = this.#options
    this.highlights.add(review, order, { good: good.length, band: this.band(overall), shares }, reply)
    this.lowest.add({ order, conversation: review.conversation_id, message: review.message_id, overall })
  }

  /** Which band of the scorecard a score falls in, from 0. */
  band(score: number): number {
    let band = 0
    for (const [i, from] of this.#options.bands.entries()) if (score >= from) band = i
    return band
  }

  #score(dimension: string, score: number | null, order: number, reply: () => KeptReply): void {
    let tally = this.dimensions.get(dimension)
    if (!tally) {
      tally = { assessed: 0, notAssessed: 0, sum: 0, moments: new Moments(), scores: new Uint32Array(101) }
      this.dimensions.set(dimension, tally)
    }
    if (score === null) {
      tally.notAssessed++
      return
    }
    tally.assessed++
    tally.sum += score
    tally.moments.add(score)
    tally.scores[score]!++
    this.samples.add(`band:${dimension}:${this.band(score)}`, SAMPLE.band, order, reply)
  }

  #findings(review: Review, order: number, reply: () => KeptReply): void {
    if (review.findings.length === 0) {
      this.clean++
      return
    }
    const seen = new Set<string>()
    for (const finding of review.findings) {
      const tally = this.#findingTally(finding)
      tally.count++
      if (seen.has(finding.rule)) continue
      seen.add(finding.rule)
      tally.replies++
      this.samples.add(`finding:${finding.rule}`, SAMPLE.finding, order, reply)
    }
    for (const [, lines] of dimensionLedgers(review.ledger)) {
      for (const line of lines) {
        if (line.points >= 0 || !isFound(line) || !seen.has(line.rule)) continue
        this.findings.get(line.rule)!.lost -= line.points
      }
    }
  }

  #findingTally({ rule, dimension, severity, message }: Finding): FindingTally {
    let tally = this.findings.get(rule)
    if (!tally) {
      tally = { rule, dimension, severity, message, count: 0, replies: 0, lost: 0 }
      this.findings.set(rule, tally)
    }
    return tally
  }

  /** @returns the agent, where agents are counted and there is room for one more */
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
      if (this.firstDate === null || date < this.firstDate) this.firstDate = date
      if (this.lastDate === null || date > this.lastDate) this.lastDate = date
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

const count = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)
const alphabetical = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
