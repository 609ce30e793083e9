import type { Role } from '../../conversation.ts'
import { at } from './json-ticket.ts'
import type { Profile } from './profile.ts'

const AUTHORS: Record<string, Role> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  admin: 'agent',
  bot: 'system',
}

/** Intercom: conversations as its API gives them; the first message stands apart, the parts follow. */
export const intercom: Profile = {
  id: 'intercom',
  name: 'Intercom',
  marks: ['conversation id', 'part type', 'author type', 'admin assignee id', 'conversation part id', 'delivered as'],
  needs: 3,
  columns: {
    text: ['body'],
    conversation: ['conversation id'],
    message: ['conversation part id', 'id'],
    role: ['author type'],
    agent: ['author name', 'author id'],
    created: ['created at'],
  },
  json: [
    {
      shape: 'api-json',
      marks: ['conversation_parts.conversation_parts'],
      list: 'conversation_parts.conversation_parts',
      ticket: {
        id: ['id'],
        subject: ['title', 'source.subject'],
        channel: ['source.type'],
        queue: ['team_assignee_id'],
        created: ['created_at'],
        opening: ['source.body'],
      },
      message: { id: ['id'], text: ['body'], agent: ['author.name', 'author.id'], created: ['created_at'] },
      role: (part) => {
        if (part['part_type'] === 'note') return 'note'
        return AUTHORS[String(at(part, 'author.type'))] ?? null
      },
    },
  ],
  advice: {
    en: 'Take the conversations from Intercom’s API as JSON, one conversation per line, with their conversation_parts.',
    nl: 'Haal de gesprekken als JSON uit de API van Intercom, één gesprek per regel, met hun conversation_parts.',
  },
}
