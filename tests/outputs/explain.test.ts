import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding, Review } from '../../src/conversation.ts'
import { withMarks } from '../../src/outputs/cli/marks.ts'
import { folder, helder, review } from './doubles.ts'

const plain = (_: unknown, text: string) => text
const mark = (start: number, end: number, label: string) => ({ start, end, label, style: 'red' as const })

test('marks nest, cross and may be empty; brackets pair', () => {
  const text = 'abcdef'
  expect(withMarks(text, [mark(1, 4, '1'), mark(2, 3, '2')], plain)).toBe('a[1 b[2 c]d]ef')
  expect(withMarks(text, [mark(0, 3, '1'), mark(2, 5, '2')], plain)).toBe('[1 ab[2 c]][2 de]f')
  expect(withMarks(text, [mark(0, 0, '1'), mark(6, 6, '2')], plain)).toBe('[1]abcdef[2]')
  expect(withMarks('', [mark(0, 0, '1')], plain)).toBe('[1]')
})

const text = 'You forgot your address. We will look into it.'
const finding: Finding = {
  rule: 'blames',
  dimension: 'respect',
  severity: 'major',
  start: 0,
  end: 10,
  message: 'Puts the fault on the customer. It hurts. Say what is needed.',
  suggestions: [{ edits: [{ start: 0, end: 10, replacement: 'We still need' }], kind: 'ready', why: 'kinder' }],
}
const answer = review({
  message_id: '2',
  text,
  scores: { overall: 55, respect: 65, empathy: null },
  not_assessed: { empathy: 'no trouble to answer' },
  ledger: {
    respect: [
      { label: 'base', rule: 'base', points: 85, start: 0, end: 0 },
      { label: 'puts the fault on the customer', rule: 'blames', points: -20, start: 0, end: 10 },
    ],
    overall: [{ label: 'Respect: 65', rule: 'respect', points: 55, start: 0, end: 0 }],
  },
  findings: [finding],
})
const question = review({
  message_id: '1',
  role: 'customer',
  text: 'Where is my parcel?',
  scores: {},
  not_assessed: {},
  ledger: {},
})

function results(...reviews: Review[]): string {
  const path = join(folder(), 'results.jsonl')
  writeFileSync(path, reviews.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return path
}

test('shows the turn before, the marks, sums that add up, and why', async () => {
  const { code, out } = await helder(['explain', results(question, answer), 'c', '2'])
  expect(code).toBe(0)
  expect(out).toContain('Where is my parcel?')
  expect(out).toContain('[1 You forgot] your address.')
  expect(out).toMatch(/ {4} 85 {2}base\n {4}−20 {2}puts the fault on the customer \[1\]\n {4}───\n {4} 65\n/)
  expect(out).toContain('not assessed: no trouble to answer')
  expect(out).toMatch(/\[1\] Puts the fault on the customer\. It hurts\. Say what is needed\./)
  expect(out).toContain('We still need your address.')
})

test('speaks the language of the reply, or the one asked for', async () => {
  const dutch = results({ ...answer, language: 'nl' })
  expect((await helder(['explain', dutch, 'c', '2'])).out).toContain('Om naar te kijken')
  expect((await helder(['explain', dutch, 'c', '2', '--report-language', 'en'])).out).toContain('What to look at')
})

test('offsets into HTML show as the text that people read', async () => {
  const html = `<p>Dear Ana,</p><p>${text}</p>`
  const start = html.indexOf('You')
  const moved = {
    ...finding,
    start,
    end: start + 10,
    suggestions: [{ ...finding.suggestions[0]!, edits: [{ start, end: start + 10, replacement: 'We still need' }] }],
  }
  const { out } = await helder(['explain', results({ ...answer, text: html, findings: [moved], ledger: {} }), 'c', '2'])
  expect(out).toContain('[1 You forgot] your address.')
  expect(out).not.toContain('<p>')
})

test('without text it says so, and the sums still stand', async () => {
  const { out } = await helder([
    'explain',
    results({ ...answer, text: '', findings: [{ ...finding, suggestions: [] }] }),
    'c',
    '2',
  ])
  expect(out).toContain('made with --no-text')
  expect(out).toContain('puts the fault on the customer')
})

test('names what is there where an id is not', async () => {
  const file = results(question, answer)
  expect((await helder(['explain', file, 'c', '9'])).err).toContain('Its agent replies: 2')
  expect((await helder(['explain', file, 'd', '2'])).err).toContain('The first conversations in it: c')
  writeFileSync(file, 'no json\n')
  expect(await helder(['explain', file, 'c', '2'])).toMatchObject({ code: 2, err: expect.stringContaining('line 1') })
})

test('control characters of a text do not reach the terminal', async () => {
  const { out } = await helder([
    'explain',
    results({ ...answer, text: 'You forgot\u001b[2J\u0007 it', findings: [] }),
    'c',
    '2',
  ])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u009b]/)
})
