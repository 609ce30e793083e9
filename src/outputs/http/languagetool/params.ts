import type { Request } from 'express'
import { Problem } from '../problem.ts'
import { httpWords, languageFor } from '../words.ts'

/** The parameters that change an answer here; clients send many more. */
export interface CheckParams {
  /** A code of `LANGUAGES`, or `auto`. */
  language: string
  text: string | undefined
  data: string | undefined
  preferredVariants: string[]
  enabledRules: Set<string>
  disabledRules: Set<string>
  enabledCategories: Set<string>
  disabledCategories: Set<string>
  enabledOnly: boolean
}

/** Form parameters from the body, whatever its Content-Type says, over those of the address. */
export function paramsOf(request: Request): Map<string, string> {
  const params = new Map<string, string>()
  const query = request.originalUrl.indexOf('?')
  const forms = [query < 0 ? '' : request.originalUrl.slice(query + 1)]
  if (request.body instanceof Buffer) forms.push(request.body.toString('utf8'))
  for (const form of forms) for (const [key, value] of new URLSearchParams(form)) params.set(key, value)
  return params
}

const list = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
/** Clients write categories and ids in capitals or not. */
const names = (value: string | undefined) => new Set(list(value).map((name) => name.toLowerCase()))

/** @throws Problem where the request names no text, two texts, or rules only without naming any */
export function checkParams(request: Request): CheckParams {
  const params = paramsOf(request)
  const words = httpWords(languageFor(request)).languagetool
  const wrong = (path: string, message: string) => new Problem('invalid', [{ path, message }])
  const language = params.get('language')
  if (!language) throw wrong('language', words.noLanguage)
  const [text, data] = [params.get('text'), params.get('data')]
  if ((text === undefined) === (data === undefined)) throw wrong('text', words.oneText)
  const read = {
    language,
    text,
    data,
    preferredVariants: list(params.get('preferredVariants')),
    enabledRules: names(params.get('enabledRules')),
    disabledRules: names(params.get('disabledRules')),
    enabledCategories: names(params.get('enabledCategories')),
    disabledCategories: names(params.get('disabledCategories')),
    enabledOnly: /^(?:true|yes|1)$/i.test(params.get('enabledOnly') ?? ''),
  }
  if (read.enabledOnly && read.enabledRules.size + read.enabledCategories.size === 0)
    throw wrong('enabledOnly', words.enabledOnly)
  return read
}
