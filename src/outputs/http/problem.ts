import { STATUS_CODES } from 'node:http'
import type { Request, Response } from 'express'
import type { HttpWords } from './words.ts'
import { httpWords, languageFor } from './words.ts'

export type ProblemCode = keyof HttpWords['problems']

/** One thing that is wrong in a request: the path of its key, like `conversation[2].role`, and what is allowed. */
export interface PathError {
  path: string
  message: string
}

const STATUS: Record<ProblemCode, number> = {
  'not-found': 404,
  method: 405,
  host: 421,
  token: 401,
  rate: 429,
  'too-large': 413,
  'too-long': 413,
  encoding: 415,
  type: 415,
  json: 400,
  invalid: 400,
  aborted: 400,
  signature: 401,
  'no-secret': 401,
  malformed: 400,
  rulebooks: 429,
  busy: 503,
  unavailable: 503,
  internal: 500,
  uri: 400,
}

/** Ends a request with a problem; it holds no text of the request, so that it may be logged. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly errors: readonly PathError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, errors: readonly PathError[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.status = STATUS[code]
    this.errors = errors
    this.headers = headers
  }
}

/** What express and its body reader throw, as a problem; null for what is our own fault. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (error instanceof URIError) return new Problem('uri')
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown }
  switch (type) {
    case 'entity.too.large':
      return new Problem('too-large')
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new Problem('encoding')
    case 'request.aborted':
    case 'request.size.invalid':
      return new Problem('aborted')
    default:
      return status === 400 ? new Problem('uri') : null
  }
}

/** The problem as RFC 9457 has it, in the caller's language. */
export function problemBody(problem: Problem, request: Request, id: string) {
  const words = httpWords(languageFor(request))
  const [title, detail] = words.problems[problem.code]
  return {
    type: 'about:blank',
    title,
    status: problem.status,
    detail,
    code: problem.code,
    request_id: id,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
  }
}

/** Sends a problem as application/problem+json. */
export function sendProblem(problem: Problem, request: Request, response: Response): void {
  response.status(problem.status).set(problem.headers).type('application/problem+json')
  response.send(JSON.stringify(problemBody(problem, request, response.locals.id as string)))
}

/** The same for a request that never became one: too many headers, too slow, not HTTP. Raw bytes for the socket. */
export function rawProblem(status: 400 | 408 | 431): string {
  const title = STATUS_CODES[status]!
  const body = JSON.stringify({ type: 'about:blank', title, status })
  return `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
}
