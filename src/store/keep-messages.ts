import type { Message } from '../conversation.ts'
import { digestOf } from './agents.ts'
import { type Db, execute } from './database.ts'

/** A message on its way into the database. */
export interface Incoming {
  /** The conversation's id in the database. */
  conversation: number
  message: Message
  /** Milliseconds; with the order of arrival, the message's place in its conversation. */
  sentMs: number
  /** Its place among all messages; null for the next. */
  seq: number | null
  requester: string | null
  replyTo: Readonly<Record<string, string>>
  contextOnly: boolean
}

export interface ConversationKey {
  source: string
  conversation: string
}

/** The database's text knows neither NUL nor half a surrogate pair. Every offset stays. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')

const nameOf = ({ source, conversation }: ConversationKey) => `${source}\n${storable(conversation)}`

/** The ids of conversations, which are made where they are new; asked for with `source` and `conversation`. */
export async function conversationIds(
  trx: Db,
  keys: readonly ConversationKey[],
): Promise<(key: ConversationKey) => number> {
  // in one order everywhere, so that two processes never wait for each other
  const names = [...new Map(keys.map((key) => [nameOf(key), key])).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const values = [names.map(([, { source }]) => source), names.map(([, key]) => storable(key.conversation))]
  const wanted = 'unnest($1::text[], $2::text[]) as wanted(source, external_id)'
  const find = () =>
    execute<{ id: number; source: string; external_id: string }>(
      trx,
      `select id, source, external_id from helder.conversations join ${wanted} using (source, external_id)`,
      values,
    )
  let found = await find()
  if (found.length < names.length) {
    await execute(
      trx,
      `insert into helder.conversations (source, external_id) select * from ${wanted} on conflict do nothing`,
      values,
    )
    found = await find()
  }
  const ids = new Map(found.map(({ id, source, external_id }) => [`${source}\n${external_id}`, id]))
  return (key) => ids.get(nameOf(key))!
}

/**
 * Keeps messages that are not there yet; one that is, stays as it is.
 *
 * @returns the kept ones: their id, conversation and place in `incoming`
 */
export async function keepMessages(trx: Db, incoming: readonly Incoming[], receivedAt: Date, key: string) {
  const column = (value: (item: Incoming) => string | number | boolean | null | undefined) =>
    incoming.map((item) => {
      const found = value(item)
      return found === null || found === undefined ? null : storable(String(found))
    })
  const person = (name: string | null | undefined) => (name ? digestOf(name, key) : null)
  const rows = await execute<{ id: number; conversation_id: number; external_id: string }>(
    trx,
    `insert into helder.messages (
       conversation_id, external_id, seq, sent_ms, role, body, language, agent, requester, name_at, created_at,
       file, file_row, attributes, reply_to, context_only, received_at)
     select conversation_id::bigint, external_id, coalesce(seq::bigint, nextval('helder.message_order')), sent_ms::bigint,
       role, body, language, agent, requester, name_at::integer[], created_at, file, file_row::integer,
       attributes::json, reply_to::json, context_only::boolean, $17::text::timestamptz
     from (select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
         $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[],
         $16::text[]) with ordinality as given(conversation_id, external_id, seq, sent_ms, role, body, language, agent,
         requester, name_at, created_at, file, file_row, attributes, reply_to, context_only, place)
       order by place) as ordered
     on conflict (conversation_id, external_id) do nothing
     returning id, conversation_id, external_id`,
    [
      column(({ conversation }) => conversation),
      column(({ message }) => message.id),
      column(({ seq }) => seq),
      column(({ sentMs }) => sentMs),
      column(({ message }) => message.role),
      column(({ message }) => message.text),
      column(({ message }) => message.language),
      column(({ message }) => person(message.agent)),
      column(({ requester }) => person(requester)),
      column(({ message }) => `{${placesOf(message.agent, message.text).join(',')}}`),
      column(({ message }) => message.createdAt),
      column(({ message }) => message.source?.file),
      column(({ message }) => message.source?.row),
      column(({ message }) => jsonOf(message.attributes ?? {})),
      column(({ replyTo }) => jsonOf(replyTo)),
      column(({ contextOnly }) => contextOnly),
      receivedAt.toISOString(),
    ],
  )
  const ids = new Map(rows.map(({ id, conversation_id, external_id }) => [`${conversation_id}\n${external_id}`, id]))
  return { rows, idOf: ({ conversation, message }: Incoming) => ids.get(`${conversation}\n${storable(message.id)}`) }
}

/** JSON that the database can also take apart: it refuses NUL and half pairs in there. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? storable(item) : item))

const SHORTEST_NAME = 3
const PLACES = 20

/** Where words of the agent's name stand in the text first, so that quotes can hide them without keeping the name. */
function placesOf(agent: string | undefined, text: string): number[] {
  const words = new Set([agent?.trim() ?? '', ...(agent ?? '').split(/\s+/)])
  const places: number[] = []
  for (const word of [...words].slice(0, PLACES)) {
    const at = word.length < SHORTEST_NAME ? -1 : text.indexOf(word)
    if (at >= 0) places.push(at, at + word.length)
  }
  return places
}

/** ISO 8601 to milliseconds; null where there is none or it cannot be read. */
export function msOf(createdAt: string | undefined): number | null {
  const ms = createdAt === undefined ? Number.NaN : Date.parse(createdAt)
  return Number.isFinite(ms) ? ms : null
}
