import { digestOf } from './agents.ts'
import { audit } from './audit.ts'
import { type Db, execute, transaction } from './database.ts'
import { storable } from './keep-messages.ts'
import { removeEmpty, scrub } from './purge.ts'
import type { Queue } from './queue.ts'

/**
 * Whom or what to forget. Each may have its source in front, as in `zammad:4711`: numbers mean something else at another
 * helpdesk. Without, it is looked for with every source.
 */
export type Person = { requester: string } | { ticket: string } | { agent: string }

/** What was removed. */
export interface Forgotten {
  conversations: number
  messages: number
  reviews: number
  deliveries: number
  notes: number
  jobs: number
}

/**
 * Removes every trace of a customer (whole conversations: those they asked for help in, and those whose text has their
 * e-mail address), of a ticket, or of an agent (what they wrote, with its reviews), in the tables and in the files of
 * the embedded database. What stays is a line that something was forgotten, without who.
 */
export async function forget(db: Db, queue: Queue, embedded: boolean, key: string, person: Person): Promise<Forgotten> {
  const forgotten = await transaction(db, async (trx) => {
    const gone = 'agent' in person ? await forgetAgent(trx, key, person.agent) : null
    return gone ?? (await forgetConversations(trx, queue, await conversationsOf(trx, key, person)))
  })
  await audit(db, 'forgotten', { kind: Object.keys(person)[0]!, ...forgotten })
  // also where nothing was found: an earlier try may have been killed before it came to this
  await scrub(db, embedded)
  return forgotten
}

async function conversationsOf(trx: Db, key: string, person: Person): Promise<number[]> {
  const ids = async (text: string, values: unknown[]) =>
    (await execute<{ id: number }>(trx, text, values)).map(({ id }) => id)
  if ('ticket' in person) {
    const { whole, source, rest } = sourced(storable(person.ticket))
    return ids('select id from helder.conversations where external_id = $1 or (source = $2 and external_id = $3)', [
      whole,
      source,
      rest,
    ])
  }
  if (!('requester' in person)) return []
  const { whole, source, rest } = sourced(person.requester)
  const own = await ids(
    `select distinct m.conversation_id as id from helder.messages m join helder.conversations c on c.id = m.conversation_id
     where m.requester = $1 or (c.source = $2 and m.requester = $3)`,
    [digestOf(whole, key), source, digestOf(rest, key)],
  )
  // only an address is sure to mean this one person wherever it stands
  const address = person.requester.trim()
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return own
  const named = await ids(
    'select distinct conversation_id as id from helder.messages where position(lower($1) in lower(body)) > 0',
    [storable(address)],
  )
  return [...new Set([...own, ...named])]
}

async function forgetConversations(trx: Db, queue: Queue, ids: readonly number[]): Promise<Forgotten> {
  const values = [ids.map(String)]
  const counts = await rowsBehind(trx, 'm.conversation_id = any($1::text[]::bigint[])', values)
  const deliveries = await execute(
    trx,
    'delete from helder.deliveries where conversations && $1::text[]::bigint[] returning source',
    values,
  )
  const jobs = await queue.forget(ids, trx)
  await execute(trx, 'delete from helder.conversations where id = any($1::text[]::bigint[])', values)
  return { conversations: ids.length, ...counts, deliveries: deliveries.length, jobs }
}

async function forgetAgent(trx: Db, key: string, agent: string): Promise<Forgotten> {
  const { whole, source, rest } = sourced(agent)
  const which = `(m.agent = $1 or (m.agent = $3 and m.conversation_id in (
    select id from helder.conversations where source = $2)))`
  const values = [digestOf(whole, key), source, digestOf(rest, key)]
  const counts = await rowsBehind(trx, which, values)
  const deliveries = await execute(
    trx,
    `delete from helder.deliveries d where d.conversations && array(
       select distinct m.conversation_id from helder.messages m where ${which}) returning source`,
    values,
  )
  await execute(trx, `delete from helder.messages m where ${which}`, values)
  const conversations = await removeEmpty(trx)
  return { conversations, ...counts, deliveries: deliveries.length, jobs: 0 }
}

/** `zammad:4711` is number 4711 at Zammad; the whole is looked for too, as names may have a colon. */
function sourced(text: string) {
  const [, source = '', rest = ''] = /^([a-z-]+):(.+)$/s.exec(text.trim()) ?? []
  return { whole: text, source, rest }
}

async function rowsBehind(trx: Db, which: string, values: unknown[]) {
  const [row] = await execute<{ messages: number; reviews: number; notes: number }>(
    trx,
    `with gone as (select m.id from helder.messages m where ${which})
     select (select count(*) from gone) as messages,
       (select count(*) from helder.reviews where message_id in (select id from gone)) as reviews,
       (select count(*) from helder.outbox where message_id in (select id from gone)) as notes`,
    values,
  )
  return row!
}
