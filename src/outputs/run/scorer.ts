import type { Analyzer } from '../../analyze.ts'
import type { Review } from '../../conversation.ts'
import { withoutText } from '../result-rows.ts'
import type { Writer } from '../tally.ts'
import { type Block, BlockWriter } from './block.ts'
import type { ShownConversation } from './shown-agents.ts'
import { type RecordOf, recordsOf, type StreamName } from './streams.ts'

/** What was made of some conversations, ready to be put on disk or sent to another thread. */
export type Blocks = Partial<Record<StreamName, Block>>

export interface ScorerOptions {
  analyzer: Analyzer
  /** The records to make. */
  streams: readonly StreamName[]
  dimensions: readonly string[]
  /** False keeps every word of the messages out. */
  text: boolean
}

/** Told of each review; `writer` also where the review no longer has one. */
export type OnReview = (review: Review, order: number, writer: Writer) => void

/** Reviews conversations and makes the outputs' records of them: all the work that threads can share. */
export class Scorer {
  readonly #options: ScorerOptions
  readonly #onReview: OnReview
  readonly #writers: { name: StreamName; recordOf: RecordOf; writer: BlockWriter }[]

  constructor(options: ScorerOptions, onReview: OnReview) {
    this.#options = options
    this.#onReview = onReview
    const records = recordsOf(options.dimensions)
    this.#writers = options.streams.map((name) => ({ name, recordOf: records[name], writer: new BlockWriter() }))
  }

  /** Bytes of records that wait to be taken. */
  get size(): number {
    return this.#writers.reduce((sum, { writer }) => sum + writer.size, 0)
  }

  /** Reviews a whole conversation. */
  add(shown: ShownConversation): void {
    for (const _ of this.each(shown));
  }

  /** The same message by message, so that the records of a long conversation can be taken on the way. */
  *each({ conversation, order, names }: ShownConversation): Generator<void> {
    const { analyzer, text } = this.#options
    let i = 0
    for (const found of analyzer.reviews(conversation)) {
      const review = text ? found : withoutText(found)
      const place = order[i]!
      const by = { shown: found.agent, name: names[i] ?? null }
      for (const { recordOf, writer } of this.#writers) {
        const record = recordOf(review, by)
        if (record !== null) writer.add(place, record)
      }
      this.#onReview(review, place, by)
      i++
      yield
    }
  }

  /** The records since the last time. */
  take(): Blocks {
    return Object.fromEntries(this.#writers.map(({ name, writer }) => [name, writer.take()]))
  }
}
