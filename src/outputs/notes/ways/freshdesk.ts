import { asHtml } from './text.ts'
import { basic, type Way } from './way.ts'

/** A private note. The pace is that of the smallest plan. */
export const freshdesk: Way<'freshdesk'> = {
  id: 'freshdesk',
  tokenName: 'HELDER_TOKEN_FRESHDESK',
  pace: { account: { most: 80, seconds: 60 } },
  request: ({ conversation, text }, _account, token) => ({
    method: 'POST',
    path: ['api', 'v2', 'tickets', conversation, 'notes'],
    headers: basic(token, 'X'),
    body: { body: asHtml(text), private: true },
  }),
}
