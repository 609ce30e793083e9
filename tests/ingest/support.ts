import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import {
  type FileReport,
  type GatheredConversation,
  type Ingested,
  type IngestOptions,
  ingest,
  type Rejected,
} from '../../src/ingest/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'helder-ingest-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let files = 0

/** Writes a file for one test. @returns its path */
export function file(content: string | Buffer, name = 'export.csv'): string {
  const path = join(dir, `${files++}-${name}`)
  writeFileSync(path, content)
  return path
}

export interface Read {
  counts: Ingested['counts']
  reports: FileReport[]
  rejected: Rejected[]
  gathered: GatheredConversation[]
  ingested: Ingested
}

/** Reads all there is, partition by partition. */
export async function readAll(inputs: string | string[], options: IngestOptions = {}): Promise<Read> {
  const rejected: Rejected[] = []
  const ingested = await ingest([inputs].flat(), { ...options, onReject: (it) => rejected.push(it) })
  const gathered: GatheredConversation[] = []
  for (let p = 0; p < ingested.partitions; p++) for await (const it of ingested.conversations(p)) gathered.push(it)
  await ingested.dispose()
  return { counts: ingested.counts, reports: ingested.files, rejected, gathered, ingested }
}

/** Texts by conversation, for short assertions. */
export const texts = (read: Read): Record<string, string[]> =>
  Object.fromEntries(
    read.gathered.map(({ conversation }) => [conversation.id, conversation.messages.map(({ text }) => text)]),
  )

/** The promise of the whole folder: nothing is lost in silence, and every message comes out once. */
export function expectWhole(read: Read, rows: number): void {
  expect(read.counts.rows).toBe(rows)
  expect(read.counts.acceptedRows + read.counts.rejectedRows).toBe(rows)
  expect(read.rejected).toHaveLength(read.counts.rejectedRows)
  expect(new Set(read.rejected.map((it) => it.row)).size).toBe(read.rejected.length)
  const order = read.gathered.flatMap((it) => it.order)
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: read.counts.messages }, (_, i) => i))
  expect(read.gathered).toHaveLength(read.counts.conversations)
  const accepted = new Set<number>()
  for (const { conversation, order: places } of read.gathered) {
    expect(places).toHaveLength(conversation.messages.length)
    expect(new Set(conversation.messages.map((it) => it.id)).size).toBe(conversation.messages.length)
    for (const message of conversation.messages) accepted.add(message.source!.row)
  }
  expect(accepted.size).toBe(read.counts.acceptedRows)
  for (const { row: rejected } of read.rejected) expect(accepted.has(rejected)).toBe(false)
}
