import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Conversation, Review } from '../../src/conversation.ts'
import { coreWith, folder, helder, review } from './doubles.ts'

const lines = (path: string): Review[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const conversation = (id: string, size: number): Conversation => ({
  id,
  messages: Array.from({ length: size }, (_, i) => ({ id: String(i), role: 'agent', text: `Reply ${id}-${i}` })),
})
const analyze = ({ id, messages }: Conversation) =>
  messages.map((message) => review({ conversation_id: id, message_id: message.id, text: message.text }))

test('result lines stand in the order of the input, whatever partition they come from', async () => {
  const out = folder()
  const partitions = [
    [
      { conversation: conversation('b', 2), order: [1, 4] },
      { conversation: conversation('d', 1), order: [5] },
    ],
    [
      { conversation: conversation('a', 2), order: [0, 3] },
      { conversation: conversation('c', 1), order: [2] },
    ],
  ]
  const { code } = await helder(['score', 'x', '--out', out], { core: coreWith(partitions, analyze) })
  expect(code).toBe(0)
  expect(lines(join(out, 'results.jsonl')).map((line) => line.text)).toEqual([
    'Reply a-0',
    'Reply b-0',
    'Reply c-0',
    'Reply a-1',
    'Reply b-1',
    'Reply d-0',
  ])
  const rows = parse(readFileSync(join(out, 'results.csv')), { columns: true, bom: true }) as Record<string, string>[]
  expect(rows.map((row) => row.conversation_id)).toEqual(['a', 'b', 'c', 'a', 'b', 'd'])
  expect(rows[0]).toMatchObject({ overall: '50', clarity: '60', empathy: '', language: 'en' })
  expect(readdirSync(out).sort()).toEqual([
    'coaching.json',
    'coaching.md',
    'report.html',
    'results.csv',
    'results.jsonl',
  ])
})

test('a result line is the review whole', async () => {
  const out = join(folder(), 'out.jsonl')
  const given = review({
    conversation_id: 'c',
    message_id: '0',
    signals: [{ id: 'greets', start: 0, end: 2, rule: 'greets' }],
  })
  await helder(['score', 'x', '--format', 'jsonl', '--out', out, '--quiet'], {
    core: coreWith([[{ conversation: conversation('c', 1), order: [0] }]], () => [given]),
  })
  expect(lines(out)).toEqual([given])
})

test('--no-text keeps every word of the messages out of all outputs', async () => {
  const out = folder()
  const secret = 'verysecretword'
  const given = review({
    text: `Dear ${secret}, done.`,
    agent: secret,
    findings: [
      {
        rule: 'no-such-rule',
        dimension: 'clarity',
        severity: 'minor',
        start: 0,
        end: 4,
        message: 'Too short. Say more.',
        suggestions: [{ edits: [{ start: 0, end: 4, replacement: secret }], kind: 'ready', why: secret }],
      },
    ],
    rewrite: { text: secret, kind: 'ready', changes: [secret], overall_before: 1, overall_after: 2 },
  })
  const core = coreWith([[{ conversation: conversation('c', 1), order: [0] }]], () => [given])
  const { out: said } = await helder(['score', 'x', '--no-text', '--out', out], { core })
  const all = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))
  expect(all).toHaveLength(5)
  for (const text of [...all, said]) expect(text).not.toContain(secret)
  expect(lines(join(out, 'results.jsonl'))[0]!.findings[0]!.message).toBe('Too short. Say more.')
})

test('hostile text stays text: no markup in the report, no formula in the sheet', async () => {
  const out = folder()
  const hostile = '<script>alert(1)</script> "onmouseover="x" </style><img src=x>'
  const given = review({
    conversation_id: '=HYPERLINK("http://x")',
    message_id: hostile,
    text: hostile,
    findings: [
      { rule: 'odd', dimension: '<b>odd</b>', severity: 'major', start: 0, end: 60, message: hostile, suggestions: [] },
    ],
  })
  await helder(['score', 'x', '--out', out], {
    core: coreWith([[{ conversation: conversation('c', 1), order: [0] }]], () => [given]),
  })
  const html = readFileSync(join(out, 'report.html'), 'utf8')
  // the page's own script, and nothing of the text
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).not.toMatch(/<script>alert|<img|<b>odd/)
  expect(html).toContain('&lt;img')
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  const csv = parse(readFileSync(join(out, 'results.csv')), { columns: true, bom: true }) as Record<string, string>[]
  expect(csv[0]!.conversation_id).toBe(`'=HYPERLINK("http://x")`)
})

