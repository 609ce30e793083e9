import { lstatSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import { type Cell, resultHeader } from './result-rows.ts'
import type { Piece } from './run/ordered-records.ts'

/** Rows held in memory at a time. */
const ROW_GROUP = 10_000

/** Columns of results.csv that hold text; all others are whole numbers. Dates stay as the CSV has them: many have no time zone. */
const TEXT = /^(?:conversation_id|message_id|created_at|channel|queue|language|skipped|rules|(?:finding|message)_\d+)$/

/**
 * Writes results.parquet, one row per agent reply with the columns of results.csv, whole or not at all. What is empty in
 * the CSV is null here.
 *
 * @param pieces the rows' cells, each row as JSON
 * @throws the error of the file system
 */
export async function writeParquet(
  path: string,
  dimensions: readonly string[],
  pieces: Iterable<Piece>,
  rowGroupSize = ROW_GROUP,
): Promise<void> {
  const names = resultHeader(dimensions)
  const columns = names.map((name) => ({ name, type: TEXT.test(name) ? ('STRING' as const) : ('INT32' as const) }))
  // A device or a pipe is written to directly: to rename over it would put a file in its place.
  const found = lstatSync(path, { throwIfNoEntry: false })
  const direct = found !== undefined && !found.isFile()
  const temporary = direct ? path : `${path}.part`
  try {
    const writer = fileWriter(temporary)
    await parquetWriteRows({ writer, columns, rows: rowsOf(names, pieces), rowGroupSize, createdBy: 'helder' })
  } catch (error) {
    if (!direct) await rm(temporary, { force: true })
    throw error
  }
  if (!direct) await rename(temporary, path)
}

function* rowsOf(names: readonly string[], pieces: Iterable<Piece>): Generator<Record<string, Cell>> {
  for (const { bytes, ends } of pieces) {
    let start = 0
    for (const end of ends) {
      const cells = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString()) as Cell[]
      yield Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))
      start = end
    }
  }
}
