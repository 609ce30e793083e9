import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FeedbackLevel } from '../../analyze.ts'
import { RULE_LANGUAGES, type RuleLanguage } from '../../conversation.ts'
import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from '../../ingest/types.ts'
import type { AgentView } from '../run-info.ts'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'
import { FORMATS, type Format, type Targets, targetsOf } from './targets.ts'

/** The options of `helder score` as commander gives them. */
export interface RawScoreOptions {
  out?: string
  format?: string
  map?: string
  column: string[]
  profile?: string
  rules: string[]
  lang: string
  reportLanguage?: string
  /** `--no-text` makes it false. */
  text: boolean
  /** `--no-rewrite` makes it false. */
  rewrite: boolean
  /** `--no-suggestions` makes it false; then there are no rewrites either. */
  suggestions: boolean
  quiet: boolean
  perAgent: boolean
  agents?: string
  workers?: string
  resume: boolean
}

export interface ScoreRequest {
  inputs: string[]
  targets: Targets
  columns: ColumnMap
  profile: string | undefined
  rules: string[]
  lang: 'auto' | RuleLanguage
  reportLanguage: RuleLanguage | undefined
  text: boolean
  feedback: FeedbackLevel
  quiet: boolean
  agents: AgentView
  /** Undefined: chosen by the size of the input. */
  workers: number | undefined
  resume: boolean
}

const MOST_WORKERS = 64

/** @throws CommandError with exit code 2 where an option makes no sense */
export function readScoreOptions(inputs: string[], raw: RawScoreOptions, words: Words): ScoreRequest {
  if (inputs.length === 0) throw new CommandError(EXIT.usage, words.error.noInput, words.error.noInputHint)
  const lang = choice('--lang', raw.lang, ['auto', ...RULE_LANGUAGES] as const, words)
  return {
    inputs,
    targets: targetsOf(raw.out, formatsOf(raw.format, words), inputs, words),
    columns: { ...(raw.map === undefined ? {} : readMap(raw.map, words)), ...readColumns(raw.column, words) },
    profile: raw.profile,
    rules: raw.rules,
    lang,
    reportLanguage:
      raw.reportLanguage === undefined
        ? undefined
        : choice('--report-language', raw.reportLanguage, RULE_LANGUAGES, words),
    text: raw.text,
    feedback: raw.suggestions ? (raw.rewrite ? 'rewrite' : 'suggestions') : 'none',
    quiet: raw.quiet,
    agents: agentView(raw, words),
    workers: raw.workers === undefined ? undefined : readWorkers(raw.workers, words),
    resume: raw.resume,
  }
}

export function readWorkers(value: string, words: Words): number {
  const count = /^\d{1,2}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= MOST_WORKERS) return count
  throw new CommandError(EXIT.usage, words.error.badWorkers(value), words.error.badWorkersHint(MOST_WORKERS))
}

/** Agents are shown only where `--per-agent` asks for it, and by name only where `--agents name` asks for that too. */
function agentView(raw: RawScoreOptions, words: Words): AgentView {
  if (raw.agents === undefined) return raw.perAgent ? 'pseudonym' : 'team'
  const view = choice('--agents', raw.agents, ['pseudonym', 'name'] as const, words)
  if (!raw.perAgent) throw new CommandError(EXIT.usage, words.agents.needsSwitch, words.agents.needsSwitchHint)
  return view
}

/** @throws CommandError with exit code 2 where the value is none of the choices */
export function choice<T extends string>(option: string, value: string, choices: readonly T[], words: Words): T {
  const found = choices.find((one) => one === value)
  if (found) return found
  throw new CommandError(
    EXIT.usage,
    words.error.badChoice(option, value),
    words.error.badChoiceHint(choices.join(', ')),
  )
}

export function formatsOf(list: string | undefined, words: Words): Format[] | undefined {
  if (list === undefined) return undefined
  const names = list.split(',').map((name) => name.trim().toLowerCase())
  for (const name of names) {
    if (!FORMATS.some((format) => format === name)) {
      throw new CommandError(EXIT.usage, words.error.badFormat(name), words.error.badFormatHint)
    }
  }
  return FORMATS.filter((format) => names.includes(format))
}

/** `role=column` pairs. @throws CommandError with exit code 2 */
export function readColumns(pairs: readonly string[], words: Words): ColumnMap {
  const map: ColumnMap = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const label = pair.slice(at + 1).trim()
    if (at < 1 || label === '') {
      throw new CommandError(
        EXIT.usage,
        words.error.badColumn(pair),
        words.error.badColumnHint(COLUMN_ROLES.join(', ')),
      )
    }
    map[role(pair.slice(0, at).trim(), words)] = place(label)
  }
  return map
}

/** Loaded for `--map` only. */
const require = createRequire(import.meta.url)

/** A file that says what columns mean. @throws CommandError with exit code 2 */
export function readMap(file: string, words: Words): ColumnMap {
  const { parse } = require('yaml') as typeof import('yaml')
  let content: unknown
  try {
    content = parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  } catch {
    throw new CommandError(EXIT.usage, words.error.badMap(file), words.error.badMapHint)
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new CommandError(EXIT.usage, words.error.badMap(file), words.error.badMapHint)
  }
  const map: ColumnMap = {}
  for (const [name, label] of Object.entries(content)) {
    if (typeof label !== 'string' && typeof label !== 'number') {
      throw new CommandError(EXIT.usage, words.error.badMap(file), words.error.badMapHint)
    }
    map[role(name, words)] = label
  }
  return map
}

function role(name: string, words: Words): ColumnRole {
  const found = COLUMN_ROLES.find((one) => one.toLowerCase() === name.toLowerCase())
  if (found) return found
  throw new CommandError(EXIT.usage, words.error.badRole(name), words.error.badRoleHint(COLUMN_ROLES.join(', ')))
}

/** `text=3` means the third column, as in a file without a header. */
const place = (label: string): string | number => (/^\d{1,4}$/.test(label) ? Number(label) : label)
