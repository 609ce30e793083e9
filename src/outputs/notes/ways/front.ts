import { asHtml } from './text.ts'
import { bearer, type Way } from './way.ts'

/** A draft that only its author sees, or a comment for the team. */
export const front: Way<'front'> = {
  id: 'front',
  tokenName: 'HELDER_TOKEN_FRONT',
  pace: { account: { most: 50, seconds: 60 } },
  request({ conversation, replyTo, text }, { as, channel, author = replyTo.author }, token) {
    const path = ['conversations', conversation]
    const headers = bearer(token)
    if (as === 'note') {
      const body = { body: text, ...(author !== undefined && { author_id: author }) }
      return { method: 'POST', path: [...path, 'comments'], headers, body }
    }
    if (author === undefined) return 'no teammate to draft as'
    const body = { author_id: author, channel_id: channel, body: asHtml(text), mode: 'private' }
    return { method: 'POST', path: [...path, 'drafts'], headers, body }
  },
}
