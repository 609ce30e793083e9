import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Moments, meanOf, normalQuantile, overlap, shareOf, tQuantile } from '../../src/score/statistics.ts'

const moments = (values: readonly number[]) => {
  const out = new Moments()
  for (const value of values) out.add(value)
  return out
}

describe('quantiles', () => {
  // printed tables of Student's t
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 3, 3.182],
    [0.975, 4, 2.776],
    [0.975, 5, 2.571],
    [0.975, 10, 2.228],
    [0.975, 30, 2.042],
    [0.975, 120, 1.98],
    [0.995, 4, 4.604],
    [0.995, 9, 3.25],
    [0.95, 7, 1.895],
    [0.025, 10, -2.228],
  ])('t(%d, %d) is %d', (p, freedom, expected) => {
    expect(Math.abs(tQuantile(p, freedom) / expected - 1)).toBeLessThan(0.005)
  })
  it('comes near the normal distribution for many observations', () => {
    expect(tQuantile(0.975, 1e6)).toBeCloseTo(normalQuantile(0.975), 4)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 6)
  })
})

describe('mean', () => {
  it('gives the textbook interval', () => {
    // n 5, mean 60, sd 15.811: 60 ± 2.776 × 15.811 / √5
    const found = meanOf(moments([40, 50, 60, 70, 80]))!
    expect(found.value).toBe(60)
    expect(found.low).toBeCloseTo(40.37, 1)
    expect(found.high).toBeCloseTo(79.63, 1)
  })
  it('needs two observations', () => {
    expect(meanOf(moments([]))).toBeNull()
    expect(meanOf(moments([50]))).toBeNull()
  })
  it('does not depend on the order, and stays within the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 60 }), (values) => {
        const found = meanOf(moments(values))!
        expect(meanOf(moments([...values].reverse()))).toEqual(found)
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.high).toBeLessThanOrEqual(100)
        expect(found.low <= found.value && found.value <= found.high).toBe(true)
      }),
    )
  })
  it('covers the true mean in about 95 of 100 samples', () => {
    // a linear congruential generator: the same samples each time
    let state = 12345
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor((state / 2147483648) * 101)
    }
    let covered = 0
    for (let i = 0; i < 2000; i++) {
      const found = meanOf(moments(Array.from({ length: 12 }, next)))!
      if (found.low <= 50 && 50 <= found.high) covered++
    }
    expect(covered).toBeGreaterThan(2000 * 0.93)
    expect(covered).toBeLessThan(2000 * 0.97)
  })
})

describe('share', () => {
  it('is Wilson’s interval', () => {
    const found = shareOf(10, 50)
    expect(found.low).toBeCloseTo(0.1124, 3)
    expect(found.high).toBeCloseTo(0.3304, 3)
  })
  it('knows nothing of nothing, and is not certain of none', () => {
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 })
    expect(shareOf(0, 10).high).toBeGreaterThan(0.2)
  })
})

it('tells whether two intervals overlap', () => {
  const at = (low: number, high: number) => ({ value: (low + high) / 2, low, high, n: 9 })
  expect(overlap(at(10, 20), at(20, 30))).toBe(true)
  expect(overlap(at(10, 19), at(20, 30))).toBe(false)
})
