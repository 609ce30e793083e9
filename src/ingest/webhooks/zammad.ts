import { z } from 'zod'
import { said, who } from './said.ts'
import { signingSecret } from './secrets.ts'
import { date, id, ignored, maybeId, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { WebhookSource } from './source.ts'

const article = z.object({
  id,
  internal: z.boolean(),
  sender: z.union([z.string(), z.object({ name: z.string() }).transform((sender) => sender.name)]),
  body: z.string().nullish(),
  created_at: date,
  created_by_id: maybeId,
  origin_by: z.string().nullish().catch(null),
})
const payload = z.object({
  ticket: z.object({ id, customer_id: maybeId }),
  // a trigger on a change of the ticket alone has none
  article: article.nullish(),
})

/** Zammad: a webhook that a trigger calls, with the ticket and its newest article. */
export const zammad: WebhookSource = {
  id: 'zammad',
  name: 'Zammad',
  secretName: 'HELDER_SECRET_ZAMMAD',
  secretProblem: signingSecret,
  verify: signedBy({
    signature: 'x-hub-signature',
    hash: 'sha1',
    form: 'hex',
    prefix: 'sha1=',
    delivery: 'x-zammad-delivery',
  }),
  parse: (body) =>
    read(payload, body, ({ ticket, article }) => {
      if (!article) return ignored('a change of the ticket without a message')
      if (article.internal) return ignored('an internal note')
      const sender = article.sender.toLowerCase()
      if (sender !== 'agent' && sender !== 'customer') return ignored('a message of the helpdesk itself')
      if (!article.body) return ignored('a message without text')
      return said({
        conversation: ticket.id,
        id: article.id,
        ...(sender === 'agent' && { agent: who(article.created_by_id) }),
        text: article.body,
        createdAt: article.created_at,
        requester: sender === 'customer' ? (article.origin_by ?? ticket.customer_id) : ticket.customer_id,
      })
    }),
}
