import { mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from './lines.ts'

interface Entry {
  order: number
  line: string
}

export interface OrderedLinesOptions {
  /** The folder under which a temporary folder for runs is made, once one is needed. */
  temporary: string
  /** Characters held in memory before a sorted run goes to disk. */
  limit?: number
}

const CHUNK = 1 << 20

/**
 * Takes lines in any order and gives them back in the order of their numbers, with bounded memory: an external merge
 * sort. What fits within `limit` characters never touches the disk. Lines hold no line break.
 */
export class OrderedLines {
  readonly #temporary: string
  readonly #limit: number
  readonly #runs: string[] = []
  #folder: string | undefined
  #entries: Entry[] = []
  #held = 0
  #count = 0

  constructor(options: OrderedLinesOptions) {
    this.#temporary = options.temporary
    this.#limit = options.limit ?? 32 << 20
  }

  /** Number of lines added so far. */
  get count(): number {
    return this.#count
  }

  /** Number of runs on disk. */
  get runs(): number {
    return this.#runs.length
  }

  /** @throws RangeError where the line holds a line break: the runs are lines too. */
  async add(order: number, line: string): Promise<void> {
    if (line.includes('\n')) throw new RangeError('a line of an output cannot hold a line break')
    this.#entries.push({ order, line })
    this.#held += line.length + 16
    this.#count++
    if (this.#held > this.#limit) await this.#spill()
  }

  /** All lines, lowest number first. To be called once, after the last `add`. */
  async *sorted(): AsyncGenerator<string> {
    this.#entries.sort(byOrder)
    if (this.#runs.length === 0) {
      for (const entry of this.#entries) yield entry.line
      return
    }
    const sources = [...this.#runs.map(readRun), inMemory(this.#entries)]
    const cursors = await Promise.all(sources.map(Cursor.open))
    for (;;) {
      const next = lowest(cursors)
      if (!next) return
      yield next.entry!.line
      if (!next.step()) await next.load()
    }
  }

  /** Removes the runs from the disk. */
  async dispose(): Promise<void> {
    this.#entries = []
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true })
  }

  async #spill(): Promise<void> {
    this.#folder ??= await mkdtemp(join(this.#temporary, 'helder-runs-'))
    const path = join(this.#folder, `${this.#runs.length}.run`)
    this.#entries.sort(byOrder)
    const file = await open(path, 'wx', 0o600)
    try {
      let chunk = ''
      for (const { order, line } of this.#entries) {
        chunk += `${order}\t${line}\n`
        if (chunk.length < CHUNK) continue
        await file.write(chunk)
        chunk = ''
      }
      await file.write(chunk)
    } finally {
      await file.close()
    }
    this.#runs.push(path)
    this.#entries = []
    this.#held = 0
  }
}

const byOrder = (a: Entry, b: Entry) => a.order - b.order

async function* inMemory(entries: Entry[]): AsyncGenerator<Entry[]> {
  yield entries
}

async function* readRun(path: string): AsyncGenerator<Entry[]> {
  for await (const lines of linesOf(path)) {
    yield lines.map((raw) => {
      const tab = raw.indexOf('\t')
      return { order: Number(raw.slice(0, tab)), line: raw.slice(tab + 1) }
    })
  }
}

/** Stands at one entry of a sorted source; goes on without waiting as long as its batch lasts. */
class Cursor {
  readonly #source: AsyncGenerator<Entry[]>
  #batch: Entry[] = []
  #at = 0

  private constructor(source: AsyncGenerator<Entry[]>) {
    this.#source = source
  }

  static async open(source: AsyncGenerator<Entry[]>): Promise<Cursor> {
    const cursor = new Cursor(source)
    await cursor.load()
    return cursor
  }

  get entry(): Entry | undefined {
    return this.#batch[this.#at]
  }

  /** False where the batch is used up. */
  step(): boolean {
    this.#at++
    return this.#at < this.#batch.length
  }

  async load(): Promise<void> {
    const next = await this.#source.next()
    this.#batch = next.done ? [] : next.value
    this.#at = 0
  }
}

/** Runs are few (one per 32 MB of lines), so a plain look at each is as quick as a heap. */
function lowest(cursors: readonly Cursor[]): Cursor | undefined {
  let best: Cursor | undefined
  for (const cursor of cursors) {
    if (cursor.entry && (!best?.entry || cursor.entry.order < best.entry.order)) best = cursor
  }
  return best
}
