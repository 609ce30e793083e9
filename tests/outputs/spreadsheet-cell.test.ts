import { expect, test } from 'vitest'
import { safeCell } from '../../src/outputs/spreadsheet-cell.ts'

test.each([
  '=1+1',
  '+31 6',
  '-2',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\0=1',
  ' =1',
  '  "=1',
  '"=1',
  "'=1",
  '\n=1',
  '\u00a0=1',
  '＝1',
])('%j cannot become a formula', (text) => {
  expect(safeCell(text).startsWith("'")).toBe(true)
  expect(safeCell(text)).not.toMatch(/[\0\r\n]/)
})

test.each(['hello', 'a=b', 'mail@example.nl', '', '3-4'])('%j stays as it is', (text) => {
  expect(safeCell(text)).toBe(text)
})

test('a cell stays on one line', () => {
  expect(safeCell('a\r\nb\n\nc')).toBe('a b c')
})
