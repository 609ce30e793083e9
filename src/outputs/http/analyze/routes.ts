import { setImmediate } from 'node:timers/promises'
import type { IRouter, RequestHandler } from 'express'
import type { Review } from '../../../conversation.ts'
import type { ServeSettings } from '../../../rulebook/serve-settings.ts'
import type { Metrics } from '../metrics.ts'
import { route } from '../routes.ts'
import { httpWords, languageFor } from '../words.ts'
import { readBody } from './body.ts'
import { conversationOf } from './conversation.ts'
import type { Reader } from './readers.ts'
import { type AnalyzeRequest, analyzeSchema, batchSchema } from './schemas.ts'

/** `POST /v1/analyze` and `/v1/analyze/batch`. */
export function analyzeRoutes(
  app: IRouter,
  reader: Reader,
  limits: ServeSettings['limits'],
  metrics: Metrics,
  before: RequestHandler[],
): void {
  const batches = batchSchema(limits.batch)
  const readOne = async (asked: AnalyzeRequest, conversation: ReturnType<typeof conversationOf>, rewrite: boolean) => {
    const start = performance.now()
    const review = await reader.read(conversation, { lang: asked.language, rewrite, profile: asked.profile })
    metrics.analysis('analyze', (performance.now() - start) / 1000)
    return review
  }
  const one: RequestHandler = async (request, response) => {
    const asked = readBody(request, analyzeSchema)
    const conversation = conversationOf(asked, limits.text_characters, '', httpWords(languageFor(request)))
    response.json(await readOne(asked, conversation, wantsRewrite(request.query.rewrite)))
  }
  const many: RequestHandler = async (request, response) => {
    const { batch } = readBody(request, batches)
    const words = httpWords(languageFor(request))
    // all are looked at before the first is read: a batch is taken whole or not at all
    const conversations = batch.map((asked, i) => conversationOf(asked, limits.text_characters, `batch[${i}].`, words))
    const rewrite = wantsRewrite(request.query.rewrite)
    const results: Review[] = []
    for (const [i, asked] of batch.entries()) {
      results.push(await readOne(asked, conversations[i]!, rewrite))
      // others wait their turn between two replies, and nobody reads on for a caller who has left
      await setImmediate()
      if (response.destroyed) return
    }
    response.json({ results })
  }
  route(app, '/v1/analyze', { post: [...before, one] })
  route(app, '/v1/analyze/batch', { post: [...before, many] })
}

const wantsRewrite = (value: unknown) => value === '1' || value === 'true'
