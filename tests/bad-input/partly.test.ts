import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readAll } from '../ingest/support.ts'
import { file, GOOD, HEADER, REPLY, type Scored, score } from './support.ts'

/** Inputs of which something can be used: exit 0, and every other row named with its reason. */
type Case = [
  what: string,
  name: string,
  content: string | Uint8Array,
  messages: number,
  rejected: string[],
  said: RegExp,
]

const line = (fields: Record<string, unknown>) => `${JSON.stringify({ conversation_id: 1, ...fields })}\n`
const agent = (id: unknown, text = REPLY) => line({ message_id: id, role: 'agent', text })

const CASES: Case[] = [
  [
    'bytes that are no UTF-8',
    'a.csv',
    iconv.encode(`${HEADER}1,1,agent,Een café kost € 5\n`, 'windows-1252'),
    1,
    [],
    /windows-1252/,
  ],
  [
    'two encodings',
    'a.csv',
    Buffer.concat([
      Buffer.from(`${HEADER}1,1,customer,café één\n1,3,customer,caf`),
      Buffer.from([0xe9]),
      Buffer.from(`\n1,2,agent,${REPLY}\n`),
    ]),
    3,
    [],
    /not valid UTF-8 and were read as Windows-1252/,
  ],
  [
    'a NUL byte',
    'a.csv',
    `${HEADER}1,1,customer,Hi\0there, the printer in our office is broken again\n1,2,agent,${REPLY}\n`.replace(
      ', the',
      ' the',
    ),
    2,
    [],
    /Messages +2/,
  ],
  [
    'malformed JSON on line 2',
    'a.jsonl',
    `${agent(1)}{"conversation_id": oops secretword}\n${agent(2)}`,
    2,
    ['2,broken-json'],
    /1 of 3 rows rejected/,
  ],
  [
    'JSON that is no object',
    'a.jsonl',
    `${agent(1)}[1]\n"x"\n7\nnull\n`,
    1,
    ['2,not-an-object', '3,not-an-object', '4,not-an-object', '5,not-an-object'],
    /4 of 5 rows rejected/,
  ],
  [
    'JSON nested 200,000 deep',
    'a.jsonl',
    `${agent(1).trim().slice(0, -1)},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n${agent(2)}`,
    2,
    [],
    /Messages +2/,
  ],
  [
    'rows that come twice',
    'a.csv',
    `${GOOD}1,2,agent,${REPLY}\n1,2,agent,Another text with this id.\n`,
    3,
    ['3,repeated-row'],
    /1 of 4 rows rejected/,
  ],
  [
    'a header repeated in the middle',
    'a.csv',
    `${GOOD}${HEADER}2,1,agent,${REPLY}\n`,
    3,
    ['3,repeated-header'],
    /1 of 4 rows rejected/,
  ],
  [
    'byte order marks in the middle',
    'a.csv',
    `\uFEFF${GOOD}\uFEFF${HEADER}\uFEFF"1","3","customer","Thanks"\n`,
    3,
    ['3,repeated-header'],
    /3 in 1 conversation/,
  ],
  ['line ends of old Macs', 'a.csv', GOOD.replaceAll('\n', '\r'), 2, [], /Messages +2/],
  [
    'decimal commas',
    'a.csv',
    `ticket;message_id;role;text;uren\n1;1;agent;Restart it, please;3,5\n`,
    1,
    [],
    /Messages +1/,
  ],
  [
    'a header line of two million characters',
    'a.csv',
    `${'x'.repeat(2e6)},${GOOD.replaceAll(/\n(?=.)/g, '\n1,')}`,
    2,
    [],
    /Messages +2/,
  ],
  [
    '10,000 columns',
    'a.csv',
    `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')},${HEADER}${','.repeat(10_000)}1,1,agent,${REPLY}\n`,
    1,
    [],
    /Messages +1/,
  ],
  ['a row of a million commas', 'a.csv', `${GOOD}${','.repeat(1e6)}\n`, 2, ['3,no-text'], /1 of 3 rows rejected/],
  [
    'rows of another delimiter than the header',
    'a.csv',
    `${GOOD}${`2;1;agent;${REPLY}\n`.repeat(2)}`,
    2,
    ['3,ragged-row', '4,ragged-row'],
    /2 of 4 rows rejected/,
  ],
  [
    'a role nobody knows',
    'a.csv',
    `${GOOD}1,3,pilot,Hello\n1,4,,Hello\n,5,agent,Hello\n1,6,agent,\n`,
    2,
    ['3,unknown-role', '4,no-role', '5,no-conversation', '6,no-text'],
    /4 of 6 rows rejected/,
  ],
  [
    'dates far away',
    'a.csv',
    `conversation_id,message_id,role,text,created_at\n1,1,agent,${REPLY},9999-12-31\n1,2,agent,${REPLY},0001-01-01\n1,3,agent,${REPLY},275760-09-13\n1,4,agent,${REPLY},2026-02-30\n1,5,agent,${REPLY},9999999999999\n`,
    5,
    [],
    /1970 or after 2199, were left out \(5, the first in\s+row 1\)/,
  ],
]

