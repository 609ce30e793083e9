import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rawProblem } from './problem.ts'

const SECOND = 1000

/** Against slow and swollen requests: bytes, milliseconds, and how many of each at a time. */
export interface Patience {
  headerBytes: number
  headers: number
  request: number
  /** How often the two above are looked at. */
  check: number
  /** A connection without requests. */
  idle: number
  connections: number
}

export const PATIENCE: Patience = {
  headerBytes: 16_384,
  headers: 10 * SECOND,
  request: 30 * SECOND,
  check: 2 * SECOND,
  idle: 65 * SECOND,
  connections: 1000,
}

/** A server that drops requests which take too long to arrive, or whose headers are too many, with a problem. */
export function httpServer(listener: RequestListener, patience: Patience = PATIENCE): Server {
  const server = createServer(
    {
      maxHeaderSize: patience.headerBytes,
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.check,
    },
    listener,
  )
  // longer than proxies keep theirs: one that is closed as the next request leaves would fail it
  server.keepAliveTimeout = patience.idle
  server.maxConnections = patience.connections
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
    socket.end(rawProblem(slow ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400))
  })
  return server
}

/** Resolves with the port once requests are taken. @throws the system's error, such as EADDRINUSE */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Takes no more requests; what is under way is finished, and what is not by `grace` milliseconds is cut off. */
export async function close(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(cut)
}

/** How the service is asked for from this machine. */
export function urlOf(host: string, port: number): string {
  const anywhere = host === '0.0.0.0' || host === '::'
  const name = anywhere ? '127.0.0.1' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  return `http://${name}:${port}`
}
