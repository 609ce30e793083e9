import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Cases in all, over all tests here; `npm test` runs a few of each, `npm run test:fuzz` many. */
const ALL = Number(process.env['FUZZ_CASES'] ?? 750)
/** The same each time in `npm test`; a new one for each `npm run test:fuzz`, unless told. A failure names it. */
const SEED = process.env['FUZZ_SEED'] ?? (process.env['FUZZ_CASES'] ? undefined : '20260101')
/** Milliseconds: hundreds of times what a case takes. */
const LONGEST = 10_000

/**
 * A property that must hold for every case; each must end within `LONGEST`.
 *
 * @param share of all cases, 0-1
 */
export function fuzz<T>(what: string, share: number, cases: fc.Arbitrary<T>, holds: (value: T) => unknown): void {
  const numRuns = Math.ceil(ALL * share)
  test(what, { timeout: 30 * 60_000 }, async ({ task }) => {
    const property = fc.asyncProperty(cases, async (value) => {
      const start = performance.now()
      await holds(value)
      expect(performance.now() - start).toBeLessThan(LONGEST)
    })
    await fc.assert(property, { numRuns, ...(SEED === undefined ? {} : { seed: Number(SEED) }) })
    Object.assign(task.meta, { cases: numRuns })
  })
}

/** One change of a text's bytes: a cut, a repeat, other bytes written over it or put in. */
export type Change = { at: number; cut: number; put: Uint8Array; repeat: number }

const TOKENS = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '\uFEFF',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  "'",
  '\\u',
  '=',
  'é',
  '😀',
  '\u2028',
]

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 1 << 20 }),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 40 }) }),
  put: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TOKENS).map((token) => Buffer.from(token)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 12 }) },
  ),
  repeat: fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 3000 }) }),
})

export function changed(text: string | Uint8Array, changes: readonly Change[]): Buffer {
  let bytes = Buffer.from(text)
  for (const { at, cut, put, repeat } of changes) {
    const place = bytes.length === 0 ? 0 : at % bytes.length
    const between = Array.from({ length: repeat }, () => put)
    bytes = Buffer.concat([bytes.subarray(0, place), ...between, bytes.subarray(place + cut)])
  }
  return bytes
}
