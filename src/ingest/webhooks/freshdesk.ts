import { createHash } from 'node:crypto'
import { z } from 'zod'
import { said, who } from './said.ts'
import { sharedSecret } from './secrets.ts'
import { date, id, ignored, maybe, maybeId, missing, read } from './shapes.ts'
import { deliveryId, same } from './signature.ts'
import type { Parsed, RawRequest, WebhookSource } from './source.ts'

/** The header in which the admin puts the secret: Freshdesk signs nothing. */
const SECRET_HEADER = 'x-helder-secret'
/** Who wrote, `agent` or `customer`: an automation rule knows it, Freshdesk's own keys do not say it. */
const AUTHOR_HEADER = 'x-helder-author'

/** The keys of Freshdesk's "simple" content, in `freshdesk_webhook`; and shorter ones for "advanced" content. */
const keys = z.object({
  ticket_id: id.optional(),
  comment_id: maybeId,
  ticket_latest_public_comment: z.string().nullish(),
  latest_public_comment: z.string().nullish(),
  /** The first message of a ticket: what a rule on new tickets has instead of a comment. */
  ticket_description: z.string().nullish(),
  text: z.string().nullish(),
  author: z.enum(['agent', 'customer']).nullish(),
  triggered_event: z.string().nullish(),
  ticket_agent_name: maybe,
  agent: maybe,
  ticket_requester_name: maybe,
  ticket_requester_email: maybe,
  requester: maybe,
  created_at: date,
})
const payload = z.union([z.object({ freshdesk_webhook: keys }).transform((body) => body.freshdesk_webhook), keys])

/** Freshdesk's automation rules with the action "Trigger webhook". */
export const freshdesk: WebhookSource = {
  id: 'freshdesk',
  name: 'Freshdesk',
  secretName: 'HELDER_SECRET_FRESHDESK',
  secretProblem: sharedSecret,
  verify(request, secret) {
    const given = request.headers[SECRET_HEADER]
    if (!given) return { ok: false, reason: 'no-signature' }
    if (!same(given, secret)) return { ok: false, reason: 'wrong-signature' }
    return { ok: true, id: deliveryId(request) }
  },
  parse: (body, headers) => read(payload, body, (data) => fromKeys(data, headers)),
}

function fromKeys(data: z.infer<typeof keys>, headers: RawRequest['headers']): Parsed {
  if (data.triggered_event && /note_type:\s*private|private_note/i.test(data.triggered_event))
    return ignored('an internal note')
  if (data.ticket_id === undefined) return missing('ticket_id')
  const given = headers[AUTHOR_HEADER] ?? data.author
  const comment = data.text ?? data.ticket_latest_public_comment ?? data.latest_public_comment
  const requester = data.ticket_requester_email ?? data.requester ?? data.ticket_requester_name
  if (!comment) {
    if (given !== 'customer' || !data.ticket_description) return ignored('an event without a public comment')
    const { ticket_id: conversation, ticket_description: text, created_at: createdAt } = data
    return said({ conversation, id: 'description', text, createdAt, requester })
  }
  const { name, text } = split(comment, [data.ticket_agent_name, data.agent, data.ticket_requester_name])
  const author = given ?? (name !== null && name === data.ticket_requester_name ? 'customer' : name && 'agent')
  if (author !== 'agent' && author !== 'customer') return missing(`author (or the header ${AUTHOR_HEADER})`)
  return said({
    conversation: data.ticket_id,
    // Freshdesk has no placeholder for a comment's id; the same words again on one ticket are taken for a second delivery.
    id: data.comment_id ?? createHash('sha256').update(text).digest('hex').slice(0, 32),
    ...(author === 'agent' && { agent: who(name, data.ticket_agent_name, data.agent) }),
    text,
    createdAt: data.created_at,
    requester,
  })
}

/** Freshdesk writes the author's name before a comment: `Noor Visser : <div>...`. Only a name that it gives elsewhere goes. */
function split(comment: string, names: (string | null | undefined)[]): { name: string | null; text: string } {
  for (const name of names) {
    const prefix = `${name} : `
    if (name && comment.startsWith(prefix)) return { name, text: comment.slice(prefix.length) }
  }
  return { name: null, text: comment }
}
