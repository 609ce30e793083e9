import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, helder } from './doubles.ts'

const here = folder()
const input = join(here, 'in.jsonl')
writeFileSync(
  input,
  `${JSON.stringify({ conversation_id: '1', message_id: '1', role: 'agent', text: 'Please restart the printer.' })}\n`,
)
const score = (...args: string[]) => helder(['score', input, ...args])

test.each([
  [['scor'], 'no command "scor"'],
  [['score'], 'No input was given'],
  [['score', 'x', '--frmat', 'csv'], 'no option --frmat'],
  [['score', 'x', '--out'], 'needs a value'],
  [['score', 'x', '--format', 'pdf'], '"pdf" is not a format'],
  [['score', 'x', '--lang', 'de'], '--lang does not know "de"'],
  [['score', 'x', '--report-language', 'fr'], 'Choose from en, nl'],
  [['score', 'x', '--column', 'text'], '--column "text" cannot be read'],
  [['score', 'x', '--column', 'body=Body'], '"body" is not something a column can mean'],
  [['score', 'x', '--map', 'no-such-file.yaml'], 'cannot be read'],
  [['score', 'x', '--out', 'results.jsonl', '--format', 'jsonl,csv'], 'names one file'],
  [['score', 'x', '--out', '-', '--format', 'csv'], 'Only jsonl'],
  [['score', 'results.jsonl', '--out', 'results.jsonl'], 'is an input too'],
  [['serve', '--port', 'many'], '--port: '],
  [['explain', 'x'], 'Something is missing'],
  [['explain', 'no-such-file.jsonl', '1', '1'], 'does not exist'],
  [['rules', 'new', 'No Name'], 'not a name for a rule'],
  [['rules', 'explain', 'no-such-rule'], 'no rule "no-such-rule"'],
  [['rules', 'test', 'no-such-rule'], 'no rule "no-such-rule"'],
])('%j is wrong usage: exit 2 and a sentence', async (args, sentence) => {
  const { code, out, err } = await helder(args)
  expect(err).toContain(sentence)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
})

test('wrong usage is told in Dutch where the machine speaks Dutch', async () => {
  const { code, err } = await helder(['score'], { env: { LANG: 'nl_NL.UTF-8' } })
  expect(code).toBe(2)
  expect(err).toContain('Er is geen invoer opgegeven')
})

test('an input that is not there ends with 1 and the file named', async () => {
  const { code, err } = await helder(['score', join(here, 'nothing.csv'), '--out', folder()])
  expect(code).toBe(1)
  expect(err).toContain('nothing.csv')
})

test('help comes in two languages, with examples and exit codes, and exits 0', async () => {
  const english = await helder(['--help'])
  const dutch = await helder(['score', '--help'], { env: { LANG: 'nl_BE.UTF-8' } })
  expect(english).toMatchObject({ code: 0, err: '' })
  expect(english.out).toMatch(/Usage: helder[\s\S]*Examples:[\s\S]*Exit codes:/)
  expect(dutch.out).toMatch(/Gebruik: helder score[\s\S]*Opties:[\s\S]*Voorbeelden:/)
  expect((await helder([])).out).toBe(english.out)
})

test('colour only where asked for', async () => {
  expect((await helder(['--help'])).out).not.toContain('\u001b')
  expect((await helder(['--help'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b')
  expect((await helder(['--help'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain('\u001b')
})

test('one format goes to a file, a folder keeps its names', async () => {
  const out = folder()
  await score('--out', join(out, 'a.csv'), '-q')
  expect(readFileSync(join(out, 'a.csv'), 'utf8')).toContain('conversation_id,message_id')
  mkdirSync(join(out, 'sub'))
  await score('--out', join(out, 'sub'), '--format', 'csv', '-q')
  expect(readFileSync(join(out, 'sub', 'results.csv'), 'utf8')).toContain('conversation_id,message_id')
  await score('--out', join(out, 'new'), '--format', 'jsonl', '-q')
  expect(readFileSync(join(out, 'new', 'results.jsonl'), 'utf8')).toContain('"conversation_id":"1"')
})

test('a map and columns of the command line reach the reading', async () => {
  const csv = join(here, 'odd.csv')
  writeFileSync(csv, 'a,b,c,d\n1,7,agent,Please restart the printer.\n2,7,customer,It does not print.\n')
  const map = join(here, 'map.yaml')
  writeFileSync(map, 'message: a\nconversation: b\nrole: c\n')
  const { code, out } = await helder(['score', csv, '--map', map, '--column', 'text=d', '--out', '-', '-q'])
  expect(code).toBe(0)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).conversation_id),
  ).toEqual(['7', '7'])
})

test('a faulty profile stops with 3 before anything is scored', async () => {
  const profile = join(here, 'helder.yaml')
  writeFileSync(profile, 'audience: aliens\n')
  const { code, err } = await score('--profile', profile, '--out', folder())
  expect(code).toBe(3)
  expect(err).toMatch(/helder\.yaml:1.*[\s\S]*Nothing was scored/)
})

test('a faulty rule of a pack is told with its place; the rest runs, and the exit code is 3', async () => {
  const pack = folder()
  mkdirSync(join(pack, 'respect'))
  writeFileSync(join(pack, 'respect', 'broken.en.yaml'), 'title: Broken\nseverity: huge\n')
  const { code, out, err } = await score('--rules', pack, '--out', '-')
  expect(code).toBe(3)
  expect(err).toContain('broken.en.yaml:2')
  expect(JSON.parse(out).scores.overall).toEqual(expect.any(Number))
})

test('rejected rows are listed with row, reason and detail, and never with their text', async () => {
  const file = join(here, 'partly.jsonl')
  writeFileSync(file, `${readFileSync(input, 'utf8')}{"broken secretword\n`)
  const out = folder()
  const { code, out: said } = await helder(['score', file, '--out', out])
  expect(code).toBe(0)
  const rejected = readFileSync(join(out, 'rejected.csv'), 'utf8')
  expect(rejected).toMatch(/file,row,reason,detail\n.*partly\.jsonl,2,broken-json,/)
  expect(rejected + said).not.toContain('secretword')
  expect(said).toContain('1 of 2 rows rejected')
  await score('--out', out, '-q')
  expect(() => readFileSync(join(out, 'rejected.csv'))).toThrow()
})
