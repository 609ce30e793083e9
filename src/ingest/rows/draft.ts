import type { Role } from '../../conversation.ts'
import type { Problem } from '../read/rows.ts'

/** A message as one row gives it, before the rows of a conversation are brought together. */
export interface Draft {
  conversation: string
  /** The row makes a conversation of its own, since nothing names one. */
  own?: true
  id: string
  role: Role
  text: string
  agent?: string
  language?: string
  /** As the file has it: how a date is to be read shows only when the file has been read. */
  created?: string
  channel?: string
  queue?: string
  topic?: string
}

/** What a row gives: messages, or the reason why there are none. */
export type RowResult = Draft[] | Problem

export const isProblem = (result: RowResult): result is Problem => !Array.isArray(result)

const DETAILS = ['agent', 'created', 'channel', 'queue', 'topic'] as const

/** Puts in what is not empty, so that absent fields stay absent. */
export function withDetails(
  draft: Draft,
  details: Partial<Record<(typeof DETAILS)[number] | 'language', string>>,
): Draft {
  for (const key of DETAILS) {
    const value = details[key]?.trim()
    if (value) draft[key] = value
  }
  const language = details.language?.trim()
  const code = language ? languageCode(language) : ''
  if (code !== '') draft.language = code
  return draft
}

const LANGUAGES: Record<string, string> = {
  ...{ dutch: 'nl', nederlands: 'nl', english: 'en', engels: 'en', german: 'de', duits: 'de', deutsch: 'de' },
  ...{
    french: 'fr',
    frans: 'fr',
    francais: 'fr',
    spanish: 'es',
    spaans: 'es',
    nld: 'nl',
    eng: 'en',
    deu: 'de',
    fra: 'fr',
  },
}

/** ISO 639-1 of `nl`, `nl-BE`, `nl_NL`, `Dutch` or `Nederlands`; empty where it is none we know. */
function languageCode(value: string): string {
  const plain = value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const code = /^([a-z]{2})(?:[-_].*)?$/.exec(plain)?.[1]
  return code ?? (Object.hasOwn(LANGUAGES, plain) ? LANGUAGES[plain]! : '')
}

/** An id as people write it: GLPI groups the digits with (no-break) spaces. */
export function cleanId(value: string): string {
  const trimmed = value.trim()
  return /^[\d\s]+$/.test(trimmed) ? trimmed.replace(/\s/g, '') : trimmed
}
