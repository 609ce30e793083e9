import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/**
 * A sorted run on disk: records of order (8 bytes), length (4 bytes) and content. Reading and writing are synchronous: the
 * pieces are small and come from the page cache, and a record costs no promise.
 */
const HEAD = 12
const WRITE_SIZE = 1 << 20
const READ_SIZE = 1 << 16

export class RunWriter {
  readonly #file: number
  #buffer = Buffer.allocUnsafeSlow(WRITE_SIZE)
  #at = 0

  /** @throws the error of the file system; also where the file is there already */
  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600)
  }

  add(order: number, record: Uint8Array): void {
    if (this.#at + HEAD + record.length > this.#buffer.length) this.#flush()
    if (HEAD + record.length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(HEAD + record.length)
    this.#buffer.writeDoubleLE(order, this.#at)
    this.#buffer.writeUInt32LE(record.length, this.#at + 8)
    this.#buffer.set(record, this.#at + HEAD)
    this.#at += HEAD + record.length
  }

  close(): void {
    try {
      this.#flush()
    } finally {
      closeSync(this.#file)
    }
  }

  #flush(): void {
    for (let written = 0; written < this.#at; )
      written += writeSync(this.#file, this.#buffer, written, this.#at - written)
    this.#at = 0
  }
}

/** Stands at one record of a run after another. */
export class RunReader {
  readonly #file: number
  #buffer = Buffer.allocUnsafeSlow(READ_SIZE)
  #from = 0
  #to = 0
  order = 0
  /** Valid until the next step. */
  record: Uint8Array = this.#buffer

  constructor(path: string) {
    this.#file = openSync(path, 'r')
  }

  /** False at the end of the run. */
  step(): boolean {
    if (!this.#fill(HEAD)) return false
    this.order = this.#buffer.readDoubleLE(this.#from)
    const length = this.#buffer.readUInt32LE(this.#from + 8)
    if (!this.#fill(HEAD + length)) throw new Error('a run of an unfinished scoring is cut off')
    this.record = this.#buffer.subarray(this.#from + HEAD, this.#from + HEAD + length)
    this.#from += HEAD + length
    return true
  }

  close(): void {
    closeSync(this.#file)
  }

  /** True where at least `wanted` bytes are at hand. */
  #fill(wanted: number): boolean {
    if (this.#to - this.#from >= wanted) return true
    const kept = this.#buffer.subarray(this.#from, this.#to)
    if (wanted > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(wanted, this.#buffer.length * 2))
      larger.set(kept)
      this.#buffer = larger
    } else this.#buffer.copyWithin(0, this.#from, this.#to)
    this.#to -= this.#from
    this.#from = 0
    while (this.#to < wanted) {
      const count = readSync(this.#file, this.#buffer, this.#to, this.#buffer.length - this.#to, null)
      if (count === 0) return false
      this.#to += count
    }
    return true
  }
}
