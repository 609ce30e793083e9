import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { type RawRequest, receive, SOURCES, WEBHOOK_SOURCES } from '../../../src/ingest/webhooks/index.ts'
import { SHORTEST_SHARED, standardKey } from '../../../src/ingest/webhooks/secrets.ts'
import { readTimestamp } from '../../../src/ingest/webhooks/timestamp.ts'
import { NOW, SECRETS, SIGNING, signed, vectors } from './support.ts'

const accepts = (source: keyof typeof WEBHOOK_SOURCES, request: RawRequest, secret: string, now = NOW) =>
  WEBHOOK_SOURCES[source].verify(request, secret, now).ok

describe('vectors computed apart from the program', () => {
  it('cover every source', () => {
    expect([...new Set(vectors.map(({ source }) => source))].sort()).toEqual([...SOURCES].sort())
  })
  it.each(vectors)('$source: "$body"', ({ source, secret, now, body, headers }) => {
    expect(accepts(source, { headers, body: Buffer.from(body) }, secret, new Date(now))).toBe(true)
  })
})

/** Every text that differs from this one in one bit of its bytes (headers are Latin-1). */
function* flips(text: string): Generator<string> {
  const bytes = Buffer.from(text, 'latin1')
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    yield flipped.toString('latin1')
  }
}

describe.each(vectors)('every flipped bit: $source "$body"', ({ source, secret, now, body, headers }) => {
  const bytes = Buffer.from(body)
  const at = new Date(now)
  const scheme = source === 'front' && !('x-front-request-timestamp' in headers) ? 'front-rule' : source
  const { signature, timestamp, coversBody } = SIGNING[scheme]

  it('of the body', () => {
    let accepted = 0
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      if (accepts(source, { headers, body: flipped }, secret, at)) accepted++
    }
    // Freshdesk signs nothing: there the secret in the header is all there is
    expect(accepted).toBe(coversBody ? 0 : bytes.length * 8)
  })
  it.each([signature, ...(timestamp ? [timestamp] : []), ...(source === 'standard' ? ['webhook-id'] : [])])(
    'of %s',
    (header) => {
      const all = [...flips(headers[header]!)]
      expect(all.length).toBeGreaterThanOrEqual(40)
      const accepted = all.filter((flipped) =>
        accepts(source, { headers: { ...headers, [header]: flipped }, body: bytes }, secret, at),
      )
      expect(accepted).toEqual([])
    },
  )
  it('and every other way to write the same bytes', () => {
    const given = headers[signature]!
    const others = [
      ...[given.toUpperCase(), given.toLowerCase(), ` ${given}`, `${given} `, `${given}=`, given.replace(/=+$/, '')],
      ...[
        given.slice(0, -1),
        given.replaceAll('+', '-').replaceAll('/', '_'),
        `${given},${given}`,
        given.replace('=', '=0x'),
      ],
    ].filter((other) => other !== given && (source !== 'standard' || other.trim() !== given))
    const accepted = others.filter((other) =>
      accepts(source, { headers: { ...headers, [signature]: other }, body: bytes }, secret, at),
    )
    expect(accepted).toEqual([])
  })
})

describe('any bit of any delivery', () => {
  it('is covered', () => {
    const sources = SOURCES.filter((source) => SIGNING[source].coversBody)
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        fc.nat(),
        (source, bytes, at) => {
          const body = Buffer.from(bytes)
          const request = signed(source, body)
          expect(accepts(source, request, SECRETS[source])).toBe(true)
          const flipped = Buffer.from(body)
          flipped[at % flipped.length]! ^= 1 << (at & 7)
          expect(accepts(source, { ...request, body: flipped }, SECRETS[source])).toBe(false)
        },
      ),
    )
  })
})

