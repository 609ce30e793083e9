import { findRepeats, Ledger, placesWithout } from './collect.ts'
import { IngestError } from './errors.ts'
import { type Fail, failIn } from './fail.ts'
import { FileRun, firstBatch } from './file-run.ts'
import { expandInputs, type Input } from './read/files.ts'
import type { Problem, Row } from './read/rows.ts'
import { openSource, type Source } from './read/source.ts'
import { csvReader, jsonReader, type Reader, writesDayFirst } from './reader.ts'
import { type Draft, isProblem } from './rows/draft.ts'
import { Threads } from './rows/thread.ts'
import { type FileFacts, gather, toConversation } from './store/gather.ts'
import type { Spool } from './store/spool.ts'
import { Store } from './store/store.ts'
import type { Stored } from './store/stored.ts'
import { fill, type Language, REJECTIONS, SPACE, WARNINGS, type WarningId } from './texts.ts'
import type { Counts, FileReport, GatheredConversation, Ingested, IngestOptions } from './types.ts'

const MAX_MEMORY = 32 * 1024 * 1024

/**
 * Reads exports (files, folders, `-` for standard input; gzip too) into conversations. Every row is either accepted or
 * rejected with its reason. Memory stays within `maxMemory` plus a few tens of megabytes, and 16 bytes a message,
 * however large the input; one partition is held while its conversations are read.
 * @throws IngestError when an input cannot be used at all; files of a folder are left out instead, unless none is left
 */
export async function ingest(inputs: string[], options: IngestOptions = {}): Promise<Ingested> {
  const run = new Run(options)
  try {
    return await run.all(inputs)
  } catch (error) {
    run.dispose()
    throw isFull(error) ? run.outOfSpace(error) : error
  }
}

/** Reading fails with an `IngestError` of its own, so these come from writing rows aside. */
const isFull = (error: unknown): error is NodeJS.ErrnoException =>
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EFBIG'].includes((error as NodeJS.ErrnoException)?.code ?? '')

class Run {
  readonly #options: IngestOptions
  readonly #language: Language
  readonly #fail: Fail
  readonly #store: Store
  #ledger = new Ledger()
  readonly #threads = new Threads()
  /** Tweets, until all are read and their threads are known. */
  #tweets: Spool | null = null
  readonly #reports: FileReport[] = []
  readonly #facts: FileFacts[] = []
  readonly #leftOut: Ingested['leftOut'] = []
  readonly #counts: Counts = { files: 0, rows: 0, acceptedRows: 0, rejectedRows: 0, messages: 0, conversations: 0 }
  #bytesRead = 0
  #bytesTotal: number | null = null

  constructor(options: IngestOptions) {
    this.#options = options
    this.#language = options.language ?? 'en'
    this.#fail = failIn(this.#language)
    this.#store = new Store(options.maxMemory ?? MAX_MEMORY, options.workDir)
  }

