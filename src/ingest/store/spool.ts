import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs'
import { costOf, type Stored } from './stored.ts'

const BUFFER = 1 << 16

/** Messages appended to a file and read back in the same order. Writing is synchronous: a row is safe once added. */
export class Spool {
  readonly #path: string
  #file: number | null = null
  #lines: string[] = []
  #buffered = 0
  /** What its messages would take in memory. */
  cost = 0
  count = 0

  constructor(path: string) {
    this.#path = path
  }

  add(stored: Stored): void {
    const line = JSON.stringify(stored)
    this.#lines.push(line)
    this.#buffered += line.length
    this.cost += costOf(stored)
    this.count++
    if (this.#buffered > BUFFER) this.#flush()
  }

  /** No more is added. */
  close(): void {
    this.#flush()
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  async *read(): AsyncGenerator<Stored> {
    if (this.count === 0) return
    // Not readline: it also splits at U+2028, which JSON leaves as it is.
    let rest: Buffer[] = []
    for await (const chunk of createReadStream(this.#path, { highWaterMark: BUFFER }) as AsyncIterable<Buffer>) {
      let start = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
        const end = chunk.subarray(start, at)
        const line = rest.length === 0 ? end : Buffer.concat([...rest, end])
        yield JSON.parse(line.toString('utf8')) as Stored
        rest = []
        start = at + 1
      }
      if (start < chunk.length) rest.push(chunk.subarray(start))
    }
  }

  /** Not by way of `close`: what is still held would be written, and a full disk fail a second time. */
  remove(): void {
    this.#lines = []
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
    rmSync(this.#path, { force: true })
  }

  #flush(): void {
    if (this.#lines.length === 0) return
    // Private data: nobody else on this machine may read it.
    this.#file ??= openSync(this.#path, 'a', 0o600)
    const bytes = Buffer.from(`${this.#lines.join('\n')}\n`)
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written)
    this.#lines = []
    this.#buffered = 0
  }
}
