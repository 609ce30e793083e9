import type { Message, Review, Role, Skipped } from '../conversation.ts'
import { pseudonymOf } from './agents.ts'
import { type Db, execute } from './database.ts'
import { jsonOf } from './keep-messages.ts'
import type { KeptReview } from './store.ts'

export interface ReviewOf {
  /** The message's id in the database. */
  message: number
  review: Review
}

/**
 * Writes reviews; what another version of the rules said stays, no longer the newest.
 *
 * @returns the messages that have a new review
 */
export async function keepReviews(trx: Db, reviews: readonly ReviewOf[], rules: string): Promise<number[]> {
  const column = (value: (review: Review) => unknown) =>
    reviews.map(({ review }) => {
      const found = value(review)
      return found === null || found === undefined ? null : typeof found === 'string' ? found : jsonOf(found)
    })
  const messages = reviews.map(({ message }) => String(message))
  await execute(
    trx,
    'update helder.reviews set newest = false where message_id = any($1::text[]::bigint[]) and newest and rules <> $2',
    [messages, rules],
  )
  const rows = await execute<{ message_id: number }>(
    trx,
    `insert into helder.reviews (message_id, rules, newest, language, skipped, overall, scores, not_assessed, ledger,
       signals, findings, metrics, rewrite)
     select message_id::bigint, $2, true, language, skipped, overall::smallint, scores::json, not_assessed::json,
       ledger::json, signals::json, findings::json, metrics::json, rewrite::json
     from unnest($1::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
       $10::text[], $11::text[], $12::text[]) as given(message_id, language, skipped, overall, scores, not_assessed,
       ledger, signals, findings, metrics, rewrite)
     on conflict (message_id, rules) do update set newest = true where not reviews.newest
     returning message_id`,
    [
      messages,
      rules,
      column(({ language }) => language),
      column(({ skipped }) => skipped),
      column(({ scores }) => scores.overall ?? null),
      column(({ scores }) => scores),
      column(({ not_assessed }) => not_assessed),
      column(({ ledger }) => ledger),
      column(({ signals }) => signals),
      column(({ findings }) => findings),
      column(({ metrics }) => metrics),
      column(({ rewrite }) => rewrite),
    ],
  )
  return rows.map(({ message_id }) => message_id)
}

/** A message as the database has it; the body is null once retention has removed it. */
export interface MessageRow {
  id: number
  seq: number
  external_id: string
  role: Role
  body: string | null
  language: string | null
  agent: string | null
  created_at: string | null
  file: string | null
  file_row: number | null
  attributes: Review['attributes']
  name_at: number[]
}

export const MESSAGE_COLUMNS =
  'm.id, m.seq, m.external_id, m.role, m.body, m.language, m.agent, m.created_at, m.file, m.file_row, m.attributes, m.name_at'

export function messageOf(row: MessageRow): Message {
  return {
    id: row.external_id,
    role: row.role,
    text: row.body ?? '',
    ...(row.language === null ? {} : { language: row.language }),
    ...(row.agent === null ? {} : { agent: pseudonymOf(row.agent) }),
    ...(row.created_at === null ? {} : { createdAt: row.created_at }),
    ...(row.file === null ? {} : { source: { file: row.file, row: row.file_row ?? 0 } }),
    attributes: row.attributes,
  }
}

type ReviewRow = MessageRow &
  Pick<Review, 'scores' | 'not_assessed' | 'ledger' | 'signals' | 'findings' | 'metrics' | 'rewrite'> & {
    conversation: string
    review_language: string
    skipped: Skipped | null
  }

/** Rows read at once. */
const PAGE = 500

/** The newest review of every message that has one, in the order in which the messages came. */
export async function* newestReviews(db: Db): AsyncGenerator<KeptReview> {
  let after = ['-1', '0']
  for (;;) {
    const rows = await execute<ReviewRow>(
      db,
      `select ${MESSAGE_COLUMNS}, c.external_id as conversation, r.language as review_language, r.skipped, r.scores,
         r.not_assessed, r.ledger, r.signals, r.findings, r.metrics, r.rewrite
       from helder.messages m join helder.reviews r on r.message_id = m.id and r.newest
         join helder.conversations c on c.id = m.conversation_id
       where (m.seq, m.id) > ($1::text::bigint, $2::text::bigint) order by m.seq, m.id limit ${PAGE}`,
      after,
    )
    for (const row of rows) yield keptReview(row)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = [String(last.seq), String(last.id)]
  }
}

function keptReview(row: ReviewRow): KeptReview {
  const { scores, not_assessed, ledger, signals, findings, metrics, rewrite } = row
  const message = messageOf(row)
  const review: Review = {
    conversation_id: row.conversation,
    message_id: message.id,
    role: message.role,
    agent: message.agent ?? null,
    created_at: row.created_at,
    source: message.source ?? null,
    attributes: row.attributes,
    language: row.review_language,
    text: message.text,
    skipped: row.skipped,
    ...{ scores, not_assessed, ledger, signals, findings, metrics, rewrite },
  }
  const names = new Set<string>()
  for (let i = 0; i < row.name_at.length; i += 2) names.add(message.text.slice(row.name_at[i], row.name_at[i + 1]))
  return { review, hidden: names.size === 0 ? null : [...names].join(' ') }
}
