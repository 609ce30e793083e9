import { roleOf } from '../role-words.ts'
import type { Profile } from './profile.ts'

/** Zammad: articles one per row or line, or tickets with their articles from the API. */
export const zammad: Profile = {
  id: 'zammad',
  name: 'Zammad',
  marks: [
    'sender',
    'internal',
    'content type',
    'ticket id',
    'article count',
    'create article type',
    'owner id',
    'created by id',
    'type id',
    'sender id',
  ],
  needs: 4,
  columns: {
    text: ['body'],
    conversation: ['ticket id', 'number'],
    message: ['id', 'article id'],
    role: ['sender'],
    agent: ['created by', 'from', 'created by id'],
    internal: ['internal'],
    created: ['created at'],
    channel: ['type'],
    queue: ['group'],
    subject: ['subject', 'title'],
  },
  json: [
    {
      shape: 'api-json',
      marks: ['articles', 'customer_id'],
      list: 'articles',
      ticket: {
        id: ['id', 'number'],
        subject: ['title'],
        channel: ['create_article_type'],
        queue: ['group', 'group.name'],
        created: ['created_at'],
      },
      message: { id: ['id'], text: ['body'], agent: ['created_by', 'created_by_id', 'from'], created: ['created_at'] },
      role: (article) => (article['internal'] === true ? 'note' : roleOf(String(article['sender'] ?? ''))),
    },
  ],
  advice: {
    en: 'Zammad’s ticket list has no texts; take the articles from the API (ticket_articles/by_ticket) or the database.',
    nl: 'De ticketlijst van Zammad bevat geen teksten; haal de artikelen uit de API (ticket_articles/by_ticket) of de database.',
  },
}
