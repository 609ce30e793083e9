import { createServer, request as send } from 'node:http'
import { duplexPair } from 'node:stream'
import type { WebhookSource } from '../../../src/ingest/webhooks/source.ts'
import { type Reader, readerHere } from '../../../src/outputs/http/analyze/readers.ts'
import { Rulebooks } from '../../../src/outputs/http/analyze/rulebooks.ts'
import { type AppParts, createApp } from '../../../src/outputs/http/app.ts'
import { createLog } from '../../../src/outputs/http/log.ts'
import { createMetrics } from '../../../src/outputs/http/metrics.ts'
import { type Env, readSettings, type ServeFlags } from '../../../src/outputs/http/settings.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { type Profile, profileSchema } from '../../../src/rulebook/profile.ts'
import type { Delivery } from '../../../src/store/store.ts'

export const TOKEN = 'a-token-of-enough-length'
export const NOW = new Date('2026-03-02T10:00:00Z')

const { rulebook } = loadRulebook()

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  json: any
}

interface Ask {
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface Service {
  ask(method: string, path: string, what?: Ask): Promise<Answer>
  /** Posts JSON. */
  post(path: string, value: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Posts a form, as LanguageTool's clients do. */
  form(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>
  log(): string
  accepted: Delivery[]
  reader: Reader
  close(): void
}

export interface Given {
  env?: Env
  flags?: ServeFlags
  /** Of helder.yaml. */
  profile?: Record<string, unknown>
  sources?: WebhookSource[]
  parts?: Partial<AppParts>
}

/** Node's client leaves it out for methods that usually have no body. */
const lengthOf = (body: Ask['body']) =>
  body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }

/** The service in this process, without a port: requests go through a pair of streams into Node's own HTTP. */
export function service({ env = {}, flags = {}, profile, sources = [], parts = {} }: Given = {}): Service {
  const house: Profile | undefined = profile && profileSchema.parse(profile)
  const settings = readSettings(flags, env, house, sources, 'en')
  const lines: string[] = []
  const seen = new Set<string>()
  const accepted: Delivery[] = []
  const reader = readerHere(new Rulebooks(rulebook, [], settings.limits.rulebooks_per_minute))
  const app = createApp({
    settings,
    reader,
    rulebook,
    sources,
    store: {
      async accept(delivery) {
        const known = seen.has(delivery.id) || seen.has(delivery.bodyHash)
        seen.add(delivery.id).add(delivery.bodyHash)
        if (!known) accepted.push(delivery)
        return known ? 'seen' : 'accepted'
      },
      ready: async () => true,
    },
    log: createLog('debug', { write: (line: string) => void lines.push(line) }),
    metrics: createMetrics(async () => ({ reviews: 3 }), false),
    version: '0.0.0',
    now: () => NOW,
    ...parts,
  })
  const server = createServer(app)
  const ask: Service['ask'] = (method, path, { headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const [ours, theirs] = duplexPair()
      server.emit('connection', theirs)
      const request = send(
        {
          method,
          path,
          headers: { Host: 'localhost:4747', Connection: 'close', ...lengthOf(body), ...headers },
          createConnection: () => ours as never,
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8')
            const isJson = /json/.test(response.headers['content-type'] ?? '')
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              text,
              json: isJson && text !== '' ? JSON.parse(text) : undefined,
            })
          })
        },
      )
      request.on('error', reject)
      request.end(body)
    })
  return {
    ask,
    post: (path, value, headers = {}) =>
      ask('POST', path, { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) }),
    form: (path, fields, headers = {}) =>
      ask('POST', path, {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    log: () => lines.join(''),
    accepted,
    reader,
    close: () => server.close(),
  }
}
