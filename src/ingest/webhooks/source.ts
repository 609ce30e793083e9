import type { Message } from '../../conversation.ts'

/** The helpdesks whose webhooks Helder reads; the name is the last part of `POST /webhooks/<source>`. */
export const SOURCES = [
  'zendesk',
  'freshdesk',
  'zammad',
  'intercom',
  'help-scout',
  'front',
  'jira',
  'chatwoot',
  'standard',
] as const
export type SourceId = (typeof SOURCES)[number]

/** A request as it came, before anything is read from it: signatures are over these bytes. */
export interface RawRequest {
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>
  body: Buffer
}

export type Refusal = 'no-signature' | 'wrong-signature' | 'no-timestamp' | 'old-timestamp'

/** `id` names the delivery where the sender gives one and is the same over its retries; the body's hash stands in elsewhere. */
export type Verdict = { ok: true; id: string } | { ok: false; reason: Refusal }

/**
 * One message of a delivery; its role is `customer` or `agent`, all else is ignored. The message's id is the helpdesk's
 * own, so that a message that comes twice (Jira raises two events for a comment) is known by it.
 */
export interface WebhookMessage {
  /** The ticket or conversation at the helpdesk: with the source's name it is the conversation's id in the store. */
  conversation: string
  message: Message
  /** It came along with the news (Help Scout sends the whole thread): kept as context, never scored, never a note. */
  old?: true
  /** The customer's id or address at the helpdesk, so that `forget --requester` finds it. */
  requester?: string
  /** What the way back needs beside the conversation's id, such as an account or admin id. */
  replyTo?: Readonly<Record<string, string>>
}

export type Parsed =
  | { kind: 'messages'; messages: WebhookMessage[] }
  /** Read and left alone: an internal note, our own note, an event that is no message. */
  | { kind: 'ignored'; reason: string }
  /** Not what this helpdesk sends; `problem` names the key, never its text. */
  | { kind: 'malformed'; problem: string }

/** A helpdesk's webhook: one small object each, all held to the contract suite. Pure; secrets and the clock are handed in. */
export interface WebhookSource {
  id: SourceId
  /** The product's own name. */
  name: string
  /** The environment variable that holds its secret. */
  secretName: string
  /** Why a secret cannot be used (too short, wrong form), or null. */
  secretProblem(secret: string): string | null
  /** Whether the helpdesk signed these very bytes, now; compared in constant time. */
  verify(request: RawRequest, secret: string, now: Date): Verdict
  /** The answer to a handshake that the helpdesk sends on saving (Front), after `verify`; null for anything else. */
  handshake?(request: RawRequest): { type: string; body: string } | null
  /** What a verified delivery says; `body` is what `parseJson` made of it. `headers` in lower case. */
  parse(body: unknown, headers: RawRequest['headers']): Parsed
}
