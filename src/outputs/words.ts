import type { RuleLanguage } from '../conversation.ts'
import { en, type Words } from './words.en.ts'
import { nl } from './words.nl.ts'

export type { Words }

const WORDS: Record<RuleLanguage, Words> = { en, nl }

export const wordsFor = (language: RuleLanguage): Words => WORDS[language]

/** The language of messages before anything is read, from `LC_ALL`, `LC_MESSAGES` or `LANG`; English unless Dutch. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): RuleLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en'
}

/** A whole number as readers of the language write it. */
export const whole = (value: number, words: Words) =>
  new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 }).format(value)

export const percent = (share: number, words: Words) =>
  new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** Which column was read as what: `message text = Body, date = Created`. */
export function columnList(columns: Readonly<Record<string, string>>, words: Words): string {
  return Object.entries(columns)
    .map(([role, label]) => `${words.columnRoles[role] ?? role} = ${label}`)
    .join(', ')
}

export const fileName = (file: string, words: Words) => (file === '-' ? words.standardInput : file)
