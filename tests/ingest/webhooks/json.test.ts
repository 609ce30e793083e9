import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/ingest/webhooks/json.ts'

const parse = (text: string) => parseJson(Buffer.from(text))

const longAsText = (_key: string, value: unknown) =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e21 ? String(value) : value

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const result = parse(text)
        if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(text), longAsText))
        else expect(text).toMatch(/__proto__|constructor/)
      }),
    )
  })
  it('keeps long ids apart', () => {
    expect(parse('{"a":12345678901234567890,"b":-1234567890123456789,"c":[9007199254740993]}')).toEqual({
      ok: true,
      value: { a: '12345678901234567890', b: '-1234567890123456789', c: ['9007199254740993'] },
    })
    expect(parse('{"a":"12345678901234567890","b":0.123456789012345,"c":1e20}')).toEqual({
      ok: true,
      value: { a: '12345678901234567890', b: 0.123456789012345, c: 1e20 },
    })
    expect(parse(String.raw`{"a\\":"\"1234567890123456789[[["}`)).toEqual({
      ok: true,
      value: { 'a\\': '"1234567890123456789[[[' },
    })
  })
  it('bounds the depth, also of a body of megabytes', () => {
    expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`).ok).toBe(true)
    expect(parse(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual({
      ok: false,
      problem: 'the JSON is nested deeper than 64',
    })
    expect(parse('{"a":'.repeat(1_000_000)).ok).toBe(false)
    expect(parse(`[${'[],'.repeat(200_000)}[]]`).ok).toBe(true)
  })
  it.each([
    ['{"__proto__":{"x":1}}', '__proto__'],
    [String.raw`{"a":[{"\u005f_proto__":1}]}`, '__proto__'],
    ['{"constructor":{"prototype":{"x":1}}}', 'constructor.prototype'],
  ])('refuses keys that reach a prototype: %s', (text, key) => {
    expect(parse(text)).toEqual({ ok: false, problem: `the key ${key} is not allowed` })
  })
  it('never says what stood there', () => {
    expect(parse('{"body": my secret')).toEqual({ ok: false, problem: 'the body is not JSON' })
    expect(parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ ok: false, problem: 'the body is not UTF-8' })
    expect(parse('').ok).toBe(false)
  })
  it('is linear', () => {
    for (const text of [
      '"'.repeat(400_001),
      `"${'\\'.repeat(400_000)}`,
      '1'.repeat(400_000),
      `["${'\\"'.repeat(200_000)}`,
    ]) {
      const before = process.cpuUsage()
      parse(text)
      expect(process.cpuUsage(before).user).toBeLessThan(500_000)
    }
  })
})
