// Sends requests at a fixed rate and prints their latencies as JSON: a process of its own, started by bench-serve.mjs.
// Open loop: a request goes out when its time has come, whether or not earlier ones are answered, and its latency counts
// from that time, so that a stall of the service is not hidden (autocannon's connections wait for each other).
import { Agent, request } from 'node:http'
import { analyzeBody, delivery } from './bench-serve-texts.mjs'

const { url, kind, rate, seconds, first, secret, most = 20 } = JSON.parse(process.argv[2])
const target = new URL(url)
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const total = Math.round(rate * seconds)
const latencies = [], all=[]
const statuses = {}
let [late, pending] = [0, 0]

function send(n, planned) {
  const { body, headers } =
    kind === 'webhook' ? delivery(n, secret) : { body: analyzeBody(n), headers: { authorization: 'none' } }
  pending++
  const done = (status) => {
    pending--
    latencies.push(performance.now() - planned); all.push([planned-start,performance.now()-planned])
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  const sent = request(
    {
      agent,
      host: target.hostname,
      port: target.port,
      path: target.pathname + target.search,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    },
    (response) => {
      response.on('end', () => done(response.statusCode))
      response.resume()
    },
  )
  sent.on('error', (error) => done(error.code))
  sent.end(body)
}

const start = performance.now() + 50
let at = 0
// rather early by a millisecond than late by a timer's slack
const due = () => start + (at * 1000) / rate
await new Promise((resolve) => {
  const tick = () => {
    for (const now = performance.now(); at < total && due() <= now; at++) {
      if (performance.now() - due() > most) late++
      send(first + at, due())
    }
    if (at < total) setTimeout(tick, Math.max(0, due() - performance.now() - 1))
    else resolve()
  }
  tick()
})
const end = performance.now() + 30_000
while (pending > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
const bysec={};all.forEach(([t,l])=>(bysec[Math.floor(t/1000)]??=[]).push(l));console.error(Object.entries(bysec).map(([s,v])=>{v.sort((a,b)=>a-b);return s+":"+v[v.length>>1].toFixed(0)+"/"+v[Math.floor(v.length*.99)].toFixed(0)}).join(" "));
latencies.sort((a, b) => a - b)
const quantile = (q) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * q))] ?? Number.NaN
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    p50: quantile(0.5),
    p90: quantile(0.9),
    p99: quantile(0.99),
    max: latencies.at(-1),
    sent: total,
    unanswered: pending,
    late,
    statuses,
    cpu: (user + system) / 1000 / (performance.now() - start),
  }),
)
process.exit(0)
