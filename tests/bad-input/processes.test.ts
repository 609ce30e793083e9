import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installIn } from '../support/installed.ts'
import { file, folder, GOOD, REPLY } from './support.ts'

/** What only a process of its own can show: signals, pipes, full disks. The command is built as it is installed. */
const home = folder()
const command = join(home, 'dist', 'helder.js')
beforeAll(() => {
  installIn(home)
}, 60_000)

const archive = (count: number) =>
  file(
    'archive.jsonl',
    Array.from(
      { length: count },
      (_, i) =>
        `${JSON.stringify({ conversation_id: i >> 1, message_id: i, role: i % 2 ? 'agent' : 'customer', text: `${i}: ${REPLY}` })}\n`,
    ).join(''),
  )
const env = (LANG: string, more: Record<string, string> = {}) => ({ ...process.env, LANG, FORCE_COLOR: '', ...more })
const shell = (script: string, LANG = 'C') =>
  spawnSync('sh', ['-c', script], { encoding: 'utf8', env: env(LANG), timeout: 60_000 })
const run = (args: string[], LANG = 'C', more: Record<string, string> = {}) =>
  spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: env(LANG, more), timeout: 60_000 })
const score = `"${process.execPath}" "${command}" score`

describe('pipes', () => {
  it('a pipe that closes after one line is no fault', () => {
    const ran = shell(`(${score} "${archive(3000)}" --out - --quiet; echo "exit $?" >&2) | head -n 1 | wc -l`)
    expect(ran.stdout.trim()).toBe('1')
    expect(ran.stderr).toBe('exit 0\n')
  })

  it.skipIf(!existsSync('/dev/full')).each([
    ['result lines', '--out - --quiet'],
    ['the summary', `--out "${join(home, 'report')}"`],
  ])(
    'standard output on a full disk, %s: told, exit 1',
    (_, options) => {
      const en = shell(`${score} "${file('good.csv', GOOD)}" ${options} > /dev/full`)
      expect(en.stderr).toMatch(/Cannot write to stdout: the disk is full\./)
      expect(en.stderr).not.toMatch(/at .*\.js:\d/)
      expect(en.status).toBe(1)
      expect(shell(`${score} "${file('good.csv', GOOD)}" ${options} > /dev/full`, 'nl_NL').stderr).toMatch(
        /de schijf is vol/,
      )
    },
    120_000,
  )

  it('standard input that holds nothing', () => {
    const ran = shell(`${score} - --out - < /dev/null`)
    expect(ran.stderr).toMatch(/"stdin" is empty/)
    expect(ran.status).toBe(1)
  })
})

describe('a cell of 50 MB', () => {
  it('takes no more memory than some rows of the largest size', () => {
    const look = join(home, 'look.cjs')
    writeFileSync(look, "process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS}`))")
    const peak = (input: string): number => {
      const args = ['score', input, '--out', folder(), '--format', 'jsonl', '--workers', '1', '--quiet']
      const ran = run(args, 'C', { NODE_OPTIONS: `--require "${look}"` })
      expect(ran.status).toBe(0)
      return Number(/peak (\d+)/.exec(ran.stderr)![1]) * 1024
    }
    const cell = 'lorem ipsum, dolor\n'.repeat(50e6 / 19)
    const small = peak(file('small.csv', GOOD))
    expect(peak(file('giant.csv', `${GOOD}1,3,agent,"${cell}"\n1,4,agent,${REPLY}\n`)) - small).toBeLessThan(200e6)
  }, 60_000)
})

describe('SIGTERM in the middle', () => {
  it.each([
    ['C', /Stopping/],
    ['nl_NL', /Helder stopt/],
  ])(
    'ends with 143 and leaves whole lines, or nothing (%s)',
    async (LANG, sentence) => {
      const out = folder()
      const child = spawn(
        process.execPath,
        [command, 'score', archive(60_000), '--out', out, '--format', 'jsonl,csv'],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: env(LANG),
        },
      )
      let said = ''
      child.stderr.on('data', (chunk) => {
        said += chunk
      })
      await new Promise((done) => setTimeout(done, 3000))
      child.kill('SIGTERM')
      expect(await new Promise((done) => child.on('close', done))).toBe(143)
      expect(said).toMatch(sentence)
      expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([])
      const results = join(out, 'results.jsonl')
      if (!existsSync(results)) return
      const lines = readFileSync(results, 'utf8')
      expect(lines.endsWith('\n')).toBe(true)
      for (const line of lines.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
    },
    60_000,
  )
})

/** A disk of 256 kB, where this user may make one. */
const disk = join(home, 'disk')
mkdirSync(disk)
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk])
})

describe.runIf(isMounted)('a disk that fills up', () => {
  it('while results are written: told, exit 1, and no half file left', () => {
    const ran = run(['score', archive(1000), '--out', disk, '--format', 'jsonl', '--quiet'])
    expect(ran.stderr).toMatch(/Cannot write to .*results\.jsonl: the disk is full\.\nChoose another place/)
    expect(ran.status).toBe(1)
    expect(readdirSync(disk)).toEqual([])
  })

  it('while rows wait for the rest of their conversation: told in both languages, exit 1, nothing left', () => {
    const big = archive(90_000)
    for (const [LANG, sentence] of [
      ['C', /cannot write them \(the disk is full\)\.\nFree some space/],
      ['nl_NL', /niet wegschrijven \(de schijf is vol\)\.\nMaak ruimte/],
    ] as const) {
      const ran = run(['score', big, '--out', disk, '--quiet'], LANG)
      expect(ran.stderr).toMatch(sentence)
      expect(ran.status).toBe(1)
      expect(readdirSync(disk)).toEqual([])
    }
    const streamed = run(['score', big, '--out', '-', '--quiet'], 'C', { TMPDIR: disk })
    expect(streamed.stderr).toMatch(/TMPDIR/)
    expect(streamed.status).toBe(1)
    expect(readdirSync(disk)).toEqual([])
  }, 120_000)

  it('while rejected rows are listed: told, exit 1', () => {
    const good = JSON.stringify({ conversation_id: 1, message_id: 1, role: 'agent', text: REPLY })
    const ran = run([
      'score',
      file('a.jsonl', `${good}\n${'{oops\n'.repeat(20_000)}`),
      '--out',
      disk,
      '--format',
      'csv',
      '--quiet',
    ])
    expect(ran.stderr).toMatch(/Cannot write to .*rejected\.csv: the disk is full/)
    expect(ran.status).toBe(1)
    expect(readdirSync(disk).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
