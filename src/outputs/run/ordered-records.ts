import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './block.ts'
import { RunReader, RunWriter } from './run-file.ts'

/** Bytes handed out at a time. */
const PIECE = 1 << 18
/** So many runs of a size are merged into one of the next: every open run costs a file handle and a buffer. */
const FAN_IN = 64

/** Records in their order; the memory is used again for the next piece. */
export interface Piece {
  bytes: Uint8Array
  /** Where each record ends in `bytes`. */
  ends: number[]
}

/**
 * Takes records in any order and gives them back in the order of their numbers, with bounded memory: an external merge
 * sort. What is held goes to disk as a sorted run when the caller says so; what never does is sorted in memory.
 */
export class OrderedRecords {
  readonly #name: string
  readonly #folder: () => string
  /** File names of the runs on disk, in the folder. */
  readonly runs: string[]
  /** Merged into others; they go once it is noted that those take their place. */
  #merged: string[] = []
  #next: number
  #blocks: Block[] = []
  #held = 0

  /**
   * @param name the files' names begin with it
   * @param folder where runs go; asked for once one is needed
   * @param runs those of an earlier process, to go on with
   */
  constructor(name: string, folder: () => string, runs: readonly string[] = []) {
    this.#name = name
    this.#folder = folder
    this.runs = [...runs]
    this.#next = Math.max(-1, ...runs.map((run) => Number(/(\d+)\.run$/.exec(run)?.[1]))) + 1
  }

  /** Bytes in memory. */
  get held(): number {
    return this.#held
  }

  add(block: Block): void {
    if (block.orders.length === 0) return
    this.#blocks.push(block)
    this.#held += block.bytes.length + block.orders.length * 16
  }

  /** Puts what is held on disk. @throws the error of the file system */
  spill(): void {
    if (this.#held === 0) return
    this.#write(0, inMemory(this.#blocks))
    this.#blocks = []
    this.#held = 0
    for (let level = 0; ; level++) {
      const alike = this.runs.filter((run) => run.startsWith(`${this.#name}-${level}-`))
      if (alike.length < FAN_IN) return
      this.#write(level + 1, this.#onDisk(alike))
      for (const run of alike) this.runs.splice(this.runs.indexOf(run), 1)
      this.#merged.push(...alike)
    }
  }

  /** Lets go of runs that were merged into others. To be called when it is noted which ones there are. */
  sweep(): void {
    for (const run of this.#merged) rmSync(join(this.#folder(), run), { force: true })
    this.#merged = []
  }

  #write(level: number, entries: Iterable<Entry>): void {
    const name = `${this.#name}-${level}-${this.#next++}.run`
    const writer = new RunWriter(join(this.#folder(), name))
    try {
      for (const { order, record } of entries) writer.add(order, record)
    } finally {
      writer.close()
    }
    this.runs.push(name)
  }

  /** All records in pieces, lowest number first. To be called after the last `add`. */
  *sorted(): Generator<Piece> {
    let bytes = Buffer.allocUnsafeSlow(PIECE)
    let at = 0
    let ends: number[] = []
    for (const { record } of this.entries()) {
      if (at + record.length > bytes.length && at > 0) {
        yield { bytes: bytes.subarray(0, at), ends }
        at = 0
        ends = []
      }
      if (record.length > bytes.length) bytes = Buffer.allocUnsafeSlow(record.length)
      bytes.set(record, at)
      at += record.length
      ends.push(at)
    }
    if (at > 0) yield { bytes: bytes.subarray(0, at), ends }
  }

  /** Each record with its number, lowest first; valid until the next is asked for. */
  entries(): Generator<Entry> {
    return this.runs.length === 0 ? inMemory(this.#blocks) : this.#onDisk(this.runs, new MemoryCursor(this.#blocks))
  }

  *#onDisk(runs: readonly string[], ...more: Stepping[]): Generator<Entry> {
    const files = runs.map((name) => new RunReader(join(this.#folder(), name)))
    try {
      const heap = new Heap()
      for (const cursor of [...files, ...more]) if (cursor.step()) heap.push(cursor)
      for (let lowest = heap.lowest; lowest; lowest = heap.lowest) {
        yield lowest
        heap.moved(lowest.step())
      }
    } finally {
      for (const file of files) file.close()
    }
  }
}

export interface Entry {
  order: number
  record: Uint8Array
}

interface Stepping extends Entry {
  step(): boolean
}

class MemoryCursor implements Stepping {
  order = 0
  record: Uint8Array = new Uint8Array()
  readonly #records: Generator<Entry>

  constructor(blocks: readonly Block[]) {
    this.#records = inMemory(blocks)
  }

  step(): boolean {
    const next = this.#records.next()
    if (next.done) return false
    this.order = next.value.order
    this.record = next.value.record
    return true
  }
}

/** The records of blocks, lowest number first. */
function* inMemory(blocks: readonly Block[]): Generator<Entry> {
  const all = blocks.flatMap((block, b) => Array.from(block.orders, (order, i) => ({ order, b, i })))
  all.sort((x, y) => x.order - y.order)
  for (const { order, b, i } of all) {
    const { bytes, ends } = blocks[b]!
    yield { order, record: bytes.subarray(i === 0 ? 0 : ends[i - 1]!, ends[i]!) }
  }
}

/** A binary heap of cursors by the order at which they stand. */
class Heap {
  readonly #list: Stepping[] = []

  get lowest(): Stepping | undefined {
    return this.#list[0]
  }

  push(cursor: Stepping): void {
    const list = this.#list
    let at = list.push(cursor) - 1
    for (let up = (at - 1) >> 1; at > 0 && cursor.order < list[up]!.order; up = (at - 1) >> 1) {
      list[at] = list[up]!
      at = up
    }
    list[at] = cursor
  }

  /** The lowest has moved on, or has come to its end. */
  moved(isThere: boolean): void {
    const list = this.#list
    const cursor = isThere ? list[0]! : list.pop()!
    if (list.length === 0) return
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down + 1 < list.length && list[down + 1]!.order < list[down]!.order) down++
      if (down >= list.length || list[down]!.order >= cursor.order) break
      list[at] = list[down]!
      at = down
    }
    list[at] = cursor
  }
}
