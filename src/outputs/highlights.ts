import type { LedgerLine, Review } from '../conversation.ts'
import { dimensionLedgers, isFound, type KeptReply } from './kept-reply.ts'
import { Top } from './top.ts'

const SHOWN = 10

interface Candidate {
  order: number
  /** The beginning of the text without its numbers: the same standard text is shown once. */
  like: string
  /** More is sooner. */
  rank: readonly number[]
  reply: KeptReply | undefined
}

/** What a thread tells of its highlights: plain data. */
export interface HighlightsState {
  gain: readonly Candidate[]
  best: readonly Candidate[]
}

/** The ten replies that would gain most, and the ten best. */
export class Highlights {
  readonly #gain = new Top<Candidate>(SHOWN, compare, (one) => one.like)
  readonly #best = new Top<Candidate>(SHOWN, compare, (one) => one.like)

  /**
   * @param good how many good things were found in it
   * @param band the band of its overall score: of the best band, those from which most can be learnt come first
   */
  add(
    review: Review,
    order: number,
    { good, band, shares }: { good: number; band: number; shares: ReadonlyMap<string, number> },
    reply: () => KeptReply,
  ): void {
    const overall = review.scores.overall
    if (overall === null || overall === undefined) return
    const like = review.text === '' ? String(order) : review.text.slice(0, 160).toLowerCase().replaceAll(/\d+/g, '#')
    const put = (top: Top<Candidate>, rank: readonly number[]) => {
      const candidate: Candidate = { order, like, rank, reply: undefined }
      if (!top.wants(candidate)) return
      candidate.reply = reply()
      top.add(candidate)
    }
    if (review.findings.length > 0) put(this.#gain, [gainOf(review, shares), -overall])
    if (good > 0) put(this.#best, [band, good, overall, -review.findings.length])
  }

  /** Plain data, to be handed to another thread. */
  get state(): HighlightsState {
    return { gain: this.#gain.items, best: this.#best.items }
  }

  /** Takes in what another thread has seen. */
  merge({ gain, best }: HighlightsState): void {
    for (const candidate of gain) this.#gain.add(candidate)
    for (const candidate of best) this.#best.add(candidate)
  }

  get gain(): KeptReply[] {
    return this.#gain.items.map(({ reply }) => reply!)
  }

  get best(): KeptReply[] {
    return this.#best.items.map(({ reply }) => reply!)
  }
}

function compare(a: Candidate, b: Candidate): number {
  for (const [i, value] of a.rank.entries()) if (value !== b.rank[i]) return b.rank[i]! - value
  return a.order - b.order
}

/** Points overall that the reply could win: what its rewording wins, else what its findings cost. */
export function gainOf(review: Pick<Review, 'ledger' | 'rewrite'>, shares: ReadonlyMap<string, number>): number {
  if (review.rewrite) return review.rewrite.overall_after - review.rewrite.overall_before
  let all = 0
  let lost = 0
  for (const [dimension, lines] of dimensionLedgers(review.ledger)) {
    const share = shares.get(dimension) ?? 1
    all += share
    for (const line of lines) if (line.points < 0 && isFound(line)) lost -= line.points * share
  }
  return all === 0 ? 0 : lost / all
}

/** What gave points, in the order of the text, with the dimension it gave them in: for each, where it counts most. */
export function goodLines(ledger: Record<string, LedgerLine[]>): { dimension: string; line: LedgerLine }[] {
  const best = new Map<string, { dimension: string; line: LedgerLine }>()
  for (const [dimension, lines] of dimensionLedgers(ledger)) {
    for (const line of lines) {
      if (line.points <= 0 || !isFound(line)) continue
      const before = best.get(line.rule)
      if (!before || before.line.points < line.points) best.set(line.rule, { dimension, line })
    }
  }
  return [...best.values()].sort(
    ({ line: a }, { line: b }) => a.start - b.start || a.end - b.end || b.points - a.points,
  )
}
