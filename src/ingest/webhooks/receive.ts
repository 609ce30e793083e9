import { createHash } from 'node:crypto'
import { parseJson } from './json.ts'
import { isOwnNote } from './own-note.ts'
import type { Parsed, RawRequest, Refusal, WebhookSource } from './source.ts'

export type Received =
  /** Nothing of it may be used. `no-secret` is the server's own fault: nobody set one, so nothing can be trusted. */
  | { kind: 'refused'; reason: Refusal | 'no-secret' | 'bad-secret' }
  | { kind: 'handshake'; type: string; body: string }
  /** `bodyHash` is SHA-256 in hex; `id` is the sender's, which is not signed everywhere: check both for a replay. */
  | { kind: 'delivery'; id: string; bodyHash: string; parsed: Parsed }

export interface ReceiveOptions {
  /** Ids of the accounts in whose name Helder writes notes: what they say is never scored, with our mark or without. */
  ownAuthors?: ReadonlySet<string>
}

/**
 * A webhook request from its bytes to its messages: what `POST /webhooks/<source>` does before it stores anything.
 * @param secret undefined where none is configured: then everything is refused
 */
export function receive(
  source: WebhookSource,
  request: RawRequest,
  secret: string | undefined,
  now: Date,
  options: ReceiveOptions = {},
): Received {
  if (secret === undefined || secret === '') return { kind: 'refused', reason: 'no-secret' }
  if (source.secretProblem(secret) !== null) return { kind: 'refused', reason: 'bad-secret' }
  const verdict = source.verify(request, secret, now)
  if (!verdict.ok) return { kind: 'refused', reason: verdict.reason }
  const handshake = source.handshake?.(request)
  if (handshake) return { kind: 'handshake', ...handshake }
  const bodyHash = createHash('sha256').update(request.body).digest('hex')
  const parsed = withoutOwn(parsedBody(source, request), options.ownAuthors)
  return { kind: 'delivery', id: verdict.id, bodyHash, parsed }
}

function parsedBody(source: WebhookSource, { headers, body }: RawRequest): Parsed {
  // Zendesk lets a webhook have no body at all.
  if (body.length === 0) return { kind: 'ignored', reason: 'empty body' }
  const json = parseJson(body)
  return json.ok ? source.parse(json.value, headers) : { kind: 'malformed', problem: json.problem }
}

/** Our own notes come back as webhooks, and one that was scored would bring a note about a note. */
function withoutOwn(parsed: Parsed, ownAuthors: ReadonlySet<string> | undefined): Parsed {
  if (parsed.kind !== 'messages') return parsed
  const others = parsed.messages.filter(
    ({ message: { role, text, agent } }) =>
      role === 'customer' || !(isOwnNote(text) || (agent !== undefined && ownAuthors?.has(agent))),
  )
  if (others.length === parsed.messages.length) return parsed
  if (others.every(({ old }) => old)) return { kind: 'ignored', reason: 'our own note' }
  return { kind: 'messages', messages: others }
}
