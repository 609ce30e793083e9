import { expect, test } from 'vitest'
import { z } from 'zod'
import { WEBHOOK_SOURCES } from '../../../src/ingest/webhooks/index.ts'
import { reviewSchema } from '../../../src/outputs/http/analyze/schemas.ts'
import { service } from './support.ts'

const { ask, post } = service({ sources: Object.values(WEBHOOK_SOURCES) })

test('the description is OpenAPI 3.1 and names every address that answers', async () => {
  const { json } = await ask('GET', '/openapi.json')
  expect(json.openapi).toBe('3.1.0')
  for (const [path, methods] of Object.entries<Record<string, object>>(json.paths))
    for (const method of Object.keys(methods)) {
      const { status } = await ask(method.toUpperCase(), path.replace('{source}', 'zendesk'), { body: '' })
      // refused for what was sent perhaps, but neither unknown nor the wrong method
      expect([path, method, [404, 405].includes(status) && !path.includes('{')]).toEqual([path, method, false])
    }
  expect(Object.keys(json.components.schemas)).toEqual(
    expect.arrayContaining(['AnalyzeRequest', 'Review', 'Finding', 'Suggestion', 'Problem', 'StandardWebhook']),
  )
})

test('every reference leads somewhere, and every key of what is taken is explained', async () => {
  const { json } = await ask('GET', '/openapi.json')
  const text = JSON.stringify(json)
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(json.components.schemas).toHaveProperty(name!)
  const { AnalyzeRequest } = json.components.schemas
  expect(Object.keys(AnalyzeRequest.properties)).toEqual([
    'reply',
    'conversation',
    'language',
    'profile',
    'conversation_id',
    'message_id',
  ])
  for (const key of ['reply', 'conversation', 'language', 'profile'])
    expect(AnalyzeRequest.properties[key].description).toMatch(/\w/)
})

test('an answer is what the description says, no more and no less', async () => {
  const { json } = await post('/v1/analyze?rewrite=1', { reply: 'You failed to clear the DNS cache, we will see.' })
  const exact = z.strictObject(reviewSchema.shape)
  expect(exact.parse(json)).toEqual(json)
})

test('the page holds the description in two languages, without scripts', async () => {
  const english = await ask('GET', '/docs')
  const dutch = await ask('GET', '/docs', { headers: { 'Accept-Language': 'nl' } })
  const asked = await ask('GET', '/docs?lang=nl')
  expect(english.text).toContain('<html lang="en">')
  expect(dutch.text).toContain('<html lang="nl">')
  expect(asked.text).toBe(dutch.text)
  for (const { text, headers } of [english, dutch]) {
    for (const name of ['/v1/analyze/batch', '/webhooks/{source}', 'AnalyzeRequest', 'request_id'])
      expect(text).toContain(name)
    expect(text).not.toMatch(/<script|https?:\/\/(?!www\.standardwebhooks)/)
    expect(headers['content-security-policy']).toMatch(/style-src 'sha256-[^']+'/)
  }
})
