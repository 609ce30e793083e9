import type { RuleLanguage } from '../../conversation.ts'
import { WEBHOOK_SOURCES } from '../../ingest/webhooks/index.ts'
import { builtInRules } from '../../rulebook/load.ts'
import { DEFAULT_PROFILE } from '../../rulebook/profile.ts'
import { openStore } from '../../store/open.ts'
import { StoreError } from '../../store/store.ts'
import { banner } from '../http/banner.ts'
import { createLog } from '../http/log.ts'
import { type Running, type ServeParts, serve } from '../http/serve.ts'
import { readSettings, type Settings, SettingsError } from '../http/settings.ts'
import { type HttpWords, httpWords } from '../http/words.ts'
import { ruleVersion } from '../run/fingerprint.ts'
import { languageOf, wordsFor } from '../words.ts'
import { keyOf } from './agent-names.ts'
import type { Core } from './core.ts'
import { CommandError, EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { loadProfileFile, loadRules } from './rule-loading.ts'
import { storeFault, usualProfile } from './store/open.ts'

/** The options of `helder serve` as commander gives them. */
export interface ServeOptions {
  port?: string
  host?: string
  data?: string
  profile?: string
  rules: string[]
}

/**
 * `helder serve`: the service, until it is asked to stop.
 *
 * @returns the exit code, once everything under way is finished
 * @throws CommandError where settings or rules are faulty, the store cannot be opened or the address is taken
 */
export async function serveCommand(options: ServeOptions, io: Io, core: Core, version: string): Promise<number> {
  const language = languageOf(io.env)
  const [words, http] = [wordsFor(language), httpWords(language)]
  const profile = await loadProfileFile(usualProfile(options.profile), core, words)
  const sources = Object.values(WEBHOOK_SOURCES)
  const settings = settingsOf(() => readSettings(options, io.env, profile, sources, language))
  const { rulebook } = await loadRules(options.rules, profile, core, io, words)
  const log = createLog(settings.log_level)
  const running = await started(
    {
      settings,
      rulebook,
      packs: options.rules,
      sources,
      openStore,
      key: keyOf(io, words),
      rules: ruleVersion(version, profile ?? DEFAULT_PROFILE, [builtInRules(), ...options.rules]),
      log,
      version,
    },
    http,
    language,
  )
  io.stderr.write(banner(running.url, [...settings.secrets.keys()], settings.tokens.required, language))
  await new Promise<void>((resolve) => {
    if (io.stop.aborted) resolve()
    else io.stop.addEventListener('abort', () => resolve(), { once: true })
  })
  io.stderr.write(`${http.stopping}\n`)
  await running.stop()
  return EXIT.ok
}

function settingsOf(read: () => Settings): Settings {
  try {
    return read()
  } catch (error) {
    if (error instanceof SettingsError)
      throw new CommandError(error.isUsage ? EXIT.usage : EXIT.faulty, error.message, error.hint)
    throw error
  }
}

async function started(parts: ServeParts, http: HttpWords, language: RuleLanguage): Promise<Running> {
  try {
    return await serve(parts)
  } catch (error) {
    if (error instanceof StoreError) throw storeFault(error, language)
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall !== 'listen' && syscall !== 'getaddrinfo') throw error
    const { host, port } = parts.settings
    const why = http.listenFaults[code ?? ''] ?? code ?? '?'
    throw new CommandError(EXIT.unusable, http.cannotListen(`${host}:${port}`, why), http.cannotListenHint)
  }
}
