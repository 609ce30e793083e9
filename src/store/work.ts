import type { Review } from '../conversation.ts'
import { audit } from './audit.ts'
import { type Db, execute, transaction } from './database.ts'
import type { Notes } from './outbox.ts'
import { type Job, LOOK, type Queue } from './queue.ts'
import { keepReviews, type ReviewOf } from './reviews.ts'
import type { NoteDraft, Work, WorkOptions } from './store.ts'
import { outdated, type Task, tasksIn } from './unreviewed.ts'
import type { Upkeep } from './upkeep.ts'

/** Jobs taken at once: their conversations are read, and their reviews written, together. */
const TAKEN = 16
/** Between two looks for what other processes have queued, ms. */
const POLL = 1_000
/** From the first new job to taking it, ms: those that come meanwhile are done with it. */
const GATHER = 100
/** Waited after the database has failed, ms; doubled each time up to the second. */
const PAUSE = [500, 10_000] as const
/** Between two purges, ms. */
const DAY = 24 * 3_600_000
const FIRST_PURGE = 60_000

interface Made {
  reviews: ReviewOf[]
  notes: { message: number; task: Task; replyTo: Record<string, string>; draft: NoteDraft }[]
}

export interface WorkContext {
  db: Db
  queue: Queue
  notes: Notes
  upkeep: Upkeep
  embedded: boolean
  purge(now: Date): Promise<unknown>
}

/**
 * Takes jobs, reviews what has no review of this version of the rules, and writes review, note and the job's end in one
 * transaction. A process that dies in between leaves the job, which is taken again; what a second process did at the same
 * time is found in the table and not done twice.
 */
export class Worker implements Work {
  readonly #context: WorkContext
  readonly #options: WorkOptions
  readonly #timers: NodeJS.Timeout[]
  readonly #running: Promise<void>
  #stopping = false
  #wake: () => void = () => {}
  #isAwake = true
  #idle: (() => void)[] = []
  #pause = 0
  /** Conversations of older versions that could not be analysed in this process. */
  readonly #given: number[] = []
  #isCurrent = false
  #rescored = 0

