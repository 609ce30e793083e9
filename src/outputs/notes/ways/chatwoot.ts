import type { Way } from './way.ts'

/** A private message in the conversation. */
export const chatwoot: Way<'chatwoot'> = {
  id: 'chatwoot',
  tokenName: 'HELDER_TOKEN_CHATWOOT',
  pace: { account: { most: 60, seconds: 60 } },
  request({ conversation, replyTo, text }, _account, token) {
    const account = replyTo.account
    if (account === undefined) return 'no account that the conversation is in'
    return {
      method: 'POST',
      path: ['api', 'v1', 'accounts', account, 'conversations', conversation, 'messages'],
      headers: { api_access_token: token },
      body: { content: text, message_type: 'outgoing', private: true },
    }
  },
}
