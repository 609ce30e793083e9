import { chatwoot } from './chatwoot.ts'
import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { helpScout } from './help-scout.ts'
import { intercom } from './intercom.ts'
import { jira } from './jira.ts'
import type { SourceId, WebhookSource } from './source.ts'
import { standard } from './standard.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

export const WEBHOOK_SOURCES: Readonly<Record<SourceId, WebhookSource>> = {
  zendesk,
  freshdesk,
  zammad,
  intercom,
  'help-scout': helpScout,
  front,
  jira,
  chatwoot,
  standard,
}

export { parseJson } from './json.ts'
export { type Received, type ReceiveOptions, receive } from './receive.ts'
export * from './source.ts'
