import { languageOf, whole, wordsFor } from '../../words.ts'
import type { Core } from '../core.ts'
import { EXIT } from '../exit.ts'
import type { Io } from '../io.ts'
import { loadProfileFile } from '../rule-loading.ts'
import { openFor, type StoreOptions, usualProfile, withStore } from './open.ts'
import { storeWords } from './words.ts'

const TABLES = ['messages', 'reviews', 'deliveries', 'outbox', 'audit'] as const

/** `helder purge`: removes what is older than its retention, from the files too, and says how much. */
export async function purgeStore(options: StoreOptions, io: Io, core: Core): Promise<number> {
  const language = languageOf(io.env)
  const words = wordsFor(language)
  const { purged: said } = storeWords(language)
  const profile = await loadProfileFile(usualProfile(options.profile), core, words)
  const store = await openFor(options, profile, io, language)
  return withStore(store, language, async () => {
    const purged = await store.purge(new Date())
    const lines = TABLES.filter((table) => purged[table] > 0).map((table) => said[table](whole(purged[table], words)))
    if (lines.length > 0) await store.scrub()
    io.stdout.write(`${lines.length > 0 ? lines.join('\n') : said.nothing}\n`)
    return EXIT.ok
  })
}
