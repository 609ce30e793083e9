import { type Chosen, focusOf, strengthsOf, without } from '../../feedback/coaching/plan.ts'
import type { Estimate } from '../../score/statistics.ts'
import { mask } from '../mask.ts'
import type { RunInfo } from '../run-info.ts'
import type { Words } from '../words.ts'
import type { Coaching, KeptHabit, KeptQuote, Person } from './collect.ts'
import { exerciseFor } from './exercises.ts'

/** A share of the replies, 0-1, with the 95% interval in which the true share probably lies. */
type Share = Pick<Estimate, 'value' | 'low' | 'high'>

export interface Strength {
  id: string
  title: string
  dimension: string
  replies: number
  share: Share
  others: Share | null
  /** Points of the overall score that it gives, per reply on average. */
  points_per_reply: number
  quotes: { conversation_id: string; message_id: string; text: string }[]
}

export interface Focus extends Omit<Strength, 'quotes'> {
  why: string
  how: string
  pairs: { conversation_id: string; message_id: string; before: string; after: string; kind: 'ready' | 'fill-in' }[]
  exercise: string
  /** The share of replies to go for; now it is `share`. */
  goal: number
}

/** What goes well, what to work on, with the evidence: for the team, or for one agent. */
export interface Plan {
  /** As the report shows the agent; null for the team. */
  agent: string | null
  replies: number
  strengths: Strength[]
  focus: Focus[]
}

/** Agents with fewer replies get no plan: chance would write it. */
const LEAST_REPLIES = 10
const QUOTES = 2

/** The team's plan, and those of the agents where agents are shown, in alphabetical order: no ranking. */
export function plansOf(run: RunInfo, coaching: Coaching, words: Words): Plan[] {
  const { team } = coaching
  const agents = [...coaching.agents].filter(([, { replies }]) => replies >= LEAST_REPLIES)
  agents.sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    planOf(null, team, null, run, words),
    ...agents.map(([name, person]) => planOf(name, person, team, run, words)),
  ]
}

function planOf(agent: string | null, person: Person, team: Person | null, run: RunInfo, words: Words): Plan {
  const rest = team && without(team, person)
  const others = rest && rest.replies > 0 ? (rest as Person) : null
  return {
    agent,
    replies: person.replies,
    strengths: strengthsOf(person, others).map((chosen) => ({
      ...base(chosen, run),
      quotes: kept(chosen.habit)
        .slice(0, QUOTES)
        .map((one) => ({ ...placeOf(one), text: shown(one, one.quote.text, words) })),
    })),
    focus: focusOf(person, others).map((chosen) => ({
      ...base(chosen, run),
      why: run.names.why(chosen.habit.id),
      how: run.names.how(chosen.habit.id),
      pairs: kept(chosen.habit).map((one) => ({
        ...placeOf(one),
        before: shown(one, one.quote.text, words),
        after: shown(one, one.quote.after!, words),
        kind: one.quote.kind ?? 'fill-in',
      })),
      exercise: exerciseFor(chosen.habit.id, chosen.habit.dimension, run.language),
      goal: chosen.goal!,
    })),
  }
}

function base({ habit, share, others, perReply }: Chosen<KeptHabit>, run: RunInfo): Omit<Strength, 'quotes'> {
  return {
    id: habit.id,
    title: run.names.line(habit.id, run.names.title(habit.id, habit.label)),
    dimension: run.names.dimension(habit.dimension),
    replies: habit.replies,
    share: interval(share),
    others: others && interval(others),
    points_per_reply: Math.round(perReply * 100) / 100,
  }
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
const interval = ({ value, low, high }: Estimate): Share => ({
  value: round(value),
  low: round(low),
  high: round(high),
})

const kept = ({ quotes }: KeptHabit) => [...quotes.items].sort((a, b) => a.order - b.order)
const placeOf = ({ conversation, message }: KeptQuote) => ({ conversation_id: conversation, message_id: message })

/** The piece with what is private hidden, on one line. */
function shown({ quote, hidden }: KeptQuote, text: string, words: Words): string {
  const masked = mask(text, words.masked, quote.text, hidden === null ? [] : [hidden])
    .replaceAll(/\s*\n\s*/g, ' / ')
    .trim()
  return `${quote.cutBefore ? '… ' : ''}${masked}${quote.cutAfter ? ' …' : ''}`
}
