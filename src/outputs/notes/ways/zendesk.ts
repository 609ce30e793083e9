import { basic, type Way } from './way.ts'

/** A private comment: Zendesk has no API for drafts. */
export const zendesk: Way<'zendesk'> = {
  id: 'zendesk',
  tokenName: 'HELDER_TOKEN_ZENDESK',
  pace: { account: { most: 100, seconds: 60 }, ticket: { most: 30, seconds: 600 } },
  request: ({ conversation, text }, { user }, token) => ({
    method: 'PUT',
    path: ['api', 'v2', 'tickets', `${conversation}.json`],
    headers: basic(`${user}/token`, token),
    body: { ticket: { comment: { body: text, public: false } } },
  }),
}
