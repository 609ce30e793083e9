import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { WEBHOOK_SOURCES } from '../../../src/ingest/webhooks/index.ts'
import { type Env, readSettings, type ServeFlags, SettingsError } from '../../../src/outputs/http/settings.ts'
import { loadProfile, ProfileError, profileSchema } from '../../../src/rulebook/profile.ts'
import { folder } from '../doubles.ts'
import { TOKEN } from './support.ts'

const sources = Object.values(WEBHOOK_SOURCES)
const read = (flags: ServeFlags = {}, env: Env = {}, serve: object = {}, language: 'en' | 'nl' = 'en') =>
  readSettings(flags, env, profileSchema.parse({ serve }), sources, language)
const problems = (...given: Parameters<typeof read>) => {
  try {
    read(...given)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
  }
  throw new Error('these settings were accepted')
}
const file = (content: string) => {
  const path = join(folder(), 'secret')
  writeFileSync(path, content)
  return path
}

test('options go before the environment, and that before helder.yaml', () => {
  expect(read()).toMatchObject({ port: 4747, host: '127.0.0.1', data: 'helder-data', databaseUrl: undefined })
  expect(read({}, {}, { port: 1, data: 'a' })).toMatchObject({ port: 1, data: 'a' })
  expect(read({}, { PORT: '2', HELDER_DATA: 'b' }, { port: 1, data: 'a' })).toMatchObject({ port: 2, data: 'b' })
  expect(read({ port: '3', data: 'c' }, { PORT: '2', HELDER_DATA: 'b' }, { port: 1 })).toMatchObject({
    port: 3,
    data: 'c',
  })
})

test.each([
  [{ port: 'http' }, {}, '--port: '],
  [{}, { PORT: '99999' }, 'PORT: '],
  [{}, { HELDER_LOG_LEVEL: 'loud' }, '"debug"|"info"'],
  [{}, { HELDER_TOKEN: 'short' }, 'at least 20 characters'],
  [{}, { HELDER_TOKEN: 'sha256:abc0123456789abcdef' }, '64 hex digits'],
  [{}, { DATABASE_URL: 'mysql://somebody:hunter2@db/x' }, 'postgres://'],
  [{}, { HELDER_SECRET_ZENDESK: 'x' }, 'HELDER_SECRET_ZENDESK cannot be used'],
  [{}, { HELDER_SECRET_ZENDESKK: 'long-enough-secret' }, 'HELDER_SECRET_ZENDESK,'],
  [{}, { HELDER_TOKEN_FILE: '/no/such/file' }, 'HELDER_TOKEN_FILE cannot be read (ENOENT)'],
  [{ host: '0.0.0.0' }, {}, 'no access token'],
  [{ host: '192.168.1.5' }, {}, 'no access token'],
])('%j with %j names the key and what is allowed', (flags: ServeFlags, env: Env, sentence) => {
  const told = problems(flags, env).join('\n')
  expect(told).toContain(sentence)
  expect(told).not.toContain('hunter2')
})

test('all problems are told at once, in Dutch too', () => {
  expect(problems({ port: 'x' }, { HELDER_TOKEN: 'short', DATABASE_URL: 'x' })).toHaveLength(3)
  expect(problems({ host: '0.0.0.0' }, {}, {}, 'nl')[0]).toContain('geen toegangstoken')
  expect(problems({ port: 'x' }, {}, {}, 'nl')[0]).toMatch(/^--port: Ongeldige/)
})

describe('another address than this machine', () => {
  test.each(['127.0.0.1', '127.0.0.2', 'localhost', '::1'])('%s is this machine', (host) => {
    expect(read({ host }).host).toBe(host)
  })
  test('is served with a token, and so are public names', () => {
    expect(read({ host: '0.0.0.0' }, { HELDER_TOKEN: TOKEN }).tokens.required).toBe(true)
    expect(problems({}, {}, { public_names: ['helder.example.org'] })[0]).toContain('serve.public_names')
    expect(read({}, { HELDER_TOKEN: TOKEN }, { public_names: ['helder.example.org'] }).public_names).toHaveLength(1)
  })
})

describe('secrets', () => {
  test('come from the environment or from files, and never from helder.yaml', () => {
    const env = { HELDER_SECRET_ZAMMAD: 'zammad-secret-1', HELDER_SECRET_HELP_SCOUT_FILE: file('help-scout-secret\n') }
    expect([...read({}, env).secrets]).toEqual([
      ['zammad', 'zammad-secret-1'],
      ['help-scout', 'help-scout-secret'],
    ])
    const yaml = join(folder(), 'helder.yaml')
    writeFileSync(yaml, 'serve:\n  token: abcdefghijklmnopqrstuvwxyz\n')
    expect(() => loadProfile(yaml)).toThrow(ProfileError)
  })
  test('twice is once too often, and an empty file is none', () => {
    const twice = { HELDER_SECRET_ZAMMAD: 'zammad-secret-1', HELDER_SECRET_ZAMMAD_FILE: file('zammad-secret-2') }
    expect(problems({}, twice)[0]).toContain('both set')
    expect(problems({}, { HELDER_TOKEN_FILE: file(' \n') })[0]).toContain('is empty')
  })
})

test('faults in helder.yaml name line, key and what is allowed', () => {
  const yaml = join(folder(), 'helder.yaml')
  writeFileSync(yaml, 'audience: customer\nserve:\n  prot: 80\n  log_level: loud\n  port: many\n')
  expect(() => loadProfile(yaml)).toThrow(/:3:[\s\S]*`prot`/)
  expect(() => loadProfile(yaml)).toThrow(/serve\.log_level` must be one of: debug, info/)
  expect(() => loadProfile(yaml)).toThrow(/serve\.port` must be a number/)
})
