import { describe, expect, it } from 'vitest'
import { type Counted, focusOf, type Habit, strengthsOf, without } from '../../../src/feedback/coaching/plan.ts'
import { chanceHigher, normalShare } from '../../../src/score/statistics.ts'

const habit = (id: string, replies: number, points: number): Habit => ({ id, dimension: 'clarity', replies, points })
const counted = (replies: number, weak: Habit[], strong: Habit[] = []): Counted => ({
  replies,
  weak: new Map(weak.map((one) => [one.id, one])),
  strong: new Map(strong.map((one) => [one.id, one])),
})

describe('chanceHigher', () => {
  it('is a half for like shares, and near 0 or 1 for sure differences', () => {
    expect(chanceHigher(50, 100, 50, 100)).toBeCloseTo(0.5, 6)
    expect(chanceHigher(80, 100, 20, 100)).toBeGreaterThan(0.999)
    expect(chanceHigher(20, 100, 80, 100)).toBeLessThan(0.001)
  })
  it('is less sure of few replies', () => {
    expect(chanceHigher(3, 5, 20, 100)).toBeLessThan(chanceHigher(60, 100, 20, 100))
  })
  it('knows the normal distribution', () => {
    expect(normalShare(0)).toBeCloseTo(0.5, 7)
    expect(normalShare(1.959963985)).toBeCloseTo(0.975, 6)
    expect(normalShare(-1.644853627)).toBeCloseTo(0.05, 6)
  })
})

describe('focusOf', () => {
  it('takes what costs the team most', () => {
    const team = counted(100, [habit('small', 90, 20_000), habit('large', 30, 300_000), habit('middle', 40, 90_000)])
    expect(focusOf(team, null).map(({ habit }) => habit.id)).toEqual(['large', 'middle'])
  })
  it('prefers what an agent does more often than the others over what everybody does', () => {
    const agent = counted(50, [habit('everybody', 25, 60_000), habit('own', 20, 50_000)])
    const others = counted(500, [habit('everybody', 260, 600_000), habit('own', 20, 50_000)])
    expect(focusOf(agent, others).map(({ habit }) => habit.id)).toEqual(['own', 'everybody'])
  })
  it('leaves out what is rare or costs next to nothing', () => {
    expect(focusOf(counted(100, [habit('rare', 2, 90_000), habit('cheap', 60, 5_000)]), null)).toEqual([])
  })
  it('aims at what the others reach, at most half the way down', () => {
    const agent = counted(100, [habit('often', 60, 90_000)])
    expect(focusOf(agent, counted(100, [habit('often', 45, 90_000)]))[0]!.goal).toBe(0.45)
    expect(focusOf(agent, counted(100, [habit('often', 5, 90_000)]))[0]!.goal).toBe(0.3)
    expect(focusOf(agent, null)[0]!.goal).toBe(0.3)
  })
  it('always aims lower than now', () => {
    for (const replies of [3, 4, 7, 50, 99, 100]) {
      const [focus] = focusOf(counted(100, [habit('it', replies, 90_000)]), counted(100, [habit('it', replies, 9)]))
      expect(focus!.goal).toBeLessThan(focus!.share.value)
      expect(focus!.goal).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('strengthsOf', () => {
  it('takes what gives most, at most three, without a goal', () => {
    const strong = ['a', 'b', 'c', 'd'].map((id, i) => habit(id, 50, (i + 1) * 100_000))
    const chosen = strengthsOf(counted(100, [], strong), null)
    expect(chosen.map(({ habit }) => habit.id)).toEqual(['d', 'c', 'b'])
    expect(chosen[0]!.goal).toBeNull()
    expect(chosen[0]!.perReply).toBe(4)
  })
})

describe('without', () => {
  it('is the rest of the team', () => {
    const all = counted(100, [habit('a', 40, 400), habit('b', 10, 100)])
    const rest = without(all, counted(30, [habit('a', 15, 150)]))
    expect(rest.replies).toBe(70)
    expect(rest.weak.get('a')).toMatchObject({ replies: 25, points: 250 })
    expect(rest.weak.get('b')).toMatchObject({ replies: 10, points: 100 })
  })
})
