import { type Migration, Migrator } from 'kysely'
import { type Database, type Db, execute } from './database.ts'
import { StoreError } from './store.ts'

export const SCHEMA = 'helder'

/** What the first version holds. Texts are excluded from statistics, which would keep a copy of the commonest. */
const FIRST = `
  create table helder.conversations (
    id bigint primary key generated always as identity,
    source text not null,
    external_id text not null,
    created_at timestamptz not null default now(),
    unique (source, external_id)
  );

  -- the order in which messages came, over all conversations
  create sequence helder.message_order;

  create table helder.messages (
    id bigint primary key generated always as identity,
    conversation_id bigint not null references helder.conversations on delete cascade,
    external_id text not null,
    seq bigint not null,
    -- place in the conversation: milliseconds, then id
    sent_ms bigint not null,
    role text not null,
    -- null once retention has removed it
    body text,
    language text,
    -- keyed digests, see agents.ts
    agent text,
    requester text,
    -- where words of the body are the agent's name: start, end, start, end ...
    name_at integer[] not null default '{}',
    created_at text,
    file text,
    file_row integer,
    attributes json not null default '{}',
    reply_to json not null default '{}',
    context_only boolean not null default false,
    received_at timestamptz not null,
    unique (conversation_id, external_id)
  );
  create index messages_seq on helder.messages (seq, id);
  create index messages_place on helder.messages (conversation_id, sent_ms, id);
  create index messages_received on helder.messages (received_at);
  create index messages_agent on helder.messages (agent) where agent is not null;
  create index messages_requester on helder.messages (requester) where requester is not null;
  alter table helder.messages alter column body set statistics 0;

  create table helder.reviews (
    id bigint primary key generated always as identity,
    message_id bigint not null references helder.messages on delete cascade,
    -- fingerprint of the rules and the profile
    rules text not null,
    -- an older verdict stays when the rules change
    newest boolean not null,
    language text not null,
    skipped text,
    overall smallint,
    scores json not null,
    not_assessed json not null,
    ledger json not null,
    signals json not null,
    findings json not null,
    metrics json not null,
    rewrite json,
    reviewed_at timestamptz not null default now(),
    unique (message_id, rules)
  );
  create unique index reviews_newest on helder.reviews (message_id) where newest;
  create index reviews_rules on helder.reviews (rules) where newest;
  create index reviews_reviewed on helder.reviews (reviewed_at);

  create table helder.deliveries (
    source text not null,
    delivery_id text not null,
    body_hash text not null,
    conversations bigint[] not null,
    received_at timestamptz not null,
    primary key (source, delivery_id),
    unique (source, body_hash)
  );
  create index deliveries_received on helder.deliveries (received_at);

  create table helder.outbox (
    id bigint primary key generated always as identity,
    -- at most one note for a message
    message_id bigint not null unique references helder.messages on delete cascade,
    source text not null,
    conversation text not null,
    reply_to json not null,
    body text not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'uncertain')),
    attempts integer not null default 0,
    next_at timestamptz not null default now(),
    reason text,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
  );
  create index outbox_waiting on helder.outbox (next_at) where state = 'waiting';
  alter table helder.outbox alter column body set statistics 0;

  create table helder.imports (
    id bigint primary key generated always as identity,
    at timestamptz not null default now(),
    counts json not null,
    files json not null,
    left_out json not null,
    rejected json not null
  );

  -- what was done to the data; never what the data says
  create table helder.audit (
    id bigint primary key generated always as identity,
    at timestamptz not null default now(),
    action text not null,
    details json not null
  );
`

/** Forward only: a version that is out is never changed, the next one is added below it. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-first': { up: (db) => run(db as Db, FIRST) },
}

const NEWEST = Object.keys(MIGRATIONS).at(-1)!

async function run(db: Db, statements: string): Promise<void> {
  await execute(db, statements)
}

/** @throws StoreError `newer` where a newer version of the program made the database */
export async function migrate({ db, place }: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: SCHEMA,
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw new StoreError('newer', place, '', error)
  throw error
}

export async function isMigrated(db: Db): Promise<boolean> {
  const [last] = await execute<{ name: string }>(db, 'select name from helder.migrations order by name desc limit 1')
  return last?.name === NEWEST
}
