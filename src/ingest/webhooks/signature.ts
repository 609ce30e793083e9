import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { RawRequest, Verdict } from './source.ts'
import { inTime, readTimestamp, type TimeUnit } from './timestamp.ts'

/** How a helpdesk signs: which header holds it, over what, with which hash, written how. */
export interface Scheme {
  /** Header names are in lower case. */
  signature: string
  hash: 'sha1' | 'sha256'
  form: 'hex' | 'base64'
  /** Stands before the digest, such as `sha256=`. */
  prefix?: string
  /** Signed before the body, with `between` after it; a scheme without one is protected from replay by its id alone. */
  timestamp?: { header: string; unit: TimeUnit; between: string }
  /** Names the delivery and is the same over its retries. It is not signed. */
  delivery?: string
}

/** The check of a source that signs by a scheme: over the raw bytes, in constant time, in the one form it is written. */
export function signedBy(scheme: Scheme): (request: RawRequest, secret: string, now: Date) => Verdict {
  return (request, secret, now) => {
    const given = request.headers[scheme.signature]
    if (!given) return { ok: false, reason: 'no-signature' }
    const { timestamp } = scheme
    const time = timestamp && request.headers[timestamp.header]
    if (timestamp && !time) return { ok: false, reason: 'no-timestamp' }
    const signed = timestamp ? [`${time}${timestamp.between}`, request.body] : [request.body]
    const expected = (scheme.prefix ?? '') + hmac(scheme.hash, secret, signed, scheme.form)
    if (!same(given, expected)) return { ok: false, reason: 'wrong-signature' }
    if (timestamp && !inTime(readTimestamp(time!, timestamp.unit), now)) return { ok: false, reason: 'old-timestamp' }
    return { ok: true, id: deliveryId(request, scheme.delivery) }
  }
}

/** HMAC over the pieces one after the other. */
export function hmac(
  hash: 'sha1' | 'sha256',
  key: string | Uint8Array,
  pieces: readonly (string | Uint8Array)[],
  form: 'hex' | 'base64',
): string {
  const mac = createHmac(hash, key)
  for (const piece of pieces) mac.update(piece)
  return mac.digest(form)
}

/**
 * Whether two texts are the same, in a time that tells neither where they differ nor how long the expected one is. Texts,
 * not decoded bytes: `AB` and `ab` are the same hex bytes, and base64 has bits that decode to nothing, but neither was sent.
 */
export function same(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected))
}

const sha256 = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest()

/** What the sender calls the delivery, or else the body's hash. */
export function deliveryId({ headers, body }: RawRequest, header?: string): string {
  const id = header === undefined ? undefined : headers[header]
  // what is not signed may be anything: only what can be stored and logged as it is
  return id !== undefined && /^[\w.:=+/-]{1,200}$/.test(id) ? id : sha256(body).toString('hex')
}
