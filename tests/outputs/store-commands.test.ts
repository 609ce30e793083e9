import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { core } from '../../src/outputs/cli/core.ts'
import { en } from '../../src/outputs/cli/store/words.en.ts'
import { nl } from '../../src/outputs/cli/store/words.nl.ts'
import { helder } from './doubles.ts'

const home = mkdtempSync(join(tmpdir(), 'helder-commands-'))
const data = join(home, 'data')
const archive = join(home, 'archive')
const env = (lang = 'en_GB.UTF-8') => ({ LANG: lang, XDG_CONFIG_HOME: join(home, 'config'), HELDER_DATA: data })
const run = (args: string[], lang?: string) => helder(args, { core, env: env(lang) })

const line = (fields: object) => JSON.stringify(fields)
const ROWS = [
  line({
    conversation_id: 'k1',
    message_id: '1',
    role: 'customer',
    text: 'Mijn printer in Tollebeek doet het niet meer, en ik moet morgen de stukken inleveren. Mail: wies@voorbeeld.example',
  }),
  line({
    conversation_id: 'k1',
    message_id: '2',
    role: 'agent',
    agent_id: 'Jorrit Halm',
    created_at: '2026-02-03T10:00:00Z',
    text: 'Hallo,\n\nU dient de DNS-cache te legen. Dat is niet ons probleem.\n\nGroet,\nJorrit',
  }),
  '{"conversation_id": broken',
  line({
    conversation_id: 'k2',
    message_id: '1',
    role: 'agent',
    text: 'Sorry about that. Please open Settings first.',
  }),
  line({ conversation_id: 'k2', message_id: '2', role: 'note', text: 'Call back on Friday.' }),
]

beforeAll(() => {
  mkdirSync(archive)
  writeFileSync(join(archive, 'export.jsonl'), `${ROWS.join('\n')}\n`)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Files of the data folder that hold the text. */
const filesWith = (text: string) =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(({ name }) => name)

describe('the commands of the store', () => {
  it('say that there is no store yet, and how to make one', async () => {
    const { code, err } = await run(['report', '--from-store'])
    expect(code).toBe(1)
    expect(err).toContain(`There is no store in ${data}.`)
    expect(err).toContain('helder import')
  })

  it('import an archive, every row of it kept or rejected, once', async () => {
    const first = await run(['import', archive])
    expect(first.out).toContain('5 rows read: 4 kept, 1 rejected')
    expect(first.out).toContain('4 messages in 2 conversations scored')
    expect(first.code).toBe(0)
    const again = await run(['import', archive, '--quiet'])
    expect(again).toMatchObject({ code: 0, out: '' })
  }, 120_000)

  it('make the report that `helder score` makes of the same messages, to the byte', async () => {
    const out = (name: string) => join(home, name)
    const more = ['--per-agent', '--quiet', '--format', 'html,csv,jsonl,coaching', '--report-language', 'nl']
    expect(await run(['score', archive, '--out', out('score'), ...more])).toMatchObject({ code: 0 })
    expect(await run(['report', '--from-store', '--out', out('store'), ...more])).toMatchObject({ code: 0 })
    const files = readdirSync(out('store')).sort()
    expect(files).toEqual(expect.arrayContaining(['coaching.md', 'report.html', 'results.csv', 'results.jsonl']))
    for (const name of files) {
      const read = (folder: string) => readFileSync(join(out(folder), name), 'utf8')
      expect(read('store') === read('score'), name).toBe(true)
    }
    expect(readFileSync(join(out('store'), 'report.html'), 'utf8')).not.toContain('Jorrit')
    expect(readFileSync(join(out('store'), 'results.jsonl'), 'utf8')).toMatch(/"agent":"[0-9A-Z]{4}-[0-9A-Z]{4}"/)
  }, 60_000)

  it('forget a customer in tables and files, and say so in Dutch', async () => {
    expect(filesWith('Tollebeek')).not.toEqual([])
    // who is in the database is a digest
    expect(filesWith('Jorrit Halm')).toEqual([])
    const { code, out } = await run(['forget', '--requester', 'Wies@voorbeeld.example'], 'nl_NL.UTF-8')
    expect(code).toBe(0)
    expect(out).toContain('Verwijderd: 1 gesprek, 2 berichten, 2 beoordelingen.')
    expect(filesWith('Tollebeek')).toEqual([])
    expect(filesWith('wies@')).toEqual([])
    const again = await run(['forget', '--ticket', 'k1'])
    expect(again.out).toBe('Nothing of it is in the store.\n')
  }, 60_000)

  it('remove nothing that is not old enough', async () => {
    expect((await run(['purge'])).out).toBe('Nothing was older than its retention.\n')
  })

  it.each([
    [['forget'], 2, 'one of --requester, --ticket and --agent'],
    [['forget', '--agent', 'a', '--ticket', 'b'], 2, 'one of --requester, --ticket and --agent'],
    [['report'], 2, '--from-store'],
    [['import'], 2, 'No input'],
    [['import', 'x.csv', '--source', 'elsewhere'], 2, 'elsewhere'],
  ])('%s is refused with a reason', async (args, code, said) => {
    const found = await run(args as string[])
    expect(found.code).toBe(code)
    expect(found.err).toContain(said)
  })

  it('name what is wrong with the database and its address, without its password', async () => {
    const with_ = (DATABASE_URL: string) =>
      helder(['report', '--from-store'], { core, env: { ...env(), DATABASE_URL } })
    expect((await with_('mysql://x')).err).toContain('DATABASE_URL should be')
    const { code, err } = await with_('postgres://me:hush-hush@127.0.0.1:1/none')
    expect(code).toBe(1)
    expect(err).toContain('127.0.0.1:1/none')
    expect(err).not.toContain('hush')
  })

  it('have words for the same in both languages', () => {
    const keys = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => keys(one, `${path}.${key}`))
        : [path]
    expect(keys(nl)).toEqual(keys(en))
  })
})
