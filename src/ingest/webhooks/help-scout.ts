import { z } from 'zod'
import { toMessage, who } from './said.ts'
import { helpScoutSecret } from './secrets.ts'
import { date, id, ignored, maybe, maybeId, missing, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { Parsed, WebhookMessage, WebhookSource } from './source.ts'

const person = z.object({ id: maybeId, type: z.string().nullish(), email: maybe })
const thread = z.object({
  id,
  type: z.string(),
  state: z.string().nullish(),
  body: z.string().nullish(),
  createdBy: person.nullish(),
  createdAt: date,
  action: z.object({ type: z.string() }).nullish().catch(null),
})
const payload = z.object({
  id,
  status: z.string().nullish(),
  primaryCustomer: person.nullish(),
  _embedded: z.object({ threads: z.array(thread) }).optional(),
})

/** Event -> what kind of thread is new in it. */
const NEW: Readonly<Record<string, readonly string[]>> = {
  'convo.created': ['customer', 'message', 'chat', 'beaconchat', 'phone'],
  'convo.customer.reply.created': ['customer', 'chat', 'beaconchat'],
  'convo.agent.reply.created': ['message', 'chat', 'beaconchat'],
}
/** Written to or by the customer; notes, workflow lines and forwards are not. */
const SHOWN = new Set(['customer', 'message', 'chat', 'beaconchat', 'phone'])

/** Help Scout's webhooks: each has the whole conversation, the newest thread being the news. */
export const helpScout: WebhookSource = {
  id: 'help-scout',
  name: 'Help Scout',
  secretName: 'HELDER_SECRET_HELP_SCOUT',
  secretProblem: helpScoutSecret,
  verify: signedBy({ signature: 'x-helpscout-signature', hash: 'sha1', form: 'base64' }),
  parse(body, headers) {
    const event = headers['x-helpscout-event'] ?? ''
    if (event === 'convo.note.created') return ignored('an internal note')
    const news = Object.hasOwn(NEW, event) ? NEW[event] : undefined
    if (!news) return ignored('an event that is no message')
    return read(payload, body, (conversation) => fromThreads(conversation, news))
  },
}

function fromThreads(
  { id: conversation, status, primaryCustomer, _embedded }: z.infer<typeof payload>,
  news: readonly string[],
): Parsed {
  if (!_embedded) return missing('_embedded.threads')
  const customer = primaryCustomer?.id
  const shown = _embedded.threads
    .filter(({ type, state, body }) => SHOWN.has(type) && (state ?? 'published') === 'published' && body)
    // Help Scout has the newest first; sorting keeps the order of threads of one second
    .reverse()
    .sort((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))
  const newest = shown.findLast(({ type }) => news.includes(type))
  if (!newest) return ignored('no message in it')
  if (isAutomatic(newest)) return ignored('a message of a bot or of the helpdesk itself')
  const read = shown.slice(0, shown.indexOf(newest) + 1).filter((one) => !isAutomatic(one))
  const messages = read.map(({ id, type, body, createdBy, createdAt }): WebhookMessage => {
    const isCustomer = createdBy?.type === 'customer' || (type === 'customer' && createdBy?.type !== 'user')
    return toMessage({
      conversation,
      id,
      ...(!isCustomer && { agent: who(createdBy?.id, createdBy?.email) }),
      text: body!,
      createdAt,
      requester: primaryCustomer?.email ?? customer,
      // a draft without a status opens a closed conversation again
      ...(customer && { replyTo: { customer, ...(status && { status }) } }),
      old: id !== newest.id,
    })
  })
  return { kind: 'messages', messages }
}

/** What a workflow wrote by itself; one that an agent ran by hand is the agent's. */
const isAutomatic = ({ action }: z.infer<typeof thread>): boolean => action?.type === 'automatic-workflow'
