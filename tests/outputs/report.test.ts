import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { folder, helder } from './doubles.ts'

const ENV = { LANG: 'en_GB.UTF-8', HELDER_KEY: 'a key for tests only' }

interface Line {
  conversation_id: string
  message_id: string
  role: string
  agent_id?: string
  created_at?: string
  channel?: string
  text: string
}

// one place for all inputs: the report names it
const input = join(folder(), 'in.jsonl')

async function report(lines: Line[], ...options: string[]): Promise<string> {
  const out = folder()
  writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { code, err } = await helder(['score', input, '--out', join(out, 'report.html'), '-q', ...options], {
    env: ENV,
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return readFileSync(join(out, 'report.html'), 'utf8')
}

/** Ten weeks of replies by a few agents; agent c has nine replies only. */
const weeks = (text: (i: number) => string): Line[] =>
  Array.from({ length: 69 }, (_, i) => [
    { conversation_id: `c${i}`, message_id: '1', role: 'customer', text: 'My printer is broken again, this is awful!' },
    {
      conversation_id: `c${i}`,
      message_id: '2',
      role: 'agent',
      agent_id: i < 30 ? 'Annelies' : i < 60 ? 'Bartholomew' : 'Corneel',
      channel: i % 2 ? 'phone' : 'web',
      created_at: new Date(Date.UTC(2026, 0, 5 + i)).toISOString(),
      text: text(i),
    },
  ]).flat()
const plain = (i: number) => `Hi, restart printer ${i} and tell me whether it prints. Kind regards, Zebedee`

describe('the report', () => {
  test('is the same bytes for the same input', async () => {
    const lines = weeks(plain)
    const [first, second] = [await report(lines, '--per-agent'), await report(lines, '--per-agent')]
    // not toBe: to show how two pages of this size differ takes minutes
    expect(first === second).toBe(true)
  })

  test('allows its own script and style by their hashes, and nothing else', async () => {
    const { document } = parseHTML(await report(weeks(plain)))
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy).toContain(`script-src ${hash(document.querySelector('script')!.textContent!)};`)
    expect(policy).toContain(`style-src ${hash(document.querySelector('style')!.textContent!)};`)
    expect(policy).toContain("default-src 'none'")
    expect(document.querySelectorAll('script, style')).toHaveLength(2)
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })

  test('hides names, addresses and numbers wherever it shows text', async () => {
    const html = await report(
      weeks(
        (i) =>
          `Dear Wilhelmina, mail qq${i}@example.org or 06-12345678, IBAN NL91ABNA0417164300. Kind regards, Zebedee`,
      ),
      '--per-agent',
    )
    expect(html).toContain('‹name›')
    for (const hidden of ['Wilhelmina', 'Zebedee', '@example.org', '12345678', 'NL91', 'Annelies', 'Bartholomew'])
      expect(html).not.toContain(hidden)
  })

  test('links every figure to replies that are on the page', async () => {
    const { document } = parseHTML(await report(weeks(plain), '--per-agent'))
    const links = [...document.querySelectorAll('a[data-figure]')]
    expect(links.length).toBeGreaterThan(15)
    for (const link of links) {
      const figure = document.querySelector(link.getAttribute('href')!)!
      const replies = [...figure.querySelectorAll('a')]
      expect(replies.length).toBeGreaterThan(0)
      for (const reply of replies) {
        const card = document.querySelector(reply.getAttribute('href')!)!
        expect(card.getAttribute('data-figures')!.split(' ')).toContain(link.getAttribute('data-figure'))
      }
    }
  })

  test('without text, shows numbers and no words of the messages', async () => {
    const html = await report(
      weeks(() => 'Please do the xylophone thing, Wilhelmina.'),
      '--no-text',
      '--per-agent',
    )
    expect(html).not.toMatch(/xylophone|Wilhelmina/)
    expect(html).toContain('the texts of the replies are not in this report')
  })

  test('says so where nothing could be scored', async () => {
    const lines = [{ conversation_id: 'c', message_id: '1', role: 'agent', text: 'https://example.org/only-a-link' }]
    const html = await report(lines)
    expect(html).toContain('could score none of the replies')
    expect(html).not.toContain('<script')
  })
})

describe('agents', () => {
  const rows = (html: string) => {
    const table = parseHTML(html).document.querySelector('#agents')!.parentElement!.querySelector('tbody')
    return [...(table?.querySelectorAll('th') ?? [])].map((cell) => cell.textContent)
  }

  test('are not in the report unless asked for', async () => {
    const html = await report(weeks(plain))
    expect(html).not.toContain('id="agents"')
    expect(html).not.toMatch(/Annelies|Bartholomew|Corneel/)
  })

  test('have made-up names, in alphabetical order, from ten replies on', async () => {
    const html = await report(weeks(plain), '--per-agent')
    const names = rows(html)
    expect(names).toHaveLength(2)
    for (const name of names) expect(name).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(names).toEqual([...names].sort())
    expect(html).toContain('1 agent has fewer than 10 replies')
    expect(html).not.toMatch(/Annelies|Bartholomew|Corneel/)
    expect(html).toContain('--per-agent was on')
  })

  test('have their names only by a second switch, and the report says so', async () => {
    const html = await report(weeks(plain), '--per-agent', '--agents', 'name')
    expect(rows(html)).toEqual(['Annelies', 'Bartholomew'])
    expect(html).toContain('shows the names of agents')
  })

  test('by name without --per-agent is refused', async () => {
    const { code, err } = await helder(['score', 'x', '--agents', 'name'], { env: ENV })
    expect(code).toBe(2)
    expect(err).toContain('--per-agent')
  })

  test('a key that is too short is refused', async () => {
    const { code, err } = await helder(['score', 'x', '--per-agent'], { env: { ...ENV, HELDER_KEY: 'short' } })
    expect(code).toBe(1)
    expect(err).toContain('HELDER_KEY')
  })
})
