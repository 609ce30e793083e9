import { z } from 'zod'
import { said, who } from './said.ts'
import { signingSecret } from './secrets.ts'
import { date, id, ignored, maybe, maybeId, missing, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { Parsed, WebhookSource } from './source.ts'

const person = z.object({ id: maybeId, type: z.string().nullish(), name: maybe, email: maybe })
const payload = z.object({
  event: z.string(),
  id: id.optional(),
  content: z.string().nullish(),
  message_type: z.union([z.string(), z.number()]).optional(),
  private: z.boolean().nullish(),
  sender: person.nullish(),
  content_attributes: z.object({ automation_rule_id: z.unknown() }).nullish().catch(null),
  conversation: z.object({ id, meta: z.object({ sender: person.nullish() }).nullish().catch(null) }).optional(),
  account: z.object({ id }).nullish(),
  created_at: date,
})
/** As words in webhooks, as numbers in some versions. */
const INCOMING = new Set(['incoming', 0])
const OUTGOING = new Set(['outgoing', 1])

/** Chatwoot's account webhooks. */
export const chatwoot: WebhookSource = {
  id: 'chatwoot',
  name: 'Chatwoot',
  secretName: 'HELDER_SECRET_CHATWOOT',
  secretProblem: signingSecret,
  verify: signedBy({
    signature: 'x-chatwoot-signature',
    hash: 'sha256',
    form: 'hex',
    prefix: 'sha256=',
    timestamp: { header: 'x-chatwoot-timestamp', unit: 's', between: '.' },
    delivery: 'x-chatwoot-delivery',
  }),
  parse: (body) =>
    read(payload, body, (data) =>
      data.event === 'message_created' ? fromMessage(data) : ignored('an event that is no message'),
    ),
}

function fromMessage(data: z.infer<typeof payload>): Parsed {
  const { id: message, message_type, conversation, account, sender } = data
  if (message === undefined) return missing('id')
  if (message_type === undefined) return missing('message_type')
  if (!conversation) return missing('conversation')
  if (data.private) return ignored('an internal note')
  const isCustomer = INCOMING.has(message_type)
  const automatic =
    data.content_attributes?.automation_rule_id || (sender?.type && !/^(user|contact)$/i.test(sender.type))
  if ((!isCustomer && !OUTGOING.has(message_type)) || automatic)
    return ignored('a message of a bot or of the helpdesk itself')
  if (!data.content) return ignored('a message without text')
  const customer = isCustomer ? sender : conversation.meta?.sender
  return said({
    conversation: conversation.id,
    id: message,
    ...(!isCustomer && { agent: who(sender?.id, sender?.name) }),
    text: data.content,
    createdAt: data.created_at,
    requester: customer?.email ?? customer?.id,
    ...(account && { replyTo: { account: account.id } }),
  })
}
