import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SendResult } from '../../../src/outputs/notes/sender.ts'
import { createSenders } from '../../../src/outputs/notes/senders.ts'
import { helpdesksSchema } from '../../../src/rulebook/note-settings.ts'
import { type FakeHelpdesk, startFakeHelpdesk } from '../../support/fake-helpdesk.ts'
import { HELPDESKS, localSender, note, TOKEN } from './support.ts'

let fake: FakeHelpdesk
const ready = new AbortController().signal

beforeAll(async () => {
  fake = await startFakeHelpdesk()
})
afterAll(() => fake.close())
beforeEach(() => {
  fake.requests.length = 0
  fake.answer({ status: 201 })
})

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
const html = '<p>A first paragraph.</p><blockquote>quoted &lt;b&gt;</blockquote><p>And [a blank].<br>helder:note</p>'
const { text } = note('zendesk')

describe('what each helpdesk is asked', () => {
  it.each([
    {
      id: 'zendesk',
      asks: 'PUT /api/v2/tickets/4711.json',
      auth: { authorization: basic(`bot@example.org/token:${TOKEN}`) },
      body: { ticket: { comment: { body: text, public: false } } },
    },
    {
      id: 'freshdesk',
      asks: 'POST /api/v2/tickets/4711/notes',
      auth: { authorization: basic(`${TOKEN}:X`) },
      body: { body: html, private: true },
    },
    {
      id: 'zammad',
      asks: 'POST /api/v1/ticket_articles',
      auth: { authorization: `Token token=${TOKEN}` },
      body: { ticket_id: 4711, body: text, content_type: 'text/plain', type: 'note', internal: true },
    },
    {
      id: 'intercom',
      asks: 'POST /conversations/4711/reply',
      auth: { authorization: `Bearer ${TOKEN}`, 'intercom-version': '2.11' },
      body: { message_type: 'note', type: 'admin', admin_id: '88', body: html },
    },
    {
      id: 'front',
      asks: 'POST /conversations/4711/drafts',
      auth: { authorization: `Bearer ${TOKEN}` },
      body: { author_id: 'tea_1', channel_id: 'cha_7', body: html, mode: 'private' },
    },
    {
      id: 'jira',
      asks: 'POST /rest/servicedeskapi/request/4711/comment',
      auth: { authorization: basic(`bot@example.org:${TOKEN}`) },
      body: { body: text.replace('[a blank]', '\\[a blank\\]'), public: false },
    },
    {
      id: 'chatwoot',
      asks: 'POST /api/v1/accounts/3/conversations/4711/messages',
      auth: { api_access_token: TOKEN },
      body: { content: text, message_type: 'outgoing', private: true },
    },
  ] as const)('$id', async ({ id, asks, auth, body }) => {
    expect(await localSender(id, fake.url).send(note(id), ready)).toEqual({ kind: 'sent' })
    expect(fake.requests).toHaveLength(1)
    const [request] = fake.requests
    expect(`${request!.method} ${request!.path}`).toBe(asks)
    expect(request!.headers).toMatchObject({ 'content-type': 'application/json', ...auth })
    expect(JSON.parse(request!.text)).toEqual(body)
  })

  it('help-scout: changes its secret into a token, keeps it, and gets a new one when that is refused', async () => {
    let granted = 0
    fake.answer(({ path }) => {
      if (!path.endsWith('/oauth2/token')) return { status: granted === 1 && fake.requests.length > 3 ? 401 : 201 }
      return { status: 200, body: JSON.stringify({ access_token: `t${++granted}`, expires_in: 7200 }) }
    })
    const sender = localSender('help-scout', fake.url)
    expect(await sender.send(note('help-scout'), ready)).toEqual({ kind: 'sent' })
    expect(await sender.send(note('help-scout'), ready)).toEqual({ kind: 'sent' })
    expect(fake.requests.map(({ path }) => path)).toEqual([
      '/v2/oauth2/token',
      '/v2/conversations/4711/reply',
      '/v2/conversations/4711/reply',
    ])
    expect(JSON.parse(fake.requests[0]!.text)).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app-1',
      client_secret: TOKEN,
    })
    expect(fake.requests[1]!.headers.authorization).toBe('Bearer t1')
    expect(JSON.parse(fake.requests[1]!.text)).toEqual({ customer: { id: 901 }, text: html, draft: true })
    expect((await sender.send(note('help-scout'), ready)).kind).toBe('failed')
    expect(await sender.send(note('help-scout'), ready)).toEqual({ kind: 'sent' })
    expect(fake.requests.at(-1)!.headers.authorization).toBe('Bearer t2')
  })

  it('help-scout: leaves a closed conversation closed', async () => {
    fake.answer({ status: 200, body: '{"access_token":"t"}' })
    const closed = note('help-scout', { replyTo: { customer: '901', status: 'closed' } })
    await localSender('help-scout', fake.url).send(closed, ready)
    expect(JSON.parse(fake.requests[1]!.text)).toMatchObject({ draft: true, status: 'closed' })
  })

  it('writes a note for the team where a draft is not wanted', async () => {
    fake.answer({ status: 200, body: '{"access_token":"t"}' })
    await localSender('help-scout', fake.url, { as: 'note' }).send(note('help-scout'), ready)
    await localSender('front', fake.url, { as: 'note', channel: undefined }).send(note('front'), ready)
    expect(fake.requests.slice(1).map(({ path, text }) => [path, JSON.parse(text)])).toEqual([
      ['/v2/conversations/4711/notes', { text: html }],
      ['/conversations/4711/comments', { body: text, author_id: 'tea_1' }],
    ])
  })

  it.each([
    ['intercom', 'no admin to write the note as'],
    ['help-scout', 'no customer to draft a reply to'],
    ['front', 'no teammate to draft as'],
    ['chatwoot', 'no account that the conversation is in'],
  ] as const)('%s says what a note lacks', async (id, reason) => {
    fake.answer({ status: 200, body: '{"access_token":"t"}' })
    const result = await localSender(id, fake.url).send(note(id, { replyTo: {} }), ready)
    expect(result).toEqual({ kind: 'failed', reason })
  })
})

