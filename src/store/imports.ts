import type { Counts, FileReport, Ingested } from '../ingest/types.ts'

/** What was read of an archive. */
export interface Imported {
  counts: Counts
  files: readonly FileReport[]
  leftOut: Ingested['leftOut']
  /** Rejected rows per reason. */
  rejected: Readonly<Record<string, number>>
}
