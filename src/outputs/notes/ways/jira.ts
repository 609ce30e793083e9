import { asWiki } from './text.ts'
import { basic, bearer, type Way } from './way.ts'

/** An internal comment on a request of Service Management; plain Jira has none, and answers 404. */
export const jira: Way<'jira'> = {
  id: 'jira',
  tokenName: 'HELDER_TOKEN_JIRA',
  pace: { account: { most: 60, seconds: 60 } },
  request: ({ conversation, text }, { user }, token) => ({
    method: 'POST',
    path: ['rest', 'servicedeskapi', 'request', conversation, 'comment'],
    headers: user === undefined ? bearer(token) : basic(user, token),
    body: { body: asWiki(text), public: false },
  }),
}
