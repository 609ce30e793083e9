import { type IRouter, type RequestHandler, Router } from 'express'
import type { Rulebook } from '../../../rulebook/rulebook.ts'
import type { Reader } from '../analyze/readers.ts'
import type { Metrics } from '../metrics.ts'
import { Problem } from '../problem.ts'
import { route } from '../routes.ts'
import { httpWords, languageFor } from '../words.ts'
import { readData, unmarked } from './annotated.ts'
import { check } from './check.ts'
import { LANGUAGES, languageByCode } from './languages.ts'
import { checkParams } from './params.ts'

export interface LanguageToolParts {
  reader: Reader
  rulebook: Rulebook
  /** Longest text: characters. */
  longest: number
  version: string
  metrics: Metrics
}

/** The paths under which the protocol is spoken; the second is for clients that cannot send a header. */
export const LANGUAGETOOL_PATHS = ['/v2', '/t/:token/v2']

/** The HTTP protocol of LanguageTool, so that its clients show Helder's findings. Errors are plain text. */
export function languageToolRoutes(app: IRouter, parts: LanguageToolParts, before: RequestHandler[]): void {
  const software = {
    name: 'Helder',
    version: parts.version,
    buildDate: '',
    apiVersion: 1,
    premium: false,
    status: '',
  }
  const checked: RequestHandler = async (request, response) => {
    const params = checkParams(request)
    const words = httpWords(languageFor(request)).languagetool
    const wrong = (path: string, message: string) => new Problem('invalid', [{ path, message }])
    if (params.language !== 'auto' && !languageByCode(params.language))
      throw wrong('language', words.languages(LANGUAGES.map(({ longCode }) => longCode).join(', ')))
    const text = params.data === undefined ? unmarked(params.text ?? '') : readData(params.data)
    if (!text) throw wrong('data', words.data)
    if (text.source.length > parts.longest || text.plain.length > parts.longest) throw new Problem('too-long')
    const start = performance.now()
    const answer = await check(text, params, parts.reader, parts.rulebook)
    parts.metrics.analysis('languagetool', (performance.now() - start) / 1000)
    response.json({ software, ...answer })
  }
  const give = (body: unknown): RequestHandler[] => [...before, (_request, response) => void response.json(body)]
  const say = (text: string): RequestHandler[] => [
    ...before,
    (_request, response) => void response.type('text/plain').send(text),
  ]
  // preflights carry no token
  const options: RequestHandler = (_request, response) => void response.status(204).end()

  const router = Router({ mergeParams: true })
  const at = (path: string, methods: Parameters<typeof route>[2]) =>
    route(router, path, { ...methods, options }, `/v2${path}`)
  at('/check', { get: [...before, checked], post: [...before, checked] })
  at('/languages', { get: give(LANGUAGES) })
  at('/info', { get: give({ software }) })
  at('/healthcheck', { get: say('OK') })
  at('/maxtextlength', { get: say(String(parts.longest)) })
  // a dictionary of one's own is the profile's glossary and allowed jargon
  at('/words', { get: give({ words: [] }) })
  at('/words/add', { post: give({ added: false }) })
  at('/words/delete', { post: give({ deleted: false }) })
  app.use(LANGUAGETOOL_PATHS, router)
}