const conserved = ({ said, results, rejected }: Scored, rows: number) => {
  expect(results.length + rejected.length).toBe(rows)
  expect(said).not.toMatch(/Something went wrong|undefined|secretword/)
}

describe('an input of which a part can be used', () => {
  it.each(CASES)('%s', async (_, name, content, messages, rejected, said) => {
    const ran = await score(file(name, content))
    expect(ran.said).toMatch(said)
    expect(ran.code).toBe(0)
    expect(ran.rejected).toEqual(rejected)
    conserved(ran, messages + rejected.length)
    for (const { ledger, scores } of ran.results)
      for (const [name, lines] of Object.entries(ledger))
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(scores[name])
  })

  it('tells the reason of each row in Dutch too', async () => {
    const ran = await score(file('a.jsonl', `${agent(1)}{oops\n`), 'nl')
    expect(ran.said).toContain('1 van 2 rijen')
    expect(ran.rejected).toEqual(['2,broken-json'])
  })

  it('keeps ids as they are: digits beyond what a number holds, emoji, right-to-left, names every object has', async () => {
    const big = ['12345678901234567890123', '12345678901234567890124', '9007199254740993', '-9007199254740993']
    const lines = big.map(
      (id) => `{"conversation_id":${id},"message_id":${id},"role":"agent","text":"${REPLY} \\"1${id}\\""}\n`,
    )
    const odd = ['😀 عربي', '\u202eabc', '__proto__', 'constructor', 'toString', 'A b']
    const more = odd.map(
      (id) =>
        `{"conversation_id":${JSON.stringify(id)},"message_id":${JSON.stringify(id)},"role":"agent","agent_id":${JSON.stringify(id)},"queue":"__proto__","channel":"constructor","topic":"toString","language":"constructor","__proto__":{"polluted":1},"text":"${REPLY}"}\n`,
    )
    const ran = await score(file('a.jsonl', lines.concat(more).join('')))
    expect(ran.results.map((it) => it.conversation_id)).toEqual([...big, ...odd])
    expect(ran.results.map((it) => it.message_id)).toEqual([...big, ...odd])
    expect(ran.results[1]!.text).toContain('"112345678901234567890124"')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    const csv = `__proto__,constructor,toString,${HEADER}${odd.map((id) => `x,y,z,${id},${id},agent,${REPLY}\n`).join('')}x,y,z,1,1,__proto__,Hi\nx,y,z,1,2,constructor,Hi\n`
    const second = await score(file('a.csv', csv))
    expect(second.results.map((it) => it.conversation_id)).toEqual(odd)
    expect(second.rejected).toEqual(['7,unknown-role', '8,unknown-role'])
  })

  it('puts messages in the order of time and gives results in the order of the file', async () => {
    const csv = `conversation_id,message_id,role,text,created_at\n1,2,agent,${REPLY},2026-01-02\n1,1,customer,It is broken!,2026-01-01\n`
    const { results } = await score(file('a.csv', csv))
    expect(results.map((it) => it.message_id)).toEqual(['2', '1'])
    expect((await readAll(file('b.csv', csv))).gathered[0]!.conversation.messages.map((it) => it.id)).toEqual([
      '1',
      '2',
    ])
  })

  it('takes no-break spaces within a number for grouping', async () => {
    const { results } = await score(file('a.csv', `${HEADER}1 204,1,customer,Hi\n1\u00a0204,2,agent,${REPLY}\n`))
    expect(results.map((it) => it.conversation_id)).toEqual(['1204', '1204'])
  })

  it('ends with 1 and points to the list of reasons where no row can be used', async () => {
    const { code, said, rejected } = await score(file('a.jsonl', line({ message_id: 1, role: 'pilot', text: 'Hi' })))
    expect(said).toMatch(/Not one message could be read\.\nWhy, row by row: .*rejected\.csv/)
    expect(code).toBe(1)
    expect(rejected).toEqual(['1,unknown-role'])
  })
})
