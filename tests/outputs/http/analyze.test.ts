import { expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/analyze.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { service } from './support.ts'

const CUSTOMER = 'My parcel has still not come and I have been waiting for two weeks!'
const REPLY = 'Hi Ana, please do the needful and revert back to us asap. You failed to give your address.'

test('a reply gives the result line that the command line would write', async () => {
  const { post } = service()
  const { status, json } = await post('/v1/analyze', {
    reply: REPLY,
    conversation: [{ role: 'customer', text: CUSTOMER }],
    conversation_id: '4711',
    message_id: '9',
  })
  const [, same] = createAnalyzer(loadRulebook().rulebook, { feedback: 'suggestions' }).conversation({
    id: '4711',
    messages: [
      { id: '1', role: 'customer', text: CUSTOMER },
      { id: '9', role: 'agent', text: REPLY },
    ],
  })
  expect(status).toBe(200)
  expect(json).toEqual(JSON.parse(JSON.stringify(same)))
  expect(json.findings.length).toBeGreaterThan(0)
  expect(json.rewrite).toBeNull()
})

test('a conversation that ends with the agent needs no reply apart, and ?rewrite=1 puts it better', async () => {
  const { post } = service()
  const conversation = [
    { role: 'customer', text: CUSTOMER },
    { role: 'agent', text: REPLY },
  ]
  const { json } = await post('/v1/analyze?rewrite=1', { conversation })
  expect(json).toMatchObject({ role: 'agent', text: REPLY, language: 'en' })
  expect(json.rewrite.overall_after).toBeGreaterThanOrEqual(json.rewrite.overall_before)
})

test('the language can be forced and found', async () => {
  const { post } = service()
  const found = await post('/v1/analyze', { reply: 'Wilt u de printer opnieuw starten en laten weten of het werkt?' })
  const forced = await post('/v1/analyze', { reply: 'Reset', language: 'nl' })
  expect(found.json.language).toBe('nl')
  expect(forced.json.language).toBe('nl')
})

test('a profile holds for its own request only', async () => {
  const { post } = service()
  const reply = 'Please clear the DNS cache and restart the router.'
  const rules = async (profile?: object) =>
    (await post('/v1/analyze', { reply, ...(profile ? { profile } : {}) })).json.findings.map(
      (finding: { rule: string }) => finding.rule,
    )
  const before = await rules()
  expect(before).toContain('jargon-term')
  expect(await rules({ rules_off: ['jargon-term'] })).not.toContain('jargon-term')
  expect(await rules({ allowed_jargon: ['DNS', 'cache', 'DNS cache', 'router'] })).not.toContain('jargon-term')
  expect(await rules()).toEqual(before)
})

test('profiles that need rules of their own are made only so often, and kept', async () => {
  const { post } = service({ profile: { serve: { limits: { rulebooks_per_minute: 2 } } } })
  const ask = (off: string) => post('/v1/analyze', { reply: REPLY, profile: { rules_off: [off] } })
  expect((await ask('filler')).status).toBe(200)
  expect((await ask('vague')).status).toBe(200)
  const refused = await ask('robotic')
  expect(refused).toMatchObject({ status: 429, json: { code: 'rulebooks' } })
  expect(refused.headers['retry-after']).toBe('60')
  expect((await ask('filler')).status).toBe(200)
  expect((await post('/v1/analyze', { reply: REPLY, profile: { address: 'je' } })).status).toBe(200)
})

test('a batch comes back in its order, and is taken whole or not at all', async () => {
  const { post } = service({ profile: { serve: { limits: { batch: 3 } } } })
  const replies = ['Please restart the printer.', 'Start de printer opnieuw.', 'Thank you for waiting.']
  const { status, json } = await post('/v1/analyze/batch', { batch: replies.map((reply) => ({ reply })) })
  expect(status).toBe(200)
  expect(json.results.map(({ text }: { text: string }) => text)).toEqual(replies)
  const wrong = await post('/v1/analyze/batch', {
    batch: [{ reply: 'x' }, { conversation: [{ role: 'customer', text: 'x' }] }],
  })
  expect(wrong).toMatchObject({ status: 400, json: { errors: [{ path: 'batch[1].conversation[0].role' }] } })
  const many = await post('/v1/analyze/batch', { batch: Array(4).fill({ reply: 'x' }) })
  expect(many).toMatchObject({ status: 400, json: { errors: [{ path: 'batch' }] } })
})

test.each([
  [{}, 'reply'],
  [{ reply: 3 }, 'reply'],
  [{ reply: 'x', language: 'de' }, 'language'],
  [{ reply: 'x', conversation: [{ role: 'boss', text: 'x' }] }, 'conversation[0].role'],
  [{ reply: 'x', profile: { audience: 'cats' } }, 'profile.audience'],
  [{ reply: 'x', profile: { glossary: { en: [{ term: 'DNS' }] } } }, 'profile.glossary.en[0]'],
  [{ reply: 'x', profile: { serve: {} } }, 'profile'],
  [{ reply: 'x', surprise: 1 }, ''],
])('%j is refused by the path of its key', async (body, path) => {
  const { status, json, headers } = await service().post('/v1/analyze', body)
  expect(status).toBe(400)
  expect(headers['content-type']).toContain('application/problem+json')
  expect(json.errors.map((error: { path: string }) => error.path)).toContain(path)
  expect(json.request_id).toBe(headers['x-request-id'])
})

test('problems are told in Dutch to who asks for it', async () => {
  const { json } = await service().post('/v1/analyze', { reply: 3 }, { 'Accept-Language': 'nl-BE,nl;q=0.9,en;q=0.5' })
  expect(json.title).toBe('Niet wat er verwacht wordt')
  expect(json.errors[0].message).toMatch(/^Ongeldige/)
})
