import { describe, expect, it } from 'vitest'
import { Moments } from '../../src/score/statistics.ts'
import { type Period, standingOut, trendOf } from '../../src/score/trend.ts'

/** A generator with a fixed start, so that each run sees the same chance. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

/** Twelve weeks of scores around a level per week. */
function weeks(level: (week: number) => number, replies: number, seed: number): Period[] {
  const next = chance(seed)
  return Array.from({ length: 12 }, (_, at) => {
    const moments = new Moments()
    for (let i = 0; i < replies; i++) {
      moments.add(Math.round(Math.min(100, Math.max(0, level(at) + (next() + next() + next() - 1.5) * 30))))
    }
    return { at, moments }
  })
}

describe('trend', () => {
  it('finds a rise of a point a week among noise', () => {
    const found = trendOf(weeks((week) => 55 + week, 40, 7))!
    expect(found.beyondNoise).toBe(true)
    expect(found.low).toBeLessThan(1)
    expect(found.high).toBeGreaterThan(1)
    expect(found.last - found.first).toBeGreaterThan(6)
  })
  it('takes chance for change in about one of twenty archives, not more', () => {
    let alarms = 0
    for (let seed = 1; seed <= 400; seed++) if (trendOf(weeks(() => 60, 30, seed * 7919))!.beyondNoise) alarms++
    expect(alarms).toBeGreaterThan(5)
    expect(alarms).toBeLessThan(400 * 0.08)
  })
  it('asks for more where several trends are looked at together', () => {
    const periods = weeks((week) => 55 + week, 40, 7)
    const alone = trendOf(periods)!
    const among = trendOf(periods, 8)!
    expect(among.high - among.low).toBeGreaterThan(alone.high - alone.low)
  })
  it('is silent for fewer than six weeks', () => {
    expect(trendOf(weeks((week) => 20 + 5 * week, 40, 7).slice(0, 5))).toBeNull()
    expect(trendOf(weeks((week) => 20 + 5 * week, 4, 7))).toBeNull()
  })
})

describe('a period that stands out', () => {
  it('is found, alone', () => {
    const found = standingOut(weeks((week) => (week === 4 ? 40 : 65), 40, 11))
    expect(found.map(({ at }) => at)).toEqual([4])
  })
  it('is not found where there is only chance', () => {
    let alarms = 0
    for (let seed = 1; seed <= 100; seed++) alarms += standingOut(weeks(() => 60, 30, seed * 104729)).length
    // 1,200 weeks, three standard errors: a few
    expect(alarms).toBeLessThan(20)
  })
})
