import { CsvReader } from './csv-reader.ts'
import { cutAtRecord } from './cut.ts'
import { MAX_ROW_BYTES, type Row } from './rows.ts'

const BATCH = 1 << 18

/** Rows of a CSV text in UTF-8, batch by batch; the header is the first row of the first batch, with row 0. */
export async function* readCsv(chunks: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<Row<string[]>[]> {
  const reader = new CsvReader(delimiter)
  let parts: Buffer[] = []
  let size = 0
  let wanted = BATCH
  for await (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.length
    if (size < wanted) continue
    const text = Buffer.concat(parts)
    // Without an end in sight the reader must make do with lines.
    const end = text.length > MAX_ROW_BYTES ? text.lastIndexOf(10) + 1 || text.length : cutAtRecord(text)
    const { rows, used } = end > 0 ? reader.read(text.subarray(0, end), false) : { rows: [], used: 0 }
    if (rows.length > 0) yield rows
    parts = [text.subarray(used)]
    size = text.length - used
    // What is left is one record, so far: wait for twice as much, so that it is not read again and again.
    wanted = Math.max(BATCH, size * 2)
  }
  yield reader.read(Buffer.concat(parts), true).rows
}
