import { SingleBar } from 'cli-progress'
import type { Progress as Reading } from '../../ingest/types.ts'
import { percent, type Words, whole } from '../words.ts'
import type { Io } from './io.ts'

/** Milliseconds between two lines where no bar can be drawn. */
const LINE_EVERY = 5000

export interface ProgressShown {
  reading(progress: Reading): void
  scoring(done: number, all: number): void
  /** Takes the bar away for good, so that other text can be written. */
  stop(): void
}

export const silent: ProgressShown = { reading() {}, scoring() {}, stop() {} }

/** A bar with rate and time left on a terminal, a line every few seconds elsewhere; both on standard error. */
export function progress(io: Io, words: Words): ProgressShown {
  return io.stderr.isTTY ? new Bar(io, words) : new Lines(io, words)
}

class Bar implements ProgressShown {
  readonly #io: Io
  readonly #words: Words
  #bar: SingleBar | undefined
  #phase = ''
  #since = 0
  #stopped = false

  constructor(io: Io, words: Words) {
    this.#io = io
    this.#words = words
  }

  reading({ bytesRead, bytesTotal, rows }: Reading): void {
    if (this.#stopped) return
    const { reading, rows: unit, perSecond } = this.#words.progress
    const known = bytesTotal !== null && bytesTotal > 0
    const bar = this.#start(reading, known ? bytesTotal : 1)
    const speed = `${whole(bytesRead / 1e6 / this.#seconds(), this.#words)} MB/${perSecond}`
    bar.update(known ? Math.min(bytesRead, bytesTotal) : 0, { detail: `${whole(rows, this.#words)} ${unit}  ${speed}` })
  }

  scoring(done: number, all: number): void {
    if (this.#stopped) return
    const { scoring, perSecond, left } = this.#words.progress
    const bar = this.#start(scoring, all)
    const rate = done / this.#seconds()
    const detail = `${whole(done, this.#words)}/${whole(all, this.#words)}  ${whole(rate, this.#words)}/${perSecond}  ${left(timeLeft(all - done, rate))}`
    bar.update(done, { detail })
  }

  stop(): void {
    this.#stopped = true
    this.#clear()
  }

  #clear(): void {
    this.#bar?.stop()
    this.#bar = undefined
    this.#phase = ''
  }

  #seconds(): number {
    return Math.max(0.001, (this.#io.now() - this.#since) / 1000)
  }

  #start(phase: string, total: number): SingleBar {
    if (this.#bar && this.#phase === phase) return this.#bar
    this.#clear()
    this.#phase = phase
    this.#since = this.#io.now()
    this.#bar = new SingleBar({
      format: `  ${phase} {bar} {percentage}%  {detail}`,
      stream: this.#io.stderr as NodeJS.WriteStream,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
      linewrap: false,
    })
    this.#bar.start(total, 0, { detail: '' })
    return this.#bar
  }
}

class Lines implements ProgressShown {
  readonly #io: Io
  readonly #words: Words
  #last: number
  #since: number | undefined

  constructor(io: Io, words: Words) {
    this.#io = io
    this.#words = words
    this.#last = io.now()
  }

  reading({ bytesRead, bytesTotal, rows }: Reading): void {
    if (!this.#due()) return
    const share = bytesTotal ? percent(Math.min(1, bytesRead / bytesTotal), this.#words) : null
    this.#io.stderr.write(`${this.#words.progress.readingLine(whole(rows, this.#words), share)}\n`)
  }

  scoring(done: number, all: number): void {
    if (this.#since === undefined) this.#last = this.#since = this.#io.now()
    if (!this.#due()) return
    const rate = done / Math.max(0.001, (this.#io.now() - this.#since) / 1000)
    const numbers = [done, all, rate].map((value) => whole(value, this.#words)) as [string, string, string]
    this.#io.stderr.write(`${this.#words.progress.scoringLine(...numbers, timeLeft(all - done, rate))}\n`)
  }

  stop(): void {}

  #due(): boolean {
    if (this.#io.now() - this.#last < LINE_EVERY) return false
    this.#last = this.#io.now()
    return true
  }
}

/** `40 s`, `12 min`, `2:05 h`; `?` until there is a rate. */
export function timeLeft(todo: number, perSecond: number): string {
  if (perSecond <= 0) return '?'
  const seconds = Math.ceil(todo / perSecond)
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return `${minutes} min`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`
}
