import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, helder } from './doubles.ts'

test('list shows the rules asked for', async () => {
  const all = await helder(['rules', 'list'])
  const dutch = await helder(['rules', 'list', '--language', 'nl', '--dimension', 'signals'])
  expect(all.code).toBe(0)
  expect(dutch.out).toMatch(/Signals \(\d+\)/)
  expect(dutch.out).not.toMatch(/ {2}en {2}/)
  expect(dutch.out.length).toBeLessThan(all.out.length)
  expect((await helder(['rules', 'list', '--dimension', 'nonsense'])).code).toBe(2)
})

test.each(['respect/asks-patience', 'signals/thanks-patience'])(
  'new writes %s, which loads, holds, and is never overwritten',
  async (name) => {
    for (const language of ['en', 'nl']) {
      const pack = folder()
      const made = await helder(['rules', 'new', `${name}.${language}`, '--rules', pack])
      const path = join(pack, `${name}.${language}.yaml`)
      expect(made).toMatchObject({ code: 0, out: expect.stringContaining(path) })
      const tested = await helder(['rules', 'test', pack])
      expect(tested.out).toMatch(/^4 of 4 examples of 1 rule/)
      expect(tested.code).toBe(0)
      writeFileSync(path, 'mine\n')
      expect((await helder(['rules', 'new', `${name}.${language}`, '--rules', pack])).code).toBe(2)
      expect(readFileSync(path, 'utf8')).toBe('mine\n')
    }
  },
)

test('test tells what does not hold with file and line, and exits 3', async () => {
  const pack = folder()
  await helder(['rules', 'new', 'respect/asks-patience.en', '--rules', pack])
  const path = join(pack, 'respect', 'asks-patience.en.yaml')
  const text = readFileSync(path, 'utf8').replace('Your patience is appreciated.', 'Please be patient.')
  writeFileSync(path, text)
  const line = text.split('\n').findIndex((one) => one.includes('ignores: Please be patient.')) + 1
  const { code, out } = await helder(['rules', 'test', pack])
  expect(code).toBe(3)
  expect(out).toContain(`asks-patience.en.yaml:${line}: asks-patience (ignores)`)
  expect(out).toMatch(/3 of 4 examples of 1 rule/)
})

test('test tells faults of files with place and allowed values, and exits 3', async () => {
  const pack = folder()
  mkdirSync(join(pack, 'respect'))
  writeFileSync(join(pack, 'respect', 'broken.en.yaml'), 'title: Broken\nseverity: huge\n')
  const { code, out } = await helder(['rules', 'test', pack])
  expect(code).toBe(3)
  expect(out).toMatch(/broken\.en\.yaml:2:\d+: .*minor/)
})

test('explain shows a rule of a pack with its patterns and examples', async () => {
  const pack = folder()
  await helder(['rules', 'new', 'respect/asks-patience.nl', '--rules', pack])
  const { code, out } = await helder(['rules', 'explain', 'asks-patience', '--rules', pack])
  expect(code === 0 || code === 3).toBe(true)
  for (const part of ['asks-patience (nl)', 'even geduld', 'tot NUMBER', 'flags: Voor nu', 'Why', 'How'])
    expect(out).toContain(part)
})
