import type { Finding, LedgerLine, Review, Span } from '../../conversation.ts'
import type { Counted, Habit } from '../../feedback/coaching/plan.ts'
import { dimensionLedgers, isFound } from '../kept-reply.ts'
import { type Quote, quote } from '../quote.ts'
import { type Readable, readable } from '../readable.ts'
import { hash } from '../samples.ts'
import { Top } from '../top.ts'

/** A piece of somebody's reply, as it was and, for a finding, as it could be. */
export interface KeptQuote {
  order: number
  conversation: string
  message: string
  /** The agent's name in the export, to hide it in the text. */
  hidden: string | null
  quote: Quote
}

interface Candidate extends KeptQuote {
  rank: readonly [number, number, number]
  /** Pieces that begin alike are kept once. */
  like: string
}

/** A habit with the quotes that show it. */
export interface KeptHabit extends Habit {
  /** What it is called in the language of the reply; for rules that no file has a title for. */
  label: string
  /** Place in the input of the reply that the label comes from: the first one. */
  first: number
  quotes: Top<Candidate>
}

export interface Person extends Counted<KeptHabit> {
  replies: number
  weak: Map<string, KeptHabit>
  strong: Map<string, KeptHabit>
}

/** What a thread tells of a person: plain data. */
interface PersonState {
  replies: number
  weak: HabitState[]
  strong: HabitState[]
}
type HabitState = Omit<KeptHabit, 'quotes'> & { quotes: readonly Candidate[] }

/** What a thread tells of its coaching: plain data. */
export interface CoachingState {
  team: PersonState
  agents: Map<string, PersonState>
}

const QUOTES = 3
/** Habits counted per person; there are fewer rules than this unless a user's own pack is very large. */
const HABITS = 200
/** A quote of fewer characters says too little to learn from; of more, it is not read. */
const SHORT = 45
const LONG = 300

/**
 * What coaching needs, gathered while the reviews pass by: how often each habit occurs and what it costs or gives, for
 * the team and for each agent, with a bounded number of quotes. What is kept does not depend on the order of the reviews.
 */
export class Coaching {
  readonly team = person()
  readonly agents = new Map<string, Person>()
  readonly #shares: ReadonlyMap<string, number>

  /** @param shares weight of each dimension in the overall score */
  constructor(shares: ReadonlyMap<string, number>) {
    this.#shares = shares
  }

