import type { Request } from 'express'
import { z } from 'zod'
import { parseJson } from '../../../ingest/webhooks/json.ts'
import { Problem } from '../problem.ts'
import { languageFor } from '../words.ts'

/** Far deeper than anything the schemas know. */
const DEEPEST = 16
/** What zod says of a fault. */
const IN_WORDS = { en: z.locales.en().localeError, nl: z.locales.nl().localeError }
/** More faults help nobody. */
const MOST_ERRORS = 20

/**
 * The JSON body of a request by its schema.
 *
 * @throws Problem that names each key by its path
 */
export function readBody<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  if (!request.is(['application/json', '+json'])) throw new Problem('type')
  const json = parseJson(request.body instanceof Buffer ? request.body : Buffer.alloc(0), DEEPEST)
  if (!json.ok) throw new Problem('json', [{ path: '', message: json.problem }])
  const result = schema.safeParse(json.value, { error: IN_WORDS[languageFor(request)] })
  if (result.success) return result.data
  throw new Problem(
    'invalid',
    result.error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({ path: pathOf(path), message })),
  )
}

/** `batch[2].conversation[0].role` */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (sum, key) => (typeof key === 'number' ? `${sum}[${key}]` : sum === '' ? String(key) : `${sum}.${String(key)}`),
    '',
  )
