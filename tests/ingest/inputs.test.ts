import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { IngestError, type IngestOptions, ingest } from '../../src/ingest/index.ts'
import { file, readAll, texts } from './support.ts'

const GOOD = 'conversation_id,message_id,role,text\n1,1,customer,Hi\n1,2,agent,Hello\n'

async function failure(input: string, options: IngestOptions = {}): Promise<IngestError> {
  try {
    await ingest([input], options)
  } catch (error) {
    if (error instanceof IngestError) return error
    throw error
  }
  throw new Error('no error was thrown')
}

describe('an input that cannot be used', () => {
  it.each<[string, string | Buffer]>([
    ['empty', ''],
    ['empty', '\uFEFF  \n \n'],
    ['binary', Buffer.from('504b030414000600', 'hex')],
    ['binary', Buffer.from('%PDF-1.7 and so on')],
    ['binary', Buffer.from(Array.from({ length: 500 }, (_, i) => i % 7))],
    ['header-only', 'conversation_id,message_id,role,text\n'],
    ['no-text-column', 'a,b,c\n1,2,3\n'],
    ['unknown-delimiter', 'conversation_id~message_id~role~text\n1~1~agent~Hello\n'],
    ['no-text-column', 'My printer is broken\nPlease help\n'],
    ['no-role-column', 'conversation_id,message_id,text\n1,1,Hi\n1,2,Hello\n'],
    ['no-conversation-column', 'role,text\nagent,Hi\n'],
    ['no-conversation-column', `id,role,text\n${[1, 2, 3, 4, 5, 6].map((i) => `${i},agent,Hi`).join('\n')}`],
    ['no-bodies', 'Summation column,Id,Requester id,Requester domain,Subject,Via,Ticket type\n1,2,3,4,5,6,7\n'],
    ['not-json', '{"open": \n{"also": \n'],
    ['damaged', Buffer.concat([gzipSync(GOOD.repeat(50)).subarray(0, 40)])],
  ])('fails as %s, with a hint, in both languages, without a word of the text (%#)', async (code, content) => {
    const path = file(content)
    const en = await failure(path)
    const nl = await failure(path, { language: 'nl' })
    expect(en.code).toBe(code)
    for (const error of [en, nl]) {
      expect(error.message).toContain(path)
      expect(error.hint.length).toBeGreaterThan(20)
      expect(`${error.message}${error.hint}`).not.toMatch(/[{}]|undefined|printer|Hello/)
    }
    expect(nl.message).not.toBe(en.message)
    expect(nl.hint).not.toBe(en.hint)
  })

  it('names the file that is not there', async () => {
    expect(await failure('no/such/file.csv')).toMatchObject({ code: 'not-found', file: 'no/such/file.csv' })
  })

  it('names the columns where a wanted one is not there', async () => {
    const error = await failure(file(GOOD), { columns: { text: 'body' } })
    expect(error).toMatchObject({ code: 'unknown-column' })
    expect(error.hint).toContain('conversation_id, message_id, role, text')
  })

  it('warns where there are customers’ texts but no replies', async () => {
    const read = await readAll(file('ticket_id,omschrijving\n1,Mijn scherm is zwart\n'), { language: 'nl' })
    expect(read.reports[0]!.warnings).toEqual([expect.stringContaining('geen antwoorden')])
  })
})

describe('columns given by the user', () => {
  const csv = 'a,b,c,d\nx,customer,1,Hi\nx,agent,2,Hello\n'
  it('are found by name and by number', async () => {
    const read = await readAll(file(csv), { columns: { conversation: 'a', role: 2, message: '3', text: 'D' } })
    expect(texts(read)).toEqual({ x: ['Hi', 'Hello'] })
    expect(read.reports[0]!.columns).toEqual({ conversation: 'a', role: 'b', message: 'c', text: 'd' })
  })

  it('win over what the header says', async () => {
    const read = await readAll(file('conversation_id,role,text,body\n1,agent,old,new\n'), { columns: { text: 'body' } })
    expect(texts(read)).toEqual({ 1: ['new'] })
  })
})

