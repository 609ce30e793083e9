// The whole command: start-up; rate with 1 and 2 workers, with and without the report, with and without rewriting; peak
// memory on a large archive. `--full` takes one 100 times as large instead of 10 times (an hour rather than minutes).
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArchive } from './big-archive.mjs'

const ROUNDS = 2
const COMMAND = fileURLToPath(new URL('../dist/helder.js', import.meta.url))
const TIMES_LARGER = process.argv.includes('--full') ? 100 : 10

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Seconds on the clock and of the processor, and the peak of the process with its threads in MB, where the system tells. */
function run(...args) {
  const watch = `process.on('exit',()=>require('fs').writeFileSync(process.env.HELDER_BENCH,JSON.stringify(process.resourceUsage())))`
  const here = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  const preload = join(here, 'watch.cjs')
  const told = join(here, 'rss')
  writeFileSync(preload, `if(require('worker_threads').isMainThread){${watch}}`)
  const before = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, COMMAND, 'score', ...args, '--quiet'], {
    env: { HELDER_KEY: 'a key for nothing but the bench', ...process.env, HELDER_BENCH: told },
    encoding: 'utf8',
  })
  const seconds = (performance.now() - before) / 1000
  if (status !== 0) throw new Error(`helder ended with ${status}: ${stderr}`)
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(told, 'utf8'))
  rmSync(here, { recursive: true })
  return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }
}

/** Lines of a file without holding it; 0 where there is none. */
function lines(path) {
  if (!existsSync(path)) return 0
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(1 << 20)
  let count = 0
  for (let got = readSync(file, buffer); got > 0; got = readSync(file, buffer))
    for (let at = buffer.indexOf(10); at >= 0 && at < got; at = buffer.indexOf(10, at + 1)) count++
  closeSync(file)
  return count
}

const WAYS = ['jsonl,csv', 'jsonl,csv,html'].flatMap((format) =>
  [false, true].flatMap((rewrite) => [1, 2].map((workers) => ({ format, rewrite, workers }))),
)

/** Prints all figures of the command. */
export function benchCommand() {
  const here = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  try {
    const [one, small, large] = ['one.jsonl', 'small.jsonl', 'large.jsonl'].map((name) => join(here, name))
    writeFileSync(
      one,
      `${JSON.stringify({ conversation_id: '1', message_id: '1', role: 'agent', text: 'Hi Ana, please restart the printer.' })}\n`,
    )
    startUp(one, here)
    rates(small, here)
    memory(large, here)
  } finally {
    rmSync(here, { recursive: true, force: true })
  }
}

function startUp(one, here) {
  const starts = Array.from({ length: 7 }, () => run(one, '--out', join(here, 'out/')))
  const [clock, processor] = ['seconds', 'processor'].map((of) => Math.round(1000 * median(starts.map((s) => s[of]))))
  console.log(
    `start-up: helder score on one message, report included: ${clock} ms, ${processor} ms of the processor (median of ${starts.length}; allowed: 600)`,
  )
}

function rates(small, here) {
  const { source, messages, bytes } = writeArchive(small, 1)
  const ways = WAYS.map((way) => ({ ...way, clock: [], processor: [] }))
  // in turn, so that a slow moment of the machine hits all of them
  for (let round = 0; round < ROUNDS; round++)
    for (const way of ways) {
      const { format, rewrite, workers } = way
      const options = ['--format', format, '--workers', String(workers), ...(rewrite ? [] : ['--no-rewrite'])]
      const { seconds, processor } = run(small, '--out', join(here, 'out/'), ...options)
      way.clock.push(seconds)
      way.processor.push(processor)
      console.error(`  round ${round + 1}: ${options.join(' ')}: ${seconds.toFixed(1)} s`)
    }
  console.log(
    `whole command, ${source}, rows scattered, ${messages} messages, ${(bytes / 1e6).toFixed(1)} MB, start-up included, best of ${ROUNDS} rounds`,
  )
  for (const [i, { format, rewrite, workers, clock, processor }] of ways.entries()) {
    // other programs only add
    const time = Math.min(...clock)
    const gain = workers === 1 ? '' : `  ${(Math.min(...ways[i - 1].clock) / time).toFixed(2)} times 1 worker`
    const name = `${format}${rewrite ? '' : ', no rewrite'}`
    console.log(
      `  ${name.padEnd(26)} ${workers} worker${workers > 1 ? 's' : ' '} ${String(Math.round(messages / time)).padStart(7)} messages/s  ${(bytes / 1e6 / time).toFixed(2).padStart(6)} MB/s  ${Math.min(...processor).toFixed(1)} s of the processor${gain}`,
    )
  }
}

function memory(large, here) {
  const { source, messages, bytes } = writeArchive(large, TIMES_LARGER)
  const out = join(here, 'large')
  console.log(
    `peak memory, all threads, ${TIMES_LARGER} times ${source}, rows scattered (${(bytes / 1e6).toFixed(0)} MB)${TIMES_LARGER < 100 ? '; --full takes 100 times' : ''}`,
  )
  const { peak, seconds } = run(large, '--out', out)
  const results = lines(join(out, 'results.jsonl'))
  const rejected = Math.max(0, lines(join(out, 'rejected.csv')) - 1)
  console.log(
    `  ${Math.round(peak)} MB (allowed: 300), ${Math.round(seconds)} s; rows in ${messages} = ${results} with a result + ${rejected} rejected${messages === results + rejected ? '' : '  ROWS LOST'}`,
  )
}
