import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileArchive, reportOf, SAMPLE } from './archives.ts'
import { launch } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

let browser: Browser
const reports: Record<string, string> = {}
beforeAll(async () => {
  reports.english = await reportOf(SAMPLE, '--report-language', 'en', '--per-agent')
  reports.dutch = await reportOf(SAMPLE, '--report-language', 'nl', '--per-agent', '--agents', 'name')
  reports.hostile = await reportOf(hostileArchive(), '--per-agent', '--agents', 'name')
  browser = await launch()
}, 180_000)
afterAll(() => browser?.close())

interface Options {
  scheme?: 'light' | 'dark'
  width?: keyof typeof WIDTHS
  script?: boolean
}

/** Opens a report; the test fails on any request, dialog or complaint of the browser. */
async function open(name: string, options: Options, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    colorScheme: options.scheme ?? 'light',
    viewport: WIDTHS[options.width ?? 'desktop'],
    javaScriptEnabled: options.script ?? true,
  })
  const complaints: string[] = []
  const page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`request ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await page.goto(`file://${reports[name]}`)
    await look(page)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}

describe.each(['english', 'dutch', 'hostile'])('the %s report', (name) => {
  // colours are all that differs between light and dark
  it.each([
    ['light', 'desktop', undefined],
    ['light', 'phone', undefined],
    ['dark', 'desktop', 'color-contrast'],
    ['dark', 'phone', 'color-contrast'],
  ] as const)(
    'has no barriers that axe finds, %s, %s',
    async (scheme, width, rule) => {
      await open(name, { scheme, width }, async (page) => {
        // what can be unfolded is looked at too
        await page.evaluate(() => {
          for (const details of [...document.querySelectorAll('details')].slice(0, 25)) details.open = true
        })
        await page.evaluate(axe)
        const found = await page.evaluate(async (only) => {
          const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
          const { violations, passes } = await axe.run(only ? { runOnly: [only] } : {})
          if (passes.length === 0) return ['axe looked at nothing']
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`)
        }, rule)
        expect(found).toEqual([])
      })
    },
    120_000,
  )

  it('fits a phone without scrolling sideways', async () => {
    await open(name, { width: 'phone' }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    })
  }, 60_000)
})

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[]
  passes: unknown[]
}

describe('figures and filters', () => {
  const shown = (page: Page) => page.locator('#list > details:visible')

  it('leads from a figure to the replies behind it, and back', async () => {
    await open('english', {}, async (page) => {
      const link = page.locator('#findings ~ article a[data-figure]').first()
      const count = Number(/\d+/.exec((await link.textContent())!)![0])
      await link.click()
      await expect.poll(() => shown(page).count()).toBe(Math.min(count, 15))
      expect(await page.locator('#chosen').textContent()).toContain('A term this customer may not know')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('replies')
      await page.locator('#back').click()
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-figure'))).toBe(true)
    })
  }, 60_000)

  it('finds replies by words, finding, score and part, together', async () => {
    await open('english', {}, async (page) => {
      const all = await page.locator('#list > details').count()
      await page.fill('#search', 'NL-1001')
      expect(await shown(page).count()).toBeGreaterThan(0)
      for (const text of await shown(page).locator('> summary').allTextContents()) expect(text).toContain('NL-1001')
      await page.fill('#search', 'no such words anywhere')
      expect(await shown(page).count()).toBe(0)
      expect(await page.locator('#nothing').isVisible()).toBe(true)
      expect(await page.locator('#status').textContent()).toBe(`0 of ${all} replies fit.`)
      await page.click('button[type=reset]')
      expect(await page.locator('#status').textContent()).toBe(`${all} of ${all} replies fit.`)
      await page.selectOption('#by-finding', { index: 1 })
      await page.selectOption('#by-part', { index: 1 })
      const both = await shown(page).count()
      await page.selectOption('#by-part', { index: 0 })
      expect(await shown(page).count()).toBeGreaterThanOrEqual(both)
    })
  }, 60_000)

  it('sorts by score', async () => {
    await open('english', {}, async (page) => {
      await page.selectOption('#sort', 'low')
      const scores = await shown(page).evaluateAll((list) =>
        list.map((one) => Number((one as HTMLElement).dataset.overall)),
      )
      expect(scores).toEqual([...scores].sort((a, b) => a - b))
      expect(new Set(scores).size).toBeGreaterThan(3)
    })
  }, 60_000)

  it('shows more replies on demand, and moves on to the first of them', async () => {
    await open('english', {}, async (page) => {
      const before = await shown(page).count()
      await page.click('#more')
      expect(await shown(page).count()).toBeGreaterThan(before)
      const place = await page.evaluate(() =>
        [...document.querySelectorAll('#list > details')].indexOf(document.activeElement!.parentElement!),
      )
      expect(place).toBe(before)
    })
  }, 60_000)

  it('can be worked with the keyboard alone', async () => {
    await open('english', {}, async (page) => {
      await page.focus('#search')
      await page.keyboard.type('NL-1002')
      for (let i = 0; i < 6; i++) await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
      await page.keyboard.press('Enter')
      expect(
        await shown(page)
          .first()
          .evaluate((card) => (card as HTMLDetailsElement).open),
      ).toBe(true)
    })
  }, 60_000)
})

describe('without the script', () => {
  it('reads whole: no filters, and figures lead to a list of their replies', async () => {
    await open('english', { script: false }, async (page) => {
      expect(await page.locator('#filters').isVisible()).toBe(false)
      const link = page.locator('#findings ~ article a[data-figure]').first()
      const target = await link.getAttribute('href')
      await link.click()
      expect(await page.locator(`${target}`).isVisible()).toBe(true)
      const reply = await page.locator(`${target} a`).first().getAttribute('href')
      await page.locator(`${target} a`).first().click()
      expect(await page.locator(`${reply}`).isVisible()).toBe(true)
      expect(await page.locator('#list > details').count()).toBeGreaterThan(40)
    })
  }, 60_000)
})

describe('on paper', () => {
  it('leaves out what only works on a screen, and says so', async () => {
    await open('english', {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('#replies').isVisible()).toBe(false)
      expect(await page.locator('nav').isVisible()).toBe(false)
      expect(await page.locator('.paper').isVisible()).toBe(true)
      const size = (await page.pdf({ format: 'A4' })).length
      expect(size).toBeGreaterThan(20_000)
    })
  }, 60_000)
})

describe('hostile text', () => {
  it('never becomes code or markup', async () => {
    await open('hostile', {}, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
      expect(await page.locator('script').count()).toBe(1)
      expect(await page.locator('style').count()).toBe(1)
      expect(await page.locator('img, iframe, object, embed, link, [onclick], [onerror], [onload]').count()).toBe(0)
      const links = await page.locator('a').evaluateAll((list) => list.map((link) => link.getAttribute('href')))
      expect(links.filter((href) => !/^#[a-z]+\d*$/.test(href ?? ''))).toEqual([])
      await page.fill('#search', '<script>')
      expect(await page.locator('#list > details:visible').count()).toBeGreaterThan(0)
    })
  }, 60_000)
})
