import { z } from 'zod'
import { createDocument, type ZodOpenApiObject, type ZodOpenApiResponsesObject } from 'zod-openapi'
import { SOURCES } from '../../ingest/webhooks/source.ts'
import { standardPayload } from '../../ingest/webhooks/standard.ts'
import type { ServeSettings } from '../../rulebook/serve-settings.ts'
import { analyzeSchema, batchResultSchema, batchSchema, problemSchema, reviewSchema } from './analyze/schemas.ts'

export type OpenApi = ReturnType<typeof createDocument>

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})
const text = (description: string) => ({ description, content: { 'text/plain': { schema: z.string() } } })

const REFUSED: ZodOpenApiResponsesObject = {
  400: problem('Not usable; `errors` names each key by its path'),
  401: problem('No valid access token'),
  413: problem('Larger than the limits allow'),
  415: problem('Not JSON'),
  429: problem('Too many requests; see Retry-After'),
  503: problem('Too busy for rewrites at the moment; see Retry-After'),
}

const rewrite = z.object({
  rewrite: z.enum(['1', 'true']).optional().describe('adds the reply as a whole, put better'),
})

const checkForm = z
  .object({
    language: z.string().describe('a code of /v2/languages, or auto'),
    text: z.string().optional().describe('the draft; or give `data`'),
    data: z.string().optional().describe('JSON: {"annotation": [{"text": ...}, {"markup": ..., "interpretAs": ...}]}'),
    preferredVariants: z.string().optional(),
    enabledRules: z.string().optional(),
    disabledRules: z.string().optional(),
    enabledCategories: z.string().optional(),
    disabledCategories: z.string().optional(),
    enabledOnly: z.string().optional(),
  })
  .meta({ id: 'CheckRequest', description: 'Other keys of the protocol are taken and have no effect' })

/** The description of everything the service speaks, from the schemas that check it. */
export function openApi(version: string, limits: ServeSettings['limits']): OpenApi {
  const secured = { security: [{}, { token: [] }] }
  const definition: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'Helder',
      version,
      description: 'Reads helpdesk replies in Dutch and English. Offsets are UTF-16 code units into the text as sent.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'HELDER_TOKEN, where set' } },
    },
    paths: {
      '/v1/analyze': {
        post: {
          operationId: 'analyze',
          summary: 'Scores one reply, with its findings and suggestions',
          ...secured,
          requestParams: { query: rewrite },
          requestBody: { required: true, content: json(analyzeSchema) },
          responses: { 200: { description: 'The result line', content: json(reviewSchema) }, ...REFUSED },
        },
      },
      '/v1/analyze/batch': {
        post: {
          operationId: 'analyzeBatch',
          summary: `Scores up to ${limits.batch} replies`,
          ...secured,
          requestParams: { query: rewrite },
          requestBody: { required: true, content: json(batchSchema(limits.batch)) },
          responses: { 200: { description: 'The result lines', content: json(batchResultSchema) }, ...REFUSED },
        },
      },
      '/webhooks/{source}': {
        post: {
          operationId: 'webhook',
          summary: "Takes in a helpdesk's delivery, signed with the secret of the source",
          requestParams: { path: z.object({ source: z.enum(SOURCES) }) },
          requestBody: { required: true, content: json(z.unknown().describe("the helpdesk's own form")) },
          responses: {
            200: {
              description: 'Kept in a committed transaction, here already, or nothing to read',
              content: json(z.object({ status: z.enum(['accepted', 'seen', 'ignored']) })),
            },
            400: problem('Not what this helpdesk sends'),
            401: problem('Not signed, wrongly signed, too old, or no secret is set'),
            404: problem('No such source'),
            413: problem('Too large'),
            429: problem('Too many requests; see Retry-After'),
            503: problem('Could not be kept: send it again'),
          },
        },
      },
      '/webhooks/standard': {
        post: {
          operationId: 'standardWebhook',
          summary: 'The same for any tool that sends Standard Webhooks, in a form of our own',
          requestBody: { required: true, content: json(standardPayload) },
          responses: { 200: { description: 'As above' }, 400: problem('As above'), 401: problem('As above') },
        },
      },
      '/v2/check': {
        post: {
          operationId: 'check',
          summary: 'The LanguageTool protocol, also under /t/<token>/v2/: suggestions while writing',
          ...secured,
          requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: checkForm } } },
          responses: {
            200: {
              description: 'Findings as matches',
              content: json(z.looseObject({ language: z.unknown(), matches: z.array(z.unknown()) })),
            },
            400: text('`Error: ...`'),
            401: text('`Error: ...`'),
            413: text('`Error: ...`'),
            429: text('`Error: ...`'),
          },
        },
      },
      '/v2/languages': { get: plain('languages', 'The languages with rules', 'application/json') },
      '/v2/info': { get: plain('info', 'What answers here', 'application/json') },
      '/v2/maxtextlength': { get: plain('maxTextLength', 'The longest text, in characters', 'text/plain') },
      '/v2/healthcheck': { get: plain('healthcheck', '`OK`', 'text/plain') },
      '/v2/words': { get: plain('words', 'Always empty: own words stand in helder.yaml', 'application/json') },
      '/healthz': { get: plain('healthz', 'The process answers', 'application/json') },
      '/readyz': {
        get: {
          ...plain('readyz', 'The database answers too', 'application/json'),
          responses: { 200: { description: 'Ready' }, 503: { description: 'Not ready' } },
        },
      },
      '/metrics': { get: { ...plain('metrics', 'Figures for Prometheus', 'text/plain'), ...secured } },
      '/openapi.json': { get: plain('openapi', 'This description', 'application/json') },
      '/docs': { get: plain('docs', 'This description, to read', 'text/html') },
    },
  }
  return createDocument(definition)
}

const plain = (operationId: string, summary: string, type: string) => ({
  operationId,
  summary,
  responses: { 200: { description: summary, content: { [type]: {} } } },
})
