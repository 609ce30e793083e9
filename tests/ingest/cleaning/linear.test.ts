import { expect, it } from 'vitest'
import { clean } from '../../../src/ingest/cleaning/index.ts'

const SIZE = 100_000
/** Measured 0.1-30 ms; quadratic work would take seconds. The rest is room for a busy machine. */
const MOST_MS = 4000

const UNITS = [
  ...['<', '>', '"', "'", '.', '7', 'a', '-', '_', '*', '&', '&#', ' ', '\n', '\r\n', ' \n', '\t'],
  ...['<div>', '</div>', '<div></b>', '<p>', '<p>x</p>', '<li>x', '<td>x', '<ol><li>', '<form><p>', '<br>', 'x<br>\n'],
  ...['<a', '<a ', '<p a="', '<!--', '<![CDATA[', '<pre>\n', '&amp;', '&nbsp;', '<p style="display     ', 'a:b:<'],
  ...['<blockquote>', 'x<blockquote>y</blockquote>', '<div class="gmail_signature">x', '<p style="display:none">'],
  ...['> \n', '> hoi daar\n', 'Op ', 'On ', 'Op ma 3 jan\n', 'Op 3 mei 2026 schreef Jan\n', 'x wrote: ', ':\n'],
  ...['Van: x\n', 'Van: x\n\n', '-----\n', '--\n', 'Sent from my iPhone\n', 'Unsubscribe\n', 'aansprakelijk\n\n'],
  ...['Groeten,\n', 'Mvg\nJan\nServicedesk\n', 'Thanks. ', 'ik ben met vakantie lees mail ', 'out of office '],
  ...['automat ', 'your ticket received #123 ', 'https://a.b ', 'a | ', 'tekst hier\n\n'],
]

it.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))('%s', (_name, unit) => {
  const long = unit.repeat(Math.ceil(SIZE / unit.length))
  for (const body of [long, `<p>x</p>${long}`, `x\n${long}\nGroet`]) {
    const start = performance.now()
    clean(body)
    expect(performance.now() - start).toBeLessThan(MOST_MS)
  }
})

it('takes 20,000 levels of nesting', () => {
  expect(clean(`${'<div>'.repeat(20_000)}Hallo${'</div>'.repeat(20_000)}`).text).toBe('Hallo')
})
