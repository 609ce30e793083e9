import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import { render } from 'preact-render-to-string'
import type { RuleLanguage } from '../../../conversation.ts'
import type { OpenApi } from '../openapi.ts'
import { httpWords, languageFor } from '../words.ts'
import { Operations, Schemas } from './parts.tsx'
import { STYLE } from './style.ts'

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The description of the service as a page: made here, without scripts, and loading nothing. */
export function docsPage(description: OpenApi): RequestHandler {
  const pages = { en: page(description, 'en'), nl: page(description, 'nl') }
  return (request, response) => {
    const asked = request.query.lang
    const language = asked === 'nl' || asked === 'en' ? asked : languageFor(request)
    response.vary('Accept-Language').set('Content-Security-Policy', POLICY).type('html').send(pages[language])
  }
}

function page(description: OpenApi, language: RuleLanguage): string {
  const words = httpWords(language).docs
  const other = language === 'en' ? 'nl' : 'en'
  return `<!doctype html>\n${render(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        {/* constant and our own; escaping would break its quotes */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>
            {words.lead}
            <a href="/openapi.json">/openapi.json</a>.{' '}
            <a href={`/docs?lang=${other}`} hreflang={other} lang={other}>
              {words.otherLanguage}
            </a>
          </p>
          <Operations description={description} words={words} />
          <Schemas description={description} words={words} />
        </main>
      </body>
    </html>,
  )}\n`
}
