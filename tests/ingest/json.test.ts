import { describe, expect, it } from 'vitest'
import { file, readAll, texts } from './support.ts'

const ROWS = [
  { conversation_id: 1, message_id: 1, role: 'customer', text: 'Hi {"]' },
  { conversation_id: 1, message_id: 2, role: 'agent', text: 'Hello [\\"' },
]
const LINES = ROWS.map((row) => JSON.stringify(row))
const TEXTS = { 1: ROWS.map((row) => row.text) }

describe('JSON', () => {
  it.each([
    ['lines', LINES.join('\n')],
    ['lines with BOM, CRLF and blank lines', `\uFEFF${LINES.join('\r\n\r\n')}\r\n`],
    ['an array', JSON.stringify(ROWS)],
    ['an array laid out', JSON.stringify(ROWS, null, 2)],
    ['a document on one line', JSON.stringify({ count: 2, data: ROWS })],
    ['a document on one line with a line break', `${JSON.stringify({ data: ROWS })}\n`],
    ['a document laid out', JSON.stringify({ next: null, messages: ROWS }, null, 2)],
  ])('is read as %s', async (_, content) => {
    const read = await readAll(file(content, 'export.json'))
    expect(texts(read)).toEqual(TEXTS)
    expect(read.counts).toMatchObject({ rows: 2, acceptedRows: 2 })
  })

  it('names the line of a broken object, blank lines counted', async () => {
    const read = await readAll(file(`${LINES[0]}\n\n{"conversation_id": 1,\n${LINES[1]}`))
    expect(read.rejected).toMatchObject([{ row: 3, reason: 'broken-json' }])
    expect(texts(read)).toEqual(TEXTS)
  })

  it('is read on after a broken first line', async () => {
    const read = await readAll(file(`{"conversation_id": 1, "text": "cut o\n${LINES.join('\n')}`))
    expect(read.rejected).toMatchObject([{ row: 1, reason: 'broken-json' }])
    expect(texts(read)).toEqual(TEXTS)
    const other = await readAll(file(`{"conversation_id": 1,\n${LINES.join('\n')}`))
    expect(other.rejected).toMatchObject([{ row: 1, reason: 'broken-json' }])
    expect(texts(other)).toEqual(TEXTS)
  })

  it('keeps what stands before the cut of an array that was cut off', async () => {
    const read = await readAll(file(`${JSON.stringify(ROWS).slice(0, -1)},{"conversation_id":1,"te`))
    expect(texts(read)).toEqual(TEXTS)
    expect(read.rejected).toMatchObject([{ row: 3, reason: 'broken-json' }])
  })

  it('reads keys one level down, and keys that first appear late', async () => {
    const lines = Array.from({ length: 400 }, (_, i) =>
      JSON.stringify({ conversation: { id: 'c' }, message_id: i, author: { role: 'agent' }, text: `${i}` }),
    )
    lines.push('{"conversation":{"id":"c"},"message_id":"x","author":{"role":"agent"},"text":"late","language":"nl"}')
    const read = await readAll(file(lines.join('\n')))
    expect(read.reports[0]!.columns).toMatchObject({ conversation: 'conversation.id', role: 'author.role' })
    expect(read.gathered[0]!.conversation.messages.at(-1)).toMatchObject({ text: 'late', language: 'nl' })
  })

  it('leaves out a detail of another type, rejects a text of another type', async () => {
    const odd = [
      { ...ROWS[0], tags: ['a', 'b'] },
      { ...ROWS[1], tags: 'c' },
      { ...ROWS[1], text: { html: 'x' } },
    ]
    const read = await readAll(file(odd.map((row) => JSON.stringify(row)).join('\n')))
    expect(texts(read)).toEqual(TEXTS)
    expect(read.rejected).toMatchObject([{ row: 3, reason: 'wrong-type' }])
  })
})
