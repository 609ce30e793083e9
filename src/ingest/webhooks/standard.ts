import { z } from 'zod'
import { toMessage, who } from './said.ts'
import { standardKey, standardSecret } from './secrets.ts'
import { ignored, read, toIso } from './shapes.ts'
import { deliveryId, hmac, same } from './signature.ts'
import type { WebhookMessage, WebhookSource } from './source.ts'
import { inTime, readTimestamp } from './timestamp.ts'

const line = z.object({
  conversation_id: z.union([z.string().min(1).max(200), z.number().int()]).meta({ description: 'The ticket.' }),
  message_id: z
    .union([z.string().min(1).max(200), z.number().int()])
    .meta({ description: 'Unique within the conversation; the same message sent twice is kept once.' }),
  role: z
    .enum(['customer', 'agent', 'note', 'system'])
    .meta({ description: 'Agents are scored, customers are context; notes and system lines are left alone.' }),
  text: z.string().meta({ description: 'Plain text or HTML.' }),
  language: z.string().min(2).max(20).optional().meta({ description: 'ISO 639-1; detected where absent.' }),
  agent_id: z.union([z.string(), z.number()]).nullish(),
  requester_id: z
    .union([z.string(), z.number()])
    .nullish()
    .meta({ description: 'The customer, so that everything of one customer can be erased.' }),
  created_at: z.string().max(60).optional().meta({ description: 'ISO 8601.' }),
})

/** The body of a delivery to `/webhooks/standard`: Helder's input line in the envelope of Standard Webhooks. */
export const standardPayload = z
  .object({
    type: z.string().meta({ description: '`message.created`; anything else is answered with 2xx and left alone.' }),
    timestamp: z.string().optional(),
    data: z.union([line, z.array(line).min(1).max(200)]).meta({
      description: 'One message, or several of which the last is new and the others are context.',
    }),
  })
  .meta({ id: 'StandardWebhook', description: 'Signed as https://www.standardwebhooks.com says.' })

/** For any tool that can send Standard Webhooks, with a schema of our own. */
export const standard: WebhookSource = {
  id: 'standard',
  name: 'Standard Webhooks',
  secretName: 'HELDER_SECRET_STANDARD',
  secretProblem: standardSecret,
  verify(request, secret, now) {
    const { headers, body } = request
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures } = headers
    if (!signatures || !id) return { ok: false, reason: 'no-signature' }
    if (!time) return { ok: false, reason: 'no-timestamp' }
    const key = standardKey(secret)
    const expected = key && `v1,${hmac('sha256', key, [`${id}.${time}.`, body], 'base64')}`
    // several while a secret is being changed; each is compared, so that the time does not tell which one was right
    const right = signatures.split(' ', 10).map((given) => expected !== null && same(given, expected))
    if (!right.includes(true)) return { ok: false, reason: 'wrong-signature' }
    if (!inTime(readTimestamp(time, 's'), now)) return { ok: false, reason: 'old-timestamp' }
    return { ok: true, id: deliveryId(request, 'webhook-id') }
  },
  parse(body) {
    const type = z.object({ type: z.string() }).safeParse(body)
    if (type.success && type.data.type !== 'message.created') return ignored('an event that is no message')
    return read(standardPayload, body, ({ data }) => {
      const lines = Array.isArray(data) ? data : [data]
      const messages = lines.flatMap((item, i) => fromLine(item, i < lines.length - 1))
      if (messages.length > 0) return { kind: 'messages', messages }
      return ignored(lines.at(-1)!.role === 'note' ? 'an internal note' : 'a message of the helpdesk itself')
    })
  },
}

function fromLine(item: z.infer<typeof line>, old: boolean): WebhookMessage[] {
  if (item.role !== 'customer' && item.role !== 'agent') return []
  const agent = item.agent_id === null || item.agent_id === undefined ? null : String(item.agent_id)
  const requester = item.requester_id === null || item.requester_id === undefined ? null : String(item.requester_id)
  const kept = toMessage({
    conversation: String(item.conversation_id),
    id: String(item.message_id),
    ...(item.role === 'agent' && { agent: who(agent) }),
    text: item.text,
    createdAt: toIso(item.created_at),
    requester,
    old,
  })
  return [item.language ? { ...kept, message: { ...kept.message, language: item.language } } : kept]
}
