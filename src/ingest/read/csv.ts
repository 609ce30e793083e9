import { type Options, parse } from 'csv-parse/sync'
import { cutAtRecord, lineEnd } from './cut.ts'
import { MAX_ROW_BYTES, type Row } from './rows.ts'

type Cells = Row<string[]>

const BATCH = 1 << 18
/** After so many repairs in one batch the rest of it is read line by line, so that the time stays linear. */
const MAX_REPAIRS = 40

/**
 * Rows of a CSV text in UTF-8, batch by batch; the header is the first row of the first batch, with row 0.
 *
 * csv-parse reads strictly; where it fails we repair, because after an unclosed quote it would swallow the rest of the
 * file. The broken line alone is read leniently (a quote inside a cell), or rejected, and reading goes on after it.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<Cells[]> {
  const reader = new CsvReader(delimiter)
  let parts: Buffer[] = []
  let size = 0
  let wanted = BATCH
  for await (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.length
    if (size < wanted) continue
    const text = Buffer.concat(parts)
    const end = text.length > MAX_ROW_BYTES ? text.lastIndexOf(10) + 1 || text.length : cutAtRecord(text)
    if (end > 0) yield reader.read(text.subarray(0, end))
    parts = [text.subarray(end)]
    size = text.length - end
    // A record larger than the batch: wait for twice as much, so that it is not scanned again and again.
    wanted = end > 0 ? BATCH : size * 2
  }
  yield reader.read(Buffer.concat(parts))
}

class CsvReader {
  readonly #options: Options
  /** The last row given out; -1 before the header. */
  #row = -1
  /** Cells in the header. */
  #width = 0

  constructor(delimiter: string) {
    this.#options = { delimiter, relax_column_count: true, skip_empty_lines: true }
  }

  read(text: Buffer): Cells[] {
    // A lone return ends a record only in files that know no line feed (old Mac exports).
    this.#options.record_delimiter ??= text.includes(10) ? ['\r\n', '\n'] : ['\r']
    const out: Cells[] = []
    let rows: string[][] | null = null
    try {
      rows = parse(text, this.#options) as unknown as string[][]
    } catch {
      this.#repair(text, out)
    }
    for (const cells of rows ?? []) this.#push(out, cells)
    return out
  }

  #push(out: Cells[], cells: string[]): void {
    if (this.#row < 0) this.#width = cells.length
    out.push({ row: ++this.#row, value: cells })
  }

  #reject(out: Cells[], tooLarge: boolean): void {
    const problem = tooLarge
      ? { reason: 'row-too-large' as const, values: { limit: MAX_ROW_BYTES >> 20 } }
      : { reason: 'broken-quotes' as const }
    out.push({ row: ++this.#row, value: null, problem })
  }

  /** Strictly as far as it goes; then the broken line; then on. */
  #repair(text: Buffer, out: Cells[]): void {
    let at = 0
    for (let repairs = 0; at < text.length; repairs++) {
      const patient = repairs < MAX_REPAIRS
      if (patient) at += this.#strict(text.subarray(at), out)
      if (at < text.length) at += this.#broken(text.subarray(at), out, patient)
    }
  }

  /** @returns bytes read before the first error */
  #strict(text: Buffer, out: Cells[]): number {
    let done = 0
    try {
      parse(text, {
        ...this.#options,
        on_record: (cells, info) => {
          this.#push(out, cells as unknown as string[])
          done = (info as unknown as { bytes: number }).bytes
          return null
        },
      })
      return text.length
    } catch {
      return done
    }
  }

  /** The text begins with a record that cannot be read strictly. @returns bytes dealt with */
  #broken(text: Buffer, out: Cells[], patient: boolean): number {
    const end = lineEnd(text, 0)
    const line = text.subarray(0, end)
    if (line.toString().trim() === '') return end
    const alone = this.#lenient(line)
    if (alone && (this.#width === 0 || alone.length === this.#width)) {
      this.#push(out, alone)
      return end
    }
    // A record of several lines with a stray quote in it: only where the next line is no record of its own.
    const next = patient ? this.#lenient(text.subarray(end, lineEnd(text, end))) : null
    if (patient && next?.length !== this.#width) {
      const near = text.subarray(0, Math.min(text.length, 1 << 16))
      let used = 0
      const several = this.#lenient(near, (bytes) => {
        used = bytes
      })
      if (several?.length === this.#width && used > 0) {
        this.#push(out, several)
        return used
      }
    }
    this.#reject(out, line.length > MAX_ROW_BYTES)
    return end
  }

  /** The first record with quotes inside cells taken as they are, or null. */
  #lenient(text: Buffer, onBytes?: (bytes: number) => void): string[] | null {
    if (text.length > MAX_ROW_BYTES) return null
    try {
      const rows = parse(text, {
        ...this.#options,
        relax_quotes: true,
        to: 1,
        ...(onBytes && {
          on_record: (cells: unknown, info: unknown) => {
            onBytes((info as { bytes: number }).bytes)
            return cells
          },
        }),
      } as Options) as unknown as string[][]
      // Taken as they are, cells keep the quotes around them.
      return rows[0]?.map(unquoted) ?? null
    } catch {
      return null
    }
  }
}

const unquoted = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell
