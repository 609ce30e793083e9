// The whole command: rate with 1 and 2 workers, with and without the report; start-up; peak memory on a large archive.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArchive } from './big-archive.mjs'

const ROUNDS = 3
const COMMAND = fileURLToPath(new URL('../dist/helder.js', import.meta.url))
const SMALL = 12_000
/** Times SMALL; more would make the bench longer than it is worth, and memory no longer grows. */
const TIMES_LARGER = 10

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Peak of a process and its threads in MB, where the system tells (Linux, macOS). */
function run(...args) {
  const watch = `process.on('exit',()=>require('fs').writeFileSync(process.env.HELDER_BENCH,String(process.resourceUsage().maxRSS)))`
  const here = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  const preload = join(here, 'watch.cjs')
  const told = join(here, 'rss')
  writeFileSync(preload, `if(require('worker_threads').isMainThread){${watch}}`)
  const before = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, COMMAND, 'score', ...args, '--quiet'], {
    env: { ...process.env, HELDER_BENCH: told },
    encoding: 'utf8',
  })
  const seconds = (performance.now() - before) / 1000
  if (status !== 0) throw new Error(`helder ended with ${status}: ${stderr}`)
  const peak = existsSync(told) ? Number(readFileSync(told, 'utf8')) / 1024 : Number.NaN
  rmSync(here, { recursive: true })
  return { seconds, peak }
}

/** Prints all figures of the command. */
export function benchCommand() {
  const here = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  try {
    const [one, small, large] = ['one.jsonl', 'small.jsonl', 'large.jsonl'].map((name) => join(here, name))
    writeFileSync(
      one,
      `${JSON.stringify({ conversation_id: '1', message_id: '1', role: 'agent', text: 'Hi Ana, please restart the printer.' })}\n`,
    )
    const megabytes = writeArchive(small, SMALL) / 1e6
    const out = ['--out', join(here, 'out/')]
    const starts = Array.from({ length: 5 }, () => run(one, ...out).seconds * 1000)
    console.log(`start-up: helder score on one message ${Math.round(median(starts))} ms (median of 5; report included)`)

    const ways = ['jsonl,csv', 'jsonl,csv,html'].flatMap((format) =>
      [1, 2].map((workers) => ({ format, workers, seconds: [] })),
    )
    // in turn, so that a slow moment of the machine hits all of them
    for (let round = 0; round < ROUNDS; round++)
      for (const way of ways)
        way.seconds.push(run(small, ...out, '--format', way.format, '--workers', String(way.workers)).seconds)
    console.log(
      `whole command, generated archive of ${SMALL} messages, ${megabytes.toFixed(1)} MB, start-up included, median of ${ROUNDS} rounds`,
    )
    for (const [i, { format, workers, seconds }] of ways.entries()) {
      const time = median(seconds)
      const gain = workers === 1 ? '' : `  ${(median(ways[i - 1].seconds) / time).toFixed(2)} times 1 worker`
      console.log(
        `  ${format.padEnd(16)} ${workers} worker${workers > 1 ? 's' : ' '}  ${Math.round(SMALL / time)
          .toString()
          .padStart(7)} messages/s  ${(megabytes / time).toFixed(2).padStart(6)} MB/s${gain}`,
      )
    }

    const size = writeArchive(large, SMALL * TIMES_LARGER) / 1e6
    console.log(
      `peak memory, all threads, archive ${TIMES_LARGER} times as large (${size.toFixed(0)} MB), rows scattered`,
    )
    const { peak, seconds } = run(large, ...out, '--workers', '2')
    console.log(`  2 workers  ${Math.round(peak)} MB  (${Math.round(seconds)} s)`)
  } finally {
    rmSync(here, { recursive: true, force: true })
  }
}
