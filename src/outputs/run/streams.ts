import { stringify } from 'csv-stringify/sync'
import type { Review } from '../../conversation.ts'
import { type Cell, resultHeader, resultRow } from '../result-rows.ts'
import { safeCell } from '../spreadsheet-cell.ts'
import type { Writer } from '../tally.ts'

/**
 * What is kept of each review on the way to an output: lines of results.jsonl, lines of results.csv, the same cells as
 * JSON for Parquet, and the agents' names, which the lines leave out, for the tally.
 */
export const STREAMS = ['jsonl', 'csv', 'rows', 'agents'] as const
export type StreamName = (typeof STREAMS)[number]

/**
 * The streams that a run needs. Lines are made whatever the format: they are what a run is taken up again from.
 */
export function streamsFor(targets: { files: { csv?: string; parquet?: string } }): StreamName[] {
  const { csv, parquet } = targets.files
  return STREAMS.filter((name) => {
    if (name === 'csv') return csv !== undefined
    if (name === 'rows') return parquet !== undefined
    return true
  })
}

/** Makes an output's record of a review, whole with its line break; null where it has none. */
export type RecordOf = (review: Review, writer: Writer) => string | null

/** @param dimensions in the order of the columns */
export function recordsOf(dimensions: readonly string[]): Record<StreamName, RecordOf> {
  return {
    jsonl: (review) => `${JSON.stringify(review)}\n`,
    csv: (review) => (review.role === 'agent' ? csvLine(resultRow(review, dimensions)) : null),
    rows: (review) => (review.role === 'agent' ? JSON.stringify(resultRow(review, dimensions)) : null),
    agents: (_, writer) => (writer.name === null ? null : JSON.stringify(writer)),
  }
}

const SAFE = { cast: { string: safeCell } }

/** One line of a CSV file whose cells are safe to open in a spreadsheet. */
export const csvLine = (cells: readonly Cell[]): string => stringify([cells], SAFE)

/** The header; the byte order mark tells Excel that it is UTF-8. */
export const csvHeader = (dimensions: readonly string[]): string =>
  stringify([resultHeader(dimensions)], { ...SAFE, bom: true })
