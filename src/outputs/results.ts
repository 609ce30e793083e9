import { tmpdir } from 'node:os'
import { type Stringifier, stringify } from 'csv-stringify'
import type { Review } from '../conversation.ts'
import { OrderedLines } from './ordered-lines.ts'
import { resultHeader, resultRow } from './result-rows.ts'
import { safeCell } from './spreadsheet-cell.ts'

export interface ResultsOptions {
  jsonl: boolean
  csv: boolean
  dimensions: readonly string[]
  /** Where sorted runs go when they do not fit in memory; default the system's folder for such things. */
  temporary?: string
  /** Characters held in memory per output. */
  limit?: number
}

/** Takes reviews in any order and gives results.jsonl and results.csv in the order of the input. */
export class Results {
  readonly #dimensions: readonly string[]
  readonly #jsonl: OrderedLines | undefined
  readonly #csv: OrderedLines | undefined

  constructor(options: ResultsOptions) {
    const lines = () =>
      new OrderedLines({ temporary: options.temporary ?? tmpdir(), ...(options.limit ? { limit: options.limit } : {}) })
    this.#dimensions = options.dimensions
    this.#jsonl = options.jsonl ? lines() : undefined
    this.#csv = options.csv ? lines() : undefined
  }

  /** @param order the message's place in the input */
  async add(review: Review, order: number): Promise<void> {
    if (this.#jsonl) await this.#jsonl.add(order, JSON.stringify(review))
    if (this.#csv && review.role === 'agent')
      await this.#csv.add(order, JSON.stringify(resultRow(review, this.#dimensions)))
  }

  /** The lines of results.jsonl. To be called once. */
  async *jsonl(): AsyncGenerator<string> {
    for await (const line of this.#jsonl?.sorted() ?? []) yield `${line}\n`
  }

  /** results.csv, in pieces. To be called once. */
  async *csv(): AsyncGenerator<string> {
    yield* csvOf(resultHeader(this.#dimensions), this.#rows())
  }

  async *#rows(): AsyncGenerator<unknown[]> {
    for await (const line of this.#csv?.sorted() ?? []) yield JSON.parse(line)
  }

  async dispose(): Promise<void> {
    await this.#jsonl?.dispose()
    await this.#csv?.dispose()
  }
}

/** A stringifier whose cells are safe to open in a spreadsheet; the byte order mark tells Excel that it is UTF-8. */
export function safeStringifier(header: readonly string[]): Stringifier {
  return stringify({ header: true, columns: [...header], bom: true, cast: { string: (value) => safeCell(value) } })
}

async function* csvOf(header: readonly string[], rows: AsyncIterable<unknown[]>): AsyncGenerator<string> {
  const stringifier = safeStringifier(header)
  stringifier.setEncoding('utf8')
  const feed = async () => {
    for await (const row of rows) {
      if (!stringifier.write(row)) await new Promise((resolve) => stringifier.once('drain', resolve))
    }
    stringifier.end()
  }
  // A fault while reading the rows reaches the reader through the stream.
  feed().catch((error) => stringifier.destroy(error))
  yield* stringifier
}
