import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OrderedLines } from '../../src/outputs/ordered-lines.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'helder-test-'))

async function sorted(orders: readonly number[], limit: number, temporary = folder()) {
  const lines = new OrderedLines({ temporary, limit })
  for (const order of orders) await lines.add(order, `line ${order} \u2028\ttab`)
  const runs = lines.runs
  const out: string[] = []
  for await (const line of lines.sorted()) out.push(line)
  await lines.dispose()
  return { out, runs, left: readdirSync(temporary) }
}

test('gives any order back sorted, over any number of runs, and leaves nothing on disk', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(10_000), { maxLength: 60 }),
      fc.constantFrom(1, 100, 1e6),
      async (orders, limit) => {
        const { out, left } = await sorted(orders, limit)
        const expected = [...orders].sort((a, b) => a - b).map((order) => `line ${order} \u2028\ttab`)
        expect(out).toEqual(expected)
        expect(left).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('what fits in memory makes no run', async () => {
  expect((await sorted([3, 1, 2], 1e6)).runs).toBe(0)
  expect((await sorted([3, 1, 2], 10)).runs).toBe(3)
})

test('refuses a line with a line break', async () => {
  const lines = new OrderedLines({ temporary: folder() })
  await expect(lines.add(1, 'a\nb')).rejects.toThrow(RangeError)
})
