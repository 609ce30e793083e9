import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { writeParquet } from '../../src/outputs/parquet.ts'
import { resultHeader, resultRow } from '../../src/outputs/result-rows.ts'
import { BlockWriter } from '../../src/outputs/run/block.ts'
import { OrderedRecords } from '../../src/outputs/run/ordered-records.ts'
import { coreWith, folder, helder, review } from './doubles.ts'

const DIMENSIONS = ['overall', 'clarity', 'empathy']
const fileOf = (path: string) => {
  const bytes = readFileSync(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
}

function rowsOf(count: number) {
  const writer = new BlockWriter()
  for (let i = count - 1; i >= 0; i--) {
    const found = review({ conversation_id: `=c"é😀${i}`, scores: { overall: i % 101, clarity: 7, empathy: null } })
    writer.add(i, JSON.stringify(resultRow(found, DIMENSIONS)))
  }
  const records = new OrderedRecords('rows', folder)
  records.add(writer.take())
  return records.sorted()
}

test('has the columns of results.csv with their types, in row groups, in the order of the input', async () => {
  const path = join(folder(), 'results.parquet')
  await writeParquet(path, DIMENSIONS, rowsOf(25), 10)
  const metadata = parquetMetadata(fileOf(path))
  expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10, 10, 5])
  expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(resultHeader(DIMENSIONS))
  const type = (name: string) => metadata.schema.find((column) => column.name === name)?.type
  expect([type('overall'), type('words'), type('conversation_id'), type('message_1')]).toEqual([
    'INT32',
    'INT32',
    'BYTE_ARRAY',
    'BYTE_ARRAY',
  ])
  const rows = await parquetReadObjects({ file: fileOf(path) })
  expect(rows).toHaveLength(25)
  // No spreadsheet reads this: nothing is put before the sign.
  expect(rows[24]).toMatchObject({ conversation_id: '=c"é😀24', overall: 24, clarity: 7, empathy: null, channel: null })
})

test('an archive without replies gives a file without rows', async () => {
  const path = join(folder(), 'results.parquet')
  await writeParquet(path, DIMENSIONS, rowsOf(0))
  expect(await parquetReadObjects({ file: fileOf(path) })).toEqual([])
})

test('a file that cannot be written leaves nothing behind', async () => {
  const here = folder()
  await expect(writeParquet(join(here, 'none', 'results.parquet'), DIMENSIONS, rowsOf(1))).rejects.toThrow('ENOENT')
  expect(existsSync(join(here, 'none'))).toBe(false)
})

test('--format parquet writes results.parquet', async () => {
  const out = folder()
  const conversation = { id: 'c', messages: [{ id: 'm', role: 'agent' as const, text: 'x' }] }
  const core = coreWith([[{ conversation, order: [0] }]], () => [review({})])
  const { code } = await helder(['score', 'x', '--format', 'parquet', '--out', `${out}/`], { core })
  expect(code).toBe(0)
  expect(readdirSync(out)).toEqual(['results.parquet'])
  const rows = await parquetReadObjects({ file: fileOf(join(out, 'results.parquet')) })
  expect(rows).toMatchObject([{ conversation_id: 'c', overall: 50, clarity: 60, empathy: null }])
})
