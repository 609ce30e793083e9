// npm run bench:serve: latencies of the built service on loopback, from a second process, and its memory over many
// deliveries. Short by default; `-- --full` sends 50,000 deliveries. Each figure is the median of three runs.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const full = process.argv.includes('--full')
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const scale = Number(process.argv.find((arg) => arg.startsWith('--scale='))?.slice('--scale='.length) ?? 1)
const ROUNDS = 3
const SECONDS = 10
const WARM = 4
const DELIVERIES = full ? 50_000 : 3_000
const COMMAND = fileURLToPath(new URL('../dist/helder.js', import.meta.url))
const LOAD = fileURLToPath(new URL('./bench-serve-load.mjs', import.meta.url))
const SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`
const many = 1_000_000
const SETTINGS = `serve:
  log_level: warn
  limits: {analyze_per_minute: ${many}, webhooks_per_minute: ${many}}
`

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** The service in a process and a folder of its own. */
async function start() {
  const here = mkdtempSync(join(tmpdir(), 'helder-bench-'))
  writeFileSync(join(here, 'helder.yaml'), SETTINGS)
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0'], {
    cwd: here,
    env: { ...process.env, LANG: 'C', HELDER_KEY: 'a-key-for-the-bench-only', HELDER_SECRET_STANDARD: SECRET },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const url = await new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      const found = /listens at (\S+)/.exec(said)
      if (found) resolve(found[1])
    })
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}`)))
  })
  return {
    url,
    async stop() {
      child.removeAllListeners('exit')
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(here, { recursive: true, force: true })
    },
  }
}

let sent = 0
/** One load process. */
function load(url, options) {
  const first = sent
  sent += Math.round(options.rate * options.seconds)
  const child = spawn(
    process.execPath,
    [LOAD, JSON.stringify({ ...options, url: url + options.path, first, secret: SECRET })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`load ended with ${code}`))))
  })
}

/** Figures from /metrics: seconds of CPU, bytes in memory, work that waits. */
async function figures(url) {
  const text = await (await fetch(`${url}/metrics`)).text()
  const one = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  const rows = Object.fromEntries(
    [...text.matchAll(/^helder_store_rows\{kind="(\w+)"\} (\d+)$/gm)].map(([, k, v]) => [k, Number(v)]),
  )
  return { cpu: one('process_cpu_seconds_total'), memory: one('process_resident_memory_bytes') / 1e6, rows }
}

async function drained(url, replies, patience = 600_000) {
  for (const end = Date.now() + patience; Date.now() < end; await wait(250)) {
    const { rows } = await figures(url)
    if ((rows.reviews ?? 0) >= replies) return
  }
  throw new Error('the queue did not empty in time')
}

const ms = (value) => `${value.toFixed(1)} ms`

/** `ROUNDS` runs of one load, with the service's share of a core. */
async function latency(name, goal, options) {
  const service = await start()
  try {
    await load(service.url, { ...options, seconds: WARM })
    const runs = []
    for (let round = 0; round < ROUNDS; round++) {
      const [before, from] = [await figures(service.url), performance.now()]
      const run = await load(service.url, { ...options, seconds: SECONDS })
      const cpu = (await figures(service.url)).cpu - before.cpu
      runs.push({ ...run, share: cpu / ((performance.now() - from) / 1000), each: (cpu * 1000) / run.sent })
    }
    const of = (key) => median(runs.map((run) => run[key]))
    const wrong = runs.flatMap((run) => Object.entries(run.statuses).filter(([status]) => status !== '200'))
    console.log(
      `${name}: p50 ${ms(of('p50'))}, p90 ${ms(of('p90'))}, p99 ${ms(of('p99'))}, max ${ms(of('max'))} (${goal}); ` +
        `service ${of('share').toFixed(2)} cores, ${ms(of('each'))} CPU a request, load ${of('cpu').toFixed(2)}; sent late ${runs.map((run) => run.late).join('/')} of ${runs[0].sent}` +
        (wrong.length > 0 ? `; NOT 200: ${JSON.stringify(wrong)}` : '') +
        (runs.some((run) => run.unanswered) ? `; unanswered ${runs.map((run) => run.unanswered)}` : ''),
    )
  } finally {
    await service.stop()
  }
}

const ANALYZE = { kind: 'analyze', path: '/v1/analyze', rate: 200 * scale }
const WEBHOOK = { kind: 'webhook', path: '/webhooks/standard', rate: 100 * scale }

/** What /v1/analyze feels of deliveries that are taken in and analysed meanwhile. */
async function together() {
  const service = await start()
  try {
    await Promise.all([
      load(service.url, { ...ANALYZE, rate: 100, seconds: WARM }),
      load(service.url, { ...WEBHOOK, rate: 20, seconds: WARM }),
    ])
    const runs = []
    for (let round = 0; round < ROUNDS; round++) {
      const [analyze] = await Promise.all([
        load(service.url, { ...ANALYZE, rate: 100, seconds: SECONDS }),
        load(service.url, { ...WEBHOOK, rate: 20, seconds: SECONDS }),
      ])
      runs.push(analyze)
    }
    const of = (key) => median(runs.map((run) => run[key]))
    console.log(
      `analyze at 100/s beside deliveries at 20/s: p50 ${ms(of('p50'))}, p99 ${ms(of('p99'))}, max ${ms(of('max'))}`,
    )
  } finally {
    await service.stop()
  }
}

async function memory() {
  const service = await start()
  try {
    const from = Date.now()
    const steps = 6
    const say = async (when) => console.log(`memory ${when}: ${Math.round((await figures(service.url)).memory)} MB`)
    await say('at the start')
    let done = 0
    for (let step = 1; step <= steps; step++) {
      const count = Math.floor(DELIVERIES / steps)
      const { statuses } = await load(service.url, { ...WEBHOOK, seconds: count / WEBHOOK.rate })
      if (statuses['200'] !== count) throw new Error(`answers: ${JSON.stringify(statuses)}`)
      done += count
      // the question of each delivery is context; its reply is reviewed
      await drained(service.url, done)
      await say(`after ${done} deliveries, all analysed (${Math.round((Date.now() - from) / 1000)} s)`)
    }
    if (!full) console.log('a short run; 50,000 deliveries with: npm run bench:serve -- --full')
  } finally {
    await service.stop()
  }
}

const parts = {
  analyze: () => latency('analyze, 800 characters, 200/s', 'goal p50 < 4, p99 < 20', ANALYZE),
  rewrite: () => latency('the same with ?rewrite=1', 'goal p99 < 40', { ...ANALYZE, path: '/v1/analyze?rewrite=1' }),
  webhook: () => latency('webhook acknowledged, embedded store, 100/s', 'goal p99 < 100', WEBHOOK),
  together,
  memory,
}
console.log(
  `load of the machine before: ${loadavg()
    .map((it) => it.toFixed(1))
    .join(' ')} (1, 5, 15 minutes)`,
)
for (const [name, part] of Object.entries(parts)) if (only === undefined || only.split(',').includes(name)) await part()
console.log(`load of the machine after: ${loadavg()[0].toFixed(1)}`)
