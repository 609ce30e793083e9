import type { OutboxNote, Sender } from '../../../src/outputs/notes/sender.ts'
import { createSenders } from '../../../src/outputs/notes/senders.ts'
import { type HelpdeskId, helpdesksSchema } from '../../../src/rulebook/note-settings.ts'

export const TOKEN = 'a-token-that-must-not-be-seen'

export function note(source: HelpdeskId, more: Partial<OutboxNote> = {}): OutboxNote {
  return {
    id: 'n1',
    source,
    conversation: '4711',
    replyTo: { account: '3', admin: '88', author: 'tea_1', customer: '901' },
    text: 'A first paragraph.\n\n> quoted <b>\n\nAnd [a blank].\nhelder:note',
    attempts: 0,
    ...more,
  }
}

/** What each helpdesk's settings need besides the address. */
const NEEDS: Record<HelpdeskId, object> = {
  zendesk: { user: 'bot@example.org' },
  freshdesk: {},
  zammad: {},
  intercom: {},
  'help-scout': { app: 'app-1' },
  front: { channel: 'cha_7' },
  jira: { user: 'bot@example.org' },
  chatwoot: {},
}
export const HELPDESKS = Object.keys(NEEDS) as HelpdeskId[]

/** A sender for a helpdesk on this machine, over plain http. */
export function localSender(id: HelpdeskId, url: string, more: object = {}, timeoutMs = 2_000): Sender {
  const settings = { url, allow_http: true, allow_private: true, ...NEEDS[id], ...more }
  const helpdesks = helpdesksSchema.parse({ [id]: settings })
  return createSenders(helpdesks, new Map([[id, TOKEN]]), { now: () => new Date(), timeoutMs }).senders.get(id)!
}
