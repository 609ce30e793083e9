import { z } from 'zod'
import { said, who } from './said.ts'
import { signingSecret } from './secrets.ts'
import { date, id, ignored, maybeId, missing, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { Parsed, WebhookSource } from './source.ts'

const comment = z.object({
  id,
  body: z.string(),
  is_public: z.boolean(),
  author: z.object({ id, is_staff: z.boolean() }),
})
const payload = z.object({
  type: z.string(),
  time: date,
  detail: z.object({ id, description: z.string().nullish(), requester_id: maybeId, submitter_id: maybeId }).optional(),
  event: z
    .object({
      comment: comment.optional(),
      actor: z.object({ id: maybeId, type: z.string() }).optional(),
      message: z.object({ id, body: z.string().nullish() }).optional(),
    })
    .optional(),
})
type Payload = z.infer<typeof payload>
/** The id of a ticket's first message, which the ticket's own event does not give. */
const FIRST = 'description'

/** Zendesk's event subscriptions: comments of tickets, and messages of messaging tickets. */
export const zendesk: WebhookSource = {
  id: 'zendesk',
  name: 'Zendesk',
  secretName: 'HELDER_SECRET_ZENDESK',
  secretProblem: signingSecret,
  verify: signedBy({
    signature: 'x-zendesk-webhook-signature',
    hash: 'sha256',
    form: 'base64',
    timestamp: { header: 'x-zendesk-webhook-signature-timestamp', unit: 'iso', between: '' },
    delivery: 'x-zendesk-webhook-invocation-id',
  }),
  parse: (body) =>
    read(payload, body, (data) => {
      switch (data.type) {
        case 'zen:event-type:ticket.comment_added':
          return fromComment(data)
        case 'zen:event-type:messaging_ticket.message_added':
          return fromMessaging(data)
        case 'zen:event-type:ticket.created':
          return fromTicket(data)
        default:
          return ignored('an event that is no message')
      }
    }),
}

function fromComment({ detail, event, time }: Payload): Parsed {
  if (!detail) return missing('detail')
  if (!event?.comment) return missing('event.comment')
  const { id: message, body, is_public, author } = event.comment
  if (!is_public) return ignored('an internal note')
  // a new ticket's first comment may come as an event of its own, besides the ticket's: one message all the same
  const isFirst = !author.is_staff && body === detail.description
  return said({
    conversation: detail.id,
    id: isFirst ? FIRST : message,
    ...(author.is_staff && { agent: author.id }),
    text: body,
    createdAt: time,
    requester: detail.requester_id ?? (author.is_staff ? null : author.id),
  })
}

function fromMessaging({ detail, event, time }: Payload): Parsed {
  if (!detail) return missing('detail')
  if (!event?.message) return missing('event.message')
  const type = event.actor?.type
  if (type !== 'agent' && type !== 'end_user') return ignored('a message of a bot or of the helpdesk itself')
  const { id: message, body } = event.message
  if (!body) return ignored('a message without text')
  const author = event.actor?.id
  return said({
    conversation: detail.id,
    id: message,
    ...(type === 'agent' && { agent: who(author) }),
    text: body,
    createdAt: time,
    requester: detail.requester_id ?? (type === 'agent' ? null : author),
  })
}

/** A new ticket's description is its first message; one that an agent opened for a customer is not the customer's text. */
function fromTicket({ detail, time }: Payload): Parsed {
  if (!detail) return missing('detail')
  const { description, requester_id, submitter_id } = detail
  if (!description) return ignored('a ticket without text')
  if (submitter_id && submitter_id !== requester_id) return ignored('a ticket that an agent opened')
  return said({
    conversation: detail.id,
    id: FIRST,
    text: description,
    createdAt: time,
    requester: requester_id,
  })
}
