import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../src/analyze.ts'
import type { Conversation, Message } from '../src/conversation.ts'
import { loadRulebook } from '../src/rulebook/load.ts'

const { rulebook } = loadRulebook()
const analyzer = createAnalyzer(rulebook)

const piece = fc.constantFrom(
  'Sorry to hear that your mail does not work.',
  'We will look into it as soon as possible',
  'Please send us your password!',
  'Clear the cache (F5).',
  '\n\n',
  ' ',
  '<p>',
  '</p>',
  '&amp;',
  '> ',
  'Met vriendelijke groet,\nSanne',
  'Wat vervelend dat u niet kunt inloggen.',
  'U dient de DNS-instellingen te controleren.',
  'Klopt dat?',
  'We gaan ernaar kijken',
  '😡',
  '1. ',
  'https://example.org',
  '-- \n',
  'Op 3 mei schreef Kim:\n',
  'the',
  'de',
  "don't",
  '\u0000',
  '\ud83d',
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
)
const message: fc.Arbitrary<Omit<Message, 'id'>> = fc.record(
  { role: fc.constantFrom('customer', 'agent', 'note', 'system'), text },
  { requiredKeys: ['role', 'text'] },
)
const conversation: fc.Arbitrary<Conversation> = fc
  .array(message, { minLength: 1, maxLength: 6 })
  .map((messages) => ({ id: 'c', messages: messages.map((m, i) => ({ ...m, id: String(i) })) }))

describe('analyze', () => {
  it('gives a sound review of every message, whatever is in it', () => {
    fc.assert(
      fc.property(conversation, (c) => {
        const reviews = analyzer.conversation(c)
        expect(reviews.map((r) => r.message_id)).toEqual(c.messages.map((m) => m.id))
        for (const [i, review] of reviews.entries()) {
          const { length } = c.messages[i]!.text
          expect(review.text).toBe(c.messages[i]!.text)
          for (const place of [
            ...review.signals,
            ...review.findings,
            ...Object.values(review.ledger).flat(),
            ...review.findings.flatMap((f) => f.suggestions.flatMap((s) => s.edits)),
          ])
            expect(place.start >= 0 && place.start <= place.end && place.end <= length, JSON.stringify(place)).toBe(
              true,
            )
          const scored = review.role === 'agent' && review.skipped === null
          expect(Object.keys(review.scores).length > 0).toBe(scored)
          for (const [dimension, value] of Object.entries(review.scores))
            if (value === null) expect(review.not_assessed[dimension]).toBeTruthy()
            else expect(review.ledger[dimension]!.reduce((sum, line) => sum + line.points, 0)).toBe(value)
        }
      }),
      { numRuns: 150 },
    )
  })
  it('gives the same bytes for the same conversation', () => {
    fc.assert(
      fc.property(conversation, (c) => {
        expect(JSON.stringify(createAnalyzer(rulebook).conversation(c))).toBe(JSON.stringify(analyzer.conversation(c)))
      }),
      { numRuns: 50 },
    )
  })
  it('reads a reply by what stands before it, never by what comes after', () => {
    fc.assert(
      fc.property(conversation, fc.array(message, { maxLength: 3 }), (c, more) => {
        const longer = { ...c, messages: [...c.messages, ...more.map((m, i) => ({ ...m, id: `later ${i}` }))] }
        expect(analyzer.conversation(longer).slice(0, c.messages.length)).toEqual(analyzer.conversation(c))
      }),
      { numRuns: 50 },
    )
  })
  it('skips notes, automatic and empty messages and other languages, with the reason', () => {
    const messages: Message[] = [
      {
        id: '1',
        role: 'customer',
        text: 'Guten Tag, meine Rechnung ist falsch und ich möchte bitte eine neue bekommen.',
      },
      { id: '2', role: 'note', text: 'Kim belt morgen terug.' },
      { id: '3', role: 'agent', text: 'Ich habe Ihnen die neue Rechnung soeben per E-Mail geschickt.' },
      { id: '4', role: 'agent', text: ' \n ' },
      { id: '5', role: 'system', text: 'Ticket closed' },
    ]
    expect(analyzer.conversation({ id: 'c', messages }).map((r) => r.skipped)).toEqual([
      'other-language',
      'note',
      'other-language',
      'empty',
      'auto-reply',
    ])
  })
  it('lets a language that is given win over detection', () => {
    const [review] = analyzer.conversation({
      id: 'c',
      messages: [{ id: '1', role: 'agent', text: 'ok', language: 'nl' }],
    })
    expect(review!.language).toBe('nl')
  })
  it('counts a term as jargon unless the customer used it or the reply explains it', () => {
    const terms = (customer: string, reply: string) =>
      analyzer
        .conversation({
          id: 'c',
          messages: [
            { id: '1', role: 'customer', text: customer, language: 'en' },
            { id: '2', role: 'agent', text: reply, language: 'en' },
          ],
        })[1]!
        .signals.filter((s) => s.id === 'jargon-term')
        .map((s) => reply.slice(s.start, s.end))
    expect(terms('My site is slow.', 'Please clear the cache.')).toEqual(['cache'])
    expect(terms('Is it the cache?', 'Please clear the cache.')).toEqual([])
    expect(terms('My site is slow.', 'Please clear the cache (the copies of pages that your browser keeps).')).toEqual(
      [],
    )
  })
  it('gives the same review of a reply when the others are read as context only', () => {
    fc.assert(
      fc.property(conversation, fc.nat(), (c, which) => {
        const all = analyzer.conversation(c)
        const wanted = c.messages[which % c.messages.length]!.id
        const some = analyzer.conversation(c, new Set([wanted]))
        expect(some).toEqual(all.filter(({ message_id }) => message_id === wanted))
      }),
      { numRuns: 40 },
    )
  })
})
