import type dns from 'node:dns'
import { describe, expect, it } from 'vitest'
import { isAllowed } from '../../../src/outputs/notes/call/addresses.ts'
import { call } from '../../../src/outputs/notes/call/call.ts'
import { startFakeHelpdesk } from '../../support/fake-helpdesk.ts'

describe('isAllowed', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2a00:1450:400e::1', '[2606:4700::1111]', '::ffff:8.8.8.8', '172.32.0.1'])(
    'allows %s',
    (address) => expect(isAllowed(address, false)).toBe(true),
  )
  it.each([
    ...[
      '10.0.0.1',
      '127.0.0.1',
      '127.9.9.9',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '100.64.0.1',
      '198.18.0.1',
    ],
    ...['::1', '[::1]', 'fd00::1', 'fc12::1', '::ffff:127.0.0.1', '::ffff:10.1.2.3', '::ffff:c0a8:101'],
  ])('allows %s only where private addresses are allowed', (address) => {
    expect(isAllowed(address, false)).toBe(false)
    expect(isAllowed(address, true)).toBe(true)
  })
  it.each([
    ...['0.0.0.0', '169.254.169.254', '224.0.0.1', '255.255.255.255', '240.0.0.1', '192.0.2.1'],
    ...[
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:0:1::',
      '::ffff:169.254.1.1',
    ],
    ...['', 'localhost', '127.1', '999.1.1.1'],
  ])('never allows %j', (address) => {
    expect(isAllowed(address, true)).toBe(false)
  })
})

describe('call', () => {
  const at = (url: string, lookup?: typeof dns.lookup, allowPrivate = false) =>
    call(
      { method: 'POST', url: new URL(url), headers: {}, body: '{}' },
      {
        allowHttp: true,
        allowPrivate,
        timeoutMs: 2_000,
        signal: new AbortController().signal,
        ...(lookup && { lookup }),
      },
    )
  const answering = (...addresses: string[]) =>
    ((_host: string, _options: unknown, answer: (error: null, found: object[]) => void) =>
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as unknown as typeof dns.lookup

  it.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://[::ffff:7f00:1]:1/',
    'http://0x7f.1:1/',
    'http://2130706433:1/',
  ])('does not connect to %s', async (url) => expect((await at(url)).kind).toBe('not-allowed'))
  it('does not connect to a name with one address that is not allowed', async () => {
    expect((await at('http://help.example.org:1/', answering('8.8.8.8', '10.0.0.1'))).kind).toBe('not-allowed')
    expect((await at('http://help.example.org:1/', answering('::ffff:127.0.0.1'))).kind).toBe('not-allowed')
    expect((await at('http://help.example.org:1/', answering())).kind).toBe('not-allowed')
  })
  it('connects to the address that was checked, with the name in the Host header', async () => {
    const fake = await startFakeHelpdesk()
    const { port } = new URL(fake.url)
    const result = await at(`http://help.example.org:${port}/x`, answering('127.0.0.1'), true)
    expect(result).toMatchObject({ kind: 'answer', status: 201 })
    expect(fake.requests[0]!.headers.host).toBe(`help.example.org:${port}`)
    await fake.close()
  })
  it('refuses other protocols', async () => {
    expect((await at('ftp://8.8.8.8/')).kind).toBe('not-allowed')
  })
  it('stops with the service, and before it began', async () => {
    const fake = await startFakeHelpdesk()
    fake.answer('hang')
    const stop = new AbortController()
    const options = { allowHttp: true, allowPrivate: true, timeoutMs: 5_000, signal: stop.signal }
    const request = { method: 'POST' as const, url: new URL(fake.url), headers: {}, body: '{}' }
    const under = call(request, options)
    while (fake.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stop.abort()
    expect(await under).toEqual({ kind: 'unsure', reason: 'no answer in time' })
    expect((await call(request, options)).kind).toBe('not-sent')
    await fake.close()
  })
  it('reads no more of an answer than it needs', async () => {
    const fake = await startFakeHelpdesk()
    fake.answer({ status: 200, body: 'x'.repeat(5_000_000) })
    const result = await at(fake.url, undefined, true)
    expect(result.kind === 'answer' && result.status).toBe(200)
    expect(result.kind === 'answer' && result.body.length).toBeLessThan(100_000)
    await fake.close()
  })
})
