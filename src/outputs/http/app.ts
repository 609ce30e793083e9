import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { WebhookSource } from '../../ingest/webhooks/source.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Store } from '../../store/store.ts'
import type { Reader } from './analyze/readers.ts'
import { analyzeRoutes } from './analyze/routes.ts'
import { docsPage } from './docs/page.tsx'
import { access, callerOf } from './guard/access.ts'
import { hostGuard } from './guard/hosts.ts'
import { rate } from './guard/rate.ts'
import { cors } from './languagetool/cors.ts'
import { LANGUAGETOOL_PATHS, languageToolRoutes } from './languagetool/routes.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { openApi } from './openapi.ts'
import { Problem, problemOf, sendProblem } from './problem.ts'
import { route } from './routes.ts'
import { isLoopback, type Settings } from './settings.ts'
import { webhookRoutes } from './webhooks.ts'
import { httpWords, languageFor } from './words.ts'

/** What the service is put together from. */
export interface AppParts {
  settings: Omit<Settings, 'databaseUrl'>
  reader: Reader
  rulebook: Rulebook
  store: Pick<Store, 'accept' | 'ready'>
  sources: readonly WebhookSource[]
  log: Log
  metrics: Metrics
  version: string
  now(): Date
}

/** The service's requests and answers, without a port: what listens, and when it stops, is `serve.ts`. */
export function createApp(parts: AppParts): Express {
  const { settings, reader, rulebook, store, log, metrics, version } = parts
  const { limits, tokens } = settings
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('etag', false)

  app.use(accounts(log, metrics))
  app.use(
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: NOTHING }, strictTransportSecurity: false }),
  )
  app.use(LANGUAGETOOL_PATHS, plainErrors, cors(settings.languagetool.origins))
  app.use(hostGuard(settings.public_names, tokens.required && !isLoopback(settings.host)))

  // read as it came: signatures are over the bytes, and JSON from outside has a reader of its own
  const body = express.raw({ type: () => true, limit: limits.body_kilobytes * 1024, inflate: false })
  const guard = access(tokens) as RequestHandler
  const perCaller = (limit: number) => rate(limit, callerOf)

  analyzeRoutes(app, reader, limits, metrics, [guard, perCaller(limits.analyze_per_minute), body])
  webhookRoutes(app, { ...parts, secrets: settings.secrets, ownAuthors: new Set(settings.notes.own_authors) }, [
    rate(limits.webhooks_per_minute, (request) => `${request.params.source} ${request.ip}`),
    body,
  ])
  languageToolRoutes(app, { reader, rulebook, longest: limits.text_characters, version, metrics }, [
    guard,
    perCaller(limits.languagetool_per_minute),
    body,
  ])
  route(app, '/healthz', { get: (_request, response) => void response.json({ status: 'ok' }) })
  route(app, '/readyz', {
    get: async (_request, response) => {
      const ready = await store.ready().catch(() => false)
      response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' })
    },
  })
  route(app, '/metrics', {
    get: [
      guard,
      async (_request, response) => {
        response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
      },
    ],
  })
  const description = openApi(version, limits)
  route(app, '/openapi.json', { get: (_request, response) => void response.json(description) })
  route(app, '/docs', { get: docsPage(description) })
  app.use((_request, _response, next) => next(new Problem('not-found')))
  app.use(failures(log))
  return app
}

/** Answers are data; only /docs is shown, and brings a policy of its own. */
const NOTHING = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** Gives each request its id, and says afterwards how it went. */
function accounts(log: Log, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = performance.now()
    const id = randomUUID()
    response.locals.id = id
    response.set('X-Request-Id', id)
    response.once('close', () => {
      const ms = performance.now() - start
      const { route: asked = 'none', code, source, outcome } = response.locals as Record<string, string | undefined>
      // 499: the caller left before the answer
      const status = response.writableFinished ? response.statusCode : 499
      // a method is a closed list too: Node's parser knows no others
      metrics.request(request.method, asked, status, ms / 1000)
      log.request({
        id,
        method: request.method,
        route: asked,
        status,
        ms: Math.round(ms * 10) / 10,
        bytes: Number(request.headers['content-length']) || 0,
        ...(code === undefined ? {} : { code }),
        ...(source === undefined ? {} : { source }),
        ...(outcome === undefined ? {} : { outcome }),
      })
    })
    next()
  }
}

const plainErrors: RequestHandler = (_request, response, next) => {
  response.locals.plain = true
  next()
}

/** The last stop of what went wrong. Nothing of an error that is our own fault goes out. */
function failures(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error) ?? new Problem('internal')
    if (problem.code === 'internal') log.fault('request', error, response.locals.id)
    response.locals.code = problem.code
    if (response.headersSent) return next(error)
    // the rest of a body that nobody reads would be taken for the next request
    if (problem.code === 'too-large') response.set('Connection', 'close')
    if (!response.locals.plain) return sendProblem(problem, request, response)
    const [title, detail] = httpWords(languageFor(request)).problems[problem.code]
    const errors = problem.errors.map(({ path, message }) => `${path}: ${message}`)
    response.status(problem.status).set(problem.headers).type('text/plain')
    response.send(`Error: ${title}. ${errors.length > 0 ? errors.join('; ') : detail}`)
  }
}
