import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Message } from '../../src/conversation.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'
import { readAll } from '../ingest/support.ts'
import { file, HEADER, REPLY } from './support.ts'

const LARGE = 50e6
const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('\n')

describe('inputs that are large in one place', () => {
  it.each([
    ['quoted rows', (i: number) => `c${i},1,agent,"Answer ${i}, restart it"`],
    ['plain rows', (i: number) => `c${i},1,agent,Answer ${i} restart it`],
  ])(
    'a quote left open early in 300,000 %s costs one row',
    async (_, row) => {
      const csv = HEADER + rows(300_000, (i) => (i === 50 ? `c${i},1,agent,"No end ${i}` : row(i)))
      const read = await readAll(file('a.csv', csv))
      expect(read.counts).toMatchObject({ rows: 300_000, acceptedRows: 299_999, rejectedRows: 1 })
      expect(read.rejected).toMatchObject([{ row: 51, reason: 'broken-quotes' }])
      const last = read.gathered.find(({ conversation }) => conversation.id === 'c299999')
      expect(last!.conversation.messages[0]!.text).toMatch(/^Answer 299999/)
    },
    120_000,
  )

  it.each([
    ['one line', 'lorem ipsum, dolor '],
    ['many lines', 'lorem ipsum, dolor\n'],
  ])(
    'a cell of 50 MB on %s costs one row',
    async (_, words) => {
      const cell = words.repeat(LARGE / words.length)
      const path = file('a.csv', `${HEADER}1,1,customer,Hi\n1,2,agent,"${cell}"\n1,3,agent,${REPLY}\n`)
      const read = await readAll(path)
      expect(read.rejected).toMatchObject([
        { row: 2, reason: 'row-too-large', detail: expect.stringContaining('larger than 8 MB; split it') },
      ])
      expect(read.gathered[0]!.conversation.messages.map((it) => it.id)).toEqual(['1', '3'])
    },
    60_000,
  )

  it('a line of 50 MB without quotes, and one of JSON, cost one row', async () => {
    const csv = await readAll(file('a.csv', `${HEADER}1,2,agent,${'lorem '.repeat(LARGE / 6)}\n1,3,agent,${REPLY}\n`))
    expect(csv.rejected).toMatchObject([{ row: 1, reason: 'row-too-large' }])
    expect(csv.counts).toMatchObject({ rows: 2, acceptedRows: 1 })
    const line = (id: number, text: string) =>
      `${JSON.stringify({ conversation_id: 1, message_id: id, role: 'agent', text })}\n`
    for (const lines of [
      [line(1, 'x'.repeat(LARGE)), line(2, REPLY)],
      [line(2, REPLY), line(1, 'x'.repeat(LARGE))],
    ]) {
      const json = await readAll(file('a.jsonl', lines.join('')))
      expect(json.rejected).toMatchObject([{ reason: 'row-too-large' }])
      expect(json.counts).toMatchObject({ rows: 2, acceptedRows: 1 })
    }
  }, 60_000)

  it('a quote that opens in a giant cell and never closes does not take the rows after it along', async () => {
    const tail = rows(20_000, (i) => `c${i},1,agent,Answer ${i} restart it`)
    const read = await readAll(file('a.csv', `${HEADER}1,1,agent,"${'lorem ipsum '.repeat(1e6)}\n${tail}\n`))
    expect(read.counts.acceptedRows).toBeGreaterThan(10_000)
    expect(read.counts.rows).toBe(read.counts.acceptedRows + read.counts.rejectedRows)
  }, 60_000)

  it('a conversation of many messages takes time in proportion', () => {
    const analyzer = createAnalyzer(loadRulebook({ languages: ['en'] }).rulebook, { lang: 'en' })
    const time = (count: number): number => {
      const messages = Array.from(
        { length: count },
        (_, i): Message => ({
          id: String(i),
          role: i % 2 ? 'agent' : 'customer',
          text: i % 2 ? `Sorry about that. ${REPLY}` : 'My printer is broken, how do I fix it?',
        }),
      )
      const start = performance.now()
      expect(analyzer.conversation({ id: 'c', messages })).toHaveLength(count)
      return (performance.now() - start) / count
    }
    time(500)
    const few = time(1500)
    expect(time(6000)).toBeLessThan(few * 2.5 + 0.2)
  }, 120_000)

  it('a conversation of 50,000 messages is read in proportion, ids that repeat too', async () => {
    const line = (i: number) =>
      JSON.stringify({
        conversation_id: 'x',
        message_id: i % 3 ? i : 0,
        role: i % 2 ? 'agent' : 'customer',
        text: `Message ${i}`,
      })
    const start = performance.now()
    const read = await readAll(file('a.jsonl', rows(50_000, line)))
    expect(read.counts).toMatchObject({ rows: 50_000, messages: 50_000, conversations: 1 })
    expect(new Set(read.gathered[0]!.conversation.messages.map((it) => it.id)).size).toBe(50_000)
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 60_000)
})
