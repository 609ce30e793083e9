import type { IncomingMessage } from 'node:http'
import type { RuleLanguage } from '../../conversation.ts'
import { en, type HttpWords } from './words.en.ts'
import { nl } from './words.nl.ts'

export type { HttpWords }

const WORDS: Record<RuleLanguage, HttpWords> = { en, nl }

export const httpWords = (language: RuleLanguage): HttpWords => WORDS[language]

/** Dutch where the caller puts it before English; English else. */
export function languageFor(request: IncomingMessage): RuleLanguage {
  const accepted = (request.headers['accept-language'] ?? '').slice(0, 200).toLowerCase()
  const at = (code: string) => accepted.search(new RegExp(`(^|[\\s,])${code}\\b`))
  const [dutch, english] = [at('nl'), at('en')]
  return dutch >= 0 && (english < 0 || dutch < english) ? 'nl' : 'en'
}
