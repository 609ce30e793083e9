import type { Finding, Review, Severity, Skipped } from '../conversation.ts'
import { type Quote, quote } from './quote.ts'
import { readable } from './readable.ts'
import { Top } from './top.ts'

const QUOTES_PER_FINDING = 3
const REPLIES_TO_GAIN = 10
const FINDINGS_PER_REPLY = 3

/** How often each whole score 0-100 was given, and how often there was no occasion. */
export interface DimensionTally {
  assessed: number
  notAssessed: number
  sum: number
  /** Replies per fifth: 0-19, 20-39, 40-59, 60-79, 80-100. */
  fifths: [number, number, number, number, number]
}

interface Place {
  order: number
  conversation: string
  message: string
}

export interface FindingQuote extends Place {
  quote: Quote
}

export interface FindingTally {
  rule: string
  dimension: string
  severity: Severity
  count: number
  /** Replies with at least one. */
  replies: number
  /** In the language of the reply; for findings that no rule file has a title for. */
  message: string
  quotes: Top<FindingQuote>
}

/** A reply that a better wording would help most. */
export interface ReplyToGain extends Place {
  overall: number
  /** Points overall between the reply and its rewrite; null without one. */
  gain: number | null
  language: string
  findings: { rule: string; dimension: string; message: string; quote: Quote | undefined }[]
}

/**
 * What the summary and the report say, gathered while the reviews pass by: counters, and a bounded number of short
 * quotes. Reviews may come in any order; what is kept depends on `order` alone.
 */
export class Tally {
  messages = 0
  replies = 0
  scored = 0
  readonly skipped = new Map<Skipped, number>()
  /** Agent replies per language, skipped ones too. */
  readonly languages = new Map<string, number>()
  readonly dimensions = new Map<string, DimensionTally>()
  readonly findings = new Map<string, FindingTally>()
  readonly toGain = new Top<ReplyToGain>(REPLIES_TO_GAIN, (a, b) => room(b) - room(a) || a.order - b.order)
  /** The reply with the lowest score: one to look at first. */
  readonly lowest = new Top<Place & { overall: number }>(1, (a, b) => a.overall - b.overall || a.order - b.order)
  readonly #withText: boolean

  /** @param withText false keeps every word of the messages out */
  constructor(withText: boolean) {
    this.#withText = withText
  }

  /** @param order the message's place in the input */
  add(review: Review, order: number): void {
    this.messages++
    if (review.role !== 'agent') return
    this.replies++
    count(this.languages, review.language)
    if (review.skipped) {
      count(this.skipped, review.skipped)
      return
    }
    this.scored++
    for (const [dimension, score] of Object.entries(review.scores)) this.#score(dimension, score)
    const place = { order, conversation: review.conversation_id, message: review.message_id }
    this.#findings(review, place)
    this.#gain(review, place)
  }

  #score(dimension: string, score: number | null): void {
    let tally = this.dimensions.get(dimension)
    if (!tally) {
      tally = { assessed: 0, notAssessed: 0, sum: 0, fifths: [0, 0, 0, 0, 0] }
      this.dimensions.set(dimension, tally)
    }
    if (score === null) tally.notAssessed++
    else {
      tally.assessed++
      tally.sum += score
      tally.fifths[Math.min(4, Math.floor(score / 20)) as 0]++
    }
  }

  #findings(review: Review, place: Place): void {
    const seen = new Set<string>()
    for (const finding of review.findings) {
      const tally = this.#findingTally(finding)
      tally.count++
      if (seen.has(finding.rule)) continue
      seen.add(finding.rule)
      tally.replies++
      // A cheap look first: most replies come after the ones that are kept.
      const empty = { ...place, quote: undefined as unknown as Quote }
      if (this.#withText && tally.quotes.wants(empty)) tally.quotes.add({ ...place, quote: cut(review, finding) })
    }
  }

  #findingTally(finding: Finding): FindingTally {
    let tally = this.findings.get(finding.rule)
    if (!tally) {
      const { rule, dimension, severity, message } = finding
      const quotes = new Top<FindingQuote>(QUOTES_PER_FINDING, (a, b) => a.order - b.order)
      tally = { rule, dimension, severity, message, count: 0, replies: 0, quotes }
      this.findings.set(rule, tally)
    }
    return tally
  }

  #gain(review: Review, place: Place): void {
    const overall = review.scores.overall
    if (overall === null || overall === undefined) return
    this.lowest.add({ ...place, overall })
    const helped = review.findings.filter((finding) => finding.suggestions.length > 0)
    const chosen = (helped.length > 0 ? helped : review.findings).slice(0, FINDINGS_PER_REPLY)
    if (chosen.length === 0) return
    const gain = review.rewrite ? review.rewrite.overall_after - review.rewrite.overall_before : null
    const reply: ReplyToGain = { ...place, overall, gain, language: review.language, findings: [] }
    if (!this.toGain.wants(reply)) return
    reply.findings = chosen.map((finding) => ({
      rule: finding.rule,
      dimension: finding.dimension,
      message: finding.message,
      quote: this.#withText ? cut(review, finding) : undefined,
    }))
    this.toGain.add(reply)
  }
}

/** Points a reply could win: what its rewrite wins, or what it lacks. */
const room = (reply: ReplyToGain) => reply.gain ?? 100 - reply.overall

const count = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)

function cut(review: Review, finding: Finding): Quote {
  const shown = readable(review.text)
  return quote(shown.text, shown.finding(finding))
}
