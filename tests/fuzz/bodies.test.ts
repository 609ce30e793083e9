import fc from 'fast-check'
import { expect } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Message, Review, Span } from '../../src/conversation.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'
import { fuzz } from './fuzz.ts'

const analyzer = createAnalyzer(loadRulebook().rulebook)

const words = fc.constantFrom(
  ...[
    'Hi Ana,',
    'Beste Jan,',
    'please restart the printer.',
    'u moet de app opnieuw starten.',
    'I am sorry',
    'Sorry',
    'wij kijken ernaar',
  ],
  ...[
    'why?',
    'it does not work!!!',
    'het werkt niet',
    '192.168.0.1',
    'a@b.nl',
    'https://x.nl/?a=1&b=2',
    'as soon as possible',
    'Kind regards,\nBo',
  ],
  ...[
    '&nbsp;',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&lt;b&gt;',
    '> quoted',
    '-----Original message-----',
    'On Monday Ana wrote:',
    '😀',
    '\u200b',
    '\u202e',
  ],
)
const TAGS = [
  'p',
  'div',
  'br',
  'b',
  'a',
  'blockquote',
  'table',
  'td',
  'li',
  'ul',
  'pre',
  'script',
  'style',
  'img',
  'svg',
  'textarea',
  '!--',
  'font',
  'o:p',
]
const ATTRIBUTES = [
  '',
  ' class="gmail_quote"',
  ' style="display:none"',
  ' href="javascript:x"',
  " title='",
  ' id=x y',
  ' alt="a>b"',
]
const tag = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('<', '</', '< ', '<<', '&lt;'),
    fc.constantFrom('>', '/>', '', ' ', '-->'),
  )
  .map(([name, attribute, open, close]) => `${open}${name}${attribute}${close}`)
const body = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 5, arbitrary: tag },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\0') },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const messages = fc.array(fc.tuple(fc.constantFrom<Message['role']>('agent', 'customer', 'note', 'system'), body), {
  minLength: 1,
  maxLength: 5,
})

function within({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(text.length)
}

/** What holds for every result line: places within the text, sums that add up, scores within their bounds. */
function expectSound(review: Review): void {
  const { text, signals, findings, ledger, scores } = review
  for (const signal of signals) within(signal, text)
  for (const finding of findings) {
    within(finding, text)
    for (const edit of finding.suggestions.flatMap((suggestion) => suggestion.edits)) within(edit, text)
  }
  for (const [dimension, lines] of Object.entries(ledger)) {
    expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(scores[dimension])
    for (const line of lines) within(line, text)
  }
  for (const score of Object.values(scores)) {
    if (score === null) continue
    expect(Number.isInteger(score)).toBe(true)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(100)
  }
  expect(JSON.parse(JSON.stringify(review))).toEqual(review)
}

function expectReviews(parts: readonly [Message['role'], string][]): void {
  const all = parts.map(([role, text], i): Message => ({ id: String(i), role, text }))
  const reviews = analyzer.conversation({ id: 'c', messages: all })
  expect(reviews.map((it) => it.text)).toEqual(all.map((it) => it.text))
  for (const review of reviews) expectSound(review)
}

fuzz('HTML bodies of any kind', 0.14, messages, expectReviews)
fuzz(
  'one piece repeated many times',
  0.02,
  fc.tuple(fc.oneof(tag, words), fc.integer({ min: 100, max: 3000 })),
  ([part, times]) => expectReviews([['agent', part.repeat(times)]]),
)
