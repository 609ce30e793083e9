import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { RuleLanguage } from '../../conversation.ts'
import type { SourceId, WebhookSource } from '../../ingest/webhooks/source.ts'
import type { HelpdeskId } from '../../rulebook/note-settings.ts'
import type { Profile } from '../../rulebook/profile.ts'
import { type ServeSettings, serveSchema } from '../../rulebook/serve-settings.ts'
import { TOKEN_NAMES } from '../notes/senders.ts'
import { SHORTEST_TOKEN, Tokens } from './guard/tokens.ts'
import { httpWords } from './words.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** What the command line gives, as it was typed. */
export interface ServeFlags {
  port?: string
  host?: string
  data?: string
}

/** Everything the service runs by. */
export interface Settings extends ServeSettings {
  /** A PostgreSQL server instead of the embedded one. */
  databaseUrl: string | undefined
  tokens: Tokens
  /** By source; one that is not here has none, and its deliveries are refused. */
  secrets: ReadonlyMap<SourceId, string>
  /** By helpdesk: what notes are written with. */
  noteTokens: ReadonlyMap<HelpdeskId, string>
}

/** Settings that cannot be used; each problem is a sentence that names the key and what is allowed, never a secret. */
export class SettingsError extends Error {
  readonly problems: readonly string[]
  readonly hint: string
  /** It is the command line that is at fault, and nothing else. */
  readonly isUsage: boolean
  constructor(problems: readonly string[], hint: string, isUsage: boolean) {
    super(problems.join('\n'))
    this.name = 'SettingsError'
    this.isUsage = isUsage
    this.problems = problems
    this.hint = hint
  }
}

/** Keys that may be given in other places than helder.yaml: option before environment before file. */
const ELSEWHERE = [
  { key: 'port', flag: 'port', env: 'PORT' },
  { key: 'host', flag: 'host', env: 'HELDER_HOST' },
  { key: 'data', flag: 'data', env: 'HELDER_DATA' },
  { key: 'log_level', flag: null, env: 'HELDER_LOG_LEVEL' },
] as const

/**
 * The settings from options, environment and the `serve:` of helder.yaml, checked.
 *
 * @throws SettingsError with everything that is wrong
 */
export function readSettings(
  flags: ServeFlags,
  env: Env,
  profile: Profile | undefined,
  sources: readonly Pick<WebhookSource, 'id' | 'secretName' | 'secretProblem'>[],
  language: RuleLanguage,
): Settings {
  const words = httpWords(language).settings
  const problems: string[] = []
  let inOptions = 0
  const settings: Record<string, unknown> = { ...(profile?.serve ?? serveSchema.parse({})) }
  for (const { key, flag, env: name } of ELSEWHERE) {
    const option = flag === null ? undefined : flags[flag]
    const given = option ?? (env[name] || undefined)
    if (given === undefined) continue
    const value = key === 'port' ? (/^\d+$/.test(given) ? Number(given) : given) : given
    const checked = serveSchema.shape[key].safeParse(value, { error: z.locales[language]().localeError })
    if (checked.success) {
      settings[key] = checked.data
      continue
    }
    if (option !== undefined) inOptions++
    problems.push(`${option === undefined ? name : `--${flag}`}: ${checked.error.issues[0]!.message}`)
  }
  const secret = (name: string) => readSecret(name, env, words, problems)
  const databaseUrl = secret('DATABASE_URL')
  if (databaseUrl !== undefined && !isPostgres(databaseUrl)) problems.push(words.badDatabase)
  const tokens = Tokens.read(secret('HELDER_TOKEN'))
  if (!tokens) problems.push(words.shortToken(SHORTEST_TOKEN))
  const secrets = readSecrets(sources, env, words, problems)
  const serve = settings as ServeSettings
  const noteTokens = readNoteTokens(serve.notes, env, words, problems)

  const read = { ...serve, databaseUrl, tokens: tokens ?? Tokens.read('')!, secrets, noteTokens }
  const open = tokens?.required === false
  if (open && !isLoopback(read.host)) problems.push(words.openHost(read.host))
  else if (open && read.public_names.length > 0) problems.push(words.openNames)
  else if (problems.length === 0) return read
  const exposed = open && (!isLoopback(read.host) || read.public_names.length > 0)
  throw new SettingsError(problems, exposed ? words.openHint : words.hint, inOptions === problems.length)
}

/** Whether an address can be reached from this machine only. */
export const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

type Sentences = ReturnType<typeof httpWords>['settings']

function readSecrets(
  sources: readonly Pick<WebhookSource, 'id' | 'secretName' | 'secretProblem'>[],
  env: Env,
  words: Sentences,
  problems: string[],
): ReadonlyMap<SourceId, string> {
  const secrets = new Map<SourceId, string>()
  for (const source of sources) {
    const secret = readSecret(source.secretName, env, words, problems)
    if (secret === undefined) continue
    const problem = source.secretProblem(secret)
    if (problem === null) secrets.set(source.id, secret)
    else problems.push(words.badSecret(source.secretName, problem))
  }
  // a slip in the name would refuse every delivery without a word
  const names = sources.map((source) => source.secretName)
  for (const name of Object.keys(env))
    if (name.startsWith('HELDER_SECRET_') && !names.includes(name.replace(/_FILE$/, '')))
      problems.push(words.noSource(name, names.join(', ')))
  return secrets
}

function readNoteTokens(
  { helpdesks }: ServeSettings['notes'],
  env: Env,
  words: Sentences,
  problems: string[],
): ReadonlyMap<HelpdeskId, string> {
  const tokens = new Map<HelpdeskId, string>()
  for (const { id, tokenName } of TOKEN_NAMES) {
    if (!helpdesks[id]) continue
    const token = readSecret(tokenName, env, words, problems)
    if (token === undefined) problems.push(words.noNoteToken(id, tokenName))
    else tokens.set(id, token)
  }
  return tokens
}

/** A secret from the environment, or from the file that `<name>_FILE` names, as container platforms hand them over. */
function readSecret(name: string, env: Env, words: Sentences, problems: string[]): string | undefined {
  const value = env[name] || undefined
  const file = env[`${name}_FILE`] || undefined
  if (file === undefined) return value
  if (value !== undefined) {
    problems.push(words.both(name))
    return value
  }
  try {
    const content = readFileSync(file, 'utf8').trim()
    if (content !== '') return content
    problems.push(words.empty(name))
  } catch (error) {
    problems.push(words.unreadable(name, (error as NodeJS.ErrnoException).code ?? '?'))
  }
  return undefined
}

function isPostgres(address: string): boolean {
  return URL.canParse(address) && ['postgres:', 'postgresql:'].includes(new URL(address).protocol)
}
