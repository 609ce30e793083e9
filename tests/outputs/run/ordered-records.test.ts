import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockWriter } from '../../../src/outputs/run/block.ts'
import { OrderedRecords } from '../../../src/outputs/run/ordered-records.ts'
import { folder } from './folder.ts'

const recordOf = (order: number, length = 0) => `record ${order} \u2028 é😀\n${'x'.repeat(length)}`

function blockOf(orders: readonly number[], length = 0) {
  const writer = new BlockWriter()
  for (const order of orders) writer.add(order, recordOf(order, length))
  return writer.take()
}

function read(records: OrderedRecords): string[] {
  const out: string[] = []
  for (const { bytes, ends } of records.sorted()) {
    let start = 0
    for (const end of ends) {
      out.push(Buffer.from(bytes.subarray(start, end)).toString())
      start = end
    }
  }
  return out
}

test('gives any order back sorted, over any number of runs, and what stayed in memory', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(10_000), { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 5 }),
      (orders, size, spillEvery) => {
        const here = folder()
        const records = new OrderedRecords('some', () => here)
        for (let at = 0, n = 0; at < orders.length; at += size, n++) {
          records.add(blockOf(orders.slice(at, at + size)))
          if (n % spillEvery === spillEvery - 1) records.spill()
        }
        expect(read(records)).toEqual([...orders].sort((a, b) => a - b).map((order) => recordOf(order)))
        expect(readdirSync(here).sort()).toEqual([...records.runs].sort())
      },
    ),
    { numRuns: 60 },
  )
})

test('what is never put on disk makes no file, and records larger than all buffers pass', () => {
  const here = folder()
  const records = new OrderedRecords('some', () => here)
  records.add(blockOf([3, 1], 600_000))
  expect(readdirSync(here)).toEqual([])
  records.add(blockOf([2], 3_000_000))
  records.spill()
  records.add(blockOf([0]))
  expect(readdirSync(here)).toHaveLength(1)
  expect(read(records)).toEqual([recordOf(0), recordOf(1, 600_000), recordOf(2, 3_000_000), recordOf(3, 600_000)])
})

test('goes on with the runs of an earlier process', () => {
  const here = folder()
  const first = new OrderedRecords('some', () => here)
  first.add(blockOf([5, 2]))
  first.spill()
  const second = new OrderedRecords('some', () => here, first.runs)
  second.add(blockOf([3]))
  second.spill()
  expect(read(second)).toEqual([2, 3, 5].map((order) => recordOf(order)))
})

test('many runs are merged on the way: few files stay open, and those merged stay until they may go', () => {
  const here = folder()
  const records = new OrderedRecords('some', () => here)
  const count = 64 * 64 + 70
  for (let i = 0; i < count; i++) {
    records.add(blockOf([(i * 7) % count]))
    records.spill()
    if (i === 63) expect(readdirSync(here)).toHaveLength(65)
    if (i % 100 === 99) records.sweep()
  }
  records.sweep()
  expect(readdirSync(here).sort()).toEqual([...records.runs].sort())
  expect(records.runs.length).toBeLessThan(3 * 64)
  const again = new OrderedRecords('some', () => here, records.runs)
  again.add(blockOf([count]))
  again.spill()
  expect(read(again)).toEqual(Array.from({ length: count + 1 }, (_, order) => recordOf(order)))
}, 120_000)
