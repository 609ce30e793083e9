import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Stringifier } from 'csv-stringify'
import type { Rejected } from '../ingest/types.ts'
import { safeStringifier } from './spreadsheet-cell.ts'

const HEADER = ['file', 'row', 'reason', 'detail']

/** Counts the rejected rows and writes them to a file as they come; without any there is no file. */
export class RejectedRows {
  count = 0
  readonly reasons = new Map<string, number>()
  readonly #path: string | null
  #rows: Stringifier | undefined
  #written: Promise<void> | undefined

  /** @param path where to write; null only counts */
  constructor(path: string | null) {
    this.#path = path
  }

  add({ file, row, reason, detail }: Rejected): void {
    this.count++
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    if (this.#path === null) return
    this.#rows ??= this.#open(this.#path)
    this.#rows.write([file, row, reason, detail])
  }

  /**
   * Finishes the file; the one of an earlier run goes when this run rejected nothing. Returns the path written.
   * @throws the error of the file system
   */
  async finish(): Promise<string | null> {
    if (this.#path === null) return null
    if (!this.#rows) {
      await rm(this.#path, { force: true })
      return null
    }
    this.#rows.end()
    await this.#written
    await rename(`${this.#path}.part`, this.#path)
    return this.#path
  }

  /** Leaves no unfinished file behind. */
  async abandon(): Promise<void> {
    if (!this.#rows) return
    this.#rows.destroy()
    await this.#written?.catch(() => undefined)
    await rm(`${this.#path}.part`, { force: true })
  }

  #open(path: string): Stringifier {
    const rows = safeStringifier(HEADER)
    const file = rows.pipe(createWriteStream(`${path}.part`))
    this.#written = finished(file)
    // Heard now, so that a full disk is no unhandled rejection; `finish` throws it.
    this.#written.catch(() => rows.unpipe(file))
    return rows
  }
}
