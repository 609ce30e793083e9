import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import type { Rejected } from '../ingest/types.ts'
import { safeCell } from './spreadsheet-cell.ts'

const HEADER = ['file', 'row', 'reason', 'detail']
const SAFE = { cast: { string: safeCell } }
/** Rows held before they are written. */
const BATCH = 500

/**
 * Counts the rejected rows and writes them to a file as they come; without any there is no file. Writing is synchronous:
 * millions of rejected rows must not pile up in memory.
 */
export class RejectedRows {
  count = 0
  readonly reasons = new Map<string, number>()
  readonly #path: string | null
  #rows: (string | number)[][] = []
  #file: number | null = null
  #fault: unknown

  /** @param path where to write; null only counts */
  constructor(path: string | null) {
    this.#path = path
  }

  add({ file, row, reason, detail }: Rejected): void {
    this.count++
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    if (this.#path === null) return
    this.#rows.push([file, row, reason, detail])
    if (this.#rows.length >= BATCH) this.#write(this.#path)
  }

  /**
   * Finishes the file; the one of an earlier run goes when this run rejected nothing. Returns the path written.
   * @throws the error of the file system
   */
  finish(): string | null {
    if (this.#path === null) return null
    if (this.count === 0) {
      rmSync(this.#path, { force: true })
      return null
    }
    this.#write(this.#path)
    this.#close()
    if (this.#fault !== undefined) throw this.#fault
    renameSync(`${this.#path}.part`, this.#path)
    return this.#path
  }

  /** Leaves no unfinished file behind. */
  abandon(): void {
    this.#rows = []
    if (this.#file === null) return
    this.#close()
    rmSync(`${this.#path}.part`, { force: true })
  }

  /** A fault is kept for `finish`: a full disk is no reason to stop reading. */
  #write(path: string): void {
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0 || this.#fault !== undefined) return
    try {
      const isNew = this.#file === null
      this.#file ??= openSync(`${path}.part`, 'w')
      const bytes = Buffer.from(stringify(isNew ? [HEADER, ...rows] : rows, { ...SAFE, bom: isNew }))
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done)
    } catch (error) {
      this.#fault = error
      // What a full disk has no room for makes room for the rest.
      this.#close()
    }
  }

  #close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
    if (this.#fault !== undefined) rmSync(`${this.#path}.part`, { force: true })
  }
}
