import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { Tokens } from '../../../src/outputs/http/guard/tokens.ts'
import { close, httpServer, listen, PATIENCE } from '../../../src/outputs/http/listen.ts'
import { service, TOKEN } from './support.ts'

const secured = { env: { HELDER_TOKEN: TOKEN } }
const reply = { reply: 'Please restart the printer.' }
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('access tokens', () => {
  test('open analyze, checks and metrics; health, docs and webhooks need none', async () => {
    const { ask, post, form } = service(secured)
    const opened = async (headers: Record<string, string>) => [
      (await post('/v1/analyze', reply, headers)).status,
      (await post('/v1/analyze/batch', { batch: [reply] }, headers)).status,
      (await form('/v2/check', { language: 'en', text: 'x' }, headers)).status,
      (await ask('GET', '/v2/languages', { headers })).status,
      (await ask('GET', '/metrics', { headers })).status,
    ]
    expect(await opened({})).toEqual([401, 401, 401, 401, 401])
    expect(await opened(bearer('a-token-of-enough-lengtH'))).toEqual([401, 401, 401, 401, 401])
    expect(await opened(bearer(TOKEN))).toEqual([200, 200, 200, 200, 200])
    for (const path of ['/healthz', '/readyz', '/docs', '/openapi.json'])
      expect((await ask('GET', path)).status).toBe(200)
    expect((await ask('GET', `/t/${TOKEN}/v2/languages`)).status).toBe(200)
    expect((await post('/v1/analyze', reply)).headers['www-authenticate']).toBe('Bearer')
  })
  test('are kept as hashes, may be given as one, and several hold', () => {
    const hash = createHash('sha256').update('another-token-of-length').digest('hex')
    const tokens = Tokens.read(`${TOKEN}, sha256:${hash}`)!
    expect(tokens.nameOf(TOKEN)).not.toBeNull()
    expect(tokens.nameOf('another-token-of-length')).toBe(hash.slice(0, 12))
    expect(tokens.nameOf(`sha256:${hash}`)).toBeNull()
    expect(tokens.nameOf('')).toBeNull()
    expect(JSON.stringify(tokens)).toBe('{}')
  })
})

describe('the Host header', () => {
  const given = async (Host: string, options = {}) =>
    (await service(options).ask('GET', '/healthz', { headers: { Host } })).status
  test('names this machine, or a name the settings know: a page that points its own name here is refused', async () => {
    for (const name of ['localhost:4747', '127.0.0.1', '[::1]:4747', 'LOCALHOST']) expect(await given(name)).toBe(200)
    for (const name of ['evil.example', 'localhost.evil.example:4747', '127.0.0.1.evil.example', 'a b'])
      expect([name, await given(name)]).toEqual([name, 421])
    const named = { ...secured, profile: { serve: { public_names: ['helder.example.org'] } } }
    expect(await given('helder.example.org', named)).toBe(200)
    expect(await given('other.example.org', named)).toBe(421)
    expect(await given('any.example.org', { ...secured, flags: { host: '0.0.0.0' } })).toBe(200)
  })
})

