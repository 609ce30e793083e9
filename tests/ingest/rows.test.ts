import { describe, expect, it } from 'vitest'
import { normaliseLabel } from '../../src/ingest/label.ts'
import { roleOf, yesOrNo } from '../../src/ingest/role-words.ts'
import { cleanId, withDetails } from '../../src/ingest/rows/draft.ts'
import { readCommentCell, readJournal } from '../../src/ingest/rows/journal.ts'
import { Threads } from '../../src/ingest/rows/thread.ts'
import { fill, REJECTIONS, WARNINGS } from '../../src/ingest/texts.ts'

describe('labels', () => {
  it.each([
    ['Short_Description', 'short description'],
    ['shortDescription', 'short description'],
    ['\uFEFF"Solução - Solução"', 'solucao solucao'],
    ['DatumTijd aangemaakt (I)', 'datum tijd aangemaakt i'],
    ['Ticket#', 'ticket#'],
    ['author.role', 'author role'],
  ])('%s is %s', (label, normal) => expect(normaliseLabel(label)).toBe(normal))
})

describe('role words', () => {
  it.each([
    ['customer', 'customer klant Klant END-USER eindgebruiker requester incoming'],
    ['agent', 'agent medewerker Medewerker staff behandelaar outgoing assistant'],
    ['note', 'note notitie internal_note privé'],
    ['system', 'system systeem bot'],
  ])('%s', (role, words) => {
    for (const word of words.split(' ')) expect(roleOf(word), word).toBe(role)
  })

  it('are not guessed', () => {
    for (const word of ['', 'Jan', 'klantje', 'x'.repeat(100_000)]) expect(roleOf(word)).toBeNull()
    expect(['ja', 'TRUE', '1', 'nee', 'n', '', 'maybe'].map(yesOrNo)).toEqual([
      true,
      true,
      true,
      false,
      false,
      null,
      null,
    ])
  })
})

describe('details of a message', () => {
  it('give the language as ISO 639-1', () => {
    const language = (value: string): string | undefined =>
      withDetails({ conversation: '', id: '', role: 'agent', text: '' }, { language: value }).language
    expect(['nl-BE', 'NL', 'Nederlands', 'en_US', 'Engels', 'Français', '', 'unknown'].map(language)).toEqual([
      ...['nl', 'nl', 'nl', 'en', 'en', 'fr'],
      ...[undefined, undefined],
    ])
  })

  it('clean ids of the spaces that group digits', () => {
    expect([' 52\u00a0267 ', '1\u202f204', 'A 1'].map(cleanId)).toEqual(['52267', '1204', 'A 1'])
  })
})

describe('journals', () => {
  it('are split at dated headers, notes told apart', () => {
    const entries = readJournal(
      '2026-05-04 09:30:00 - Sol (Work notes)\nChecked.\n\n05/04/2026 09:20:11 AM - Wanda (Additional comments)\nStill broken.\nSee (above).',
    )
    expect(entries).toEqual([
      { author: 'Sol', created: '2026-05-04 09:30:00', text: 'Checked.', internal: true },
      { author: 'Wanda', created: '05/04/2026 09:20:11 AM', text: 'Still broken.\nSee (above).', internal: false },
    ])
  })

  it('without any header are one entry', () => {
    expect(readJournal('Just: a text\nof two lines')).toEqual([
      { author: '', created: '', text: 'Just: a text\nof two lines', internal: false },
    ])
    expect(readJournal(' \n')).toEqual([])
  })
})

describe('a comment cell', () => {
  it('is split at the first two semicolons only', () => {
    expect(readCommentCell('10/Mar/26 2:11 PM;70:a-1;First; second; "third"')).toEqual({
      author: '70:a-1',
      created: '10/Mar/26 2:11 PM',
      text: 'First; second; "third"',
      internal: false,
    })
  })

  it('is all text where it does not begin with a date', () => {
    for (const cell of ['Thanks; that helps; a lot', 'No semicolons', ';;', 'one;two']) {
      expect(readCommentCell(cell)).toMatchObject({ author: '', text: cell })
    }
  })
})

describe('threads', () => {
  it('lead to the first tweet, whatever the order and the length', () => {
    const threads = new Threads()
    const length = 50_000
    for (let i = length; i > 1; i--) threads.add(BigInt(i), BigInt(i - 1))
    threads.add(900_001n, 900_000n)
    expect(threads.root(BigInt(length))).toBe(1n)
    expect(threads.root(25_000n)).toBe(1n)
    expect(threads.root(1n)).toBe(1n)
    expect(threads.root(900_001n)).toBe(900_000n)
    expect(threads.root(7_000_000n)).toBe(7_000_000n)
  })

  it('keep ids beyond 2^53 apart', () => {
    const threads = new Threads()
    threads.add(9_007_199_254_740_993n, 1n)
    threads.add(9_007_199_254_740_992n, 2n)
    expect(threads.root(9_007_199_254_740_993n)).toBe(1n)
    expect(threads.root(9_007_199_254_740_992n)).toBe(2n)
  })

  it('end in a circle too, at the same tweet from everywhere', () => {
    const threads = new Threads()
    for (const [id, parent] of [
      [5, 6],
      [6, 7],
      [7, 5],
      [8, 6],
    ] as const)
      threads.add(BigInt(id), BigInt(parent))
    expect([5, 6, 7, 8].map((id) => threads.root(BigInt(id)))).toEqual([5n, 5n, 5n, 5n])
  })
})

describe('sentences for the user', () => {
  it('exist in both languages with the same blanks', () => {
    for (const [id, both] of Object.entries({ ...REJECTIONS, ...WARNINGS })) {
      const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()
      expect(blanks(both.nl), id).toEqual(blanks(both.en))
      expect(both.nl).not.toBe(both.en)
      expect(fill(both.nl)).not.toContain('{')
    }
  })
})
