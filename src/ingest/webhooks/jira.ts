import { z } from 'zod'
import { jiraText } from './adf.ts'
import { said, who } from './said.ts'
import { signingSecret } from './secrets.ts'
import { date, id, ignored, maybe, maybeId, missing, read } from './shapes.ts'
import { signedBy } from './signature.ts'
import type { Parsed, WebhookSource } from './source.ts'

/** Cloud has account ids; a server of one's own has names. */
const user = z.object({
  accountId: maybeId,
  name: maybe,
  key: maybe,
  accountType: z.string().nullish(),
  emailAddress: maybe,
})
const comment = z.object({
  id,
  body: jiraText,
  author: user.nullish(),
  created: date,
  jsdPublic: z.boolean().nullish(),
  visibility: z.unknown().optional(),
  properties: z
    .array(z.object({ key: z.string(), value: z.unknown() }))
    .nullish()
    .catch(null),
})
type Comment = z.infer<typeof comment>
const payload = z.object({
  webhookEvent: z.string(),
  comment: comment.optional(),
  issue: z
    .object({
      id: maybeId,
      key: maybeId,
      fields: z
        .object({
          description: jiraText.nullish().catch(null),
          created: date,
          reporter: user.nullish().catch(null),
          creator: user.nullish().catch(null),
        })
        .nullish(),
    })
    .optional(),
})
type Payload = z.infer<typeof payload>
type User = z.infer<typeof user> | null | undefined

const nameOf = (person: User): string | null => person?.accountId ?? person?.key ?? person?.name ?? null

/** Jira Service Management, and plain Jira, where every comment is public. */
export const jira: WebhookSource = {
  id: 'jira',
  name: 'Jira Service Management',
  secretName: 'HELDER_SECRET_JIRA',
  secretProblem: signingSecret,
  verify: signedBy({
    signature: 'x-hub-signature',
    hash: 'sha256',
    form: 'hex',
    prefix: 'sha256=',
    delivery: 'x-atlassian-webhook-identifier',
  }),
  parse: (body) =>
    read(payload, body, (data) => {
      // one comment raises comment_created and jira:issue_updated with the comment in it; its id makes them one
      if (data.webhookEvent === 'comment_created' || (data.webhookEvent === 'jira:issue_updated' && data.comment))
        return fromComment(data)
      if (data.webhookEvent === 'jira:issue_created') return fromIssue(data)
      return ignored('an event that is no message')
    }),
}

function fromComment({ issue, comment }: Payload): Parsed {
  if (!comment) return missing('comment')
  const conversation = issue?.key ?? issue?.id
  if (!conversation) return missing('issue.key')
  if (isInternal(comment)) return ignored('an internal note')
  const { author } = comment
  if (author?.accountType === 'app') return ignored('a message of a bot or of the helpdesk itself')
  if (comment.body.trim() === '') return ignored('a message without text')
  const reporter = issue?.fields?.reporter
  const name = nameOf(author)
  const isCustomer = author?.accountType === 'customer' || (name !== null && name === nameOf(reporter))
  return said({
    conversation,
    id: comment.id,
    ...(!isCustomer && { agent: who(name) }),
    text: comment.body,
    createdAt: comment.created,
    requester: isCustomer ? (author?.emailAddress ?? name) : (reporter?.emailAddress ?? nameOf(reporter)),
  })
}

/**
 * `jsdPublic` is absent outside Service Management; some versions say it late, and the property by which it is set
 * earlier; `visibility` keeps a comment to a group or role.
 */
function isInternal({ jsdPublic, visibility, properties }: Comment): boolean {
  const set = properties?.find(({ key }) => key === 'sd.public.comment')?.value
  const internal =
    typeof set === 'object' && set !== null && 'internal' in set ? String(set.internal) === 'true' : false
  return jsdPublic === false || Boolean(visibility) || internal
}

/** A request's description is its first message. */
function fromIssue({ issue }: Payload): Parsed {
  const conversation = issue?.key ?? issue?.id
  if (!conversation) return missing('issue.key')
  const { description, created, reporter, creator } = issue?.fields ?? {}
  if (!description?.trim()) return ignored('a request without text')
  if (creator && reporter && nameOf(creator) !== nameOf(reporter)) return ignored('a request that an agent opened')
  return said({
    conversation,
    id: 'description',
    text: description,
    createdAt: created,
    requester: reporter?.emailAddress ?? nameOf(reporter),
  })
}