  /** @param agent as the report shows the agent; null where it does not */
  add(review: Review, order: number, agent: string | null, hidden: string | null): void {
    const found = this.#linesOf(review)
    let shown: Readable | undefined
    const read = () => {
      shown ??= readable(review.text)
      return shown
    }
    const people = [this.team]
    if (agent !== null) people.push(this.#agent(agent))
    const place = { order, conversation: review.conversation_id, message: review.message_id, hidden }
    for (const one of people) {
      one.replies++
      for (const line of found) count(one, line, review, place, read)
    }
  }

  /** Forgets an agent, so that memory stays bounded. */
  drop(agent: string): void {
    this.agents.delete(agent)
  }

  /** Plain data, to be handed to another thread. */
  get state(): CoachingState {
    return { team: stateOf(this.team), agents: new Map([...this.agents].map(([name, one]) => [name, stateOf(one)])) }
  }

  /** Takes in what another thread has seen. @param isCounted whether there is room for an agent */
  merge({ team, agents }: CoachingState, isCounted: (agent: string) => boolean): void {
    mergePerson(this.team, team)
    for (const [name, one] of agents) if (isCounted(name)) mergePerson(this.#agent(name), one)
  }

  #agent(name: string): Person {
    const known = this.agents.get(name)
    if (known) return known
    const fresh = person()
    this.agents.set(name, fresh)
    return fresh
  }

  /** The lines of all ledgers, those of one rule together, in thousandths of points of the overall score. */
  #linesOf({ ledger, scores }: Review): Line[] {
    const dimensions = dimensionLedgers(ledger).filter(([dimension]) => typeof scores[dimension] === 'number')
    const all = dimensions.reduce((sum, [dimension]) => sum + this.#share(dimension), 0)
    const lines = new Map<string, Line>()
    for (const [dimension, ledgerLines] of dimensions) {
      for (const line of ledgerLines) {
        if (line.points === 0 || !isFound(line)) continue
        const points = Math.round((1000 * line.points * this.#share(dimension)) / all)
        const known = lines.get(line.rule)
        if (!known) lines.set(line.rule, { line, dimension, points, most: Math.abs(points) })
        else {
          known.points += points
          if (Math.abs(points) > known.most) Object.assign(known, { line, dimension, most: Math.abs(points) })
        }
      }
    }
    return [...lines.values()].filter(({ points }) => points !== 0)
  }

  #share = (dimension: string) => this.#shares.get(dimension) ?? 1
}

interface Line {
  /** Where it counts most. */
  line: LedgerLine
  dimension: string
  points: number
  most: number
}

function stateOf({ replies, weak, strong }: Person): PersonState {
  const plain = (habits: Map<string, KeptHabit>) =>
    [...habits.values()].map((habit) => ({ ...habit, quotes: habit.quotes.items }))
  return { replies, weak: plain(weak), strong: plain(strong) }
}

function mergePerson(one: Person, other: PersonState): void {
  one.replies += other.replies
  for (const side of ['weak', 'strong'] as const)
    for (const more of other[side]) {
      const habit = habitOf(one[side], more)
      if (!habit) continue
      habit.replies += more.replies
      habit.points += more.points
      for (const quote of more.quotes) habit.quotes.add(quote)
    }
}

/** Undefined where there is no room for one more. */
function habitOf(
  habits: Map<string, KeptHabit>,
  { id, dimension, label, first }: Omit<HabitState, 'replies' | 'points' | 'quotes'>,
): KeptHabit | undefined {
  const known = habits.get(id)
  if (known) {
    if (first < known.first) Object.assign(known, { dimension, label, first })
    return known
  }
  if (habits.size >= HABITS) return undefined
  const quotes = new Top<Candidate>(QUOTES, byRank, ({ like }) => like)
  const fresh = { id, dimension, label, first, replies: 0, points: 0, quotes }
  habits.set(id, fresh)
  return fresh
}

const person = (): Person => ({ replies: 0, weak: new Map(), strong: new Map() })

type Place = Omit<KeptQuote, 'quote'>

function count(one: Person, { line, dimension, points }: Line, review: Review, place: Place, read: () => Readable) {
  const finding = review.findings.find(({ rule }) => rule === line.rule)
  // points taken without a finding have nothing to show and nothing to say
  if (points < 0 && !finding) return
  const label = points < 0 ? finding!.message : line.label
  const habit = habitOf(points < 0 ? one.weak : one.strong, { id: line.rule, dimension, label, first: place.order })
  if (!habit) return
  habit.replies++
  habit.points += Math.abs(points)
  if (review.text === '' || !mayWant(habit.quotes, place.order)) return
  const piece = points < 0 ? pairOf(review.findings, line.rule, read()) : exampleOf(line, read())
  if (!piece) return
  const like = piece.text.slice(0, 60).toLowerCase().replaceAll(/\d+/g, '#')
  habit.quotes.add({ ...place, quote: piece, like, rank: [badness(piece, points < 0), hash(place.order), place.order] })
}

/** Whether the best piece that this reply could have would be kept: spares reading most replies. */
const mayWant = (quotes: Top<Candidate>, order: number) =>
  quotes.items.length < QUOTES || byRank({ rank: [0, hash(order), order] }, quotes.items.at(-1)!) < 0

function byRank(a: Pick<Candidate, 'rank'>, b: Pick<Candidate, 'rank'>): number {
  return a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]
}

/** 0 for a piece to learn from: long enough to understand, short enough to read, and for a finding ready to be sent. */
function badness({ text, kind, cutBefore }: Quote, isPair: boolean): number {
  const size = text.length < SHORT ? 2 : text.length > LONG ? 1 : 0
  return size + (cutBefore ? 1 : 0) + (isPair && kind !== 'ready' ? 1 : 0)
}

/** The first finding of the rule whose better wording stands within the piece. */
function pairOf(findings: readonly Finding[], rule: string, shown: Readable): Quote | null {
  for (const finding of findings) {
    if (finding.rule !== rule) continue
    const piece = quote(shown.text, shown.finding(finding))
    if (piece.after !== undefined && piece.after.trim() !== '' && piece.text.trim() !== '') return piece
  }
  return null
}

function exampleOf(span: Span, shown: Readable): Quote | null {
  const { start, end } = shown.span(span)
  if (end <= start) return null
  const piece = quote(shown.text, { ...NOTHING, start, end })
  return piece.text.trim() === '' ? null : piece
}

const NOTHING: Omit<Finding, 'start' | 'end'> = {
  rule: '',
  dimension: '',
  severity: 'minor',
  message: '',
  suggestions: [],
}
