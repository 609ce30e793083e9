import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { ImportGraph } from '../support/import-graph.ts'
import { installIn } from '../support/installed.ts'
import { folder } from './doubles.ts'

// The command as it is installed: bundled, in a folder of its own.
const home = folder()
const command = join(home, 'dist', 'helder.js')

beforeAll(() => {
  installIn(home)
})

const message = (id: number) => ({
  conversation_id: String(id >> 2),
  message_id: String(id),
  role: id % 2 ? 'agent' : 'customer',
  text: `Hello ${id}, please restart the printer and tell us whether it works.`,
})
const input = (count: number) => {
  const path = join(folder(), 'in.jsonl')
  writeFileSync(path, Array.from({ length: count }, (_, i) => `${JSON.stringify(message(i))}\n`).join(''))
  return path
}

test('--help loads nothing but the command line', async () => {
  const graph = await ImportGraph.ofTheCommand()
  const packages = graph.packagesOf('src/outputs/cli/main.ts', ({ kind }) => kind === 'import-statement')
  expect([...packages].sort()).toEqual(['commander', 'node'])
})

/** Packages of the service: nobody who scores a file waits for them. */
const SERVICE = ['express', 'express-rate-limit', 'helmet', 'pino', 'prom-client', 'zod-openapi']
const STORE = ['pg', 'pg-boss', 'kysely', '@electric-sql/pglite']

test('score loads nothing of the service and the store', () => {
  const coverage = folder()
  const ran = spawnSync(process.execPath, [command, 'score', input(4), '--out', folder(), '--quiet'], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  })
  expect(ran.status).toBe(0)
  const scripts = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }
    return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []))
  })
  // a bundled package is known by the sources of its chunk
  const sources = scripts.flatMap((path) =>
    existsSync(`${path}.map`)
      ? (JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { sources: string[] }).sources
      : [path],
  )
  const packages = new Set(sources.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]))
  expect(packages).toContain('commander')
  for (const name of [...SERVICE, ...STORE]) expect(packages).not.toContain(name)
  expect(sources.some((path) => path.includes('src/outputs/http/'))).toBe(false)
}, 120_000)

test('answers --help and --version, and refuses nonsense with 2', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', FORCE_COLOR: '' },
    })
  expect(run('--version').stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' })
  expect(run('nonsense')).toMatchObject({ status: 2, stdout: '' })
})

test('reads standard input and writes result lines to standard output, also where nobody reads on', () => {
  const given = readFileSync(input(200))
  const whole = spawnSync(process.execPath, [command, 'score', '-', '--out', '-', '--quiet'], {
    input: given,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  expect(
    whole.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).message_id),
  ).toEqual(Array.from({ length: 200 }, (_, i) => String(i)))
  const cut = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${command}" score - --out - --quiet | head -n 1 | wc -l`],
    { input: given, encoding: 'utf8' },
  )
  expect(cut.stdout.trim()).toBe('1')
  expect(cut.stderr).not.toContain('EPIPE')
})

test('Ctrl-C in the middle ends with 130 and leaves whole lines, or nothing', async () => {
  const out = folder()
  const child = spawn(process.execPath, [command, 'score', input(60_000), '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANG: 'C' },
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  await new Promise((done) => setTimeout(done, 2500))
  child.kill('SIGINT')
  const code = await new Promise((done) => child.on('close', done))
  expect(code).toBe(130)
  expect(said).toContain('Stopping')
  expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([])
  const results = join(out, 'results.jsonl')
  if (!existsSync(results)) return
  const ids = readFileSync(results, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Number(JSON.parse(line).message_id))
  expect(ids).toEqual([...ids].sort((a, b) => a - b))
})

/** Conversations that take up room, not time: notes are kept but not scored. */
function bulky(count: number): string {
  const path = join(folder(), 'bulky.jsonl')
  const note = 'Log of the machine. '.repeat(3000)
  const lines = Array.from({ length: count }, (_, i) => [
    { conversation_id: `c${i}`, message_id: 'note', role: 'note', text: note },
    { ...message(2 * i + 1), conversation_id: `c${i}`, message_id: 'reply' },
  ])
  // The rows of a conversation stand far apart.
  const rows = [...lines.map(([first]) => first), ...lines.map(([, second]) => second)]
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return path
}

/** Hashes: they are large. */
const outputs = (out: string) =>
  ['results.jsonl', 'results.csv', 'results.parquet', 'report.html'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex'),
  )
const scoreWith = (given: string, out: string, ...more: string[]) =>
  spawnSync(
    process.execPath,
    [command, 'score', given, '--out', out, '--quiet', '--format', 'jsonl,csv,html,parquet', ...more],
    { encoding: 'utf8' },
  )

test('threads give the bytes that one thread gives', () => {
  const [given, one, two] = [input(3000), folder(), folder()]
  expect(scoreWith(given, one, '--workers', '1')).toMatchObject({ status: 0, stderr: '' })
  expect(scoreWith(given, two, '--workers', '2')).toMatchObject({ status: 0, stderr: '' })
  expect(outputs(two)).toEqual(outputs(one))
  expect(readdirSync(two)).toHaveLength(4)
}, 120_000)

test('a run that was killed is taken up again and gives the bytes of a whole one', async () => {
  const [given, whole, out] = [bulky(450), folder(), folder()]
  const args = [
    command,
    'score',
    given,
    '--out',
    out,
    '--quiet',
    '--format',
    'jsonl,csv,html,parquet',
    '--workers',
    '2',
  ]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)))
  const poll = setInterval(() => {
    if (existsSync(join(out, '.helder-run', 'run.json'))) child.kill('SIGKILL')
  }, 2)
  expect(await ended).toBe('SIGKILL')
  clearInterval(poll)
  expect(existsSync(join(out, 'results.jsonl'))).toBe(false)
  expect(scoreWith(given, out, '--resume')).toMatchObject({ status: 0, stderr: '' })
  expect(scoreWith(given, whole)).toMatchObject({ status: 0, stderr: '' })
  expect(outputs(out)).toEqual(outputs(whole))
  expect(readdirSync(out).sort()).toEqual(readdirSync(whole).sort())
}, 120_000)
