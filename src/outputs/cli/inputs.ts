import type { RuleLanguage } from '../../conversation.ts'
import type { Ingested, IngestOptions } from '../../ingest/types.ts'
import type { RejectedRows } from '../rejected.ts'
import type { Core } from './core.ts'
import { ingestFault } from './faults.ts'
import type { Io } from './io.ts'
import type { ProgressShown } from './progress.ts'
import type { Threads } from './threads.ts'

/** Bytes of rows that wait in memory, and of a partition; the objects they become take three times as much. */
const ROWS_IN_MEMORY = 8 << 20

export interface InputReading {
  columns: NonNullable<IngestOptions['columns']>
  language: RuleLanguage
  shown: ProgressShown
  rejected: RejectedRows
  threads: Threads
  /** Where the sorted rows stay, for `--resume`; else they go when they have been read. */
  workDir?: string | undefined
}

/**
 * Reads the inputs as every command does that scores an archive.
 *
 * @throws CommandError where an input cannot be used; what the signal of `io` broke off is thrown as it is
 */
export async function readInputs(
  inputs: readonly string[],
  io: Io,
  core: Core,
  reading: InputReading,
): Promise<Ingested> {
  const { columns, language, shown, rejected, threads, workDir } = reading
  const { ingest, IngestError } = await core.ingest()
  try {
    return await ingest([...inputs], {
      columns,
      language,
      signal: io.stop,
      ...(workDir === undefined ? {} : { workDir }),
      maxMemory: ROWS_IN_MEMORY,
      onProgress: (progress) => {
        threads.consider(progress.bytesTotal ?? progress.bytesRead)
        shown.reading(progress)
      },
      onReject: (row) => rejected.add(row),
    })
  } catch (error) {
    throw error instanceof IngestError ? ingestFault(error) : error
  }
}
