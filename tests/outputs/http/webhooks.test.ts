import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { WEBHOOK_SOURCES } from '../../../src/ingest/webhooks/index.ts'
import type { WebhookSource } from '../../../src/ingest/webhooks/source.ts'
import { NOW, service } from './support.ts'

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const env = { HELDER_SECRET_STANDARD: SECRET, HELDER_SECRET_FRONT: 'front-test-secret-1234' }
const sources = Object.values(WEBHOOK_SOURCES)

function signed(id: string, value: unknown, time = NOW) {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  const seconds = String(Math.floor(time.getTime() / 1000))
  const key = Buffer.from(SECRET.slice(6), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    },
  }
}

const event = (id: string, fields: object = {}) => ({
  type: 'message.created',
  data: { conversation_id: '4711', message_id: id, role: 'agent', text: 'Please restart the printer.', ...fields },
})

test('a signed delivery is kept before 200 is said, and once', async () => {
  const { ask, accepted } = service({ env, sources })
  const first = await ask('POST', '/webhooks/standard', signed('d1', event('1')))
  const again = await ask('POST', '/webhooks/standard', signed('d1', event('1')))
  expect([first.status, first.json]).toEqual([200, { status: 'accepted' }])
  expect([again.status, again.json]).toEqual([200, { status: 'seen' }])
  expect(accepted).toMatchObject([
    { source: 'standard', id: 'd1', bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/), receivedAt: NOW },
  ])
  expect(accepted[0]!.messages[0]).toMatchObject({ conversation: '4711', message: { id: '1', role: 'agent' } })
})

test('200 waits for the store, and its failure is 503', async () => {
  let commit = () => {}
  const waits = new Promise<'accepted'>((resolve) => {
    commit = () => resolve('accepted')
  })
  let answered = false
  const slow = service({ env, sources, parts: { store: { accept: () => waits, ready: async () => true } } })
  const answer = slow.ask('POST', '/webhooks/standard', signed('d1', event('1'))).then((it) => {
    answered = true
    return it
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(answered).toBe(false)
  commit()
  expect((await answer).status).toBe(200)

  const accept = async () => {
    throw new Error('duplicate key value (text)=(Please restart the printer.)')
  }
  const broken = service({ env, sources, parts: { store: { accept, ready: async () => false } } })
  const refused = await broken.ask('POST', '/webhooks/standard', signed('d1', event('1')))
  expect(refused).toMatchObject({ status: 503, json: { code: 'unavailable' } })
  expect(refused.headers['retry-after']).toBeDefined()
  expect(broken.log()).toContain('store.accept')
  expect(broken.log()).not.toContain('printer')
  expect((await broken.ask('GET', '/readyz')).status).toBe(503)
})

describe('refused', () => {
  const refusal = async (what: { headers: Record<string, string>; body: string }, given = env) => {
    const { ask, accepted } = service({ env: given as never, sources })
    const answer = await ask('POST', '/webhooks/standard', what)
    expect(accepted).toEqual([])
    expect(answer.headers['content-type']).toContain('application/problem+json')
    return answer
  }
  test('a wrong signature, an old one, and none', async () => {
    const good = signed('d1', event('1'))
    expect((await refusal({ ...good, body: `${good.body} ` })).status).toBe(401)
    expect((await refusal(signed('d1', event('1'), new Date(NOW.getTime() - 3_600_000)))).status).toBe(401)
    expect((await refusal({ headers: {}, body: good.body })).status).toBe(401)
  })
  test('everything where no secret is set', async () => {
    const { HELDER_SECRET_STANDARD: _, ...rest } = env
    expect(await refusal(signed('d1', event('1')), rest as never)).toMatchObject({
      status: 401,
      json: { code: 'no-secret' },
    })
  })
  test.each([
    '{',
    '[]',
    '{"type":"message.created"}',
    '"x"',
    `${'['.repeat(100)}${']'.repeat(100)}`,
    '{"__proto__":{"a":1}}',
  ])('a signed body that is no delivery: %s', async (body) => {
    const { status, json } = await refusal(signed('d1', body))
    expect([status, json.code]).toEqual([400, 'malformed'])
  })
  test('a source that does not exist, and other methods', async () => {
    const { ask } = service({ env, sources })
    expect((await ask('POST', '/webhooks/nothing', signed('d1', event('1')))).status).toBe(404)
    expect((await ask('POST', '/webhooks/__proto__', signed('d1', event('1')))).status).toBe(404)
    const got = await ask('GET', '/webhooks/standard')
    expect([got.status, got.headers.allow]).toEqual([405, 'POST'])
  })
  test('a body beyond the limit', async () => {
    const { ask } = service({ env, sources, profile: { serve: { limits: { body_kilobytes: 2 } } } })
    const large = await ask('POST', '/webhooks/standard', signed('d1', event('1', { text: 'x'.repeat(3000) })))
    expect(large).toMatchObject({ status: 413, json: { code: 'too-large' } })
  })
})

test('what is no reply or question is left alone with 200', async () => {
  const { ask, accepted } = service({ env, sources })
  for (const value of [{ type: 'ticket.closed' }, event('1', { role: 'note' })]) {
    const { status, json } = await ask('POST', '/webhooks/standard', signed('d1', value))
    expect([status, json]).toEqual([200, { status: 'ignored' }])
  }
  expect(accepted).toEqual([])
})

test('a handshake is answered as the source wants it, after its signature', async () => {
  const double: WebhookSource = {
    ...WEBHOOK_SOURCES.front,
    verify: ({ headers }) =>
      headers['x-front-signature'] === 'right' ? { ok: true, id: 'h' } : { ok: false, reason: 'wrong-signature' },
    handshake: ({ headers }) =>
      headers['x-front-challenge'] ? { type: 'text/plain', body: headers['x-front-challenge'] } : null,
  }
  const { ask, accepted } = service({ env: { HELDER_SECRET_FRONT: env.HELDER_SECRET_FRONT }, sources: [double] })
  const headers = { 'x-front-challenge': 'say-it-back', 'x-front-signature': 'right' }
  expect(await ask('POST', '/webhooks/front', { headers, body: '{}' })).toMatchObject({
    status: 200,
    text: 'say-it-back',
  })
  expect((await ask('POST', '/webhooks/front', { headers: { ...headers, 'x-front-signature': 'no' } })).status).toBe(
    401,
  )
  expect(accepted).toEqual([])
})

test('what became of deliveries is counted', async () => {
  const { ask } = service({ env, sources })
  await ask('POST', '/webhooks/standard', signed('d1', event('1')))
  await ask('POST', '/webhooks/standard', signed('d1', event('1')))
  await ask('POST', '/webhooks/standard', { body: '{}' })
  const { text } = await ask('GET', '/metrics')
  expect(text).toContain('helder_webhook_deliveries_total{source="standard",outcome="accepted"} 1')
  expect(text).toContain('helder_webhook_deliveries_total{source="standard",outcome="seen"} 1')
  expect(text).toContain('helder_webhook_deliveries_total{source="standard",outcome="refused"} 1')
  expect(text).toContain('helder_http_request_seconds_count{method="POST",route="/webhooks/:source",status="200"} 2')
  expect(text).toContain('helder_store_rows{kind="reviews"} 3')
})
