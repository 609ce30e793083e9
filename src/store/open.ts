import { Accepting } from './accept.ts'
import { type Database, execute, openDatabase, withOthers } from './database.ts'
import { forget } from './forget.ts'
import { firstPlace, imports, save, saveImport } from './imports.ts'
import { isMigrated } from './migrations.ts'
import { Notes } from './outbox.ts'
import { purge, RETENTION, scrub } from './purge.ts'
import { Queue } from './queue.ts'
import { newestReviews } from './reviews.ts'
import { type Store, StoreError, type StoreSettings } from './store.ts'
import { Upkeep } from './upkeep.ts'
import { Worker } from './work.ts'

/**
 * Opens the store: on a PostgreSQL server with `databaseUrl`, else embedded in the data folder.
 *
 * @throws StoreError
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const database = await openDatabase(settings)
  try {
    const queue = await withOthers(() => Queue.open(database.db, database.embedded))
    const notes = new Notes(database.db)
    if (database.embedded) await notes.settle(true)
    return storeOver(database, queue, notes, settings)
  } catch (error) {
    await database.close().catch(() => undefined)
    throw told(error, database.place)
  }
}

function storeOver(
  { db, embedded, place, close }: Database,
  queue: Queue,
  notes: Notes,
  settings: StoreSettings,
): Store {
  const { key } = settings
  const retention = { ...RETENTION, ...settings.retention }
  let worker: Worker | null = null
  const upkeep = new Upkeep({ db, embedded }, queue)
  const accepting = new Accepting(db, queue, key, () => worker?.wake())
  const tell = async <R>(work: Promise<R>): Promise<R> => {
    try {
      return await work
    } catch (error) {
      throw told(error, place)
    }
  }
  const saved = async (work: ReturnType<typeof save>) => {
    const kept = await work
    await upkeep.after(kept.messages + kept.known)
    return kept
  }
  const byItself = async (now: Date) => {
    const removed = Object.values(await purge(db, retention, now)).some((rows) => rows > 0)
    if (removed) await upkeep.reclaim()
  }
  return {
    embedded,
    outbox: notes,
    accept: (delivery) => tell(accepting.add(delivery)),
    ready: () => isMigrated(db).catch(() => false),
    counts: () => tell(counts(db, queue)),
    reserve: (messages) => tell(firstPlace(db, messages)),
    save: (scored, options) => tell(saved(save(db, scored, { ...options, key }))),
    saveImport: (imported) => tell(saveImport(db, imported)),
    imports: () => tell(imports(db)),
    async *reviews() {
      try {
        yield* newestReviews(db)
      } catch (error) {
        throw told(error, place)
      }
    },
    startWork(options) {
      worker = new Worker({ db, queue, notes, upkeep, embedded, purge: byItself }, options)
      return worker
    },
    purge: (now) => tell(purge(db, retention, now)),
    scrub: () => tell(scrub(db, embedded)),
    forget: (person) => tell(forget(db, queue, embedded, key, person)),
    async close() {
      await worker?.stop()
      await accepting.settled()
      await queue.close()
      await close()
    },
  }
}

const TABLES = ['conversations', 'messages', 'reviews', 'deliveries', 'outbox', 'audit']

async function counts(db: Database['db'], queue: Queue): Promise<Record<string, number>> {
  const rows = await execute<{ name: string; count: number }>(
    db,
    `${TABLES.map((table) => `select '${table}' as name, count(*) from helder.${table}`).join(' union all ')}
     union all select 'notes_' || state, count(*) from helder.outbox group by state`,
  )
  const jobs = Object.entries(await queue.counts()).map(([state, count]) => [`jobs_${state}`, count])
  return Object.fromEntries([...rows.map(({ name, count }) => [name, count]), ...jobs])
}

/** The database's own messages may hold a row's values. */
function told(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error
  const { code, name } = error as NodeJS.ErrnoException
  return new StoreError('failed', place, code ?? name ?? '')
}
