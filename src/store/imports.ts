import type { Review } from '../conversation.ts'
import type { Counts, FileReport, Ingested } from '../ingest/types.ts'
import { audit } from './audit.ts'
import { type Db, execute, transaction } from './database.ts'
import { conversationIds, type Incoming, jsonOf, keepMessages, msOf, storable } from './keep-messages.ts'
import { keepReviews } from './reviews.ts'
import type { Scored, SourceName } from './store.ts'

/** What was read of an archive. */
export interface Imported {
  counts: Counts
  files: readonly FileReport[]
  leftOut: Ingested['leftOut']
  /** Rejected rows per reason. */
  rejected: Readonly<Record<string, number>>
}

/** Where the places of an import's messages begin: behind all that are there. */
export async function firstPlace(db: Db, messages: number): Promise<number> {
  const [row] = await execute<{ first: number }>(
    db,
    `select setval('helder.message_order', nextval('helder.message_order') + $1::text::bigint) - $1::text::bigint as first`,
    [String(messages)],
  )
  return row!.first
}

/** Keeps scored conversations, in one transaction. A message that is there already is not kept twice, but has the new review. */
export async function save(
  db: Db,
  scored: readonly Scored[],
  { rules, from, key, first }: { rules: string; from: SourceName; key: string; first: number },
): Promise<{ messages: number; known: number }> {
  return transaction(db, async (trx) => {
    const idOf = await conversationIds(
      trx,
      scored.map(({ conversation }) => ({ source: from, conversation: conversation.id })),
    )
    const reviews: Review[] = []
    const incoming = scored.flatMap((item) => {
      reviews.push(...item.reviews)
      return incomingOf(item, idOf({ source: from, conversation: item.conversation.id }), first)
    })
    const { rows } = await keepMessages(trx, incoming, new Date(), key)
    const ids = await messageIds(trx, incoming)
    await keepReviews(
      trx,
      reviews.map((review, i) => ({ message: ids[i]!, review })),
      rules,
    )
    return { messages: rows.length, known: incoming.length - rows.length }
  })
}

function incomingOf({ conversation, order }: Scored, id: number, first: number): Incoming[] {
  let sentMs = 0
  return conversation.messages.map((message, i) => {
    // the archive's order holds, also where a date is missing
    sentMs = Math.max(sentMs, msOf(message.createdAt) ?? 0)
    return {
      conversation: id,
      message,
      sentMs,
      seq: first + order[i]!,
      requester: null,
      replyTo: {},
      contextOnly: false,
    }
  })
}

async function messageIds(trx: Db, incoming: readonly Incoming[]): Promise<number[]> {
  const rows = await execute<{ id: number; place: number }>(
    trx,
    `select m.id, given.place from unnest($1::text[], $2::text[]) with ordinality
       as given(conversation_id, external_id, place)
     join helder.messages m on m.conversation_id = given.conversation_id::bigint and m.external_id = given.external_id`,
    [incoming.map(({ conversation }) => String(conversation)), incoming.map(({ message }) => storable(message.id))],
  )
  const ids: number[] = []
  for (const { id, place } of rows) ids[place - 1] = id
  return ids
}

export async function saveImport(db: Db, { counts, files, leftOut, rejected }: Imported): Promise<void> {
  await execute(
    db,
    `insert into helder.imports (counts, files, left_out, rejected)
     values ($1::text::json, $2::text::json, $3::text::json, $4::text::json)`,
    [jsonOf(counts), jsonOf(files), jsonOf(leftOut), jsonOf(rejected)],
  )
  await audit(db, 'imported', { ...counts })
}

export async function imports(db: Db): Promise<Imported[]> {
  return execute<Imported>(db, 'select counts, files, left_out as "leftOut", rejected from helder.imports order by id')
}
