import { once } from 'node:events'
import { accessSync, constants, mkdirSync } from 'node:fs'
import type { RejectedRows } from '../rejected.ts'
import type { Results } from '../results.ts'
import type { RunInfo } from '../run-info.ts'
import type { Words } from '../words.ts'
import { writeWhole } from '../write-file.ts'
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
    mkdirSync(folder, { recursive: true })
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
  results: Results,
  rejected: RejectedRows,
  io: Io,
  words: Words,
): Promise<string[]> {
  if (stdout) {
    await pour(results.jsonl(), io)
    return []
  }
  const written: string[] = []
  const attempt = async (path: string, work: () => Promise<string | null>) => {
    try {
      const done = await work()
      if (done !== null) written.push(done)
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code ? cannotWrite(path, error, words) : error
    }
  }
  const file = (path: string | undefined, parts: () => AsyncIterable<string> | Iterable<string>) =>
    path === undefined ? undefined : attempt(path, () => writeWhole(path, parts()).then(() => path))
  if (files.html) {
    const { renderReport } = await import('../report/report.tsx')
    await file(files.html, () => [renderReport(run)])
  }
  await file(files.csv, () => results.csv())
  await file(files.jsonl, () => results.jsonl())
  await attempt(list ?? folder, () => rejected.finish())
  return written
}

/** To standard output, as fast as it is read; to nobody once it is closed. */
async function pour(lines: AsyncIterable<string>, { stdout, stop }: Io): Promise<void> {
  for await (const line of lines) {
    if (stdout.destroyed || stop.reason === 'EPIPE') return
    // A stream that breaks while we wait is seen at the next line.
    if (!stdout.write(line)) await once(stdout, 'drain').catch(() => undefined)
  }
}
