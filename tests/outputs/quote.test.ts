import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit, Finding } from '../../src/conversation.ts'
import { quote } from '../../src/outputs/quote.ts'

const finding = (start: number, end: number, edits: Edit[] = []): Finding => ({
  rule: 'r',
  dimension: 'clarity',
  severity: 'minor',
  start,
  end,
  message: '',
  suggestions: edits.length > 0 ? [{ edits, kind: 'ready', why: '' }] : [],
})
const marked = (text: string, found: Finding) => {
  const { text: piece, mark } = quote(text, found)
  return `${piece.slice(0, mark.start)}[${piece.slice(mark.start, mark.end)}]${piece.slice(mark.end)}`
}

test('shows the sentence around the finding, and what it becomes', () => {
  const text = 'Hello there. You forgot the form. Bye.'
  const found = finding(13, 23, [{ start: 13, end: 23, replacement: 'We still need' }])
  expect(marked(text, found)).toBe('[You forgot] the form.')
  expect(quote(text, found)).toMatchObject({
    after: 'We still need the form.',
    cutBefore: true,
    cutAfter: true,
    kind: 'ready',
  })
})

test('where something is missing, the sentence next to the place is shown', () => {
  const text = 'We have seen it.\n\nKind regards'
  expect(marked(text, finding(0, 0))).toBe('[]We have seen it.')
  expect(marked(text, finding(16, 16))).toBe('We have seen it.[]')
  expect(marked(text, finding(16, 16, [{ start: 16, end: 16, replacement: ' Tomorrow.' }]))).toBe('We have seen it.[]')
})

test('stays short and holds its mark, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), fc.nat(3000), fc.nat(3000), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const cut = quote(text, finding(start, end))
      expect(cut.text.length).toBeLessThanOrEqual(420 + 90)
      expect(text).toContain(cut.text)
      expect(cut.mark.start).toBeLessThanOrEqual(cut.mark.end)
      expect(cut.mark.end).toBeLessThanOrEqual(cut.text.length)
    }),
  )
})
