import type { IRouter, RequestHandler } from 'express'
import { Problem } from './problem.ts'

type Method = 'get' | 'post' | 'options'

/**
 * A path with its methods; any other is refused with 405 and Allow. The path as it stands here is what logs and metrics
 * call the route: the address that was asked for may hold a token.
 *
 * @param shown the route's name, where `path` is relative
 */
export function route(
  app: IRouter,
  path: string,
  methods: Partial<Record<Method, RequestHandler | RequestHandler[]>>,
  shown = path,
): void {
  const allowed = Object.keys(methods).flatMap((name) => (name === 'get' ? ['GET', 'HEAD'] : [name.toUpperCase()]))
  app.all(path, (request, response, next) => {
    response.locals.route = shown
    if (allowed.includes(request.method)) return next()
    next(new Problem('method', [], { Allow: allowed.join(', ') }))
  })
  for (const [name, handlers] of Object.entries(methods)) app[name as Method](path, ...[handlers].flat())
}
