import { at } from './json-ticket.ts'
import type { Profile } from './profile.ts'

/** Zendesk: the full JSON export has the comments; the CSV of a view has only the list. */
export const zendesk: Profile = {
  id: 'zendesk',
  name: 'Zendesk',
  marks: [
    ...['summation column', 'requester id', 'requester external id', 'requester email', 'requester domain'],
    ...['group stations', 'assignee stations', 'via', 'ticket type', 'initially assigned at', 'satisfaction score'],
    ...['first reply time in minutes', 'comment id', 'comment public', 'comment body'],
  ],
  needs: 3,
  columns: {
    text: ['comment body', 'comment plain body', 'comment text', 'comment'],
    conversation: ['ticket id', 'id'],
    message: ['comment id'],
    role: ['author role', 'comment author role'],
    author: ['author id', 'comment author id', 'author', 'comment author'],
    requester: ['requester id', 'requester'],
    created: ['comment created at', 'created at'],
    public: ['comment public', 'public', 'is public'],
    channel: ['via', 'channel'],
    queue: ['group'],
    subject: ['subject'],
    topic: ['ticket category list', 'category'],
  },
  json: [
    {
      shape: 'zendesk-ndjson',
      marks: ['comments', 'requester_id'],
      list: 'comments',
      ticket: {
        id: ['id'],
        subject: ['subject'],
        channel: ['via.channel'],
        queue: ['group.name', 'group_id'],
        created: ['created_at'],
      },
      message: {
        id: ['id'],
        text: ['plain_body', 'body', 'html_body'],
        agent: ['author.name', 'author_id', 'author.id'],
        created: ['created_at'],
      },
      role: (comment, ticket) => {
        if (comment['public'] === false) return 'note'
        const author = comment['author_id'] ?? at(comment, 'author.id')
        if (author === -1) return 'system'
        const role = at(comment, 'author.role')
        if (role === 'end-user') return 'customer'
        if (role === 'agent' || role === 'admin') return 'agent'
        return String(author) === String(ticket['requester_id']) ? 'customer' : 'agent'
      },
    },
  ],
  advice: {
    en: 'In Zendesk, choose Admin Center > Account > Tools > Reports > Export and take the full JSON export, which holds the comments; a view’s CSV does not.',
    nl: 'Kies in Zendesk Beheercentrum > Account > Tools > Rapporten > Exporteren en neem de volledige JSON-export; daar staan de reacties in, in de CSV van een weergave niet.',
  },
}
