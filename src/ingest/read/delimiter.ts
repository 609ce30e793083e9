import { parse } from 'csv-parse/sync'
import { cutAtRecord } from './cut.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const

/** Excel writes this line to say which delimiter follows. */
const EXCEL_LINE = /^"?sep=(.)"?\r?\n/

export interface Delimited {
  delimiter: string
  /** Bytes to pass over before the header. */
  skip: number
}

/**
 * The delimiter that gives the widest header and the same number of cells in the first rows; quotes are heeded, so
 * that a comma in a text counts for nothing. A file of one column counts as `,`.
 */
export function findDelimiter(sample: Buffer): Delimited {
  const text = sample.subarray(0, 1 << 16)
  const line = EXCEL_LINE.exec(text.subarray(0, 12).toString('latin1'))
  if (line) return { delimiter: line[1]!, skip: line[0].length }
  const whole = text.subarray(0, cutAtRecord(text) || text.length)
  let best: string = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const score = evenness(firstRows(whole, delimiter))
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return { delimiter: best, skip: 0 }
}

/** The first rows as far as they can be read; used to judge, never as data. */
export function firstRows(text: Buffer, delimiter: string, to = 60): string[][] {
  const rows: string[][] = []
  try {
    parse(text, {
      delimiter,
      to,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells) => {
        rows.push(cells as unknown as string[])
        return null
      },
    })
  } catch {
    // What was read so far is enough to judge by.
  }
  return rows
}

/** Header cells, weighted by the share of rows that are as wide: squared, since one stray comma in a text is common. */
function evenness(rows: string[][]): number {
  const width = rows[0]?.length ?? 0
  if (width < 2) return 0
  const same = rows.filter((row) => row.length === width).length / rows.length
  return width * same * same
}

/** A character that stands several times in a header of one column, where it can only be a delimiter we do not look for. */
export function unknownDelimiter(header: string): string | null {
  const found = /[~^:/#]/.exec(header)?.[0]
  return found !== undefined && header.split(found).length > 2 ? found : null
}
