import type { Parsed, WebhookMessage } from './source.ts'

/** Who said what, as a source finds it in its payload. */
export interface Said {
  conversation: string
  id: string
  /** Absent for the customer's own words. The id or else the name; empty for an agent whom nobody names. */
  agent?: string | undefined
  text: string
  createdAt?: string | undefined
  requester?: string | null | undefined
  replyTo?: Readonly<Record<string, string>>
  old?: boolean
}

/** One message as the store keeps it, without the keys that have nothing to say. */
export function toMessage({ conversation, id, agent, text, createdAt, requester, replyTo, old }: Said): WebhookMessage {
  const role = agent === undefined ? 'customer' : 'agent'
  return {
    conversation,
    message: { id, role, text, ...(agent && { agent }), ...(createdAt && { createdAt }) },
    ...(requester && { requester }),
    ...(replyTo && { replyTo }),
    ...(old && { old: true as const }),
  }
}

export const said = (what: Said): Parsed => ({ kind: 'messages', messages: [toMessage(what)] })

/** The name where the payload has no id. */
export const who = (...names: (string | null | undefined)[]): string => names.find((name) => !!name) ?? ''
