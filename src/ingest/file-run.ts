import { type DateOrder, orderEvidence, readDate } from './dates.ts'
import type { Row } from './read/rows.ts'
import type { Source } from './read/source.ts'
import type { Reader } from './reader.ts'
import type { Draft } from './rows/draft.ts'

/** What is learned about one file while its rows are read. */
export class FileRun {
  readonly reader: Reader
  readonly ragged: number[] = []
  /** Rows whose date can be read in no order. */
  readonly oddDates: number[] = []
  hasMessages = false
  hasReplies = false
  readonly #dates: Record<DateOrder | 'either', boolean> = { day: false, month: false, either: false }

  constructor(reader: Reader) {
    this.reader = reader
  }

  see(draft: Draft, row: number): void {
    this.hasMessages = true
    if (draft.role === 'agent') this.hasReplies = true
    const evidence = draft.created === undefined ? null : orderEvidence(draft.created)
    if (evidence) this.#dates[evidence] = true
    else if (draft.created !== undefined && readDate(draft.created, null) === undefined) this.oddDates.push(row)
  }

  /** The order of the file's own dates; where they leave it open, day first if the file looks European, else none. */
  dateOrder(dayFirst: boolean): { order: DateOrder | null; isGuess: boolean } {
    const { day, month, either } = this.#dates
    if (day !== month) return { order: day ? 'day' : 'month', isGuess: false }
    return { order: dayFirst ? 'day' : null, isGuess: either }
  }
}

/** The first rows, with the header taken off. */
export async function firstBatch(source: Source): Promise<{ header: string[]; first: Row<unknown>[] }> {
  let header: string[] | null = source.format === 'csv' ? null : []
  const first: Row<unknown>[] = []
  while (first.length === 0) {
    const next = await source.batches.next()
    if (next.done) break
    const rows: Row<unknown>[] = [...next.value]
    if (header === null && rows.length > 0) header = (rows.shift()!.value as string[] | null) ?? []
    first.push(...rows)
  }
  return { header: header ?? [], first }
}
