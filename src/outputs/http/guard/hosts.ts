import type { RequestHandler } from 'express'
import { Problem } from '../problem.ts'
import { isLoopback } from '../settings.ts'

/** The name in a Host header, without its port; null where it is no name. */
export function hostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header ?? '')
  return match ? match[1]!.toLowerCase() : null
}

/**
 * Refuses requests meant for another host. A page on the web can point a name of its own at 127.0.0.1 (DNS rebinding)
 * and would then speak to this service as if it were its own; the Host header still has that name.
 *
 * @param anyName the service is open to other machines under names we do not know; the token guards it
 */
export function hostGuard(publicNames: readonly string[], anyName: boolean): RequestHandler {
  return (request, _response, next) => {
    const name = hostName(request.headers.host)
    if (name !== null && (isLoopback(name) || publicNames.includes(name) || anyName)) next()
    else next(new Problem('host'))
  }
}
