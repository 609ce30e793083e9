import type { Request, RequestHandler, Response } from 'express'
import { Problem } from '../problem.ts'
import type { Tokens } from './tokens.ts'

/** The token of an `Authorization: Bearer` header; null without one. */
const bearer = (request: Request) => /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1] ?? null

/**
 * Lets in who has a token, where any is set. The token may stand in the path (`/t/<token>/...`) for browser add-ons, which
 * cannot send a header.
 */
export function access(tokens: Tokens): RequestHandler<{ token?: string }> {
  return (request, response, next) => {
    if (!tokens.required) return next()
    const given = request.params.token ?? bearer(request as Request)
    const name = given === null ? null : tokens.nameOf(given)
    if (name === null) return next(new Problem('token', [], { 'WWW-Authenticate': 'Bearer' }))
    response.locals.token = name
    next()
  }
}

/** Who a request is counted for: its token, else its address. */
export const callerOf = (request: Request, response: Response): string =>
  (response.locals.token as string | undefined) ?? request.ip ?? 'local'
