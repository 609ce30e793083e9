import type { Review } from '../../conversation.ts'
import type { Writer } from '../tally.ts'
import { OrderedRecords, type Piece } from './ordered-records.ts'
import type { Blocks, OnReview } from './scorer.ts'
import type { StreamName } from './streams.ts'
import type { Progress, WorkFolder } from './work-folder.ts'

/** Bytes of all outputs held in memory before they go to disk. */
const MOST_HELD = 8 << 20

/** Takes what threads made, in any order of messages, and gives each output's records in the order of the input. */
export class Records {
  readonly #streams: Map<StreamName, OrderedRecords>
  readonly #work: WorkFolder
  readonly #limit: number
  #conversations: number
  #messages = 0

  /**
   * @param earlier where an earlier process stopped, to go on from there
   * @param limit bytes held in memory
   */
  constructor(names: readonly StreamName[], work: WorkFolder, earlier?: Progress | null, limit = MOST_HELD) {
    this.#work = work
    this.#limit = limit
    this.#conversations = earlier?.conversations ?? 0
    const folder = () => work.folder()
    this.#streams = new Map(names.map((name) => [name, new OrderedRecords(name, folder, earlier?.runs[name])]))
  }

  /** Conversations taken so far, always the first ones of the input's partitions. */
  get conversations(): number {
    return this.#conversations
  }

  /** Messages taken so far, those that `replay` told of too. */
  get messages(): number {
    return this.#messages
  }

  /** True once something was put on disk. */
  get isOnDisk(): boolean {
    return [...this.#streams.values()].some(({ runs }) => runs.length > 0)
  }

  /**
   * What comes next: `conversations` that are whole now. Writing is waited for, so that the slowest output sets the pace.
   *
   * @param isBetween false in the middle of a conversation, where a run cannot be taken up again
   * @throws the error of the file system
   */
  add(blocks: Blocks, conversations: number, isBetween = true): void {
    for (const [name, records] of this.#streams) {
      const block = blocks[name]
      if (block) records.add(block)
    }
    this.#conversations += conversations
    this.#messages += blocks.jsonl?.orders.length ?? 0
    let held = 0
    for (const records of this.#streams.values()) held += records.held
    if (held <= this.#limit) return
    if (isBetween) this.checkpoint()
    else this.#spill()
  }

  /** Puts all on disk and notes how far we are. @throws the error of the file system */
  checkpoint(): void {
    this.#spill()
    const runs = Object.fromEntries([...this.#streams].map(([name, records]) => [name, records.runs]))
    this.#work.save({ conversations: this.#conversations, runs })
    for (const records of this.#streams.values()) records.sweep()
  }

  #spill(): void {
    for (const records of this.#streams.values()) records.spill()
  }

  /** An output's records in the order of the input. */
  *pieces(name: StreamName): Generator<Piece> {
    yield* this.#streams.get(name)?.sorted() ?? []
  }

  /** Tells of each review that an earlier process kept. */
  *replay(onReview: OnReview): Generator<void> {
    const agents = this.#streams.get('agents')?.entries()
    let named = agents?.next()
    for (const { order, record } of this.#streams.get('jsonl')?.entries() ?? []) {
      let writer: Writer = { shown: null, name: null }
      if (named && !named.done && named.value.order === order) {
        writer = JSON.parse(textOf(named.value.record)) as Writer
        named = agents?.next()
      }
      this.#messages++
      onReview(JSON.parse(textOf(record)) as Review, order, writer)
      yield
    }
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
