import { expect, test } from 'vitest'
import { table, wrap, wrapInPlace } from '../../src/outputs/cli/table.ts'

test('columns line up, with colour outside the width', () => {
  const paint = (text: string) => `<${text}>`
  expect(
    table([
      [{ text: 'a' }, { text: '1', right: true, paint }, { text: 'x' }],
      [{ text: 'bbb' }, { text: '100', right: true }, { text: 'y' }],
    ]),
  ).toEqual(['  a      <1>  x', '  bbb  100  y'])
})

test('wraps at spaces', () => {
  expect(wrap('one two three four five six', 20, '  ')).toEqual(['  one two three four', '  five six'])
  expect(wrap('a\nb', 80)).toEqual(['a', 'b'])
})

test('wraps in place without moving anything', () => {
  const text = `one two three\nfour five ${'x'.repeat(30)} six`
  const wrapped = wrapInPlace(text, 8)
  expect(wrapped).toHaveLength(text.length)
  expect(wrapped.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '))
  expect(wrapped.split('\n').every((line) => line.length <= 9 || !line.includes(' '))).toBe(true)
  const long = performance.now()
  wrapInPlace('word '.repeat(200_000), 80)
  expect(performance.now() - long).toBeLessThan(5000)
})
