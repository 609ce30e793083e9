import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
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
