import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { receive } from '../../src/ingest/webhooks/receive.ts'
import { zammad } from '../../src/ingest/webhooks/zammad.ts'
import { startOutbox } from '../../src/outputs/notes/loop.ts'
import type { Sender } from '../../src/outputs/notes/sender.ts'
import { openStore } from '../../src/store/open.ts'
import { countingAnalyzer } from '../store/support/doubles.ts'

// The parts of the service between a delivery and a note, in a process that can be killed: the crash test bundles and
// starts it. Reviews are made by counting: reading the rules would take most of a short life. Every agent reply gets a note, so that there is much to send twice.
const { DATA, DATABASE_URL, SECRET = '', HELPDESK, KEY = '' } = process.env
const store = await openStore({ data: DATA!, databaseUrl: DATABASE_URL || undefined, key: KEY })

const sender: Sender = {
  source: 'zammad',
  async send(note, signal) {
    try {
      const answer = await fetch(`${HELPDESK}/notes`, { method: 'POST', body: note.text, signal })
      return answer.ok ? { kind: 'sent' } : { kind: 'later', reason: String(answer.status), retryAfter: 50 }
    } catch {
      return { kind: 'failed', reason: 'it may have arrived' }
    }
  },
}
const outbox = startOutbox({
  outbox: store.outbox,
  senders: new Map([['zammad', sender]]),
  paces: new Map(),
  now: () => new Date(),
  random: () => 0.5,
  pollMs: 200,
})
const work = store.startWork({
  analyzer: countingAnalyzer(),
  rules: 'crash',
  advise: (review) => ({ text: `note on message ${review.message_id}` }),
  onNote: () => outbox.wake(),
  onError: (error) => console.error(error),
})

const server = createServer(async (request, response) => {
  const end = (status: number, body: object = {}) => response.writeHead(status).end(JSON.stringify(body))
  if (request.method === 'GET') return void end(200, await store.counts())
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const headers = request.headers as Record<string, string | undefined>
  const received = receive(zammad, { headers, body: Buffer.concat(pieces) }, SECRET, new Date())
  if (received.kind !== 'delivery' || received.parsed.kind !== 'messages') return void end(400)
  const { id, bodyHash, parsed } = received
  try {
    await store.accept({ source: 'zammad', id, bodyHash, receivedAt: new Date(), messages: parsed.messages })
    end(200)
  } catch (error) {
    console.error(error)
    end(503)
  }
})
server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as AddressInfo).port}`))

process.on('SIGTERM', async () => {
  server.close()
  await work.stop()
  await outbox.stop()
  await store.close()
  process.exit(0)
})
