import { createHash } from 'node:crypto'
import { parseJson } from './json.ts'
import type { Parsed, RawRequest, Refusal, WebhookSource } from './source.ts'

export type Received =
  /** Nothing of it may be used. `no-secret` is the server's own fault: nobody set one, so nothing can be trusted. */
  | { kind: 'refused'; reason: Refusal | 'no-secret' | 'bad-secret' }
  | { kind: 'handshake'; type: string; body: string }
  /** `bodyHash` is SHA-256 in hex; `id` is the sender's, which is not signed everywhere: check both for a replay. */
  | { kind: 'delivery'; id: string; bodyHash: string; parsed: Parsed }

/**
 * A webhook request from its bytes to its messages: what `POST /webhooks/<source>` does before it stores anything.
 * @param secret undefined where none is configured: then everything is refused
 */
export function receive(source: WebhookSource, request: RawRequest, secret: string | undefined, now: Date): Received {
  if (secret === undefined || secret === '') return { kind: 'refused', reason: 'no-secret' }
  if (source.secretProblem(secret) !== null) return { kind: 'refused', reason: 'bad-secret' }
  const verdict = source.verify(request, secret, now)
  if (!verdict.ok) return { kind: 'refused', reason: verdict.reason }
  const handshake = source.handshake?.(request)
  if (handshake) return { kind: 'handshake', ...handshake }
  const bodyHash = createHash('sha256').update(request.body).digest('hex')
  return { kind: 'delivery', id: verdict.id, bodyHash, parsed: parsedBody(source, request) }
}

function parsedBody(source: WebhookSource, { headers, body }: RawRequest): Parsed {
  // Zendesk lets a webhook have no body at all.
  if (body.length === 0) return { kind: 'ignored', reason: 'empty body' }
  const json = parseJson(body)
  return json.ok ? source.parse(json.value, headers) : { kind: 'malformed', problem: json.problem }
}