  outOfSpace(error: NodeJS.ErrnoException): IngestError {
    return this.#fail(
      'no-space',
      this.#reports.at(-1)?.file ?? '',
      { cause: SPACE[error.code ?? ''] ?? error.code ?? '' },
      error,
    )
  }

  dispose(): void {
    this.#tweets?.remove()
    this.#store.dispose()
  }

  async all(inputs: readonly string[]): Promise<Ingested> {
    const files = await expandInputs(inputs, this.#fail)
    this.#bytesTotal = files.reduce<number | null>(
      (sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes),
      0,
    )
    let firstError: IngestError | null = null
    for (const input of files) {
      try {
        await this.#file(input)
      } catch (error) {
        if (!(error instanceof IngestError) || !input.found) throw error
        firstError ??= error
        this.#leftOut.push({ file: error.file, code: error.code, message: error.message, hint: error.hint })
      }
    }
    if (firstError && this.#reports.length === 0) throw firstError
    await this.#joinThreads()
    await this.#store.finish()
    return this.#finished()
  }

  async #file(input: Input): Promise<void> {
    let isRepaired = false
    const onRepair = (): void => {
      isRepaired = true
    }
    const onBytes = (count: number): void => {
      this.#bytesRead += count
    }
    const source = await openSource(input, this.#fail, onBytes, onRepair)
    try {
      const { header, first } = await firstBatch(source)
      const reader = this.#reader(source, input.file, header, first)
      const report: FileReport = {
        file: input.file,
        format: source.format,
        encoding: source.encoding,
        ...(source.format === 'csv' && { delimiter: source.delimiter }),
        tool: reader.profile.id,
        columns: reader.labels,
        shape: reader.shape,
        warnings: [],
      }
      this.#reports.push(report)
      this.#counts.files++
      this.#options.onFile?.(report)
      const file = new FileRun(reader)
      this.#facts.push({ file: input.file, dates: null })
      this.#rows(first, file, input.file)
      for await (const batch of source.batches) this.#rows(batch, file, input.file)
      this.#close(file, report, isRepaired)
    } finally {
      await source.close()
    }
  }

  #reader(source: Source, file: string, header: string[], first: readonly Row<unknown>[]): Reader {
    const context = {
      file,
      fail: this.#fail,
      language: this.#language,
      overrides: this.#options.columns ?? {},
      onTweet: (id: bigint, parent: bigint | null) => this.#threads.add(id, parent),
    }
    if (source.format === 'jsonl') return jsonReader(first, context)
    const reader = csvReader(header, first as readonly Row<string[]>[], context)
    if (first.length === 0) {
      throw this.#fail('header-only', file, { advice: reader.profile.advice[this.#language] })
    }
    return reader
  }

  #rows(batch: readonly Row<unknown>[], file: FileRun, name: string): void {
    this.#options.signal?.throwIfAborted()
    for (const row of batch) {
      this.#counts.rows++
      const result = row.problem ?? file.reader.read(row)
      if (isProblem(result)) {
        this.#reject(name, row.row, result)
        continue
      }
      this.#counts.acceptedRows++
      if (file.reader.isRagged(row)) file.ragged.push(row.row)
      for (const draft of result) this.#accept(draft, file, row.row)
    }
    this.#options.onProgress?.({ bytesRead: this.#bytesRead, bytesTotal: this.#bytesTotal, rows: this.#counts.rows })
  }

  #accept(draft: Draft, file: FileRun, row: number): void {
    file.see(draft, row)
    const index = this.#reports.length - 1
    const key = `${draft.own ? index : ''}\u0000${file.reader.profile.id}\u0000${draft.conversation}`
    const place = { key, file: index, row, order: this.#counts.messages++ }
    const stored: Stored = Object.assign(draft, place)
    if (file.reader.shape === 'tweets') {
      this.#tweets ??= this.#store.spool()
      this.#tweets.add(stored)
    } else this.#keep(stored)
  }

  #keep(stored: Stored): void {
    this.#ledger.add(stored)
    this.#store.add(stored)
  }

  #reject(file: string, row: number, { reason, values }: Problem): void {
    this.#counts.rejectedRows++
    this.#options.onReject?.({ file, row, reason, detail: fill(REJECTIONS[reason][this.#language], values) })
  }

  #close(file: FileRun, report: FileReport, isRepaired: boolean): void {
    const { reader } = file
    const warn = (id: WarningId, values?: Record<string, string | number>): void => {
      report.warnings.push(fill(WARNINGS[id][this.#language], values))
    }
    if (isRepaired && report.encoding === 'utf-8') report.encoding = 'utf-8+windows-1252'
    if (report.encoding === 'utf-8+windows-1252') warn('mixed-encoding')
    if (file.ragged.length > 0) warn('ragged', { count: file.ragged.length, row: file.ragged[0]! })
    if (file.oddDates.length > 0) warn('odd-dates', { count: file.oddDates.length, row: file.oddDates[0]! })
    const dates = file.dateOrder(writesDayFirst(reader, report.delimiter))
    this.#facts.at(-1)!.dates = dates.order
    if (dates.isGuess) warn(dates.order ? 'day-first' : 'dates-left-out')
    if (file.hasMessages && !file.hasReplies) warn('no-replies', { advice: reader.profile.advice[this.#language] })
  }

  /** Tweets go to the thread's first tweet, now that all are known. */
  async #joinThreads(): Promise<void> {
    if (!this.#tweets) return
    this.#tweets.close()
    for await (const stored of this.#tweets.read()) {
      const root = String(this.#threads.root(BigInt(stored.id)))
      this.#keep({ ...stored, conversation: root, key: `${stored.key}${root}` })
    }
    this.#tweets.remove()
  }

  async #finished(): Promise<Ingested> {
    const repeats = await findRepeats(this.#store, this.#ledger.suspects())
    const rows = new Set<string>()
    for (const { message, first, wholeRow } of repeats) {
      this.#counts.messages--
      const place = `${message.file}:${message.row}`
      if (!wholeRow || rows.has(place)) continue
      rows.add(place)
      this.#counts.acceptedRows--
      const values = { row: first.row, file: this.#facts[first.file]!.file }
      this.#reject(this.#facts[message.file]!.file, message.row, { reason: 'repeated-row', values })
    }
    this.#counts.conversations = this.#ledger.conversations
    this.#ledger = new Ledger()
    const place = placesWithout(repeats.map(({ message }) => message.order))
    const store = this.#store
    const facts = this.#facts
    async function* conversations(partition: number): AsyncGenerator<GatheredConversation> {
      const stored = await store.load(partition)
      for (const messages of gather(stored).conversations) yield toConversation(messages, facts, place)
    }
    return {
      counts: this.#counts,
      files: this.#reports,
      leftOut: this.#leftOut,
      partitions: store.partitions,
      conversations,
      dispose: async () => this.dispose(),
    }
  }
}
