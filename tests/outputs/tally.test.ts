import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/conversation.ts'
import { gainOf, goodLines } from '../../src/outputs/highlights.ts'
import { Samples } from '../../src/outputs/samples.ts'
import { Split } from '../../src/outputs/splits.ts'
import { Tally, type TallyState } from '../../src/outputs/tally.ts'
import { Top } from '../../src/outputs/top.ts'
import { isoDate, mondayOf } from '../../src/outputs/weeks.ts'

const SHARES = new Map([
  ['clarity', 25],
  ['empathy', 75],
])

/** A reply with a score, dated by its number, of one of a few agents and channels. */
function reply(i: number, fields: Partial<Review> = {}): Review {
  const overall = (i * 37) % 101
  return {
    conversation_id: `c${i >> 1}`,
    message_id: `m${i}`,
    role: 'agent',
    agent: `agent ${i % 7}`,
    created_at: isoDate(19_000 + (i % 400)),
    source: null,
    attributes: { channel: `channel ${i % 3}` },
    language: 'en',
    text: `Reply number ${i}.`,
    skipped: null,
    scores: { overall, clarity: overall, empathy: i % 2 ? null : 100 - overall },
    not_assessed: {},
    ledger: {
      clarity: [line('base', 80), line('hard-word', -6), line('explains', 5)],
      ...(i % 2 ? {} : { empathy: [line('base', 30), line('apologises', 15)] }),
    },
    signals: [],
    findings: i % 3 ? [finding('hard-word')] : [],
    metrics: { words: 3, sentences: 1, readability: 80 },
    rewrite: null,
    ...fields,
  }
}
const line = (rule: string, points: number) => ({ label: rule, rule, points, start: 0, end: 5 })
const finding = (rule: string) => ({
  rule,
  dimension: 'clarity',
  severity: 'minor' as const,
  start: 0,
  end: 5,
  message: 'A hard word.',
  suggestions: [],
})
const OPTIONS = { bands: [0, 25, 45, 65, 85], shares: SHARES, perAgent: true }
const tallyOf = (order: readonly number[]) => {
  const tally = new Tally(OPTIONS)
  for (const i of order) {
    const one = reply(i)
    tally.add(one, i, { shown: one.agent!.toUpperCase(), name: one.agent })
  }
  return tally
}

describe('the tally', () => {
  it('keeps the same, whatever order the reviews come in', () => {
    const numbers = Array.from({ length: 800 }, (_, i) => i)
    const state = (tally: Tally) => ({
      samples: ['band:overall:0', 'finding:hard-word', 'channel:channel 1', 'agent:AGENT 3', 'week:2022-12-26'].map(
        (set) => [set, tally.samples.count(set), tally.samples.of(set).map((one) => one.order)],
      ),
      gain: tally.highlights.gain.map((one) => one.order),
      best: tally.highlights.best.map((one) => one.order),
      weeks: [...tally.weeks.parts.values()].map(({ key, n }) => `${key} ${n}`).sort(),
      lost: tally.findings.get('hard-word')!.lost,
      dates: [tally.firstDate, tally.lastDate, tally.dated],
    })
    const expected = state(tallyOf(numbers))
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: 800 }), (order) => {
        expect(state(tallyOf(order))).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })

  it('is the same when threads share the work and what they saw is put together', () => {
    const numbers = Array.from({ length: 900 }, (_, i) => i)
    const sorted = <K, V>(map: ReadonlyMap<K, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
    const coached = (one: TallyState['coaching']['team']) => {
      const byId = (habits: typeof one.weak) => sorted(new Map(habits.map((habit) => [habit.id, habit])))
      return { replies: one.replies, weak: byId(one.weak), strong: byId(one.strong) }
    }
    const state = (tally: Tally) => {
      const { state } = tally
      return {
        ...state,
        ...{ languages: sorted(state.languages), findings: sorted(state.findings), good: sorted(state.good) },
        weeks: sorted(tally.weeks.parts),
        sampledWeeks: state.sampledWeeks.parts.map(({ key }) => key).sort(),
        groups: sorted(tally.groups.channel.parts),
        agents: sorted(tally.agents.parts),
        coaching: {
          team: coached(state.coaching.team),
          agents: sorted(state.coaching.agents).map(([, one]) => coached(one)),
        },
        samples: { sets: sorted(state.samples.sets), replies: sorted(state.samples.replies) },
      }
    }
    const whole = state(tallyOf(numbers))
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 900, maxLength: 900 }), (threads) => {
        const all = new Tally(OPTIONS)
        for (const thread of [0, 1, 2])
          all.merge(structuredClone(tallyOf(numbers.filter((i) => threads[i] === thread)).state))
        expect(state(all)).toEqual(whole)
      }),
      { numRuns: 5 },
    )
  })

  it('counts the points that findings cost in all ledgers, and what is good', () => {
    const tally = tallyOf([0, 1, 2, 3, 4, 5])
    expect(tally.findings.get('hard-word')).toMatchObject({ count: 4, replies: 4, lost: 24 })
    expect(tally.clean).toBe(2)
    expect(tally.good.get('explains')).toEqual({ label: 'explains', replies: 6, first: 0 })
    expect(tally.good.get('apologises')?.replies).toBe(3)
  })

  it('counts every score once', () => {
    const tally = tallyOf(Array.from({ length: 500 }, (_, i) => i))
    const overall = tally.dimensions.get('overall')!
    expect(overall.scores.reduce((sum, count) => sum + count, 0)).toBe(500)
    const bands = [0, 1, 2, 3, 4].map((band) => tally.samples.count(`band:overall:${band}`))
    expect(bands.reduce((sum, count) => sum + count, 0)).toBe(500)
    expect(tally.dimensions.get('empathy')).toMatchObject({ assessed: 250, notAssessed: 250 })
  })

  it('holds a bounded number of replies, and cuts long ones', () => {
    const tally = tallyOf([])
    for (let i = 0; i < 30_000; i++) tally.add(reply(i, { text: `${i} ${'long '.repeat(4000)}` }), i)
    const kept = tally.samples.of('finding:hard-word')
    expect(kept).toHaveLength(15)
    for (const { text, cut } of kept) {
      expect(text.length).toBeLessThanOrEqual(12_000)
      expect(cut).toBe(true)
    }
    expect(tally.samples.size).toBeLessThan(1000)
  })

  it('shows the same standard reply once among the best and the ones to gain', () => {
    const tally = tallyOf([])
    for (let i = 0; i < 50; i++) tally.add(reply(1, { text: 'Always the same.' }), i)
    tally.add(reply(4), 99)
    expect(tally.highlights.gain.map(({ order }) => order).sort()).toEqual([0, 99])
    expect(tally.highlights.best).toHaveLength(2)
  })

  it('knows nothing of agents unless told what to call them', () => {
    const tally = new Tally({ bands: [0], shares: SHARES, perAgent: false })
    tally.add(reply(1), 1)
    expect(tally.agents.parts.size).toBe(0)
    expect(tally.samples.of('finding:hard-word')[0]!.agent).toBeNull()
  })
})

describe('what a reply could gain', () => {
  it('is what its rewording gains, else what its findings cost, weighed by the shares', () => {
    expect(
      gainOf(
        { ledger: {}, rewrite: { text: '', kind: 'ready', changes: [], overall_before: 40, overall_after: 61 } },
        SHARES,
      ),
    ).toBe(21)
    // 6 points of clarity, a quarter of the overall score
    expect(gainOf({ ledger: reply(2).ledger, rewrite: null }, SHARES)).toBe(1.5)
  })
  it('names each good thing once, where it counts most', () => {
    const ledger = { clarity: [line('next-step', 5)], guidance: [line('base', 50), line('next-step', 15)] }
    expect(goodLines(ledger)).toEqual([{ dimension: 'guidance', line: line('next-step', 15) }])
  })
})

describe('samples', () => {
  it('forget a set with the replies that only it kept', () => {
    const samples = new Samples()
    const kept = { order: 1 } as never
    samples.add('a', 5, 1, () => kept)
    samples.add('b', 5, 1, () => kept)
    samples.drop('a')
    expect(samples.size).toBe(1)
    expect(samples.count('a')).toBe(0)
    samples.drop('b')
    expect(samples.size).toBe(0)
  })
})

describe('a split', () => {
  it('put together from parts keeps the same, and forgets what it has no room for', () => {
    const make = (keys: readonly number[], forget?: (key: number) => void) => {
      const split = new Split<number>(5, (a, b) => b - a, forget)
      for (const key of keys) split.add(key, { overall: key })
      return split
    }
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (some, others) => {
        const forgotten = new Set<number>()
        const whole = make([...some, ...others])
        const merged = make(some, (key) => forgotten.add(key))
        const other = structuredClone(make(others).state)
        merged.merge(other)
        const parts = (split: Split<number>) => [...split.parts.values()].sort((a, b) => a.key - b.key)
        expect(parts(merged)).toEqual(parts(whole))
        expect(merged.overflowed).toBe(whole.overflowed)
        for (const key of [...make(some).parts.keys(), ...other.parts.map((part) => part.key)])
          expect(forgotten.has(key)).toBe(!merged.parts.has(key))
      }),
    )
  })

  it('keeps the first parts by its order, each complete', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), (keys) => {
        const split = new Split<number>(5, (a, b) => b - a)
        for (const key of keys) split.add(key, { overall: 50 })
        const latest = [...new Set(keys)].sort((a, b) => b - a).slice(0, 5)
        expect([...split.parts.keys()].sort((a, b) => b - a)).toEqual(latest)
        for (const key of latest) expect(split.parts.get(key)!.n).toBe(keys.filter((one) => one === key).length)
      }),
    )
  })
})

describe('top', () => {
  it('keeps the best, and of items with the same key only the best', () => {
    const top = new Top<[string, number]>(
      3,
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
      ([key]) => key,
    )
    for (const item of [
      ['a', 1],
      ['b', 5],
      ['a', 7],
      ['c', 2],
      ['d', 3],
      ['b', 4],
    ] as [string, number][])
      top.add(item)
    expect(top.items).toEqual([
      ['a', 7],
      ['b', 5],
      ['d', 3],
    ])
  })
})

describe('weeks', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-08T23:59:59+02:00', '2026-03-02'],
    ['2024-12-31', '2024-12-30'],
    ['1969-12-31', '1969-12-29'],
  ])('%s belongs to the week of %s', (date, monday) => {
    expect(isoDate(mondayOf(date)!)).toBe(monday)
  })
  it.each(['', 'yesterday', '03/02/2026', '2026-3-2'])('%j is no date', (text) => {
    expect(mondayOf(text)).toBeNull()
  })
})