describe('Standard Webhooks', () => {
  const { source, secret, body, headers } = vectors.find((vector) => vector.source === 'standard')!
  it('agrees with the published library', () => {
    const at = new Date()
    const hook = new Webhook(secret)
    const ours = signed('standard', Buffer.from(body), { at })
    expect(() => hook.verify(body, ours.headers as Record<string, string>)).not.toThrow()
    const seconds = String(Math.floor(at.getTime() / 1000))
    const theirs = {
      'webhook-id': 'msg_2',
      'webhook-timestamp': seconds,
      'webhook-signature': hook.sign('msg_2', at, body),
    }
    expect(accepts('standard', { headers: theirs, body: Buffer.from(body) }, secret, at)).toBe(true)
  })
  it('takes any of several signatures, of which others may be of other versions', () => {
    const right = headers['webhook-signature']!
    for (const list of [`v1,AAAA ${right}`, `${right} v1,AAAA`, `v1a,xyz ${right}`])
      expect(
        accepts(source, { headers: { ...headers, 'webhook-signature': list }, body: Buffer.from(body) }, secret),
      ).toBe(true)
    for (const list of [
      'v1,AAAA v1,BBBB',
      right.replace('v1,', 'v2,'),
      right.replace('v1,', ''),
      `${'v1,A '.repeat(50)}${right}`,
    ])
      expect(
        accepts(source, { headers: { ...headers, 'webhook-signature': list }, body: Buffer.from(body) }, secret),
      ).toBe(false)
  })
})

describe('secrets', () => {
  const problem = (source: keyof typeof WEBHOOK_SOURCES, secret: string) =>
    WEBHOOK_SOURCES[source].secretProblem(secret)
  const whsec = (bytes: number) => `whsec_${Buffer.alloc(bytes, 9).toString('base64')}`
  it.each(SOURCES)('%s takes a good one and refuses a short one, without repeating it', (source) => {
    expect(problem(source, SECRETS[source])).toBeNull()
    for (const short of ['', 'x', 'hush-hush']) {
      expect(problem(source, short)).toEqual(expect.any(String))
      if (short.length > 1) expect(problem(source, short)).not.toContain(short)
    }
  })
  it('keeps to the bounds of Standard Webhooks, Help Scout and Freshdesk', () => {
    expect([23, 24, 64, 65].map((bytes) => problem('standard', whsec(bytes)) === null)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(problem('standard', 'whsec_not base64!')).toMatch(/base64/)
    expect(problem('standard', whsec(32).slice(6))).toMatch(/whsec_/)
    expect([40, 41].map((length) => problem('help-scout', 'x'.repeat(length)) === null)).toEqual([true, false])
    expect(
      [SHORTEST_SHARED - 1, SHORTEST_SHARED].map((length) => problem('freshdesk', 'x'.repeat(length)) === null),
    ).toEqual([false, true])
    expect(problem('freshdesk', 'twenty-four letters with spaces')).toMatch(/no spaces/)
  })
  it('reads base64 in its one form only', () => {
    expect(standardKey('whsec_AB==')).toBeNull()
    expect(standardKey('whsec_AA==')?.length).toBe(1)
  })
})

describe('timestamps', () => {
  it.each([
    ['2026-03-04T09:15:20Z', 'iso', NOW.getTime()],
    ['2026-03-04T10:15:20.000+01:00', 'iso', NOW.getTime()],
    ['1772615720', 'iso', null],
    ['2026', 'iso', null],
    ['2026-03-04', 'iso', null],
    ['2026-13-04T09:15:20Z', 'iso', null],
    ['2026-03-04T09:15:20', 'iso', null],
    ['1772615720', 's', NOW.getTime()],
    ['1772615720000', 'ms', NOW.getTime()],
    ['2026-03-04T09:15:20Z', 's', null],
    ['1772615720.5', 's', null],
    ['-1', 's', null],
    ['1e9', 's', null],
    [' 1772615720', 's', null],
    ['', 's', null],
    ['9'.repeat(40), 's', null],
  ] as const)('%j as %s', (text, unit, expected) => {
    expect(readTimestamp(text, unit)).toBe(expected)
  })
})

describe('the handshake of Front', () => {
  const sync = Buffer.from('{"type":"sync","authorization":{"id":"cmp_1"}}')
  const headers = { 'x-front-challenge': 'round-and-round' }
  it('is answered with its challenge', () => {
    const received = receive(WEBHOOK_SOURCES.front, signed('front', sync, { headers }), SECRETS.front, NOW)
    expect(received).toEqual({ kind: 'handshake', type: 'application/json', body: '{"challenge":"round-and-round"}' })
  })
  it('is not answered to anyone else', () => {
    const request = signed('front', sync, { headers, secret: 'another-secret' })
    expect(receive(WEBHOOK_SOURCES.front, request, SECRETS.front, NOW).kind).toBe('refused')
  })
})