describe('bodies', () => {
  const limits = { profile: { serve: { limits: { body_kilobytes: 4, text_characters: 1000 } } } }
  test.each([
    ['beyond the limit', JSON.stringify({ reply: 'x'.repeat(5000) }), {}, 413, 'too-large'],
    ['with more text than is read', JSON.stringify({ reply: 'x'.repeat(1001) }), {}, 413, 'too-long'],
    ['that are compressed', 'x', { 'Content-Encoding': 'gzip' }, 415, 'encoding'],
    ['that are no JSON', 'reply=x', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, 'type'],
    ['cut off', '{"reply":', {}, 400, 'json'],
    ['empty', '', {}, 400, 'json'],
    ['that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), {}, 400, 'json'],
    ['nested too deeply', `{"reply":${'['.repeat(1000)}${']'.repeat(1000)}}`, {}, 400, 'json'],
    ['reaching for a prototype', '{"reply":"x","__proto__":{"admin":true}}', {}, 400, 'json'],
    ['reaching for it by constructor', '{"reply":"x","constructor":{"prototype":{"a":1}}}', {}, 400, 'json'],
  ])('%s are refused', async (_, body, headers: Record<string, string>, status, code) => {
    const answer = await service(limits).ask('POST', '/v1/analyze', {
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    })
    expect([answer.status, answer.json.code]).toEqual([status, code])
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })
  test('a long draft is refused in plain text by the LanguageTool routes', async () => {
    const long = await service(limits).form('/v2/check', { language: 'en', text: 'x'.repeat(1001) })
    expect(long).toMatchObject({ status: 413, text: expect.stringMatching(/^Error: /) })
  })
})

test.each([
  'The invoice was sent to you by our finance department. ',
  'You failed to clear the DNS cache, please do the needful asap. ',
  '. ',
  'a',
  '"((([[[',
  '1 2,3 ',
])('a text of the longest length, of %j, is answered in seconds, however busy the machine', async (piece) => {
  const { post, form } = service()
  const reply = piece.repeat(Math.floor(100_000 / piece.length))
  const timed = async (what: () => Promise<{ status: number }>) => {
    const before = process.cpuUsage()
    expect((await what()).status).toBe(200)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  // the better of two: the first one runs code that has never run, and neighbours slow both
  const best = async (what: () => Promise<{ status: number }>) => Math.min(await timed(what), await timed(what))
  expect(await best(() => post('/v1/analyze', { reply, language: 'en' }))).toBeLessThan(5000)
  expect(await best(() => form('/v2/check', { text: reply, language: 'en' }))).toBeLessThan(5000)
})

describe('rates', () => {
  test('hold for each token, with Retry-After; another token is not held up', async () => {
    const other = 'another-token-of-length'
    const { post, form } = service({
      env: { HELDER_TOKEN: `${TOKEN},${other}` },
      profile: { serve: { limits: { analyze_per_minute: 2, languagetool_per_minute: 1 } } },
    })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await post('/v1/analyze', reply, bearer(TOKEN))).status)
    expect(statuses).toEqual([200, 200, 429])
    const refused = await post('/v1/analyze', reply, bearer(TOKEN))
    expect(refused.json.code).toBe('rate')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await post('/v1/analyze', reply, bearer(other))).status).toBe(200)
    await form('/v2/check', { language: 'en', text: 'x' }, bearer(TOKEN))
    const plain = await form('/v2/check', { language: 'en', text: 'x' }, bearer(TOKEN))
    expect(plain).toMatchObject({ status: 429, text: expect.stringMatching(/^Error: /) })
  })
  test('hold for each source', async () => {
    const { ask } = service({ profile: { serve: { limits: { webhooks_per_minute: 1 } } } })
    const statuses = []
    for (const source of ['zendesk', 'zendesk', 'zammad'])
      statuses.push((await ask('POST', `/webhooks/${source}`)).status)
    expect(statuses).toEqual([404, 429, 404])
  })
})

test('methods that an address does not take are refused with those it does', async () => {
  const { ask } = service()
  for (const [method, path, allow] of [
    ['GET', '/v1/analyze', 'POST'],
    ['PUT', '/v1/analyze/batch', 'POST'],
    ['OPTIONS', '/v1/analyze', 'POST'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['DELETE', '/v2/check', 'GET, HEAD, POST, OPTIONS'],
    ['PROPFIND', '/docs', 'GET, HEAD'],
  ] as const) {
    const { status, headers } = await ask(method, path)
    expect([method, path, status, headers.allow]).toEqual([method, path, 405, allow])
  }
  expect((await ask('HEAD', '/healthz')).status).toBe(200)
})

test('answers carry a strict policy and say nothing of what is behind', async () => {
  for (const path of ['/healthz', '/docs', '/nothing', '/v2/nothing', '/%E0%A4%A']) {
    const { headers, text } = await service().ask('GET', path)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(text).not.toMatch(/node_modules|\.ts:|\n\s+at /)
  }
})

test('what goes wrong inside is told by its number only, and logged without the text', async () => {
  const { post, log } = service({
    parts: {
      reader: {
        async read({ messages }) {
          throw new TypeError(`cannot read ${messages[0]!.text}`)
        },
      },
    },
  })
  const { status, text, json } = await post('/v1/analyze', { reply: 'Canary in the mine' })
  expect(status).toBe(500)
  expect(text).not.toMatch(/Canary|TypeError|\bat /)
  expect(log()).toContain(json.request_id)
  expect(log()).toContain('TypeError')
  expect(log()).not.toContain('Canary')
})

describe('on a port', () => {
  let stop = async () => {}
  afterEach(() => stop())
  const patience = { ...PATIENCE, headers: 300, request: 500, check: 50 }
  const start = async () => {
    const server = httpServer((_request, response) => void response.end('ok'), patience)
    const port = await listen(server, 0, '127.0.0.1')
    stop = () => close(server, 100)
    return (...parts: string[]) =>
      new Promise<string>((resolve) => {
        const socket = connect(port, '127.0.0.1')
        let answer = ''
        socket.on('data', (chunk) => {
          answer += chunk
        })
        socket.on('error', () => {})
        socket.on('close', () => resolve(answer))
        for (const part of parts) socket.write(part)
      })
  }
  test('headers that never end are cut off', async () => {
    const say = await start()
    expect(await say('GET / HTTP/1.1\r\nHost: localhost\r\n')).toMatch(/^HTTP\/1\.1 408 /)
  })
  test('a body that never ends is cut off', async () => {
    const say = await start()
    expect(await say('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nab')).toMatch(
      /408 Request Timeout/,
    )
  })
  test('headers that are too long are refused', async () => {
    const say = await start()
    expect(await say(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    )
  })
  test('what is no HTTP is refused', async () => {
    const say = await start()
    expect(await say('hello there\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })
})
