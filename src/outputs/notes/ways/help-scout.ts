import { asHtml } from './text.ts'
import { bearer, numeric, type Way } from './way.ts'

const STATUSES = new Set(['active', 'closed', 'pending'])

/** A draft reply or a note. Help Scout's tokens live two days: the app's secret is changed into one. */
export const helpScout: Way<'help-scout'> = {
  id: 'help-scout',
  tokenName: 'HELDER_TOKEN_HELP_SCOUT',
  pace: { account: { most: 100, seconds: 60 } },
  request({ conversation, replyTo, text }, { as }, token) {
    const path = ['v2', 'conversations', conversation]
    const headers = bearer(token)
    if (as === 'note') return { method: 'POST', path: [...path, 'notes'], headers, body: { text: asHtml(text) } }
    const { customer, status } = replyTo
    if (customer === undefined) return 'no customer to draft a reply to'
    const draft = { customer: { id: numeric(customer) }, text: asHtml(text), draft: true }
    // without a status Help Scout opens the conversation again
    const body = STATUSES.has(status ?? '') ? { ...draft, status } : draft
    return { method: 'POST', path: [...path, 'reply'], headers, body }
  },
  exchange: ({ app }, token) => ({
    method: 'POST',
    path: ['v2', 'oauth2', 'token'],
    headers: {},
    body: { grant_type: 'client_credentials', client_id: app, client_secret: token },
  }),
}
