import { z } from 'zod'
import { said, who } from './said.ts'
import { signingSecret } from './secrets.ts'
import { date, id, ignored, maybe, maybeId, missing, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { Parsed, WebhookSource } from './source.ts'

const message = z.object({
  id,
  is_inbound: z.boolean(),
  is_draft: z.boolean().nullish(),
  body: z.string().nullish(),
  text: z.string().nullish(),
  created_at: date,
  author: z.object({ id: maybeId, email: maybe }).nullish(),
  recipients: z
    .array(z.object({ handle: maybe, role: z.string() }))
    .nullish()
    .catch(null),
})
const event = z.object({
  type: z.string(),
  conversation: z.object({ id }).nullish(),
  target: z.object({ _meta: z.object({ type: z.string() }).nullish(), data: z.unknown() }).nullish(),
})
/** An application's webhook wraps the event that a rule's webhook sends as it is. */
const payload = z.union([z.object({ payload: event }).transform((body) => body.payload), event])

/** What both call a message: a rule's event / an application's. A message says itself which way it went. */
const MESSAGES = new Set(['inbound', 'outbound', 'out_reply', 'inbound_received', 'outbound_sent'])

const byApp = signedBy({
  signature: 'x-front-signature',
  hash: 'sha256',
  form: 'base64',
  timestamp: { header: 'x-front-request-timestamp', unit: 'ms', between: ':' },
})
const byRule = signedBy({ signature: 'x-front-signature', hash: 'sha1', form: 'base64' })

/** Front's webhooks: of an application (which signs a time too) or of a rule. */
export const front: WebhookSource = {
  id: 'front',
  name: 'Front',
  secretName: 'HELDER_SECRET_FRONT',
  secretProblem: signingSecret,
  // taking the time away does not help a forger: what is left is not what the rule's scheme signs
  verify: (request, secret, now) =>
    (request.headers['x-front-request-timestamp'] === undefined ? byRule : byApp)(request, secret, now),
  handshake({ headers }) {
    const challenge = headers['x-front-challenge']
    return challenge ? { type: 'application/json', body: JSON.stringify({ challenge }) } : null
  },
  parse: (body) =>
    read(payload, body, ({ type, conversation, target }) => {
      if (!MESSAGES.has(type))
        return ignored(type.includes('comment') ? 'an internal note' : 'an event that is no message')
      if (!conversation) return missing('conversation')
      if (!target) return missing('target: in Front, choose full events, not previews')
      const parsed = read(message, target.data, (data) => fromMessage(conversation.id, data))
      return parsed.kind === 'malformed' ? { ...parsed, problem: `target.data.${parsed.problem}` } : parsed
    }),
}

function fromMessage(conversation: string, data: z.infer<typeof message>): Parsed {
  if (data.is_draft) return ignored('a draft')
  const text = data.body || data.text
  if (!text) return ignored('a message without text')
  const { is_inbound, author, recipients } = data
  const customer = recipients?.find(({ role }) => role === (is_inbound ? 'from' : 'to'))?.handle
  return said({
    conversation,
    id: data.id,
    ...(!is_inbound && { agent: who(author?.id, author?.email) }),
    text,
    createdAt: data.created_at,
    requester: customer,
    ...(!is_inbound && author?.id && { replyTo: { author: author.id } }),
  })
}
