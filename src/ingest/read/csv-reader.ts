import { type CsvError, type Options, parse } from 'csv-parse/sync'
import { lineEnd } from './cut.ts'
import { MAX_ROW_BYTES, type Row } from './rows.ts'

type Cells = Row<string[]>

/** After so many looks far ahead in one batch the rest of it is read line by line, so that the time stays linear. */
const MAX_LOOKS = 40

/**
 * csv-parse reads strictly; where it fails we repair, because after an unclosed quote it would swallow the rest of the
 * file. The broken line alone is read leniently (a quote inside a cell), or rejected, and reading goes on after it.
 */
export class CsvReader {
  readonly #options: Options
  /** The last row given out; -1 before the header. */
  #row = -1
  /** Cells in the header. */
  #width = 0
  #looks = 0
  /** Within a record too large to keep; it ends at a line break with an even number of quotes before it. */
  #skipping: 'plain' | 'quoted' | null = null

  constructor(delimiter: string) {
    this.#options = { delimiter, relax_column_count: true, skip_empty_lines: true }
  }

  /**
   * @param isLast no text follows: a record that does not end is broken, not cut off
   * @returns the rows, and how many bytes they took; the rest must come again, with more text after it
   */
  read(text: Buffer, isLast: boolean): { rows: Cells[]; used: number } {
    // A lone return ends a record only in files that know no line feed (old Mac exports).
    this.#options.record_delimiter ??= text.includes(10) ? ['\r\n', '\n'] : ['\r']
    const rows: Cells[] = []
    let whole: string[][]
    try {
      whole = parse(text, this.#options) as unknown as string[][]
    } catch {
      return { rows, used: this.#repair(text, rows, isLast) }
    }
    for (const cells of whole) this.#push(rows, cells)
    return { rows, used: text.length }
  }

  get isSkipping(): boolean {
    return this.#skipping !== null
  }

  /**
   * A text of more than `MAX_ROW_BYTES` without a whole record: rejects it as one row and skips its rest, unless the
   * lines in it look like rows (then a quote was left open before them): null.
   */
  giant(text: Buffer): { rows: Cells[]; used: number } | null {
    if (this.#looksLikeRows(text)) return null
    const rows: Cells[] = []
    this.#reject(rows, true)
    this.#skipping = 'plain'
    return { rows, used: this.skip(text) }
  }

  /** @returns how many bytes belong to the record that is passed over */
  skip(text: Buffer): number {
    // An open quote must not swallow the file: lines that are rows end it.
    const first = lineEnd(text, 0)
    if (this.#skipping === 'quoted' && this.#looksLikeRows(text)) {
      this.#skipping = null
      return first
    }
    let eol = text.indexOf(this.#eol)
    for (let at = 0; ; ) {
      const quote = text.indexOf(34, at)
      if (this.#skipping === 'plain') {
        if (eol >= 0 && eol < at) eol = text.indexOf(this.#eol, at)
        if (eol >= 0 && (quote < 0 || eol < quote)) {
          this.#skipping = null
          return eol + 1
        }
      }
      if (quote < 0) return text.length
      this.#skipping = this.#skipping === 'plain' ? 'quoted' : 'plain'
      at = quote + 1
    }
  }

  get #eol(): number {
    return (this.#options.record_delimiter as string[] | undefined)?.[0] === '\r' ? 13 : 10
  }

  /** Whether a fair part of the lines after the first have as many cells as the header. */
  #looksLikeRows(text: Buffer): boolean {
    let lines = 0
    let alike = 0
    const end = Math.min(text.length, 1 << 16)
    for (let at = lineEnd(text, 0); at < end && lines < 50; ) {
      const next = lineEnd(text, at)
      // The last line may be cut off.
      if (next >= text.length) break
      lines++
      if (this.#lenient(text.subarray(at, next))?.length === this.#width) alike++
      at = next
    }
    return this.#width > 1 && alike >= 3 && alike >= lines * 0.3
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

  /** Strictly as far as it goes; then the broken line; then on. @returns bytes dealt with */
  #repair(text: Buffer, out: Cells[], isLast: boolean): number {
    let at = 0
    this.#looks = 0
    while (at < text.length) {
      if (this.#looks < MAX_LOOKS) {
        const { done, isCutOff } = this.#strict(text.subarray(at), out)
        at += done
        if (isCutOff && !isLast && text.length - at < MAX_ROW_BYTES) return at
        if (isCutOff) this.#looks++
      }
      if (at < text.length) at += this.#broken(text.subarray(at), out)
    }
    return at
  }

  /** Reads up to the first error: bytes read, and whether the text merely ended within quotes. */
  #strict(text: Buffer, out: Cells[]): { done: number; isCutOff: boolean } {
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
      return { done: text.length, isCutOff: false }
    } catch (error) {
      return { done, isCutOff: (error as CsvError).code === 'CSV_QUOTE_NOT_CLOSED' }
    }
  }

  /** The text begins with a record that cannot be read strictly. @returns bytes dealt with */
  #broken(text: Buffer, out: Cells[]): number {
    const end = lineEnd(text, 0)
    const line = text.subarray(0, end)
    if (line.toString().trim() === '') return end
    const alone = this.#lenient(line)
    if (alone && (this.#width === 0 || alone.length === this.#width)) {
      this.#push(out, alone)
      return end
    }
    // A record of several lines with a stray quote in it: only where the next line is no record of its own.
    const mayLook = this.#looks < MAX_LOOKS
    const next = mayLook ? this.#lenient(text.subarray(end, lineEnd(text, end))) : null
    if (mayLook && next?.length !== this.#width) {
      this.#looks++
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
