import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRulebook } from '../../src/rulebook/load.ts'
import { type Item, score } from '../../src/score/score.ts'

const { scorecard } = loadRulebook({ languages: [] }).rulebook
const ids = [...new Set(Object.values(scorecard.dimensions).flatMap((card) => Object.keys(card.weights)))]

const item: fc.Arbitrary<Item> = fc.record(
  {
    id: fc.constantFrom(...ids, 'some-finding', 'another-finding'),
    label: fc.string(),
    start: fc.nat(500),
    end: fc.nat(500),
    dimension: fc.constantFrom(...Object.keys(scorecard.dimensions), 'a-dimension-of-a-pack'),
    severity: fc.constantFrom('minor', 'major', 'critical'),
  },
  { requiredKeys: ['id', 'label', 'start', 'end'] },
)
const occasions = fc.subarray(['trouble', 'problem', 'request']).map((list) => new Set(list))

describe('score', () => {
  it('adds up exactly, line by line, to a whole score between 0 and 100', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), occasions, (items, present) => {
        const { scores, ledger, notAssessed } = score(items, present, scorecard, 'nl')
        for (const [dimension, value] of Object.entries(scores)) {
          if (value === null) {
            expect(notAssessed[dimension]).toMatch(/\w/)
            expect(ledger[dimension]).toBeUndefined()
            continue
          }
          const lines = ledger[dimension]!
          expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(value)
          expect(lines.every((line) => Number.isInteger(line.points))).toBe(true)
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true)
        }
        expect(scores.overall).not.toBeNull()
        for (const always of ['clarity', 'jargon', 'respect']) expect(scores[always]).not.toBeNull()
      }),
    )
  })
  it('gives the same result whatever the order in which things were found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { maxLength: 12, selector: (i) => `${i.id} ${i.start}` }), (items) => {
        const all = new Set(['trouble', 'problem', 'request'])
        const { scores } = score(items, all, scorecard, 'en')
        expect(score([...items].reverse(), all, scorecard, 'en').scores).toEqual(scores)
      }),
    )
  })
  it('counts repeats of one thing three times at most', () => {
    const many = (n: number): Item[] =>
      Array.from({ length: n }, (_, i) => ({
        id: 'fault',
        label: 'fault',
        start: i,
        end: i + 1,
        dimension: 'clarity',
        severity: 'minor',
      }))
    const clarity = (n: number) => score(many(n), new Set(), scorecard, 'en').scores.clarity
    expect(clarity(2)).toBeLessThan(clarity(1)!)
    expect(clarity(4)).toBe(clarity(3))
  })
  it('has a line `limit` only where the sum leaves 0-100', () => {
    const worst: Item[] = Array.from({ length: 3 }, (_, i) => ({
      id: `fault-${i}`,
      label: 'fault',
      start: i,
      end: i + 1,
      dimension: 'clarity',
      severity: 'critical' as const,
    }))
    const down = score([...worst, ...worst.map((w) => ({ ...w, id: `${w.id}-more` }))], new Set(), scorecard, 'en')
    expect(down.scores.clarity).toBe(0)
    expect(down.ledger.clarity!.at(-1)!.rule).toBe('limit')
    expect(score([], new Set(), scorecard, 'en').ledger.clarity!.map((l) => l.rule)).toEqual(['base'])
  })
})
