import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { lockFolder } from './lock.ts'
import { migrate } from './migrations.ts'
import { PglitePool } from './pglite-pool.ts'
import { StoreError, type StoreSettings } from './store.ts'

/** Statements are written in SQL, so kysely need not know the tables. */
export type Db = Kysely<unknown>

export interface Database {
  db: Db
  embedded: boolean
  /** The folder, or the server's host and database: for messages. */
  place: string
  close(): Promise<void>
}

const INT8 = 20
const CONNECTIONS = 8

/**
 * Opens the database, embedded or on a server, and brings its schema up to date.
 *
 * @throws StoreError
 */
export async function openDatabase({ databaseUrl, data }: StoreSettings): Promise<Database> {
  const database = databaseUrl ? await onServer(databaseUrl) : await inFolder(data)
  try {
    await withOthers(() => migrate(database))
    return database
  } catch (error) {
    await database.close().catch(() => undefined)
    throw error instanceof StoreError ? error : unreachable(database.place, error)
  }
}

async function onServer(databaseUrl: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'helder',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
    },
  })
  // a connection that breaks while nobody uses it: the pool makes another
  pool.on('error', () => undefined)
  const db = kyselyOver(pool as unknown as PostgresPool)
  return { db, embedded: false, place: placeOf(databaseUrl), close: () => db.destroy() }
}

async function inFolder(data: string): Promise<Database> {
  const unlock = lockFolder(data)
  const folder = join(data, 'pg')
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const pglite = await PGlite.create({ dataDir: folder, parsers: { [INT8]: Number } })
    // without it the log is renamed and used again, with what was erased still in it
    await pglite.exec('set wal_recycle = off')
    // a tenth of the usual sample tells enough, and holds the event loop for less
    await pglite.exec('set default_statistics_target = 10')
    // kysely ends the pool only where a query was made
    await pglite.query('select 1')
    const pool = new PglitePool(pglite)
    const db = kyselyOver(pool as unknown as PostgresPool)
    return {
      db,
      embedded: true,
      place: data,
      close: async () => {
        await db.destroy()
        if (!pglite.closed) await pglite.close()
        rmSync(join(folder, 'postmaster.pid'), { force: true })
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw new StoreError('folder', data, (error as NodeJS.ErrnoException).code ?? (error as Error).name, error)
  }
}

const kyselyOver = (pool: PostgresPool): Db => new Kysely({ dialect: new PostgresDialect({ pool }) })

/** Without user and password. */
function placeOf(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl)
    return `${host}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

function unreachable(place: string, error: unknown): StoreError {
  const { code, name } = error as NodeJS.ErrnoException
  return new StoreError('unreachable', place, code ?? name ?? '', error)
}

/** A statement as it is, in or out of a transaction. */
export const execute = async <R>(db: Db, text: string, values: readonly unknown[] = []): Promise<R[]> =>
  (await db.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows

/** What another process was just making: schema, table, type or row. */
const MADE = new Set(['23505', '40P01', '42P06', '42P07', '42710', '42723'])

/** Makes what must be there once; where another process makes it at the same moment, looks again when that is done. */
export async function withOthers<R>(work: () => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= 6 || !MADE.has((error as { code?: string }).code ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 200))
    }
  }
}

/** What another transaction ran into is tried again. */
const AGAIN = new Set(['40001', '40P01'])

/** One transaction; tried again where another one stood in its way. */
export async function transaction<R>(db: Db, work: (trx: Db) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((trx) => work(trx))
    } catch (error) {
      if (attempt >= 4 || !AGAIN.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}