test('Ctrl-C writes what is finished, in order, and says so', async () => {
  const out = folder()
  const stop = new AbortController()
  const many = Array.from({ length: 6 }, (_, i) => ({ conversation: conversation(String(i), 1), order: [5 - i] }))
  const stopping = (given: Conversation) => {
    if (given.id === '3') stop.abort('SIGINT')
    return analyze(given)
  }
  const { code, out: said } = await helder(['score', 'x', '--out', out], {
    core: coreWith([many], stopping),
    stop: stop.signal,
  })
  expect(code).toBe(130)
  expect(lines(join(out, 'results.jsonl')).map((line) => line.conversation_id)).toEqual(['3', '2', '1', '0'])
  expect(said).toContain('4 of 6 messages were scored')
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('stopped before the end')
  expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('stopped before anything is finished, earlier results stay', async () => {
  const out = folder()
  writeFileSync(join(out, 'results.jsonl'), 'earlier\n')
  const stop = new AbortController()
  stop.abort('SIGTERM')
  const core = coreWith([[{ conversation: conversation('c', 1), order: [0] }]], analyze)
  const { code, err } = await helder(['score', 'x', '--out', out], { core, stop: stop.signal })
  expect(code).toBe(143)
  expect(err).toContain('nothing was written')
  expect(readFileSync(join(out, 'results.jsonl'), 'utf8')).toBe('earlier\n')
})

test('--out - writes the lines to standard output and the summary to standard error', async () => {
  const core = coreWith([[{ conversation: conversation('c', 2), order: [0, 1] }]], analyze)
  const { out, err } = await helder(['score', 'x', '--out', '-'], { core })
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).message_id),
  ).toEqual(['0', '1'])
  expect(err).toContain('Agent replies')
  expect((await helder(['score', 'x', '--out', '-', '--quiet'], { core })).err).toBe('')
})

test('--quiet says nothing', async () => {
  const core = coreWith([[{ conversation: conversation('c', 2), order: [0, 1] }]], analyze)
  const { code, out, err } = await helder(['score', 'x', '--out', folder(), '-q'], { core })
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
})

test('the summary speaks the language of most replies, or the one asked for', async () => {
  const dutch = (given: Conversation) => analyze(given).map((one) => ({ ...one, language: 'nl' }))
  const core = coreWith([[{ conversation: conversation('c', 2), order: [0, 1] }]], dutch)
  expect((await helder(['score', 'x', '--out', folder()], { core })).out).toContain('Antwoorden')
  expect((await helder(['score', 'x', '--out', folder(), '--report-language', 'en'], { core })).out).toContain(
    'Agent replies',
  )
})

test('a folder that cannot be made is told before any work', async () => {
  const file = join(folder(), 'file.txt')
  writeFileSync(file, '')
  const core = coreWith([], analyze)
  const { code, err } = await helder(['score', 'x', '--out', join(file, 'sub/')], { core })
  expect(code).toBe(1)
  expect(err).toContain('Choose another place with --out')
  expect(existsSync(join(file, 'sub'))).toBe(false)
})

test('results.csv names every rule that found something, the weightiest first; three with their message', async () => {
  const out = folder()
  const finding = (rule: string, severity: 'minor' | 'major' | 'critical', start: number) => ({
    rule,
    dimension: 'clarity',
    severity,
    start,
    end: start + 1,
    message: `About ${rule}.`,
    suggestions: [],
  })
  const findings = [
    finding('a', 'minor', 0),
    finding('b', 'major', 1),
    finding('a', 'minor', 2),
    finding('c', 'critical', 3),
    finding('d', 'minor', 4),
  ]
  const given = [review({ findings }), review({ findings: [] }), review({ skipped: 'empty', scores: {} })]
  await helder(['score', 'x', '--out', out], {
    core: coreWith([[{ conversation: conversation('c', 3), order: [0, 1, 2] }]], () => given),
  })
  const rows = parse(readFileSync(join(out, 'results.csv')), { columns: true, bom: true }) as Record<string, string>[]
  expect(rows.map(({ findings, rules }) => [findings, rules])).toEqual([
    ['5', 'c;b;a;d'],
    ['0', ''],
    ['', ''],
  ])
  expect(rows[0]).toMatchObject({ finding_1: 'c', finding_2: 'b', finding_3: 'a', message_3: 'About a.' })
})

test('a language that nobody could tell is not called another language', async () => {
  const out = folder()
  const given = ['und', 'de'].map((language) => review({ language, skipped: 'other-language', scores: {} }))
  const core = coreWith([[{ conversation: conversation('c', 2), order: [0, 1] }]], () => given)
  const { out: english } = await helder(['score', 'x', '--out', out, '--report-language', 'en'], { core })
  expect(english).toMatch(/1 .*language not recognised/)
  expect(english).toMatch(/1 .*in another language/)
  const { out: dutch } = await helder(['score', 'x', '--out', out, '--report-language', 'nl'], { core })
  expect(dutch).toMatch(/1 .*taal niet herkend/)
  expect(lines(join(out, 'results.jsonl')).map(({ skipped }) => skipped)).toEqual(['other-language', 'other-language'])
})
