import type dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { AddressError, checkedLookup, isAllowed } from './addresses.ts'

export interface Call {
  method: 'POST' | 'PUT'
  url: URL
  headers: Readonly<Record<string, string>>
  body: string
}

export interface CallOptions {
  allowHttp: boolean
  allowPrivate: boolean
  /** For the whole call, from the look-up of the name to the end of the answer. */
  timeoutMs: number
  signal: AbortSignal
  lookup?: typeof dns.lookup
}

export type CallResult =
  | { kind: 'answer'; status: number; retryAfter: string | undefined; body: string }
  /** Nothing has left: it can be tried again without harm. */
  | { kind: 'not-sent'; reason: string }
  /** It left and no answer came: it may have been done. */
  | { kind: 'unsure'; reason: string }
  | { kind: 'not-allowed'; reason: string }

/** More of an answer than anyone needs. */
const MOST_BYTES = 64 * 1024

/**
 * One call over HTTPS to an address that was checked: no redirects (they come back as answers), no keep-alive, no proxy.
 * Never rejects; reasons hold the system's error code and no more.
 */
export function call(request: Call, options: CallOptions): Promise<CallResult> {
  const { url } = request
  const secure = url.protocol === 'https:'
  if (!secure && !(url.protocol === 'http:' && options.allowHttp))
    return Promise.resolve({ kind: 'not-allowed', reason: `${url.protocol} is not allowed` })
  // a literal address is connected to without any look-up
  const literal = isIP(url.hostname.replace(/^\[|\]$/g, '')) > 0
  if (literal && !isAllowed(url.hostname, options.allowPrivate))
    return Promise.resolve({ kind: 'not-allowed', reason: new AddressError(url.hostname).message })
  return new Promise((resolve) => {
    let left = false
    const body = Buffer.from(request.body)
    const sent = (secure ? https : http).request(url, {
      method: request.method,
      headers: { ...request.headers, 'content-length': String(body.length) },
      lookup: checkedLookup(options.allowPrivate, options.lookup),
      agent: false,
    })
    // not AbortSignal.any: the signal that stops the service lives as long as it does, and would keep every call's
    const stop = () => void sent.destroy(new StoppedError())
    const timer = setTimeout(stop, options.timeoutMs)
    options.signal.addEventListener('abort', stop, { once: true })
    if (options.signal.aborted) stop()
    sent.on('close', () => {
      clearTimeout(timer)
      options.signal.removeEventListener('abort', stop)
    })
    sent.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        left = true
      })
    })
    sent.on('error', (error: Error & { code?: string }) => {
      if (error instanceof AddressError) resolve({ kind: 'not-allowed', reason: error.message })
      else resolve({ kind: left ? 'unsure' : 'not-sent', reason: codeOf(error) })
    })
    sent.on('response', (response) => {
      const status = response.statusCode ?? 0
      const retryAfter = response.headers['retry-after']
      read(response, (text) => resolve({ kind: 'answer', status, retryAfter, body: text }))
    })
    sent.end(body)
  })
}

class StoppedError extends Error {}

/** The status has come, so the call is answered, whatever happens to the rest of it. */
function read(response: http.IncomingMessage, done: (text: string) => void): void {
  const pieces: Buffer[] = []
  let size = 0
  const end = () => done(Buffer.concat(pieces).toString('utf8'))
  response.on('data', (piece: Buffer) => {
    size += piece.length
    if (size <= MOST_BYTES) pieces.push(piece)
    else response.destroy()
  })
  response.on('close', end)
  response.on('error', end)
}

function codeOf(error: Error & { code?: string }): string {
  return error instanceof StoppedError ? 'no answer in time' : (error.code ?? 'the connection failed')
}
