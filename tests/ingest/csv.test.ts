import { describe, expect, it } from 'vitest'
import { file, readAll, texts } from './support.ts'

const HEADER = 'conversation_id,message_id,role,text'

describe('CSV', () => {
  it.each([
    [',', ','],
    [';', ';'],
    ['\t', '\t'],
    ['|', '|'],
  ])('finds the delimiter %j by itself', async (delimiter) => {
    const rows = [HEADER, 'c1,1,customer,Hello?', 'c1,2,agent,"Yes, we are here; ask away | any time"']
    const csv = rows.map((row, i) =>
      i < 2
        ? row.replaceAll(',', delimiter)
        : `c1${delimiter}2${delimiter}agent${delimiter}"Yes, we are here; ask away | any time"`,
    )
    const read = await readAll(file(csv.join('\n')))
    expect(read.reports[0]!.delimiter).toBe(delimiter)
    expect(texts(read)).toEqual({ c1: ['Hello?', 'Yes, we are here; ask away | any time'] })
  })

  it('heeds the line in which Excel names the delimiter', async () => {
    const read = await readAll(file('sep=;\r\nticket;rol;tekst\r\n1;klant;Hoi\r\n1;agent;Dag\r\n'))
    expect(texts(read)).toEqual({ 1: ['Hoi', 'Dag'] })
    expect(read.gathered[0]!.conversation.messages[0]!.source!.row).toBe(1)
  })

  it.each(['\n', '\r\n', '\r'])('reads line ends %j and keeps those within a cell', async (eol) => {
    const read = await readAll(file([HEADER, 'c1,1,customer,Hi', `c1,2,agent,"One${eol}two"`, ''].join(eol)))
    expect(texts(read)).toEqual({ c1: ['Hi', `One${eol}two`] })
  })

  it('passes over blank lines without counting them', async () => {
    const read = await readAll(file(`${HEADER}\n\nc1,1,customer,Hi\n\n\nc1,2,agent,Hello\n\n`))
    expect(read.counts).toMatchObject({ rows: 2, acceptedRows: 2 })
    expect(read.gathered[0]!.conversation.messages.map((m) => m.source!.row)).toEqual([1, 2])
  })

  it('loses one line, not the rest of the file, to a quote that is never closed', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `c${i},${i},agent,"Answer ${i}"`)
    rows[1000] = 'c1000,1000,agent,"Answer without an end'
    const read = await readAll(file([HEADER, ...rows].join('\n')))
    expect(read.rejected).toMatchObject([{ row: 1001, reason: 'broken-quotes' }])
    expect(read.counts).toMatchObject({ rows: 3000, acceptedRows: 2999, rejectedRows: 1 })
    expect(texts(read).c2999).toEqual(['Answer 2999'])
  })

  it('does the same where no other cell is quoted', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => `c${i},${i},agent,Answer ${i}`)
    rows[100] = 'c100,100,agent,"No end'
    const read = await readAll(file([HEADER, ...rows].join('\n')))
    expect(read.counts).toMatchObject({ rows: 500, acceptedRows: 499, rejectedRows: 1 })
  })

  it('is not put off its stride by one stray quote among cells of several lines', async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, i) => `c${i},${i},agent,"Answer ${i}\nsecond line, ${'x'.repeat(i % 90)}\n\nfourth"`,
    )
    rows[10] = 'c10,10,agent,A 15" screen'
    const read = await readAll(file([HEADER, ...rows].join('\n')))
    expect(read.counts).toMatchObject({ rows: 9000, rejectedRows: 0 })
    expect(texts(read)).toMatchObject({
      c10: ['A 15" screen'],
      c8999: [`Answer 8999\nsecond line, ${'x'.repeat(89)}\n\nfourth`],
    })
  })

  it('takes quotes within a cell as they are', async () => {
    const read = await readAll(
      file(`${HEADER}\nc1,1,customer,A 15" screen\nc1,2,agent,"We call it "wide", sorry"\nc1,3,agent,Fine\n`),
    )
    expect(read.counts).toMatchObject({ rows: 3, rejectedRows: 1 })
    expect(texts(read)).toEqual({ c1: ['A 15" screen', 'Fine'] })
    const other = await readAll(file(`${HEADER}\nc1,1,customer,Hi\nc1,2,agent,"Press "OK" now"\n`))
    expect(texts(other)).toEqual({ c1: ['Hi', 'Press "OK" now'] })
  })

  it('keeps cells of several lines where many others have quotes that are not doubled', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `c${i},${i},agent,"${i % 3 ? 'Press "OK", please' : 'One\ntwo'}"`,
    )
    const read = await readAll(file([HEADER, ...rows].join('\n').replaceAll('"OK",', '"OK"')))
    expect(read.counts).toMatchObject({ rows: 2000, rejectedRows: 0 })
    expect(texts(read)).toMatchObject({ c1: ['Press "OK" please'], c1998: ['One\ntwo'] })
  })

  it('reads a ragged row whose cells are there, and says so; rejects one whose text was cut', async () => {
    const csv = `${HEADER},note\nc1,1,customer,Hi\nc1,2,agent,Hello,,\nc1,3,agent,Well, this has no quotes, alas\nc1,4\n`
    const read = await readAll(file(csv))
    expect(texts(read)).toEqual({ c1: ['Hi', 'Hello'] })
    expect(read.rejected).toMatchObject([
      { row: 3, reason: 'ragged-row' },
      { row: 4, reason: 'ragged-row' },
    ])
    expect(read.reports[0]!.warnings).toHaveLength(1)
    expect(read.reports[0]!.warnings[0]).toContain('row 1')
  })

  it('stays linear on hostile quotes', async () => {
    const lines = [HEADER, ...Array.from({ length: 20_000 }, (_, i) => (i % 2 ? `"""` : `c,"${i}`))]
    const start = performance.now()
    const read = await readAll(file(`${lines.join('\n')}\nc1,1,agent,Hello\n`))
    expect(performance.now() - start).toBeLessThan(8000)
    expect(read.counts.rows).toBe(read.counts.acceptedRows + read.counts.rejectedRows)
  })
})
