import { RULE_LANGUAGES, type RuleLanguage } from '../../../conversation.ts'

export interface Language {
  name: string
  /** ISO 639-1. */
  code: string
  longCode: string
}

const of = (name: string, longCode: string): Language => ({ name, code: longCode.slice(0, 2), longCode })

/** The languages with rules, by the names and codes that clients know. */
export const LANGUAGES: readonly Language[] = [
  of('Dutch', 'nl'),
  of('Dutch (Belgium)', 'nl-BE'),
  of('Dutch (Netherlands)', 'nl-NL'),
  of('English', 'en'),
  of('English (Australian)', 'en-AU'),
  of('English (Canadian)', 'en-CA'),
  of('English (GB)', 'en-GB'),
  of('English (New Zealand)', 'en-NZ'),
  of('English (South African)', 'en-ZA'),
  of('English (US)', 'en-US'),
]

/** The language of a code, in any case; undefined for one without rules. */
export const languageByCode = (code: string): Language | undefined =>
  LANGUAGES.find((language) => language.longCode.toLowerCase() === code.toLowerCase())

export const ruleLanguage = (code: string): RuleLanguage | undefined =>
  RULE_LANGUAGES.find((language) => code.toLowerCase().startsWith(language))

/** The variant of a detected language that the caller prefers; American English as clients expect, plain Dutch. */
export function variantOf(code: string, preferred: readonly string[]): Language {
  const wanted = preferred.map(languageByCode).find((language) => language?.code === code)
  const usual = languageByCode(code === 'en' || code === 'und' ? 'en-US' : code)
  return wanted ?? usual ?? { name: nameOf(code), code, longCode: code }
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' })
const nameOf = (code: string) => englishNames.of(code) ?? code
