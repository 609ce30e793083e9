import type { Conversation } from '../conversation.ts'
import type { SourceId } from '../ingest/webhooks/source.ts'
import { type Db, execute } from './database.ts'
import { MESSAGE_COLUMNS, type MessageRow, messageOf } from './reviews.ts'

/** Messages of one conversation that are reviewed in one go: analysis holds the event loop that long. */
const AT_ONCE = 10
/** Earlier messages that are read as context. */
const CONTEXT = 200

/** What is to be reviewed of a conversation, with its context. */
export interface Task {
  id: number
  source: SourceId
  conversation: Conversation
  /** The ids in the database of the messages to review, by the message's own id. */
  wanted: ReadonlyMap<string, Wanted>
  /** There is more to review than fits in one go. */
  more: boolean
}

export interface Wanted {
  id: number
  /** Another version of the rules has reviewed it. */
  reviewedBefore: boolean
  replyTo: Record<string, string>
}

interface WantedRow {
  conversation_id: number
  id: number
  sent_ms: number
  reviewed_before: boolean
}

type Row = MessageRow & {
  conversation_id: number
  conversation: string
  source: SourceId
  reply_to: Record<string, string>
}

/** The tasks in these conversations: messages without a review of this version, and what came before them. */
export async function tasksIn(db: Db, conversations: readonly number[], rules: string): Promise<Task[]> {
  const found = await execute<WantedRow>(
    db,
    `select asked.id::bigint as conversation_id, u.id, u.sent_ms, u.reviewed_before
     from unnest($1::text[]) as asked(id) cross join lateral (
       select m.id, m.sent_ms, exists (select 1 from helder.reviews r where r.message_id = m.id) as reviewed_before
       from helder.messages m
       where m.conversation_id = asked.id::bigint and m.body is not null and not m.context_only and not exists (
         select 1 from helder.reviews r where r.message_id = m.id and r.newest and r.rules = $2)
       order by m.sent_ms, m.id limit ${AT_ONCE + 1}) as u`,
    [[...new Set(conversations)].map(String), rules],
  )
  const wanted = new Map<number, WantedRow[]>()
  for (const row of found) wanted.set(row.conversation_id, [...(wanted.get(row.conversation_id) ?? []), row])
  if (wanted.size === 0) return []
  const threads = await threadsUpTo(
    db,
    [...wanted.values()].map((rows) => rows.slice(0, AT_ONCE).at(-1)!),
  )
  return [...wanted].flatMap(([id, rows]) => {
    const thread = threads.get(id)
    return thread ? [taskOf(id, rows, thread)] : []
  })
}

/** The messages of conversations up to those, in order. */
async function threadsUpTo(db: Db, last: readonly WantedRow[]): Promise<Map<number, Row[]>> {
  const rows = await execute<Row>(
    db,
    `select ${MESSAGE_COLUMNS}, m.conversation_id, m.reply_to, c.source, c.external_id as conversation
     from unnest($1::text[], $2::text[], $3::text[]) as asked(conversation_id, sent_ms, id)
     join helder.conversations c on c.id = asked.conversation_id::bigint
     cross join lateral (
       select * from helder.messages m where m.conversation_id = asked.conversation_id::bigint and m.body is not null
         and (m.sent_ms, m.id) <= (asked.sent_ms::bigint, asked.id::bigint)
       order by m.sent_ms desc, m.id desc limit ${CONTEXT + AT_ONCE}) as m
     order by m.conversation_id, m.sent_ms, m.id`,
    [
      last.map(({ conversation_id }) => String(conversation_id)),
      last.map(({ sent_ms }) => String(sent_ms)),
      last.map(({ id }) => String(id)),
    ],
  )
  const threads = new Map<number, Row[]>()
  for (const row of rows) {
    const thread = threads.get(row.conversation_id)
    if (thread) thread.push(row)
    else threads.set(row.conversation_id, [row])
  }
  return threads
}

function taskOf(id: number, found: readonly WantedRow[], thread: readonly Row[]): Task {
  const before = new Map(found.slice(0, AT_ONCE).map((row) => [row.id, row.reviewed_before]))
  const wanted = new Map<string, Wanted>()
  for (const row of thread) {
    const reviewedBefore = before.get(row.id)
    if (reviewedBefore !== undefined) wanted.set(row.external_id, { id: row.id, reviewedBefore, replyTo: row.reply_to })
  }
  const { source, conversation } = thread[0]!
  return {
    id,
    source,
    conversation: { id: conversation, messages: thread.map(messageOf) },
    wanted,
    more: found.length > AT_ONCE,
  }
}

/** Conversations that an earlier version of the rules reviewed, some of them. */
export async function outdated(db: Db, rules: string, except: readonly number[], most: number): Promise<number[]> {
  const rows = await execute<{ conversation_id: number }>(
    db,
    `select distinct m.conversation_id from helder.reviews r join helder.messages m on m.id = r.message_id
     where r.newest and (r.rules < $1 or r.rules > $1) and m.body is not null
       and m.conversation_id <> all($2::text[]::bigint[]) limit $3::text::integer`,
    [rules, except.map(String), String(most)],
  )
  return rows.map(({ conversation_id }) => conversation_id)
}
