import type { Analyzer } from '../../analyze.ts'
import type { Review } from '../../conversation.ts'
import type { GatheredConversation } from '../../ingest/types.ts'
import { withoutText } from '../result-rows.ts'
import { type Block, BlockWriter } from './block.ts'
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

/** Told of each review; `agent` is the name in the export, also where the review no longer has it. */
export type OnReview = (review: Review, order: number, agent: string | null) => void

/** Reviews conversations and makes the outputs' records of them: all the work that threads can share. */
export class Scorer {
  readonly #options: ScorerOptions
  readonly #writers: { name: StreamName; recordOf: RecordOf; writer: BlockWriter }[]

  constructor(options: ScorerOptions) {
    this.#options = options
    const records = recordsOf(options.dimensions)
    this.#writers = options.streams.map((name) => ({ name, recordOf: records[name], writer: new BlockWriter() }))
  }

  add({ conversation, order }: GatheredConversation, onReview?: OnReview): void {
    const { analyzer, text } = this.#options
    for (const [i, found] of analyzer.conversation(conversation).entries()) {
      const review = text ? found : withoutText(found)
      for (const { recordOf, writer } of this.#writers) {
        const record = recordOf(review, found.agent)
        if (record !== null) writer.add(order[i]!, record)
      }
      onReview?.(review, order[i]!, found.agent)
    }
  }

  /** The records since the last time. */
  take(): Blocks {
    return Object.fromEntries(this.#writers.map(({ name, writer }) => [name, writer.take()]))
  }
}
