import { chanceHigher, type Estimate, shareOf } from '../../score/statistics.ts'

/** One thing that replies do, good or bad, counted over the replies of a team or an agent. */
export interface Habit {
  /** The finding, or the line of the ledger. */
  id: string
  dimension: string
  /** Replies in which it occurs. */
  replies: number
  /** Thousandths of points of the overall score that it took (bad) or gave (good), all replies together; above zero. */
  points: number
}

/** What was counted of a team or an agent. */
export interface Counted<H extends Habit = Habit> {
  /** Replies scored. */
  replies: number
  weak: ReadonlyMap<string, H>
  strong: ReadonlyMap<string, H>
}

/** A habit that a plan speaks of. */
export interface Chosen<H extends Habit = Habit> {
  habit: H
  /** Share of the replies in which it occurs. */
  share: Estimate
  /** The same share among the others; null where there are none to compare with. */
  others: Estimate | null
  /** Points of the overall score that it takes or gives, per reply on average. */
  perReply: number
  /** For a weak habit: the share to go for, in whole percents, below the present one. */
  goal: number | null
}

/** Fewer replies say nothing about a habit. */
const LEAST = 3
/** Points of the overall score per reply below which a habit is not worth a week's attention. */
const WORTH = 0.1
/** What fewer replies do is not what "goes well", unless they surely do it more often than the others. */
const OFTEN = 0.2
const SURE = 0.95
const FOCUS = 2
const STRENGTHS = 3

/** One or two habits to work on, by what they cost and by how surely they come up more often than among the others. */
export const focusOf = <H extends Habit>(own: Counted<H>, others: Counted<H> | null): Chosen<H>[] =>
  choose(own, others, 'weak').slice(0, FOCUS)

/** Up to three habits to keep, by what they give and by how surely they come up more often than among the others. */
export const strengthsOf = <H extends Habit>(own: Counted<H>, others: Counted<H> | null): Chosen<H>[] =>
  choose(own, others, 'strong').slice(0, STRENGTHS)

function choose<H extends Habit>(own: Counted<H>, others: Counted<H> | null, kind: 'weak' | 'strong'): Chosen<H>[] {
  const candidates = [...own[kind].values()].flatMap((habit) => {
    const perReply = habit.points / 1000 / own.replies
    if (habit.replies < LEAST || perReply < WORTH) return []
    const elsewhere = others?.[kind].get(habit.id)?.replies ?? 0
    // its effect, as far as we can be sure that it is this person's own habit; a team has only the effect
    const sure = others ? chanceHigher(habit.replies, own.replies, elsewhere, others.replies) : 1
    const share = shareOf(habit.replies, own.replies)
    if (kind === 'strong' && share.value < OFTEN && (!others || sure < SURE)) return []
    const other = others ? shareOf(elsewhere, others.replies) : null
    const chosen: Chosen<H> = {
      habit,
      share,
      others: other,
      perReply,
      goal: kind === 'weak' ? goalOf(share, other) : null,
    }
    return [{ chosen, rank: perReply * sure }]
  })
  candidates.sort((a, b) => b.rank - a.rank || (a.chosen.habit.id < b.chosen.habit.id ? -1 : 1))
  return candidates.map(({ chosen }) => chosen)
}

/** What the others reach, where that is a real step and within reach; else half of what it is now. In whole percents. */
function goalOf(share: Estimate, others: Estimate | null): number {
  const half = share.value / 2
  const aim = others && others.value < share.value ? Math.max(others.value, half) : half
  return Math.min(Math.floor(aim * 100), Math.ceil(share.value * 100) - 1) / 100
}

/** What the rest of the team counts, without this part of it. */
export function without(all: Counted, part: Counted): Counted {
  const rest = (kind: 'weak' | 'strong') =>
    new Map(
      [...all[kind]].map(([id, habit]) => {
        const own = part[kind].get(id)
        return [
          id,
          own ? { ...habit, replies: habit.replies - own.replies, points: habit.points - own.points } : habit,
        ] as const
      }),
    )
  return { replies: all.replies - part.replies, weak: rest('weak'), strong: rest('strong') }
}
