import { chatwoot } from './chatwoot.ts'
import { freshdesk } from './freshdesk.ts'
import { generic } from './generic.ts'
import { glpi } from './glpi.ts'
import { intercom } from './intercom.ts'
import { jira } from './jira.ts'
import { otrs } from './otrs.ts'
import type { Profile } from './profile.ts'
import { redmine } from './redmine.ts'
import { servicenow } from './servicenow.ts'
import { topdesk } from './topdesk.ts'
import { twcs } from './twcs.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

export type { Profile } from './profile.ts'

/** In the order in which ties are decided; `generic` takes what no tool claims. */
export const PROFILES: readonly Profile[] = [
  ...[zendesk, freshdesk, jira, glpi, servicenow, otrs, topdesk, zammad, twcs, intercom, chatwoot, redmine],
  generic,
]
export { generic }
