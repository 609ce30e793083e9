import type { IRouter, RequestHandler } from 'express'
import { receive } from '../../ingest/webhooks/receive.ts'
import type { SourceId, WebhookSource } from '../../ingest/webhooks/source.ts'
import type { Store } from '../../store/store.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { Problem } from './problem.ts'
import { route } from './routes.ts'

export interface WebhookParts {
  sources: readonly WebhookSource[]
  secrets: ReadonlyMap<SourceId, string>
  /** Ids of accounts whose notes are ours. */
  ownAuthors: ReadonlySet<string>
  store: Pick<Store, 'accept'>
  log: Log
  metrics: Metrics
  now(): Date
}

/**
 * `POST /webhooks/<source>`. A helpdesk hears 200 only after its delivery is committed; on any trouble of ours it hears
 * 503 and sends again.
 */
export function webhookRoutes(app: IRouter, parts: WebhookParts, before: RequestHandler[]): void {
  const sources = new Map<string, WebhookSource>(parts.sources.map((source) => [source.id, source]))
  const take: RequestHandler<{ source: string }> = async (request, response) => {
    const source = sources.get(request.params.source)
    if (!source) throw new Problem('not-found')
    const outcome = (name: string) => {
      response.locals.source = source.id
      response.locals.outcome = name
      parts.metrics.delivery(source.id, name)
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    )
    const receivedAt = parts.now()
    const body = request.body instanceof Buffer ? request.body : Buffer.alloc(0)
    const received = receive(source, { headers, body }, parts.secrets.get(source.id), receivedAt, {
      ownAuthors: parts.ownAuthors,
    })
    if (received.kind === 'refused') {
      outcome('refused')
      parts.log.warn('webhook refused', { source: source.id, reason: received.reason })
      const none = received.reason === 'no-secret' || received.reason === 'bad-secret'
      throw new Problem(none ? 'no-secret' : 'signature')
    }
    if (received.kind === 'handshake') {
      outcome('handshake')
      response.type(received.type).send(received.body)
      return
    }
    const { id, bodyHash, parsed } = received
    if (parsed.kind === 'malformed') {
      outcome('malformed')
      throw new Problem('malformed', [{ path: '', message: parsed.problem }])
    }
    if (parsed.kind === 'ignored' || parsed.messages.length === 0) {
      outcome('ignored')
      response.json({ status: 'ignored' })
      return
    }
    const status = await parts.store
      .accept({ source: source.id, id, bodyHash, receivedAt, messages: parsed.messages })
      .catch((error: unknown) => {
        outcome('failed')
        parts.log.fault('store.accept', error, response.locals.id as string)
        throw new Problem('unavailable', [], { 'Retry-After': '10' })
      })
    outcome(status)
    response.json({ status })
  }
  route(app, '/webhooks/:source', { post: [...before, take as unknown as RequestHandler] })
}
