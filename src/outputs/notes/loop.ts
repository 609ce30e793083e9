import { backoffMs, MOST_TRIES } from './backoff.ts'
import type { Outbox } from './outbox.ts'
import { type Pace, Pacing } from './pace.ts'
import type { OutboxNote, Sender, SendResult } from './sender.ts'

export interface LoopOptions {
  outbox: Outbox
  senders: ReadonlyMap<string, Sender>
  paces: ReadonlyMap<string, Pace>
  now(): Date
  /** 0 up to 1, for the waits between tries. */
  random(): number
  /** Calls under way at once. */
  concurrency?: number
  /** How often to look without being woken. */
  pollMs?: number
  /** How long a stop waits for calls that are under way. */
  graceMs?: number
  /** Told of what became of each note. */
  onResult?(note: OutboxNote, result: SendResult): void
  /** Told of what went wrong with the outbox itself; the loop goes on. */
  onError?(error: unknown): void
}

export interface OutboxLoop {
  /** A note waits: look now. */
  wake(): void
  /** Takes no more notes, and resolves when those under way are settled. */
  stop(): Promise<void>
}

/** More notes than this are not looked through for one that may be sent now. */
const MOST_HELD = 500

/** Sends what waits in the outbox, within each helpdesk's limits, until it is stopped. */
export function startOutbox(options: LoopOptions): OutboxLoop {
  const { outbox, senders, concurrency = 4, pollMs = 5_000, graceMs = 5_000 } = options
  const pacing = new Pacing(options.paces)
  const active = new Map<string, Promise<void>>()
  const cut = new AbortController()
  let stopping = false
  let held = 0
  let rouse = () => {}
  let roused = false

  const wake = () => {
    roused = true
    rouse()
  }

  /** Starts what may be sent now, and tells how long to rest. */
  async function round(): Promise<number> {
    const now = options.now()
    let rest = pollMs
    const notes = await outbox.next(Math.min(MOST_HELD, concurrency + active.size + held), now)
    held = 0
    for (const note of notes) {
      if (stopping || active.size >= concurrency) break
      if (active.has(note.id)) continue
      const wait = pacing.wait(note, now.getTime())
      if (wait > 0) {
        held++
        rest = Math.min(rest, wait)
        continue
      }
      pacing.take(note, now.getTime())
      // a slot that comes free is used at once, but trouble with the outbox waits for the next poll
      const done = deliver(note).then(
        () => free(note.id, wake),
        (error: unknown) => free(note.id, () => options.onError?.(error)),
      )
      active.set(note.id, done)
    }
    return rest
  }

  function free(id: string, then: () => void): void {
    active.delete(id)
    then()
  }

  async function deliver(note: OutboxNote): Promise<void> {
    const sender = senders.get(note.source)
    if (!sender) return settle(note, { kind: 'failed', reason: 'no way back to this helpdesk is configured' })
    if (!(await outbox.sending(note.id))) return
    // a sender that throws may have sent
    const failed = (): SendResult => ({ kind: 'failed', reason: 'the call broke off: it may have arrived' })
    await settle(note, await sender.send(note, cut.signal).catch(failed))
  }

  async function settle(note: OutboxNote, result: SendResult): Promise<void> {
    if (result.kind === 'sent') await outbox.sent(note.id)
    else if (result.kind === 'failed') await outbox.failed(note.id, result.reason)
    else if (note.attempts + 1 >= MOST_TRIES) await outbox.failed(note.id, `${result.reason}, ${MOST_TRIES} times`)
    else {
      const now = options.now().getTime()
      if (result.retryAfter !== undefined) pacing.rest(note.source, now + result.retryAfter)
      const wait = backoffMs(note.attempts, result.retryAfter, options.random())
      await outbox.later(note.id, new Date(now + wait), result.reason)
    }
    options.onResult?.(note, result)
  }

  async function run(): Promise<void> {
    while (!stopping) {
      roused = false
      const rest = await round().catch((error: unknown) => {
        options.onError?.(error)
        return pollMs
      })
      if (stopping || roused) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, rest)
        rouse = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  const running = run()
  return {
    wake,
    async stop() {
      stopping = true
      wake()
      await running
      const timer = setTimeout(() => cut.abort(), graceMs)
      await Promise.all(active.values())
      clearTimeout(timer)
    },
  }
}
