import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { service } from './support.ts'

const { ask, form, post } = service({
  profile: { serve: { limits: { analyze_per_minute: 100_000, languagetool_per_minute: 100_000 } } },
})

const words = fc.constantFrom(
  'You failed to give your address. ',
  'please clear the DNS cache ',
  'U heeft verzuimd te betalen. ',
  'Kind regards,\nTom',
  '🙂',
  '\ud83d',
  '<b>bold</b> ',
  '\r\n\r\n',
  '&amp;',
  '> quoted\n',
  'asap',
  '. ',
)
const text = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((all) => all.join(''))
const piece = fc.oneof(
  text.map((it) => ({ text: it })),
  fc.record({
    markup: fc.constantFrom('<p>', '</p>', '<br>', '**', ''),
    interpretAs: fc.constantFrom('', '\n\n', ' '),
  }),
  fc.record({ markup: fc.constantFrom('<i>', '`code`', '\u0000') }),
)

interface Match {
  offset: number
  length: number
  replacements: unknown[]
  context: { text: string; offset: number; length: number }
}

const onOneLine = (it: string) => it.replace(/[\r\n\t]/g, ' ')

describe('any draft, cut into any pieces', () => {
  test('has its matches in it, and no replacement that swallows markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (annotation) => {
        // JSON carries half a pair of surrogates as an escape, and the form after it anything
        const sent = annotation
        const { status, json } = await form('/v2/check', { language: 'en', data: JSON.stringify({ annotation: sent }) })
        expect(status).toBe(200)
        const source = sent.map((one) => ('text' in one ? one.text : one.markup)).join('')
        const marks: [number, number][] = []
        let at = 0
        for (const one of sent) {
          const { length } = 'text' in one ? one.text : one.markup
          if (!('text' in one) && length > 0) marks.push([at, at + length])
          at += length
        }
        for (const { offset, length, context, replacements } of json.matches as Match[]) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(source.length)
          const shown = context.text.slice(context.offset, context.offset + context.length)
          expect(shown).toBe(onOneLine(source.slice(offset, offset + length)))
          const crossed = marks.some(([from, to]) => from < offset + length && to > offset)
          if (crossed) expect(replacements).toEqual([])
        }
        for (const [from, to] of json.sentenceRanges as [number, number][]) {
          expect(from).toBeLessThanOrEqual(to)
          expect(to).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

describe('whatever is sent', () => {
  const known = new Set([200, 400, 404, 405, 413, 415, 421, 429])
  test('as JSON is answered, and never by a fault of ours', async () => {
    const request = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record(
        {
          reply: fc.oneof(text, fc.jsonValue({ maxDepth: 1 })),
          conversation: fc.oneof(
            fc.array(fc.record({ role: fc.constantFrom('customer', 'agent', 'note', 'system', 'x'), text }), {
              maxLength: 4,
            }),
            fc.jsonValue({ maxDepth: 2 }),
          ),
          language: fc.constantFrom('auto', 'nl', 'en', 'de'),
          profile: fc.oneof(
            fc.constant({ address: 'je' }),
            fc.constant({ weights: { empathy: { apologises: 50 }, nothing: { x: 1 } } }),
            fc.constant({ shares: { clarity: 0, empathy: 0 } }),
            fc.jsonValue({ maxDepth: 2 }),
          ),
        },
        { requiredKeys: [] },
      ),
    )
    await fc.assert(
      fc.asyncProperty(request, async (value) => {
        const { status } = await post('/v1/analyze', value)
        expect(known).toContain(status)
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  test('as bytes to any address is answered, and never by a fault of ours', async () => {
    const path = fc.oneof(
      fc.constantFrom('/v1/analyze', '/v1/analyze/batch', '/webhooks/zendesk', '/v2/check', '/t/x/v2/check', '/docs'),
      fc.webPath(),
    )
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS', 'DELETE')
    await fc.assert(
      fc.asyncProperty(method, path, fc.uint8Array({ maxLength: 200 }), async (verb, address, bytes) => {
        const { status } = await ask(verb, address === '' ? '/' : address, {
          headers: { 'Content-Type': 'application/json' },
          body: Buffer.from(bytes),
        })
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})
