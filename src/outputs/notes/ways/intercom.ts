import { asHtml } from './text.ts'
import { bearer, type Way } from './way.ts'

/** A note in a conversation, in the name of a configured admin or else of the agent who replied. */
export const intercom: Way<'intercom'> = {
  id: 'intercom',
  tokenName: 'HELDER_TOKEN_INTERCOM',
  pace: { account: { most: 100, seconds: 60 } },
  request({ conversation, replyTo, text }, { admin = replyTo.admin }, token) {
    if (admin === undefined) return 'no admin to write the note as'
    return {
      method: 'POST',
      path: ['conversations', conversation, 'reply'],
      headers: { ...bearer(token), 'intercom-version': '2.11' },
      body: { message_type: 'note', type: 'admin', admin_id: admin, body: asHtml(text) },
    }
  },
}
