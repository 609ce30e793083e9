import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect } from 'vitest'
import { IngestError } from '../../src/ingest/index.ts'
import { expectWhole, file, readAll } from '../ingest/support.ts'
import { change, changed, fuzz } from './fuzz.ts'

const path = file('', 'fuzz')

/** Reads bytes as a file: all rows accounted for, or an error that names the file and what to do. */
async function survives(
  bytes: Uint8Array,
  options: { maxMemory?: number; language?: 'en' | 'nl' } = {},
): Promise<void> {
  writeFileSync(path, bytes)
  try {
    const read = await readAll(path, options)
    expectWhole(read, read.counts.rows)
    for (const { detail } of read.rejected) expect(detail).toMatch(/^[\p{L}"][^{}]*\.$/u)
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    expect(error.message).toContain(path)
    expect(error.hint).toMatch(/\S/)
  }
}

const options = fc.record({ maxMemory: fc.constantFrom(1, 3000, 1 << 25), language: fc.constantFrom('en', 'nl') })

const cell = fc.oneof(
  fc.constantFrom('1', '2', 'agent', 'customer', 'klant', 'note', '2026-01-02', '3/4/2026', 'true', '', ' '),
  fc.string({ unit: fc.constantFrom(...'ab ,;"\n\r\t|é😀=\u00a0'), maxLength: 30 }),
)
const header = fc.constantFrom(
  ['conversation_id', 'message_id', 'role', 'text'],
  ['ticket', 'rol', 'tekst', 'datum', 'medewerker'],
  ['tweet_id', 'author_id', 'inbound', 'created_at', 'text', 'response_tweet_id', 'in_response_to_tweet_id'],
  ['Issue key', 'Issue id', 'Summary', 'Description', 'Comment', 'Comment', 'Reporter'],
  ['Number', 'Short description', 'Description', 'Additional comments', 'Work notes', 'Caller'],
  ['__proto__', 'constructor', 'id', 'text', 'role'],
)
const table = fc
  .record({
    header,
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 25 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|', '~'),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    quote: fc.boolean(),
  })
  .map(({ header, rows, delimiter, eol, quote }) => {
    const write = (text: string) => (quote || /[",;\n\r\t|~]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    const fit = (row: string[]) => header.map((_, i) => row[i % row.length]!)
    return [header, ...rows.map(fit)].map((row) => row.map(write).join(delimiter)).join(eol) + eol
  })
const changes = fc.array(change, { maxLength: 6 })

fuzz('CSV with anything done to its bytes', 0.26, fc.tuple(table, changes, options), ([csv, edits, how]) =>
  survives(changed(csv, edits), how),
)
fuzz('a CSV header and bytes at random', 0.06, fc.tuple(header, fc.uint8Array({ maxLength: 400 })), ([labels, bytes]) =>
  survives(Buffer.concat([Buffer.from(`${labels.join(',')}\n`), bytes])),
)

const message = fc.record(
  {
    conversation_id: fc.oneof(fc.nat(), fc.string({ maxLength: 5 }), fc.constant('__proto__')),
    message_id: fc.oneof(fc.nat({ max: 9 }), fc.constant(null)),
    role: fc.constantFrom('agent', 'customer', 'note', 'pilot', null, 7),
    text: fc.oneof(fc.string({ maxLength: 60 }), fc.jsonValue()),
    created_at: fc.oneof(fc.constantFrom('2026-01-02T10:00:00Z', 'soon'), fc.integer()),
    author: fc.jsonValue(),
    language: fc.constantFrom('nl', 'Dutch', 'constructor', '__proto__', 7),
    constructor: fc.jsonValue(),
  },
  { requiredKeys: ['conversation_id', 'role', 'text'] },
)
const ticket = fc.record({
  id: fc.nat(),
  subject: fc.string({ maxLength: 20 }),
  requester_id: fc.nat({ max: 3 }),
  description: fc.string({ maxLength: 30 }),
  comments: fc.array(
    fc.oneof(
      fc.record({ id: fc.nat(), author_id: fc.nat({ max: 3 }), body: fc.string(), public: fc.boolean() }),
      fc.jsonValue(),
    ),
    { maxLength: 5 },
  ),
  conversations: fc.jsonValue(),
})
const records = fc.array(fc.oneof({ weight: 4, arbitrary: message }, ticket, fc.jsonValue()), {
  minLength: 1,
  maxLength: 20,
})
const json = fc.tuple(records, fc.constantFrom('lines', 'array', 'pretty', 'document')).map(([all, form]) => {
  if (form === 'lines') return all.map((it) => JSON.stringify(it)).join('\n')
  return JSON.stringify(form === 'document' ? { tickets: all } : all, null, form === 'pretty' ? 2 : 0)
})

fuzz(
  'JSON lines, arrays and documents with anything done to their bytes',
  0.26,
  fc.tuple(json, changes, options),
  ([text, edits, how]) => survives(changed(text, edits), how),
)
fuzz('JSON lines and bytes at random', 0.04, fc.uint8Array({ maxLength: 400 }), (bytes) =>
  survives(Buffer.concat([Buffer.from('{"conversation_id":1,"role":"agent","text":"Hi"}\n{'), bytes])),
)
fuzz('packages with anything done to their bytes', 0.04, fc.tuple(table, changes), ([csv, edits]) =>
  survives(changed(gzipSync(csv), edits)),
)
fuzz('bytes at random', 0.04, fc.uint8Array({ maxLength: 300 }), (bytes) => survives(bytes))
