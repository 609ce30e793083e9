import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Parsed, RawRequest, SourceId } from '../../../src/ingest/webhooks/source.ts'

const FIXTURES = 'fixtures/webhooks'

export interface Case {
  name: string
  body: Buffer
  /** What the helpdesk sends besides its signature. */
  headers: Record<string, string>
  parsed: Parsed
}

/** A source's own fixtures; a payload without an expected result, or the other way round, is an error. */
export function casesOf(source: SourceId): Case[] {
  const folder = join(FIXTURES, source)
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    Omit<Case, 'name' | 'body'>
  >
  const files = readdirSync(folder).filter((file) => file !== 'expected.json')
  const names = files.map((file) => file.replace(/\.json$/, ''))
  if (names.sort().join() !== Object.keys(expected).sort().join())
    throw new Error(`${folder}: files and results differ`)
  return names.map((name) => ({
    name,
    body: readFileSync(join(folder, `${name}.json`)),
    headers: expected[name]!.headers ?? {},
    parsed: expected[name]!.parsed,
  }))
}

export interface Vector {
  source: SourceId
  secret: string
  now: string
  body: string
  headers: Record<string, string>
}
/** Signed apart from the program, by another language's library. */
export const vectors = JSON.parse(readFileSync(join(FIXTURES, 'vectors.json'), 'utf8')) as Vector[]

export const SECRETS: Record<SourceId, string> = Object.fromEntries(
  vectors.map(({ source, secret }) => [source, secret]),
) as Record<SourceId, string>

interface Signing {
  headers: (secret: string, body: Buffer, now: Date, id: string) => Record<string, string>
  /** The header that is signed or is the secret; the one with the time; the one with the delivery's id. */
  signature: string
  timestamp?: string
  delivery?: string
  /** False where the scheme does not cover the body. */
  coversBody: boolean
}

const mac = (hash: string, key: string | Buffer, pieces: (string | Buffer)[], form: 'hex' | 'base64') =>
  pieces.reduce((sum, piece) => sum.update(piece), createHmac(hash, key)).digest(form)
const seconds = (now: Date) => String(Math.floor(now.getTime() / 1000))

/** How each helpdesk signs, written a second time for the tests. */
export const SIGNING: Record<SourceId | 'front-rule', Signing> = {
  zendesk: {
    headers: (secret, body, now, id) => ({
      'x-zendesk-webhook-signature': mac('sha256', secret, [now.toISOString(), body], 'base64'),
      'x-zendesk-webhook-signature-timestamp': now.toISOString(),
      'x-zendesk-webhook-invocation-id': id,
    }),
    signature: 'x-zendesk-webhook-signature',
    timestamp: 'x-zendesk-webhook-signature-timestamp',
    delivery: 'x-zendesk-webhook-invocation-id',
    coversBody: true,
  },
  freshdesk: {
    headers: (secret) => ({ 'x-helder-secret': secret }),
    signature: 'x-helder-secret',
    coversBody: false,
  },
  zammad: {
    headers: (secret, body, _now, id) => ({
      'x-hub-signature': `sha1=${mac('sha1', secret, [body], 'hex')}`,
      'x-zammad-delivery': id,
      'x-zammad-trigger': 'helder',
    }),
    signature: 'x-hub-signature',
    delivery: 'x-zammad-delivery',
    coversBody: true,
  },
  intercom: {
    headers: (secret, body) => ({ 'x-hub-signature': `sha1=${mac('sha1', secret, [body], 'hex')}` }),
    signature: 'x-hub-signature',
    coversBody: true,
  },
  'help-scout': {
    headers: (secret, body) => ({ 'x-helpscout-signature': mac('sha1', secret, [body], 'base64') }),
    signature: 'x-helpscout-signature',
    coversBody: true,
  },
  front: {
    headers: (secret, body, now) => ({
      'x-front-signature': mac('sha256', secret, [`${now.getTime()}:`, body], 'base64'),
      'x-front-request-timestamp': String(now.getTime()),
    }),
    signature: 'x-front-signature',
    timestamp: 'x-front-request-timestamp',
    coversBody: true,
  },
  'front-rule': {
    headers: (secret, body) => ({ 'x-front-signature': mac('sha1', secret, [body], 'base64') }),
    signature: 'x-front-signature',
    coversBody: true,
  },
  jira: {
    headers: (secret, body, _now, id) => ({
      'x-hub-signature': `sha256=${mac('sha256', secret, [body], 'hex')}`,
      'x-atlassian-webhook-identifier': id,
    }),
    signature: 'x-hub-signature',
    delivery: 'x-atlassian-webhook-identifier',
    coversBody: true,
  },
  chatwoot: {
    headers: (secret, body, now, id) => ({
      'x-chatwoot-signature': `sha256=${mac('sha256', secret, [`${seconds(now)}.`, body], 'hex')}`,
      'x-chatwoot-timestamp': seconds(now),
      'x-chatwoot-delivery': id,
    }),
    signature: 'x-chatwoot-signature',
    timestamp: 'x-chatwoot-timestamp',
    delivery: 'x-chatwoot-delivery',
    coversBody: true,
  },
  standard: {
    headers: (secret, body, now, id) => ({
      'webhook-id': id,
      'webhook-timestamp': seconds(now),
      'webhook-signature': `v1,${mac('sha256', Buffer.from(secret.slice(6), 'base64'), [`${id}.${seconds(now)}.`, body], 'base64')}`,
    }),
    signature: 'webhook-signature',
    timestamp: 'webhook-timestamp',
    delivery: 'webhook-id',
    coversBody: true,
  },
}

export const NOW = new Date('2026-03-04T09:15:20Z')

/** A request as the helpdesk would send it. */
export function signed(
  scheme: SourceId | 'front-rule',
  body: Buffer,
  {
    secret = SECRETS[scheme === 'front-rule' ? 'front' : scheme],
    at = NOW,
    id = 'delivery-1',
    headers = {} as Record<string, string>,
  } = {},
): RawRequest {
  return {
    headers: { 'content-type': 'application/json', ...headers, ...SIGNING[scheme].headers(secret, body, at, id) },
    body,
  }
}
