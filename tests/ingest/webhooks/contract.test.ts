import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { receive, SOURCES, type SourceId, WEBHOOK_SOURCES } from '../../../src/ingest/webhooks/index.ts'
import { casesOf, NOW, SECRETS, SIGNING, signed } from './support.ts'

/** What every source's fixtures must show. */
const NEEDED = ['agent', 'customer', 'note', 'own-note', 'unknown-event', 'malformed', 'huge-id']

const schemes = (source: SourceId) => (source === 'front' ? (['front', 'front-rule'] as const) : ([source] as const))
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

describe.each(SOURCES)('%s', (id) => {
  const source = WEBHOOK_SOURCES[id]
  const cases = casesOf(id)
  const secret = SECRETS[id]
  const agent = cases.find(({ name }) => name === 'agent')!

  it('goes by its own name', () => {
    expect(source.id).toBe(id)
    expect(source.secretName).toBe(`HELDER_SECRET_${id.toUpperCase().replace('-', '_')}`)
    expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining(NEEDED))
  })

  describe.each(schemes(id))('signed as %s', (scheme) => {
    const { signature, timestamp, delivery, coversBody } = SIGNING[scheme]
    const request = (more = {}) => signed(scheme, agent.body, { headers: agent.headers, ...more })
    const without = (header: string) => ({ ...request(), headers: { ...request().headers, [header]: undefined } })

    it.each(cases)('$name', ({ body, headers, parsed }) => {
      const received = receive(source, signed(scheme, body, { headers }), secret, NOW)
      expect(received.kind === 'delivery' && received.parsed).toEqual(parsed)
    })
    it('takes a delivery once more for the same one, and knows a replay under another name', () => {
      const first = receive(source, request(), secret, NOW)
      const again = receive(source, request({ at: later(40) }), secret, later(40))
      expect(again).toEqual(first)
      const renamed = receive(source, request({ id: 'delivery-2' }), secret, NOW)
      if (first.kind !== 'delivery' || renamed.kind !== 'delivery') throw new Error('refused')
      expect(renamed.bodyHash).toBe(first.bodyHash)
      expect(first.bodyHash).toBe(createHash('sha256').update(agent.body).digest('hex'))
      expect(first.id).toBe(delivery ? 'delivery-1' : first.bodyHash)
    })
    it('names a delivery whose id cannot be kept by its body', () => {
      if (!delivery) return
      for (const odd of ['x'.repeat(300), 'a b', 'ü', '<script>']) {
        const received = receive(source, request({ id: odd }), secret, NOW)
        expect(received.kind === 'delivery' && received.id).toMatch(/^[0-9a-f]{64}$/)
      }
    })
    it('refuses another secret, and everything without one', () => {
      const other =
        id === 'standard' ? `whsec_${Buffer.alloc(24, 1).toString('base64')}` : 'another-secret-of-good-length'
      expect(receive(source, request({ secret: other }), secret, NOW)).toEqual({
        kind: 'refused',
        reason: 'wrong-signature',
      })
      expect(receive(source, request(), undefined, NOW)).toEqual({ kind: 'refused', reason: 'no-secret' })
      expect(receive(source, request(), '', NOW)).toEqual({ kind: 'refused', reason: 'no-secret' })
      expect(receive(source, request({ secret: 'short' }), 'short', NOW)).toEqual({
        kind: 'refused',
        reason: 'bad-secret',
      })
    })
    it('refuses a delivery without signature, without time, and with another body', () => {
      expect(receive(source, without(signature), secret, NOW)).toEqual({ kind: 'refused', reason: 'no-signature' })
      if (timestamp) {
        // for Front a delivery without a time is one of a rule, which signs otherwise
        const reason = scheme === 'front' ? 'wrong-signature' : 'no-timestamp'
        expect(receive(source, without(timestamp), secret, NOW)).toEqual({ kind: 'refused', reason })
      }
      const changed = { ...request(), body: Buffer.concat([agent.body, Buffer.from(' ')]) }
      if (coversBody)
        expect(receive(source, changed, secret, NOW)).toEqual({ kind: 'refused', reason: 'wrong-signature' })
    })
    it.each([-301, 301, 86_400, -86_400])('refuses a time that is %i s away', (seconds) => {
      const received = receive(source, request({ at: later(seconds) }), secret, NOW)
      if (timestamp) expect(received).toEqual({ kind: 'refused', reason: 'old-timestamp' })
      else expect(received.kind).toBe('delivery')
    })
    it.each([-300, -60, 0, 60, 300])('takes a time that is %i s away', (seconds) => {
      expect(receive(source, request({ at: later(seconds) }), secret, NOW).kind).toBe('delivery')
    })
    it('leaves an empty body alone', () => {
      const received = receive(source, signed(scheme, Buffer.alloc(0)), secret, NOW)
      expect(received).toMatchObject({ kind: 'delivery', parsed: { kind: 'ignored', reason: 'empty body' } })
    })
    it.each(['not json', '[]', '"text"', '17', 'null', '{}', '[[[[]]]]', '{"data":null,"event":[]}'])(
      'is not upset by %s',
      (text) => {
        const received = receive(source, signed(scheme, Buffer.from(text), { headers: agent.headers }), secret, NOW)
        expect(received.kind === 'delivery' && received.parsed.kind).toMatch(/^(malformed|ignored)$/)
      },
    )
    it('refuses keys that reach a prototype, and nesting without end', () => {
      const bodies = [`{"__proto__":{},${agent.body.toString().trim().slice(1)}`, '{"a":'.repeat(5000)]
      for (const text of bodies) {
        const received = receive(source, signed(scheme, Buffer.from(text), { headers: agent.headers }), secret, NOW)
        expect(received.kind === 'delivery' && received.parsed.kind).toBe('malformed')
      }
    })
    it('is lenient with keys it does not know', () => {
      const more = JSON.parse(agent.body.toString()) as Record<string, unknown>
      const body = Buffer.from(JSON.stringify({ ...more, something_new: { a: [1, null] } }))
      const received = receive(source, signed(scheme, body, { headers: agent.headers }), secret, NOW)
      expect(received.kind === 'delivery' && received.parsed).toEqual(agent.parsed)
    })
    it('leaves out what an account of ours says', () => {
      if (agent.parsed.kind !== 'messages') throw new Error('no messages')
      const own = new Set([agent.parsed.messages.at(-1)!.message.agent!])
      const received = receive(source, request(), secret, NOW, { ownAuthors: own })
      expect(received).toMatchObject({ kind: 'delivery', parsed: { kind: 'ignored', reason: 'our own note' } })
    })
  })

  it('says which key is wrong, and never what stands there', () => {
    const secretWords = 'xyzzy plugh'
    const spoil = (value: unknown): unknown[] => {
      if (Array.isArray(value)) return value.flatMap((item, i) => spoil(item).map((spoiled) => value.with(i, spoiled)))
      if (typeof value !== 'object' || value === null)
        return [{ [secretWords]: secretWords }, `${secretWords} `.repeat(30)]
      return Object.entries(value).flatMap(([key, inner]) =>
        spoil(inner).map((spoiled) => ({ ...value, [key]: spoiled })),
      )
    }
    const spoiled = spoil(JSON.parse(agent.body.toString()))
    expect(spoiled.length).toBeGreaterThan(8)
    for (const body of spoiled) {
      const parsed = source.parse(body, agent.headers)
      if (parsed.kind === 'malformed') expect(parsed.problem).not.toContain('xyzzy')
      if (parsed.kind === 'ignored') expect(parsed.reason).not.toContain('xyzzy')
    }
  })

  it('gives only messages of customers and agents, and dates in ISO', () => {
    for (const { parsed } of cases) {
      for (const { message, conversation } of parsed.kind === 'messages' ? parsed.messages : []) {
        expect(['customer', 'agent']).toContain(message.role)
        if (message.role === 'customer') expect(message.agent).toBeUndefined()
        else expect(message.agent).not.toBe('')
        expect(conversation).not.toBe('')
        if (message.createdAt) expect(new Date(message.createdAt).toISOString()).toBe(message.createdAt)
      }
    }
  })
})
