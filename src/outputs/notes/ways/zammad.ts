import { numeric, type Way } from './way.ts'

/** An internal article. Zammad itself sets no limit. */
export const zammad: Way<'zammad'> = {
  id: 'zammad',
  tokenName: 'HELDER_TOKEN_ZAMMAD',
  pace: { account: { most: 60, seconds: 60 } },
  request: ({ conversation, text }, _account, token) => ({
    method: 'POST',
    path: ['api', 'v1', 'ticket_articles'],
    headers: { authorization: `Token token=${token}` },
    body: { ticket_id: numeric(conversation), body: text, content_type: 'text/plain', type: 'note', internal: true },
  }),
}