describe.each(HELPDESKS)('%s: what becomes of a call', (id) => {
  const send = async (timeoutMs = 2_000, more: object = {}): Promise<SendResult> => {
    const answer = fake.requests.length
    expect(answer).toBe(0)
    return localSender(id, fake.url, more, timeoutMs).send(note(id), ready)
  }
  /** Help Scout's token call is answered well, so that the answer under test is the note's. */
  const answer = (how: Parameters<FakeHelpdesk['answer']>[0]) =>
    fake.answer((request, number) =>
      request.path.endsWith('/oauth2/token')
        ? { status: 200, body: '{"access_token":"t"}' }
        : typeof how === 'function'
          ? how(request, number)
          : how,
    )

  it.each([200, 201, 204])('%i is sent', async (status) => {
    answer({ status, body: status === 204 ? '' : '{}' })
    expect(await send()).toEqual({ kind: 'sent' })
  })
  it.each([408, 409, 425, 429, 500, 502, 503, 504])('%i is tried later', async (status) => {
    answer({ status })
    expect(await send()).toEqual({ kind: 'later', reason: `the helpdesk answered ${status}` })
  })
  it.each([400, 401, 403, 404, 410, 413, 422])('%i is the end', async (status) => {
    answer({ status })
    expect(await send()).toEqual({ kind: 'failed', reason: `the helpdesk answered ${status}` })
  })
  it.each([301, 302, 307, 308])('%i is not followed', async (status) => {
    answer({ status, headers: { location: `${fake.url}/elsewhere` } })
    expect(await send()).toEqual({ kind: 'failed', reason: `the helpdesk answered ${status}` })
    expect(fake.requests.filter(({ path }) => path === '/elsewhere')).toEqual([])
  })
  it('takes Retry-After in seconds and as a date', async () => {
    answer({ status: 429, headers: { 'retry-after': '120' } })
    expect(await send()).toMatchObject({ kind: 'later', retryAfter: 120_000 })
    fake.requests.length = 0
    answer({ status: 503, headers: { 'retry-after': new Date(Date.now() + 90_000).toUTCString() } })
    const result = await send()
    expect(result.kind === 'later' && result.retryAfter).toBeGreaterThan(80_000)
    fake.requests.length = 0
    answer({ status: 429, headers: { 'retry-after': 'soon' } })
    expect(await send()).toEqual({ kind: 'later', reason: 'the helpdesk answered 429' })
  })
  it('is not sure of a call without an answer, and sends no second', async () => {
    answer('hang')
    expect(await send(700)).toEqual({ kind: 'failed', reason: 'no answer in time: it may have arrived' })
    fake.requests.length = 0
    answer('drop')
    expect(await send()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('it may have arrived') })
  })
  it('tries later where nobody listens', async () => {
    const gone = await startFakeHelpdesk()
    await gone.close()
    expect(await localSender(id, gone.url).send(note(id), ready)).toMatchObject({
      kind: 'later',
      reason: expect.stringContaining('ECONNREFUSED'),
    })
  })
  it('calls no address that is not allowed', async () => {
    expect(await send(2_000, { allow_private: false })).toMatchObject({ kind: 'failed' })
    expect(await send(2_000, { allow_http: false })).toMatchObject({ kind: 'failed' })
    expect(fake.requests).toEqual([])
  })
  it.each(['..', '.', 'a/b', '1?x=1', '1#x', '%2e%2e', 'ä', ''])(
    'calls nothing for the odd id %j',
    async (conversation) => {
      const odd = { conversation, replyTo: { account: conversation, admin: '8', author: 't', customer: '9' } }
      answer({ status: 201 })
      const result = await localSender(id, fake.url).send(note(id, odd), ready)
      expect(result).toEqual({ kind: 'failed', reason: 'an id that cannot stand in an address' })
      expect(fake.requests).toEqual([])
    },
  )
  it('never says the token or the text', async () => {
    const results: SendResult[] = []
    for (const how of [{ status: 500, body: TOKEN }, { status: 401 }, 'drop'] as const) {
      fake.requests.length = 0
      answer(how)
      results.push(await send())
    }
    expect(JSON.stringify(results)).not.toMatch(new RegExp(`${TOKEN}|paragraph`))
  })
})

describe('createSenders', () => {
  it('is off by default, and for a helpdesk without a token', () => {
    const options = { now: () => new Date() }
    expect(createSenders(helpdesksSchema.parse({}), new Map(), options).senders.size).toBe(0)
    const zammad = { zammad: { url: 'https://help.example.org' } }
    expect(createSenders(helpdesksSchema.parse(zammad), new Map(), options).senders.size).toBe(0)
  })
})
