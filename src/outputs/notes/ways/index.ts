import type { HelpdeskId } from '../../../rulebook/note-settings.ts'
import { chatwoot } from './chatwoot.ts'
import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { helpScout } from './help-scout.ts'
import { intercom } from './intercom.ts'
import { jira } from './jira.ts'
import type { Way } from './way.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

/** The ways back. Standard Webhooks has none: what sends those has no ticket to write in. */
export const WAYS: { readonly [Id in HelpdeskId]: Way<Id> } = {
  zendesk,
  freshdesk,
  zammad,
  intercom,
  'help-scout': helpScout,
  front,
  jira,
  chatwoot,
}
