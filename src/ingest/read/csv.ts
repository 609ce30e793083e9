import { CsvReader } from './csv-reader.ts'
import { cutAtRecord } from './cut.ts'
import { MAX_ROW_BYTES, type Row } from './rows.ts'

const BATCH = 1 << 18
const BOM = Buffer.from('\uFEFF')

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
    const text = withoutBoms(Buffer.concat(parts))
    const { rows, used } = next(reader, text)
    if (rows.length > 0) yield rows
    parts = [text.subarray(used)]
    size = text.length - used
    // What is left is one record, so far: wait for twice as much, so that it is not read again and again.
    wanted = Math.max(BATCH, Math.min(size * 2, MAX_ROW_BYTES + BATCH))
  }
  let text = withoutBoms(Buffer.concat(parts))
  if (reader.isSkipping) text = text.subarray(reader.skip(text))
  yield reader.read(text, true).rows
}

function next(reader: CsvReader, text: Buffer): { rows: Row<string[]>[]; used: number } {
  if (reader.isSkipping) return { rows: [], used: reader.skip(text) }
  const end = cutAtRecord(text)
  if (end > 0) return reader.read(text.subarray(0, end), false)
  if (text.length <= MAX_ROW_BYTES) return { rows: [], used: 0 }
  // No end in sight: a record too large to be a message, or a quote that is never closed and lines to make do with.
  return reader.giant(text) ?? reader.read(text.subarray(0, text.lastIndexOf(10) + 1 || text.length), false)
}

/** Exports put one after the other have a byte order mark in the middle, at the start of a line. */
function withoutBoms(text: Buffer): Buffer {
  const kept: Buffer[] = []
  let start = 0
  for (let at = text.indexOf(BOM); at >= 0; at = text.indexOf(BOM, at + BOM.length)) {
    if (at > 0 && text[at - 1] !== 10 && text[at - 1] !== 13) continue
    kept.push(text.subarray(start, at))
    start = at + BOM.length
  }
  return start === 0 ? text : Buffer.concat([...kept, text.subarray(start)])
}
