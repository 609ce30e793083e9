import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KeyError, keyFor, pseudonym, settingsFolder } from '../../src/store/agents.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'helder-test-'))
const KEY = 'a key of good length'

test('an agent keeps one pseudonym under one key, and gets another under another', () => {
  const name = pseudonym('Sanne de Wit', KEY)
  expect(name).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(pseudonym(' sanne de wit ', KEY)).toBe(name)
  expect(pseudonym('Sanne de Wit', `${KEY}!`)).not.toBe(name)
  const many = Array.from({ length: 5000 }, (_, i) => pseudonym(`agent ${i}`, KEY))
  expect(new Set(many).size).toBe(5000)
})

test('the pseudonym is the first forty bits of HMAC-SHA256', () => {
  // printf sanne | openssl dgst -sha256 -hmac 'a key of good length' begins with 0eca8c3bb6
  expect(pseudonym('Sanne', KEY)).toBe('1V58-REXP')
})

test('the key file is made once, and only its owner can read it', () => {
  const home = folder()
  const first = keyFor({}, home)
  expect(first).toMatchObject({ file: join(home, 'agents.key'), fresh: true })
  expect(first.key.length).toBeGreaterThanOrEqual(40)
  expect(statSync(first.file!).mode & 0o777).toBe(0o600)
  expect(keyFor({}, home)).toEqual({ ...first, fresh: false })
  expect(readFileSync(first.file!, 'utf8').trim()).toBe(first.key)
})

test('HELDER_KEY goes before the file', () => {
  expect(keyFor({ HELDER_KEY: KEY }, join(folder(), 'nowhere'))).toEqual({ key: KEY, file: null, fresh: false })
})

test('a key that can be guessed is refused', () => {
  expect(() => keyFor({ HELDER_KEY: 'secret' })).toThrow(KeyError)
  const home = folder()
  writeFileSync(join(home, 'agents.key'), 'short\n')
  expect(() => keyFor({}, home)).toThrow(/short/)
})

test('a place that cannot be written to is told', () => {
  const home = folder()
  writeFileSync(join(home, 'file'), '')
  chmodSync(join(home, 'file'), 0o400)
  expect(() => keyFor({}, join(home, 'file', 'sub'))).toThrow(/unreadable/)
})

test('the settings stand where the system keeps them', () => {
  expect(settingsFolder({}, '/home/ana')).toBe('/home/ana/.config/helder')
  expect(settingsFolder({ XDG_CONFIG_HOME: '/x' }, '/home/ana')).toBe('/x/helder')
})
