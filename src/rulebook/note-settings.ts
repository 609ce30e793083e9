import { z } from 'zod'

const address = z.string().refine(isBase, {
  error: 'an address such as https://help.example.org, without user name, password, ? and #',
})

function isBase(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && username + password + search + hash === ''
}

/** What every way back has. The token never stands here: it comes from the environment or a file. */
const common = {
  allow_http: z.boolean().default(false).describe('allows an address without TLS'),
  allow_private: z.boolean().default(false).describe('allows addresses of a private network and of this machine'),
}
const own = { ...common, url: address.describe('the address of your helpdesk, such as https://acme.zendesk.com') }
const hosted = (url: string) => ({ ...common, url: address.default(url) })
const as = z.enum(['draft', 'note']).default('draft').describe('a draft, or a note that only the team can see')

/** `serve.notes.helpdesks`: where notes go; a helpdesk that is not named gets none. */
export const helpdesksSchema = z.strictObject({
  zendesk: z.strictObject({ ...own, user: z.email().describe('the account of the API token') }).optional(),
  freshdesk: z.strictObject(own).optional(),
  zammad: z.strictObject(own).optional(),
  intercom: z
    .strictObject({
      ...hosted('https://api.intercom.io'),
      admin: z.string().optional().describe('whose notes they are'),
    })
    .optional(),
  'help-scout': z
    .strictObject({ ...hosted('https://api.helpscout.net'), app: z.string().describe('the App ID'), as })
    .optional(),
  front: z
    .strictObject({
      ...hosted('https://api2.frontapp.com'),
      as,
      author: z.string().optional().describe('the teammate who drafts; else the one who wrote the reply'),
      channel: z.string().optional().describe('the channel of the draft; needed for drafts'),
    })
    .refine((front) => front.as === 'note' || front.channel !== undefined, {
      error: 'drafts need a channel',
      path: ['channel'],
    })
    .optional(),
  jira: z
    .strictObject({
      ...own,
      user: z.email().optional().describe('the account of the API token; none on a server of your own'),
    })
    .optional(),
  chatwoot: z.strictObject(own).optional(),
})

/** `serve.notes`: suggestions back to the agent, in the ticket. Off until a helpdesk is named. */
export const notesSchema = z.strictObject({
  language: z
    .enum(['reply', 'nl', 'en'])
    .default('reply')
    .describe('the language of the notes; replacements stay in that of the reply'),
  most: z.number().int().min(1).max(3).default(3).describe('most suggestions in one note'),
  severity: z
    .enum(['minor', 'major', 'critical'])
    .default('major')
    .describe('the least severity that is worth a note by itself'),
  points: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(8)
    .describe('points to gain overall that make smaller things worth a note'),
  own_authors: z
    .array(z.string().min(1))
    .default([])
    .describe('ids of the accounts in whose name notes are written: what they say is never scored'),
  helpdesks: helpdesksSchema.prefault({}),
})

export type NoteSettings = z.output<typeof notesSchema>
export type Helpdesks = z.output<typeof helpdesksSchema>
export type HelpdeskId = keyof Helpdesks