  constructor(context: WorkContext, options: WorkOptions) {
    this.#context = context
    this.#options = options
    const every = (ms: number, work: () => Promise<unknown>) =>
      setInterval(() => void work().catch((error: Error) => this.#tell(error)), ms).unref()
    this.#timers = [
      every(LOOK, () => this.#lookAfterOthers()),
      every(DAY, () => context.purge(new Date())),
      setTimeout(() => void context.purge(new Date()).catch((error: Error) => this.#tell(error)), FIRST_PURGE).unref(),
    ]
    this.#running = this.#run()
  }

  /** There is something to do. */
  wake(): void {
    this.#isAwake = true
    this.#wake()
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve)
      this.wake()
    })
  }

  async stop(): Promise<void> {
    this.#stopping = true
    for (const timer of this.#timers) clearInterval(timer)
    this.wake()
    await this.#running
    for (const resolve of this.#idle.splice(0)) resolve()
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#isAwake = false
      const asked = this.#idle.length
      try {
        const jobs = await this.#context.queue.take(TAKEN)
        if (jobs.length > 0) await this.#doJobs(jobs)
        else if (!(await this.#doOutdated())) {
          for (const resolve of this.#idle.splice(0, asked)) resolve()
          await this.#sleep(POLL)
          if (this.#isAwake && this.#idle.length === 0) await pause(GATHER)
        }
        this.#pause = 0
      } catch (error) {
        this.#tell(error as Error)
        this.#pause = Math.min(Math.max(PAUSE[0], this.#pause * 2), PAUSE[1])
        await this.#sleep(this.#pause)
      }
    }
  }

  /** Until someone wakes us, at most so long. */
  #sleep(ms: number): Promise<void> {
    if (this.#isAwake || this.#stopping) return new Promise((resolve) => setImmediate(resolve))
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async #doJobs(jobs: readonly Job[]): Promise<void> {
    const ids = jobs.map(({ id }) => id)
    try {
      await this.#review([...new Set(jobs.map(({ conversation }) => conversation))], ids)
    } catch (error) {
      await this.#context.queue.giveBack(ids).catch(() => undefined)
      throw error
    }
  }

  /** The rules are not those of earlier reviews: these are made anew when there is nothing else to do. */
  async #doOutdated(): Promise<boolean> {
    if (this.#isCurrent) return false
    const { db } = this.#context
    const { rules } = this.#options
    const conversations = await outdated(db, rules, this.#given, TAKEN)
    if (conversations.length === 0) {
      this.#isCurrent = true
      if (this.#rescored > 0) await audit(db, 'rescored', { reviews: this.#rescored, rules })
      return false
    }
    const before = this.#rescored
    this.#rescored += await this.#review(conversations, [])
    if (this.#rescored === before) this.#given.push(...conversations)
    return true
  }

  /** Reviews what is to be reviewed there, in rounds; the last one ends the jobs. */
  async #review(conversations: readonly number[], jobs: readonly string[]): Promise<number> {
    let left = conversations
    let written = 0
    for (;;) {
      const tasks = await tasksIn(this.#context.db, left, this.#options.rules)
      const made: Made = { reviews: [], notes: [] }
      const failed = new Set<number>()
      for (const task of tasks) {
        if (!(await this.#analyse(task, made))) failed.add(task.id)
        // requests that came meanwhile go first
        await new Promise((resolve) => setImmediate(resolve))
      }
      left = tasks.filter(({ id, more }) => more && !failed.has(id)).map(({ id }) => id)
      const isLast = left.length === 0
      const isNote = made.notes.length > 0
      if (made.reviews.length > 0 || (isLast && jobs.length > 0)) written += await this.#write(made, isLast ? jobs : [])
      await this.#context.upkeep.after(made.reviews.length)
      if (isNote) this.#options.onNote?.()
      if (isLast || this.#stopping) return written
    }
  }

  async #analyse(task: Task, made: Made): Promise<boolean> {
    const { analyzer, advise } = this.#options
    try {
      for (const review of await analyzer.conversation(task.conversation, new Set(task.wanted.keys()))) {
        const asked = task.wanted.get(review.message_id)
        if (!asked) continue
        const { id, reviewedBefore, replyTo } = asked
        made.reviews.push({ message: id, review })
        // a note about a reply of last year, because a rule has changed, helps nobody
        if (review.role !== 'agent' || reviewedBefore) continue
        const draft = advise(review, reviewedOf(task, review, replyTo))
        if (draft) made.notes.push({ message: id, task, replyTo, draft })
      }
      return true
    } catch (error) {
      // the same text would fail again: the others must not wait for it
      this.#tell(unquoted(error as Error))
      return false
    }
  }

  #write({ reviews, notes }: Made, jobs: readonly string[]): Promise<number> {
    const { db, queue } = this.#context
    return transaction(db, async (trx) => {
      const written = new Set(reviews.length > 0 ? await keepReviews(trx, reviews, this.#options.rules) : [])
      const wanted = notes.filter(({ message }) => written.has(message))
      if (wanted.length > 0)
        await execute(
          trx,
          `insert into helder.outbox (message_id, source, conversation, reply_to, body)
           select message_id::bigint, source, conversation, reply_to::json, body
           from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
             as given(message_id, source, conversation, reply_to, body) on conflict do nothing`,
          [
            wanted.map(({ message }) => String(message)),
            wanted.map(({ task }) => task.source),
            wanted.map(({ task }) => task.conversation.id),
            wanted.map(({ replyTo }) => JSON.stringify(replyTo)),
            wanted.map(({ draft }) => draft.text),
          ],
        )
      await queue.done(jobs, trx)
      return written.size
    })
  }

  async #lookAfterOthers(): Promise<void> {
    await this.#context.notes.settle(false)
    // the embedded database has no others
    if (this.#context.embedded) return
    await this.#context.queue.reclaim()
    this.wake()
  }

  #tell(error: Error): void {
    this.#options.onError?.(error)
  }
}

/** The kind of error and where it was thrown: its own message may quote what was read. */
function unquoted({ name, stack = '' }: Error): Error {
  const error = new Error(`a conversation could not be analysed (${name})`)
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  error.stack = [`${error.name}: ${error.message}`, ...frames].join('\n')
  return error
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function reviewedOf(task: Task, review: Review, replyTo: Record<string, string>) {
  const message = task.conversation.messages.find(({ id }) => id === review.message_id)!
  return { source: task.source, conversation: task.conversation.id, message, replyTo }
}
