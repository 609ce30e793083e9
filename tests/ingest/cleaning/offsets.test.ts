import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean, isVerbatim, toSource } from '../../../src/ingest/cleaning/index.ts'
import { anyBody, htmlBody, plainBody } from './bodies.ts'

const RUNS = { numRuns: 1000, seed: 20260504 }

it('covers the cleaned text with segments that rise in text and body', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const { text, segments } = clean(body)
      let at = 0
      let source = 0
      for (const segment of segments) {
        expect(segment.start).toBe(at)
        expect(segment.end).toBeGreaterThan(segment.start)
        expect(segment.sourceStart).toBeGreaterThanOrEqual(source)
        expect(segment.sourceEnd).toBeGreaterThanOrEqual(segment.sourceStart)
        if (segment.verbatim) {
          expect(body.slice(segment.sourceStart, segment.sourceEnd)).toBe(text.slice(segment.start, segment.end))
        }
        at = segment.end
        source = segment.sourceEnd
      }
      expect(at).toBe(text.length)
      expect(source).toBeLessThanOrEqual(body.length)
    }),
    RUNS,
  )
})

it('maps spans into the body, in order; verbatim ones to the same characters', () => {
  fc.assert(
    fc.property(anyBody, fc.nat(), fc.nat(), fc.nat(), (body, a, b, c) => {
      const cleaned = clean(body)
      const size = cleaned.text.length + 1
      const [first, second, third] = [a % size, b % size, c % size].sort((x, y) => x - y) as [number, number, number]
      const whole = toSource(cleaned, { start: first, end: third })
      const part = toSource(cleaned, { start: first, end: second })
      const after = toSource(cleaned, { start: second, end: third })
      for (const span of [whole, part, after]) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(body.length)
      }
      expect(part.end).toBeLessThanOrEqual(whole.end)
      expect(after.start).toBeGreaterThanOrEqual(whole.start)
      for (const span of [
        { start: first, end: second },
        { start: first, end: third },
      ]) {
        if (!isVerbatim(cleaned, span)) continue
        const source = toSource(cleaned, span)
        expect(body.slice(source.start, source.end)).toBe(cleaned.text.slice(span.start, span.end))
      }
    }),
    RUNS,
  )
})

it('lists the removed parts in order, inside the body, apart from verbatim text', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const { removed, segments } = clean(body)
      let at = 0
      for (const part of removed) {
        expect(part.start).toBeGreaterThanOrEqual(at)
        expect(part.end).toBeGreaterThan(part.start)
        at = part.end
        for (const one of segments) {
          if (one.verbatim) expect(one.sourceEnd <= part.start || one.sourceStart >= part.end).toBe(true)
        }
      }
      expect(at).toBeLessThanOrEqual(body.length)
    }),
    RUNS,
  )
})

it('leaves its own plain output alone', () => {
  fc.assert(
    fc.property(plainBody, (body) => {
      const once = clean(body)
      expect(once.html).toBe(false)
      expect(clean(once.text).text).toBe(once.text)
    }),
    RUNS,
  )
})

it('leaves something of every plain text, and is the same each time', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const cleaned = clean(body)
      if (!cleaned.html && body.trim() !== '') expect(cleaned.text.trim()).not.toBe('')
      expect(clean(body)).toEqual(cleaned)
    }),
    RUNS,
  )
})

it('loses no text before bad HTML', () => {
  fc.assert(
    fc.property(htmlBody, (body) => {
      const cleaned = clean(body)
      expect(cleaned.text.startsWith(cleaned.html ? 'x' : '<p>x')).toBe(true)
    }),
    RUNS,
  )
})

it('gives a plain message back as it is', () => {
  const body = 'Hallo Ann,\r\n\r\nDe printer staat weer aan.\r\n'
  expect(clean(body)).toEqual({
    text: body,
    segments: [{ start: 0, end: body.length, sourceStart: 0, sourceEnd: body.length, verbatim: true }],
    removed: [],
    autoReply: false,
    html: false,
  })
  expect(clean('')).toEqual({ text: '', segments: [], removed: [], autoReply: false, html: false })
})
