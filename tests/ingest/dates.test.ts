import { describe, expect, it } from 'vitest'
import { instant, orderEvidence, readDate } from '../../src/ingest/dates.ts'
import { file, readAll } from './support.ts'

describe('readDate', () => {
  it.each([
    ['2026-03-05T10:00:00Z', '2026-03-05T10:00:00Z'],
    ['2026-03-05 10:00', '2026-03-05T10:00:00'],
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5 9:05:07', '2026-03-05T09:05:07'],
    ['2026-03-05 10:00:00 +0100', '2026-03-05T09:00:00Z'],
    ['2026-03-05T10:00:00.123456+02:00', '2026-03-05T10:00:00.123456+02:00'],
    ['10/Mar/24 2:11 PM', '2024-03-10T14:11:00'],
    ['10/mrt/24 12:05 AM', '2024-03-10T00:05:00'],
    ['13.08.2026 07:50', '2026-08-13T07:50:00'],
    ['04.05.2026', '2026-05-04'],
    ['25-12-2026 om 14:30 uur', '2026-12-25T14:30:00'],
    ['12 maart 2026 14:05', '2026-03-12T14:05:00'],
    ['do 12 feb. 2026 08:00', '2026-02-12T08:00:00'],
    ['1 de outubro de 2026', '2026-10-01'],
    ['March 3, 2026 4:05 pm', '2026-03-03T16:05:00'],
    ['Tue Oct 31 22:10:47 +0000 2017', '2017-10-31T22:10:47Z'],
    ['Thu, 05 Mar 2026 10:00:00 +0100', '2026-03-05T09:00:00Z'],
    ['1772443800', '2026-03-02T09:30:00.000Z'],
    ['1772443800000', '2026-03-02T09:30:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(readDate(text, null)).toBe(iso)
  })

  it.each([
    '',
    'gisteren',
    '31-02-2026',
    '2026-13-01',
    '2026-02-30T10:00:00Z',
    '45/46/2026',
    '12:30',
    '0',
    'x'.repeat(500),
  ])('leaves out %s', (text) => expect(readDate(text, 'day')).toBeUndefined())

  it('reads what could be either only in the order it is told', () => {
    expect(readDate('04/05/2026 9:00', null)).toBeUndefined()
    expect(readDate('04/05/2026 9:00', 'day')).toBe('2026-05-04T09:00:00')
    expect(readDate('04/05/2026 9:00', 'month')).toBe('2026-04-05T09:00:00')
    expect(readDate('13/05/2026', 'month')).toBe('2026-05-13')
  })

  it('tells which order a date shows', () => {
    expect(
      ['13/05/2026', '05/13/2026', '04/05/2026', '04.05.2026', '05/05/2026', '2026-05-04'].map(orderEvidence),
    ).toEqual(['day', 'month', 'either', null, null, null])
  })

  it('compares times alike in every time zone', () => {
    expect(instant('2026-03-05T10:00:00')).toBe(Date.UTC(2026, 2, 5, 10))
    expect(instant('2026-03-05')).toBe(Date.UTC(2026, 2, 5))
  })
})

describe('the order of a file', () => {
  const csv = (delimiter: string, ...dates: string[]): string =>
    ['ticket,role,text,created', ...dates.map((date, i) => `1,agent,Text ${i},${date}`)]
      .join('\n')
      .replaceAll(',', delimiter)
  const created = async (content: string): Promise<{ dates: (string | undefined)[]; warnings: number }> => {
    const read = await readAll(file(content))
    const messages = read.gathered[0]!.conversation.messages
    return { dates: messages.map((it) => it.createdAt), warnings: read.reports[0]!.warnings.length }
  }

  it('follows the dates that leave no doubt, also later ones', async () => {
    expect(await created(csv(',', '04/05/2026', '05/25/2026'))).toEqual({
      dates: ['2026-04-05', '2026-05-25'],
      warnings: 0,
    })
    expect(await created(csv(',', '04/05/2026', '25/05/2026'))).toEqual({
      dates: ['2026-05-04', '2026-05-25'],
      warnings: 0,
    })
  })

  it('without any such date: day first in a `;` file, left out in others; both with a warning', async () => {
    expect(await created(csv(';', '04/05/2026', '06/05/2026'))).toEqual({
      dates: ['2026-05-04', '2026-05-06'],
      warnings: 1,
    })
    expect(await created(csv(',', '04/05/2026'))).toEqual({ dates: [undefined], warnings: 1 })
  })
})

describe('the order of a conversation', () => {
  it('is that of time where every message has a date, else that of the file', async () => {
    const rows = ['c,1,agent,third,2026-01-03', 'c,2,customer,first,2026-01-01', 'c,3,agent,second,2026-01-02']
    const header = 'conversation_id,message_id,role,text,created_at'
    const timed = await readAll(file([header, ...rows].join('\n')))
    expect(timed.gathered[0]!.conversation.messages.map((it) => it.text)).toEqual(['first', 'second', 'third'])
    expect(timed.gathered[0]!.order).toEqual([1, 2, 0])
    const partly = await readAll(file([header, ...rows, 'c,4,customer,no date,'].join('\n')))
    expect(partly.gathered[0]!.conversation.messages.map((it) => it.text)).toEqual([
      'third',
      'first',
      'second',
      'no date',
    ])
  })
})
