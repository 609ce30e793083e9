import type { OutboxNote } from './sender.ts'

/** So many calls in so many seconds. */
export interface Rate {
  most: number
  seconds: number
}

/** How fast a helpdesk may be called: by an account, and on one ticket where that is limited too. */
export interface Pace {
  account: Rate
  ticket?: Rate
}

/** A token bucket: `most` at once, refilled evenly. Times are milliseconds. */
class Bucket {
  readonly #most: number
  readonly #perMs: number
  #left: number
  #at: number

  constructor({ most, seconds }: Rate, now: number) {
    this.#most = most
    this.#perMs = most / (seconds * 1000)
    this.#left = most
    this.#at = now
  }

  /** How long until a call is allowed; 0 is now. */
  wait(now: number): number {
    this.#refill(now)
    return this.#left >= 1 ? 0 : Math.ceil((1 - this.#left) / this.#perMs)
  }

  take(now: number): void {
    this.#refill(now)
    this.#left -= 1
  }

  isFull(now: number): boolean {
    this.#refill(now)
    return this.#left >= this.#most
  }

  #refill(now: number): void {
    // a clock that was set back gives nothing
    this.#left = Math.min(this.#most, this.#left + Math.max(0, now - this.#at) * this.#perMs)
    this.#at = now
  }
}

/** Keeps calls within each helpdesk's limits, and away from one that asked for rest. */
export class Pacing {
  readonly #paces: ReadonlyMap<string, Pace>
  readonly #buckets = new Map<string, Bucket>()
  readonly #rest = new Map<string, number>()

  constructor(paces: ReadonlyMap<string, Pace>) {
    this.#paces = paces
  }

  /** Milliseconds until this note may be sent; 0 is now. */
  wait(note: Pick<OutboxNote, 'source' | 'conversation'>, now: number): number {
    const rest = (this.#rest.get(note.source) ?? 0) - now
    return Math.max(0, rest, ...this.#of(note, now).map((bucket) => bucket.wait(now)))
  }

  take(note: Pick<OutboxNote, 'source' | 'conversation'>, now: number): void {
    for (const bucket of this.#of(note, now)) bucket.take(now)
  }

  /** The helpdesk said that it wants no call before `until`. */
  rest(source: string, until: number): void {
    this.#rest.set(source, Math.max(until, this.#rest.get(source) ?? 0))
  }

  #of({ source, conversation }: Pick<OutboxNote, 'source' | 'conversation'>, now: number): Bucket[] {
    const pace = this.#paces.get(source)
    if (!pace) return []
    const account = this.#bucket(source, pace.account, now)
    return pace.ticket ? [account, this.#bucket(`${source}\n${conversation}`, pace.ticket, now)] : [account]
  }

  #bucket(key: string, rate: Rate, now: number): Bucket {
    let bucket = this.#buckets.get(key)
    if (!bucket) {
      this.#clean(now)
      bucket = new Bucket(rate, now)
      this.#buckets.set(key, bucket)
    }
    return bucket
  }

  /** A full bucket is as good as none: tickets that rest leave no trace. */
  #clean(now: number): void {
    if (this.#buckets.size < 1000) return
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key)
  }
}
