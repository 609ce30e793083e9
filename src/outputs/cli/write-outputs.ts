import { accessSync, constants } from 'node:fs'
import { makeFolder } from '../make-folder.ts'
import type { RejectedRows } from '../rejected.ts'
import type { Records } from '../run/records.ts'
import { csvHeader } from '../run/streams.ts'
import type { RunInfo } from '../run-info.ts'
import type { Words } from '../words.ts'
import { type Parts, writeWhole } from '../write-file.ts'
import { cannotWrite } from './faults.ts'
import type { Io } from './io.ts'
import type { Targets } from './targets.ts'

/**
 * Makes the folder, to find out now and not after an hour of scoring that it cannot be written to.
 *
 * @throws CommandError
 */
export function prepareFolder({ folder, stdout }: Targets, words: Words): void {
  if (stdout) return
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw cannotWrite(folder, error, words)
  }
}

/**
 * Writes what is asked for; each file whole or not at all.
 *
 * @returns the files written, what people read first
 * @throws CommandError where a file cannot be written
 */
export async function writeOutputs(
  { files, stdout, rejected: list, folder }: Targets,
  run: RunInfo,
  records: Records,
  rejected: RejectedRows,
  io: Io,
  words: Words,
): Promise<string[]> {
  if (stdout) {
    await pour(bytesOf(records, 'jsonl'), io)
    return []
  }
  const written: string[] = []
  const attempt = async (path: string, work: () => Promise<string | null> | string | null) => {
    try {
      const done = await work()
      if (done !== null) written.push(done)
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code ? cannotWrite(path, error, words) : error
    }
  }
  const file = (path: string | undefined, parts: () => Parts) =>
    path === undefined ? undefined : attempt(path, () => writeWhole(path, parts()).then(() => path))
  if (files.html) {
    const { renderReport } = await import('../report/report.tsx')
    await file(files.html, () => [renderReport(run)])
  }
  if (files.coaching) {
    const { coachingJson, coachingMarkdown } = await import('../coaching/files.ts')
    await file(files.coaching, () => [coachingMarkdown(run)])
    await file(files.coaching.replace(/(\.md)?$/, '.json'), () => [coachingJson(run)])
  }
  await file(files.csv, () => bytesOf(records, 'csv', csvHeader(run.dimensions)))
  await file(files.jsonl, () => bytesOf(records, 'jsonl'))
  const { parquet } = files
  if (parquet !== undefined) {
    const { writeParquet } = await import('../parquet.ts')
    await attempt(parquet, () => writeParquet(parquet, run.dimensions, records.pieces('rows')).then(() => parquet))
  }
  await attempt(list ?? folder, () => rejected.finish())
  return written
}

function* bytesOf(records: Records, name: 'jsonl' | 'csv', header = ''): Generator<string | Uint8Array> {
  if (header !== '') yield header
  for (const { bytes } of records.pieces(name)) yield bytes
}

/** To standard output, as fast as it is read; to nobody once it is closed. */
async function pour(parts: Iterable<string | Uint8Array>, { stdout, stop }: Io): Promise<void> {
  for (const part of parts) {
    if (stdout.destroyed || stop.reason === 'EPIPE') return
    // Waited for until written: the memory is used again. A stream that breaks while we wait is seen at the next part.
    await new Promise<void>((done) => stdout.write(part, () => done()))
  }
}
