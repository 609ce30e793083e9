import type { RequestHandler } from 'express'

/** Add-ons of the browsers have origins that no web page can claim. */
const EXTENSION = /^(?:chrome|moz|safari-web|safari|ms-browser)-extension:\/\/[\w.-]{1,100}$/

/**
 * Lets browser add-ons, and the pages that the settings name, read the answers (errors too). Other pages may send what a
 * browser lets any page send, and read nothing.
 */
export function cors(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers
    response.vary('Origin')
    if (origin !== undefined && (EXTENSION.test(origin) || origins.includes(origin))) {
      response.set('Access-Control-Allow-Origin', origin)
      if (request.method === 'OPTIONS') {
        response.set({
          'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
          'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type',
          'Access-Control-Max-Age': '86400',
        })
        // asked by browsers before a page or add-on may reach this machine
        if (request.headers['access-control-request-private-network'] === 'true')
          response.set('Access-Control-Allow-Private-Network', 'true')
      }
    }
    next()
  }
}
