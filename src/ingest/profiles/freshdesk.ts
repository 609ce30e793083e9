import type { Profile } from './profile.ts'

/** Freshdesk: the CSV has the description at most; the API's JSON has the conversation. */
export const freshdesk: Profile = {
  id: 'freshdesk',
  name: 'Freshdesk',
  marks: [
    ...['ticket id', 'due by time', 'resolved time', 'created time', 'initial response time', 'agent interactions'],
    ...['customer interactions', 'resolution status', 'first response status', 'survey results', 'contact id'],
  ],
  needs: 3,
  columns: {
    conversation: ['ticket id'],
    description: ['description'],
    subject: ['subject'],
    created: ['created time'],
    closed: ['resolved time', 'closed time'],
    requester: ['full name', 'contact id', 'email'],
    agent: ['agent'],
    channel: ['source'],
    queue: ['group'],
    topic: ['type'],
  },
  json: [
    {
      shape: 'api-json',
      marks: ['conversations', 'requester_id'],
      list: 'conversations',
      ticket: {
        id: ['id', 'display_id'],
        subject: ['subject'],
        channel: ['source_name', 'source'],
        queue: ['group.name', 'group_id'],
        topic: ['type'],
        created: ['created_at'],
        opening: ['description_text', 'description'],
      },
      message: {
        id: ['id'],
        text: ['body_text', 'body'],
        agent: ['user.name', 'user_id'],
        created: ['created_at'],
      },
      role: (message) => (message['private'] === true ? 'note' : message['incoming'] === true ? 'customer' : 'agent'),
    },
  ],
  advice: {
    en: 'Freshdesk’s CSV has no replies; take the account export (JSON), or the API’s tickets with include=conversations.',
    nl: 'De CSV van Freshdesk bevat geen antwoorden; neem de accountexport (JSON), of de tickets uit de API met include=conversations.',
  },
}
