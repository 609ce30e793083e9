import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../outputs/http/support.ts'
import { launch } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
const { ask } = service()
// the browser needs a port; what it asks for goes to the service as it is
const server = createServer(async (request, response) => {
  const answer = await ask(request.method!, request.url!, {
    headers: { Host: request.headers.host!, 'Accept-Language': request.headers['accept-language'] ?? '' },
  })
  response.writeHead(answer.status, answer.headers as Record<string, string>).end(answer.text)
})
let home = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server.close()
})

test.each([
  ['en', 'light', 1280],
  ['nl', 'light', 390],
  ['en', 'dark', 390],
  ['nl', 'dark', 1280],
] as const)(
  'the page about the service in %s, %s, %i wide: styled, loads nothing, no fault by axe',
  async (lang, colorScheme, width) => {
    // axe itself is a script, which the page's policy would refuse; that the policy lets the style through is looked at below
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${home}/docs?lang=${lang}`)
    await page.addScriptTag({ content: axe })
    // biome-ignore lint/suspicious/noExplicitAny: axe stands in the page
    const { violations } = await page.evaluate(() => (globalThis as any).axe.run())
    expect(violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]!.html])).toEqual(
      [],
    )
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(asked).toEqual([`${home}/docs?lang=${lang}`])
    await context.close()
  },
)

test('the policy of the page lets its own style through, and the browser complains of nothing', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${home}/docs`)
  expect(await page.evaluate(`getComputedStyle(document.querySelector('table')).borderCollapse`)).toBe('collapse')
  expect(complaints).toEqual([])
  await page.close()
})
