import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { Problem } from '../problem.ts'

const MINUTE = 60_000

/**
 * Refuses a caller's requests beyond `limit` a minute, with Retry-After.
 *
 * @param keyOf who it is counted for; an address is cut to its network where it is IPv6
 */
export function rate(limit: number, keyOf: (request: Request, response: Response) => string): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: (request, response) => ipKeyGenerator(keyOf(request, response)),
    // our own: behind a proxy that sends X-Forwarded-For it would write warnings to the console
    validate: false,
    handler: (_request, _response, next) => next(new Problem('rate')),
  })
}
