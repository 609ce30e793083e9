import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash32 } from './hash.ts'
import { Spool } from './spool.ts'
import { costOf, type Stored } from './stored.ts'

/** Files the rows are first spread over; few enough to hold open at once. */
export const FANOUT = 64
const MAX_LEVEL = 4

/** The first-level partition of a conversation. */
export const partitionOf = (key: string): number => hash32(key, 0) % FANOUT

/**
 * Messages until all have been read: in memory up to `maxMemory` bytes, after that spread over files by conversation, so
 * that one file after another can be loaded whole. A file still too large is spread again; only a single conversation
 * larger than `maxMemory` cannot be.
 */
export class Store {
  readonly #maxMemory: number
  readonly #givenDir: string | undefined
  #dir: string | null = null
  #files = 0
  #memory: Stored[] = []
  #cost = 0
  /** By first-level partition, each with the files it was split into; null while all is in memory. */
  #spools: Spool[][] | null = null

  constructor(maxMemory: number, workDir: string | undefined) {
    this.#maxMemory = maxMemory
    this.#givenDir = workDir
  }

  add(stored: Stored): void {
    if (this.#spools) {
      this.#spools[partitionOf(stored.key)]![0]!.add(stored)
      return
    }
    this.#memory.push(stored)
    this.#cost += costOf(stored)
    if (this.#cost > this.#maxMemory) this.#spill()
  }

  /** A file outside the partitions, for rows whose conversation is not known yet. */
  spool(): Spool {
    this.#dir ??= this.#makeDir()
    return new Spool(join(this.#dir, `${this.#files++}.ndjson`))
  }

  /** All has been added. */
  async finish(): Promise<void> {
    if (!this.#spools) return
    for (const parts of this.#spools) for (const part of parts) part.close()
    const done: Spool[][] = []
    for (const parts of this.#spools) done.push(await this.#split(parts[0]!, 1))
    this.#spools = done
  }

  /** First-level partition and the partitions it became, in order; together they are all messages. */
  get groups(): { partition: number; parts: number[] }[] {
    let next = 0
    if (!this.#spools) return [{ partition: 0, parts: [next] }]
    return this.#spools.map((parts, partition) => ({ partition, parts: parts.map(() => next++) }))
  }

  get partitions(): number {
    return this.#spools ? this.#spools.reduce((sum, parts) => sum + parts.length, 0) : 1
  }

  get spilled(): boolean {
    return this.#spools !== null
  }

  /** All messages of one partition, in input order. */
  async load(partition: number): Promise<Stored[]> {
    if (!this.#spools) return partition === 0 ? this.#memory : []
    const spool = this.#spools.flat()[partition]
    const all: Stored[] = []
    if (spool) for await (const stored of spool.read()) all.push(stored)
    return all
  }

  dispose(): void {
    for (const spool of this.#spools?.flat() ?? []) spool.remove()
    if (this.#dir) rmSync(this.#dir, { recursive: true, force: true })
    this.#dir = null
    this.#memory = []
  }

  #spill(): void {
    this.#spools = Array.from({ length: FANOUT }, () => [this.spool()])
    for (const stored of this.#memory) this.add(stored)
    this.#memory = []
  }

  async #split(spool: Spool, level: number): Promise<Spool[]> {
    if (spool.cost <= this.#maxMemory || level > MAX_LEVEL) return [spool]
    const wanted = Math.min(FANOUT, Math.ceil((2 * spool.cost) / this.#maxMemory))
    const parts = Array.from({ length: wanted }, () => this.spool())
    for await (const stored of spool.read()) parts[hash32(stored.key, level) % wanted]!.add(stored)
    for (const part of parts) part.close()
    const filled = parts.filter((part) => part.count > 0)
    spool.remove()
    // One giant conversation: there is nothing left to split.
    if (filled.length === 1) return filled
    const done: Spool[] = []
    for (const part of filled) done.push(...(await this.#split(part, level + 1)))
    return done
  }

  #makeDir(): string {
    const parent = this.#givenDir ?? tmpdir()
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(join(parent, 'helder-'))
  }
}
