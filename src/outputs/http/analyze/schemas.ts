import { z } from 'zod'
import type { Review } from '../../../conversation.ts'
import { profileSchema } from '../../../rulebook/profile.ts'

const LONGEST_ID = 200
const MOST_MESSAGES = 500

const language = z
  .enum(['auto', 'en', 'nl'])
  .describe('`auto` finds it from the text and the conversation; the default')
const id = z.string().min(1).max(LONGEST_ID)

const turnSchema = z
  .strictObject({
    role: z
      .enum(['customer', 'agent', 'note', 'system'])
      .describe('who wrote it; notes and system messages are not read'),
    text: z.string().describe('the message, plain or HTML'),
    message_id: id.optional(),
    created_at: z.string().max(40).optional().describe('ISO 8601'),
  })
  .meta({ id: 'Turn', description: 'One message of the conversation' })

/** What `POST /v1/analyze` takes. */
export const analyzeSchema = z
  .strictObject({
    reply: z.string().optional().describe("the agent's reply or draft, plain or HTML"),
    conversation: z
      .array(turnSchema)
      .max(MOST_MESSAGES)
      .default([])
      .describe('what came before `reply`, oldest first; without `reply` its last message is the reply'),
    language: language.default('auto'),
    profile: profileSchema
      .omit({ serve: true })
      .optional()
      .describe("audience, allowed jargon, glossary, weights and so on, in place of the house's helder.yaml"),
    conversation_id: id.default('conversation'),
    message_id: id.default('reply'),
  })
  .meta({ id: 'AnalyzeRequest' })
export type AnalyzeRequest = z.output<typeof analyzeSchema>

/** What `POST /v1/analyze/batch` takes. */
export const batchSchema = (most: number) =>
  z
    .strictObject({ batch: z.array(analyzeSchema).min(1).max(most).describe('each read by itself') })
    .meta({ id: 'BatchRequest' })

const offset = z.number().int().min(0).describe('UTF-16 code units into `text`')
const span = { start: offset, end: offset }
const edit = z.object({ ...span, replacement: z.string() })
const kind = z.enum(['ready', 'fill-in']).describe('`ready` can be sent as it is; `fill-in` has [blanks] for the agent')

const suggestionSchema = z
  .object({ edits: z.array(edit), kind, why: z.string() })
  .meta({ id: 'Suggestion', description: 'One way to put it better' })

const findingSchema = z
  .object({
    rule: z.string(),
    dimension: z.string(),
    severity: z.enum(['minor', 'major', 'critical']),
    ...span,
    message: z.string().describe('what, why and how, in the language of the reply'),
    suggestions: z.array(suggestionSchema).describe('alternatives, best first'),
  })
  .meta({ id: 'Finding', description: 'What a person should look at; a missing thing has start = end' })

/** The result line: `Review` of src/conversation.ts, for readers of the API. */
export const reviewSchema = z
  .object({
    conversation_id: z.string(),
    message_id: z.string(),
    role: z.enum(['customer', 'agent', 'note', 'system']),
    agent: z.string().nullable(),
    created_at: z.string().nullable(),
    source: z.object({ file: z.string(), row: z.number() }).nullable(),
    attributes: z.object({
      channel: z.string().exactOptional(),
      queue: z.string().exactOptional(),
      topic: z.string().exactOptional(),
    }),
    language: z.string().describe('ISO 639-1, or `und`'),
    text: z.string(),
    skipped: z.enum(['auto-reply', 'note', 'other-language', 'empty']).nullable().describe('why it got no scores'),
    scores: z
      .record(z.string(), z.number().nullable())
      .describe('by dimension and `overall`, 0-100; null: not assessed'),
    not_assessed: z.record(z.string(), z.string()).describe('the reason, by dimension'),
    ledger: z
      .record(z.string(), z.array(z.object({ label: z.string(), rule: z.string(), points: z.number(), ...span })))
      .describe('the lines that add up to each score'),
    signals: z.array(z.object({ id: z.string(), ...span, rule: z.string() })),
    findings: z.array(findingSchema),
    metrics: z.object({
      words: z.number(),
      sentences: z.number(),
      readability: z.number().nullable().describe('0-100, higher is easier'),
    }),
    rewrite: z
      .object({
        text: z.string(),
        kind,
        changes: z.array(z.string()),
        overall_before: z.number(),
        overall_after: z.number(),
      })
      .nullable()
      .describe('only with ?rewrite=1, and only where something can be put better'),
  })
  .meta({ id: 'Review', description: 'The result line of one reply' }) satisfies z.ZodType<Review>

export const batchResultSchema = z
  .object({ results: z.array(reviewSchema).describe('in the order of the batch') })
  .meta({ id: 'BatchResult' })

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string().describe('what to do about it, in the language of Accept-Language (nl or en)'),
    code: z.string(),
    request_id: z.string().describe('the same as the X-Request-Id header and in the log'),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })
