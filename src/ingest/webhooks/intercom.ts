import { z } from 'zod'
import { said, who } from './said.ts'
import { signingSecret } from './secrets.ts'
import { date, id, ignored, maybe, maybeId, missing, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { Parsed, WebhookSource } from './source.ts'

const author = z.object({ type: z.string(), id: maybeId, email: maybe })
const part = z.object({
  id,
  part_type: z.string(),
  body: z.string().nullish(),
  author: author.nullish(),
  created_at: date,
})
const conversation = z.object({
  id,
  created_at: date,
  source: z.object({ id: maybeId, body: z.string().nullish(), author: author.nullish() }).nullish(),
  contacts: z
    .object({ contacts: z.array(z.object({ id: maybeId })) })
    .nullish()
    .catch(null),
  conversation_parts: z.object({ conversation_parts: z.array(part) }).nullish(),
})
const payload = z.object({
  topic: z.string(),
  data: z.object({ item: z.unknown() }).optional(),
})

const STARTS = new Set(['conversation.user.created', 'conversation.admin.single.created'])
const REPLIES = new Set(['conversation.user.replied', 'conversation.admin.replied', 'conversation.admin.closed'])
/** Kinds of parts that the customer sees; closing or opening a conversation may carry a reply. */
const PUBLIC = new Set(['comment', 'close', 'open', 'quick_reply'])
const CUSTOMERS = new Set(['user', 'lead', 'contact'])

/** Intercom's notifications of conversations; a notification has the new part only. */
export const intercom: WebhookSource = {
  id: 'intercom',
  name: 'Intercom',
  secretName: 'HELDER_SECRET_INTERCOM',
  secretProblem: signingSecret,
  verify: signedBy({ signature: 'x-hub-signature', hash: 'sha1', form: 'hex', prefix: 'sha1=' }),
  parse: (body) =>
    read(payload, body, ({ topic, data }) => {
      if (topic === 'conversation.admin.noted') return ignored('an internal note')
      if (!STARTS.has(topic) && !REPLIES.has(topic)) return ignored('an event that is no message')
      if (!data) return missing('data')
      const parsed = read(conversation, data.item, STARTS.has(topic) ? fromSource : fromParts)
      return parsed.kind === 'malformed' ? { ...parsed, problem: `data.item.${parsed.problem}` } : parsed
    }),
}

type Item = z.infer<typeof conversation>

function fromSource(item: Item): Parsed {
  if (!item.source) return missing('source')
  const { id: message, body, author } = item.source
  return fromAuthor(item, { id: message ?? 'source', body, author, created_at: item.created_at })
}

function fromParts(item: Item): Parsed {
  const parts = item.conversation_parts?.conversation_parts
  if (!parts) return missing('conversation_parts.conversation_parts')
  const shown = parts.filter(({ part_type }) => PUBLIC.has(part_type))
  if (shown.length === 0) return ignored(parts.some((p) => p.part_type === 'note') ? 'an internal note' : 'no message')
  const read = shown.map((part) => fromAuthor(item, part))
  const messages = read.flatMap((parsed) => (parsed.kind === 'messages' ? parsed.messages : []))
  return messages.length > 0 ? { kind: 'messages', messages } : read[0]!
}

function fromAuthor(
  item: Item,
  { id: message, body, author, created_at }: Pick<z.infer<typeof part>, 'id' | 'body' | 'author' | 'created_at'>,
): Parsed {
  if (!body) return ignored('a message without text')
  const type = author?.type ?? ''
  if (type !== 'admin' && !CUSTOMERS.has(type)) return ignored('a message of a bot or of the helpdesk itself')
  const contact = item.contacts?.contacts[0]?.id
  const starter = item.source?.author
  const customer = type === 'admin' ? (starter && CUSTOMERS.has(starter.type) ? starter : null) : author
  return said({
    conversation: item.id,
    id: message,
    ...(type === 'admin' && { agent: who(author?.id) }),
    text: body,
    createdAt: created_at,
    requester: customer?.email ?? customer?.id ?? contact,
    // a note is written in somebody's name: the agent's own where no other is configured
    ...(type === 'admin' && author?.id && { replyTo: { admin: author.id } }),
  })
}
