import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleLanguage } from '../../../conversation.ts'
import type { Profile } from '../../../rulebook/profile.ts'
import { type Store, StoreError, type StoreFault } from '../../../store/store.ts'
import { wordsFor } from '../../words.ts'
import { keyOf } from '../agent-names.ts'
import { CommandError, EXIT } from '../exit.ts'
import type { Io } from '../io.ts'
import { type StoreWords, storeWords } from './words.ts'

/** The data folder unless named otherwise. */
const DATA = 'helder-data'
const USUAL_PROFILE = 'helder.yaml'

export interface StoreOptions {
  data?: string
  profile?: string
}

/** The house's settings that stand in this folder, unless others are named: `helder serve` takes them too. */
export const usualProfile = (named: string | undefined): string | undefined =>
  named ?? (existsSync(USUAL_PROFILE) ? USUAL_PROFILE : undefined)

/**
 * Opens the store that options, environment and profile name.
 *
 * @param isNew where it may be made; else it must be there
 * @throws CommandError
 */
export async function openFor(
  options: StoreOptions,
  profile: Profile | undefined,
  io: Io,
  language: RuleLanguage,
  isNew = false,
): Promise<Store> {
  const words = storeWords(language)
  const databaseUrl = databaseOf(io.env, words, language)
  const data = options.data ?? (io.env.HELDER_DATA || undefined) ?? profile?.serve?.data ?? DATA
  if (!isNew && databaseUrl === undefined && !existsSync(join(data, 'pg')))
    throw new CommandError(EXIT.unusable, words.noStore(data), words.noStoreHint)
  const key = keyOf(io, wordsFor(language))
  const { openStore } = await import('../../../store/open.ts')
  try {
    return await openStore({ databaseUrl, data, key, retention: profile?.serve?.retention })
  } catch (error) {
    throw error instanceof StoreError ? storeFault(error, language) : error
  }
}

/** Does some work with a store that is closed in any case; its faults are told in words. */
export async function withStore<R>(store: Store, language: RuleLanguage, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StoreError ? storeFault(error, language) : error
  } finally {
    await store.close().catch(() => undefined)
  }
}

/** What a fault of the store is in words, and what to do. */
export function storeFault({ fault, place, detail }: StoreError, language: RuleLanguage): CommandError {
  const words = storeWords(language)
  const why = wordsFor(language).fileSystem[detail] ?? detail
  const told: (place: string, detail: string) => string = words.faults[fault satisfies StoreFault]
  return new CommandError(EXIT.unusable, told(place, why), words.hints[fault])
}

function databaseOf(env: Io['env'], words: StoreWords, language: RuleLanguage): string | undefined {
  const fault = (message: string) => new CommandError(EXIT.usage, message, words.urlHint)
  const { DATABASE_URL: given, DATABASE_URL_FILE: file } = env
  if (given && file) throw fault(words.bothUrls)
  let url = given || undefined
  if (file)
    try {
      url = readFileSync(file, 'utf8').trim()
    } catch (error) {
      const { code = '?' } = error as NodeJS.ErrnoException
      throw fault(words.badUrlFile(wordsFor(language).fileSystem[code] ?? code))
    }
  if (url === undefined) return undefined
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) throw fault(words.badUrl)
  return url
}
