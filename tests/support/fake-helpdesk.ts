import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordedRequest {
  method: string
  path: string
  headers: Readonly<Record<string, string | undefined>>
  /** The body as it came. */
  text: string
}

export type FakeAnswer =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Takes the request and never answers. */
  | 'hang'
  /** Takes the request and drops the connection. */
  | 'drop'

export interface FakeHelpdesk {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Every request, in the order of their arrival, whatever was answered. */
  requests: RecordedRequest[]
  /** The requests that were answered with a 2xx: what a real helpdesk would have kept. */
  kept: RecordedRequest[]
  /** What to answer from now on; the number counts requests from 0. */
  answer(how: FakeAnswer | ((request: RecordedRequest, number: number) => FakeAnswer)): void
  close(): Promise<void>
}

/** A helpdesk that takes every call with 201 and remembers it, until it is told otherwise. */
export async function startFakeHelpdesk(port = 0): Promise<FakeHelpdesk> {
  const requests: RecordedRequest[] = []
  const kept: RecordedRequest[] = []
  let how: (request: RecordedRequest, number: number) => FakeAnswer = () => ({ status: 201 })

  const server = createServer(async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await record(incoming)
    const answer = how(request, requests.push(request) - 1)
    if (answer === 'hang') return
    if (answer === 'drop') return void incoming.socket.destroy()
    if (answer.status >= 200 && answer.status < 300) kept.push(request)
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(answer.body ?? '{}')
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    kept,
    answer(next) {
      how = typeof next === 'function' ? next : () => next
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
    },
  }
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(piece as Buffer)
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers as Record<string, string | undefined>,
    text: Buffer.concat(pieces).toString('utf8'),
  }
}