describe('who wrote a message', () => {
  it('follows from author and requester', async () => {
    const read = await readAll(file('ticket,requester,author,text\n1,Ann,Ann,Hi\n1,Ann,Bo,Hello\n'))
    expect(read.gathered[0]!.conversation.messages.map((it) => [it.role, it.agent])).toEqual([
      ['customer', undefined],
      ['agent', 'Bo'],
    ])
  })

  it('follows from a column `agent` that customers leave empty', async () => {
    const read = await readAll(file('ticket,agent,text\n1,,Hi\n1,Bo,Hello\n'))
    expect(read.gathered[0]!.conversation.messages.map((it) => it.role)).toEqual(['customer', 'agent'])
  })

  it('is not guessed from a column that names the ticket’s owner in every row', async () => {
    expect(await failure(file('ticket,agent,text\n1,Bo,Hi\n1,Bo,Hello\n'))).toMatchObject({ code: 'no-role-column' })
  })

  it('takes a sender column with names for the author', async () => {
    const read = await readAll(file('gesprek;klant;afzender;tekst\n1;Ann;Ann;Hoi\n1;Ann;Bo;Dag\n'))
    expect(read.gathered[0]!.conversation.messages.map((it) => it.role)).toEqual(['customer', 'agent'])
  })
})

describe('folders, several files, repeated rows', () => {
  const folder = (name: string, files: Record<string, string | Buffer>): string => {
    const path = join(file('', name), '..', `${name}-folder`)
    mkdirSync(path, { recursive: true })
    for (const [inner, content] of Object.entries(files)) writeFileSync(join(path, inner), content)
    return path
  }

  it('reads every export of a folder and leaves the others out with a reason', async () => {
    const path = folder('mixed', {
      'a.csv': GOOD,
      'b.jsonl.gz': gzipSync('{"conversation_id":2,"role":"agent","text":"Yo"}\n'),
      'c.csv': '',
      'd.png': 'x',
    })
    const read = await readAll(path)
    expect(texts(read)).toEqual({ 1: ['Hi', 'Hello'], 2: ['Yo'] })
    expect(read.ingested.leftOut.map((it) => it.code)).toEqual(['empty'])
    expect(read.counts.files).toBe(2)
  })

  it('fails on a folder without any usable export', async () => {
    expect(await failure(folder('none', { 'x.png': 'x' }))).toMatchObject({ code: 'no-files' })
    expect(await failure(folder('bad', { 'x.csv': '' }))).toMatchObject({ code: 'empty' })
  })

  it('joins a conversation that stands in two files, and counts the same rows once', async () => {
    const more = 'conversation_id,message_id,role,text\n1,2,agent,Hello\n1,2,agent,Hello again\n1,3,customer,Thanks\n'
    const [first, second] = [file(GOOD), file(more)]
    const read = await readAll([first, second])
    expect(read.gathered).toHaveLength(1)
    expect(read.gathered[0]!.conversation.messages.map((it) => [it.id, it.text])).toEqual([
      ['1', 'Hi'],
      ['2', 'Hello'],
      ['2#2', 'Hello again'],
      ['3', 'Thanks'],
    ])
    expect(read.gathered[0]!.order).toEqual([0, 1, 2, 3])
    expect(read.rejected).toMatchObject([{ file: second, row: 1, reason: 'repeated-row' }])
    expect(read.rejected[0]!.detail).toContain(`row 2 of ${first}`)
    expect(read.counts).toMatchObject({ rows: 5, acceptedRows: 4, rejectedRows: 1, messages: 4 })
  })

  it('stops when asked to', async () => {
    const stop = new AbortController()
    const rows = GOOD + '1,1,agent,x\n'.repeat(100_000)
    const reading = ingest([file(rows)], { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(reading).rejects.toThrow(/abort/i)
  })

  it('tells how far it is', async () => {
    const seen: [number, number | null, number][] = []
    const path = file(GOOD)
    await readAll(path, { onProgress: (p) => seen.push([p.bytesRead, p.bytesTotal, p.rows]) })
    expect(seen.at(-1)).toEqual([GOOD.length, GOOD.length, 2])
  })
})
