import { describe, expect, it } from 'vitest'
import { conceptOf } from '../../../src/detect/signals/restates/concepts.ts'
import { marked } from './read.ts'

const restates = (language: 'en' | 'nl', customer: string, reply: string) =>
  marked('restates', language, reply, customer).length > 0

describe('restates', () => {
  it.each([
    [
      'en',
      'My laptop freezes whenever I open the planning sheet.',
      'So your computer gets stuck when you open the planning sheet.',
    ],
    ['en', 'The bill for March was charged twice.', 'You were charged twice for the March invoice.'],
    [
      'en',
      'I cannot log in to the portal since Monday.',
      'I understand that you have not been able to sign in to the portal since Monday.',
    ],
    ['en', 'I just feel tired of all the overtime.', 'It sounds like the overtime is wearing you out.'],
    [
      'nl',
      'Mijn laptop loopt vast zodra ik de planning open.',
      'Dus uw computer loopt vast bij het openen van de planning.',
    ],
    [
      'nl',
      'De rekening van maart is twee keer afgeschreven.',
      'U schrijft dat de factuur van maart dubbel is afgeschreven.',
    ],
    [
      'nl',
      'Sinds maandag kan ik niet inloggen op het factuurportaal.',
      'Ik begrijp dat u zich sinds maandag niet kunt aanmelden op het portaal voor facturen.',
    ],
    [
      'nl',
      'De monteur is niet komen opdagen en nu zit ik zonder internet.',
      'Vervelend dat de technieker niet kwam en je geen internet hebt.',
    ],
  ] as const)('%s: %s -> %s', (language, customer, reply) => {
    expect(restates(language, customer, reply)).toBe(true)
  })

  it.each([
    ['en', 'My laptop freezes whenever I open the planning sheet.', 'Restart the laptop and install the update.'],
    ['en', 'My laptop freezes whenever I open the planning sheet.', 'Which version of the sheet do you open?'],
    ['en', 'The bill for March was charged twice.', 'Thank you for your message.'],
    ['en', 'Hi, this is Rosa. The bill for March was charged twice.', 'Hi Rosa,'],
    ['en', 'The bill for March was charged twice.', 'Is there anything more I can help you with?'],
    ['nl', 'Mijn laptop loopt vast zodra ik de planning open.', 'Herstart de laptop en installeer de update.'],
    ['nl', 'Mijn laptop loopt vast zodra ik de planning open.', 'Welke versie van de planning opent u?'],
    ['nl', 'De rekening van maart is twee keer afgeschreven.', 'Bedankt voor uw bericht.'],
    ['nl', 'Hallo, Roos hier. De rekening van maart is dubbel.', 'Dag Roos,'],
    ['nl', 'De rekening van maart is twee keer afgeschreven.', 'Kan ik verder nog iets voor u doen?'],
  ] as const)('not: %s: %s -> %s', (language, customer, reply) => {
    expect(restates(language, customer, reply)).toBe(false)
  })

  it('sees through compounds and synonyms', () => {
    const share = (language: 'en' | 'nl', a: string, b: string) => {
      const keys = new Set(conceptOf(a, language).keys)
      return conceptOf(b, language).keys.some((key) => keys.has(key))
    }
    expect(share('nl', 'factuurportaal', 'portaal')).toBe(true)
    expect(share('nl', 'factuur', 'rekening')).toBe(true)
    expect(share('en', 'invoice', 'billing')).toBe(true)
    expect(share('en', 'printers', 'printer')).toBe(true)
    expect(share('en', 'invoice', 'printer')).toBe(false)
    expect(share('nl', 'factuurportaal', 'printer')).toBe(false)
  })
})
