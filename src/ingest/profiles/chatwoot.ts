import type { Role } from '../../conversation.ts'
import type { Profile } from './profile.ts'

const TYPES: Record<string, Role> = {
  '0': 'customer',
  incoming: 'customer',
  '1': 'agent',
  outgoing: 'agent',
  '2': 'system',
  activity: 'system',
  '3': 'system',
  template: 'system',
}

/** Chatwoot: messages one per line, or conversations with their messages, as its API gives them. */
export const chatwoot: Profile = {
  id: 'chatwoot',
  name: 'Chatwoot',
  marks: [
    'content',
    'message type',
    'private',
    'inbox id',
    'conversation id',
    'sender type',
    'account id',
    'content type',
  ],
  needs: 3,
  columns: {
    text: ['content'],
    conversation: ['conversation id', 'conversation display id'],
    message: ['id'],
    role: ['message type'],
    agent: ['sender name', 'sender id'],
    internal: ['private'],
    created: ['created at'],
    queue: ['inbox name', 'inbox id'],
  },
  json: [
    {
      shape: 'api-json',
      marks: ['messages', 'inbox_id'],
      list: 'messages',
      ticket: { id: ['id'], channel: ['meta.channel', 'channel'], queue: ['inbox_id'], created: ['created_at'] },
      message: { id: ['id'], text: ['content'], agent: ['sender.name', 'sender.id'], created: ['created_at'] },
      role: (message) => (message['private'] === true ? 'note' : (TYPES[String(message['message_type'])] ?? null)),
    },
  ],
  advice: {
    en: 'Chatwoot’s reports have no texts; take the conversations with their messages from the API as JSON.',
    nl: 'De rapporten van Chatwoot bevatten geen teksten; haal de gesprekken met hun berichten als JSON uit de API.',
  },
}
