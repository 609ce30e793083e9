import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const SECONDS = [0.001, 0.002, 0.004, 0.008, 0.015, 0.03, 0.06, 0.12, 0.25, 0.5, 1, 2.5, 5]

export interface Metrics {
  registry: Registry
  request(method: string, route: string, status: number, seconds: number): void
  /** What became of a delivery: accepted, seen, ignored, malformed, refused, failed. */
  delivery(source: string, outcome: string): void
  /** What became of a try to send a note. */
  note(source: string, result: 'sent' | 'later' | 'failed'): void
  /** A reply that was read for a caller. */
  analysis(door: 'analyze' | 'languagetool', seconds: number): void
}

/**
 * Figures for Prometheus. Labels are closed lists: nothing a caller writes becomes one.
 *
 * @param counts rows, jobs and notes in the store; asked for at each scrape
 */
export function createMetrics(counts: () => Promise<Readonly<Record<string, number>>>, ofProcess = true): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'helder_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const deliveries = new Counter({
    name: 'helder_webhook_deliveries_total',
    help: 'Webhook deliveries by source and what became of them',
    labelNames: ['source', 'outcome'],
    registers,
  })
  const notes = new Counter({
    name: 'helder_notes_total',
    help: 'Notes for agents, by source and what became of the try to send them',
    labelNames: ['source', 'result'],
    registers,
  })
  const analyses = new Histogram({
    name: 'helder_analysis_seconds',
    help: 'Time to read one request for analysis',
    labelNames: ['door'],
    buckets: SECONDS,
    registers,
  })
  new Gauge({
    name: 'helder_store_rows',
    help: 'Rows and waiting work in the store',
    labelNames: ['kind'],
    registers,
    async collect() {
      // a store that does not answer is told by /readyz; the other figures still come
      const rows = await counts().catch(() => ({}))
      this.reset()
      for (const [kind, count] of Object.entries(rows)) this.set({ kind }, count)
    },
  })
  return {
    registry,
    request: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    delivery: (source, outcome) => deliveries.inc({ source, outcome }),
    note: (source, result) => notes.inc({ source, result }),
    analysis: (door, seconds) => analyses.observe({ door }, seconds),
  }
}
