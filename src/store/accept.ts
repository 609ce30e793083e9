import { type Db, execute, transaction } from './database.ts'
import { type ConversationKey, conversationIds, type Incoming, keepMessages, msOf, storable } from './keep-messages.ts'
import type { Queue } from './queue.ts'
import type { Delivery } from './store.ts'

export type Verdict = 'accepted' | 'seen'

/** Deliveries of one transaction; more only makes each wait longer. */
const MOST = 64
/** How long the first of them waits for others, ms: little for a helpdesk, and half the work at a hundred a second. */
const LINGER = 25

interface Waiting {
  delivery: Delivery
  done(verdict: Verdict): void
  failed(error: unknown): void
}

/**
 * Keeps deliveries, many in one transaction: those that come while one is being committed are the next. A commit costs
 * the same for one as for fifty, so that a burst does not pile up.
 */
export class Accepting {
  readonly #db: Db
  readonly #queue: Queue
  readonly #key: string
  readonly #onJobs: () => void
  #waiting: Waiting[] = []
  #running: Promise<void> | null = null

  /** @param onJobs told after a commit that there is work */
  constructor(db: Db, queue: Queue, key: string, onJobs: () => void) {
    this.#db = db
    this.#queue = queue
    this.#key = key
    this.#onJobs = onJobs
  }

  /** Resolves once it is committed. */
  add(delivery: Delivery): Promise<Verdict> {
    return new Promise((done, failed) => {
      this.#waiting.push({ delivery, done, failed })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      if (this.#waiting.length < MOST) await new Promise((resolve) => setTimeout(resolve, LINGER))
      await this.#commit(this.#waiting.splice(0, MOST))
    }
    this.#running = null
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const { verdicts, jobs } = await transaction(this.#db, (trx) =>
        this.#keep(
          trx,
          batch.map(({ delivery }) => delivery),
        ),
      )
      for (const [i, { done }] of batch.entries()) done(verdicts[i]!)
      if (jobs > 0) this.#onJobs()
    } catch (error) {
      // one that cannot be kept must not take the others along
      if (batch.length === 1) batch[0]!.failed(error)
      else for (const one of batch) await this.#commit([one])
    }
  }

  async #keep(trx: Db, deliveries: readonly Delivery[]): Promise<{ verdicts: Verdict[]; jobs: number }> {
    const keysOf = ({ source, messages }: Delivery): ConversationKey[] =>
      messages.map(({ conversation }) => ({ source, conversation }))
    const idOf = await conversationIds(trx, deliveries.flatMap(keysOf))
    const fresh = await keepDeliveries(
      trx,
      deliveries,
      deliveries.map((delivery) => [...new Set(keysOf(delivery).map(idOf))]),
    )
    const incoming = deliveries.flatMap((delivery, i) =>
      fresh[i] ? delivery.messages.map((item) => incomingOf(item, delivery, idOf)) : [],
    )
    let jobs: number[] = []
    if (incoming.length > 0) {
      const { rows } = await keepMessages(trx, incoming, deliveries[0]!.receivedAt, this.#key)
      jobs = [...new Set(rows.map(({ conversation_id }) => conversation_id))]
      await this.#queue.add(jobs, trx)
    }
    return { verdicts: fresh.map((isFresh) => (isFresh ? 'accepted' : 'seen')), jobs: jobs.length }
  }
}

function incomingOf(
  { conversation, message, old, requester, replyTo }: Delivery['messages'][number],
  { source, receivedAt }: Delivery,
  idOf: (key: ConversationKey) => number,
): Incoming {
  return {
    conversation: idOf({ source, conversation }),
    message,
    sentMs: msOf(message.createdAt) ?? receivedAt.getTime(),
    seq: null,
    requester: requester ?? null,
    replyTo: replyTo ?? {},
    contextOnly: old === true,
  }
}

/** Which of them are new: neither their id nor their body is known, nor comes earlier in this list. */
async function keepDeliveries(
  trx: Db,
  deliveries: readonly Delivery[],
  conversations: readonly number[][],
): Promise<boolean[]> {
  const kept = await execute<{ source: string; delivery_id: string }>(
    trx,
    `insert into helder.deliveries (source, delivery_id, body_hash, conversations, received_at)
     select source, delivery_id, body_hash, conversations::bigint[], received_at::timestamptz
     from (select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality
       as given(source, delivery_id, body_hash, conversations, received_at, place) order by place) as ordered
     on conflict do nothing returning source, delivery_id`,
    [
      deliveries.map(({ source }) => source),
      deliveries.map(({ id }) => storable(id)),
      deliveries.map(({ bodyHash }) => bodyHash),
      conversations.map((ids) => `{${ids.join(',')}}`),
      deliveries.map(({ receivedAt }) => receivedAt.toISOString()),
    ],
  )
  const left = new Set(kept.map(({ source, delivery_id }) => `${source}\n${delivery_id}`))
  return deliveries.map(({ source, id }) => left.delete(`${source}\n${storable(id)}`))
}
