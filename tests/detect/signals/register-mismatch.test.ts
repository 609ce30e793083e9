import { describe, expect, it } from 'vitest'
import { marked } from './read.ts'

const MESSAGES = {
  en: {
    angry: 'This is ridiculous. My lamp has been broken for three weeks and nobody answers!!',
    formal: 'Dear Sir, I am writing to report a broken lamp.',
    plain: 'hi, my lamp is broken, can you help?',
  },
  nl: {
    angry: 'Dit is belachelijk. Mijn lamp is al drie weken kapot en niemand antwoordt!!',
    formal: 'Geachte heer, hierbij meld ik u een defecte lamp.',
    plain: 'hoi, mijn lamp is kapot, kan je helpen?',
  },
} as const
const LIGHT = {
  en: [
    'A lamp is on its way 😉',
    'lol, a lamp is on its way',
    'Oops, a lamp is on its way',
    'Haha, that happens. A lamp is on its way',
    'A lamp is on its way 😂',
    'Yep, a lamp is on its way ;)',
  ],
  nl: [
    'Er is een lamp onderweg 😉',
    'lol, er is een lamp onderweg',
    'Oeps, er is een lamp onderweg',
    'Haha, dat gebeurt. Er is een lamp onderweg',
    'Er is een lamp onderweg 😂',
    'Yep, er is een lamp onderweg ;)',
  ],
} as const
const PLAIN = {
  en: [
    'A lamp is on its way.',
    'I am sorry. A lamp is on its way.',
    'A lamp is on its way 🙏',
    'Thank you for waiting. A lamp is on its way.',
    'We are sorry 😔',
    'A new lamp will be with you on Monday!',
  ],
  nl: [
    'Er is een lamp onderweg.',
    'Het spijt me. Er is een lamp onderweg.',
    'Er is een lamp onderweg 🙏',
    'Bedankt voor het wachten. Er is een lamp onderweg.',
    'Het spijt ons 😔',
    'U krijgt maandag een nieuwe lamp!',
  ],
} as const

describe('register mismatch', () => {
  for (const language of ['en', 'nl'] as const) {
    const { angry, formal, plain } = MESSAGES[language]
    it.each(LIGHT[language])(`${language}: %s`, (text) => {
      expect(marked('register-mismatch', language, text, angry)).toHaveLength(1)
      expect(marked('register-mismatch', language, text, formal)).toHaveLength(1)
      expect(marked('register-mismatch', language, text, plain)).toEqual([])
      expect(marked('register-mismatch', language, text)).toEqual([])
    })
    it.each(PLAIN[language])(`${language}, none: %s`, (text) => {
      expect(marked('register-mismatch', language, text, angry)).toEqual([])
      expect(marked('register-mismatch', language, text, formal)).toEqual([])
    })
    it(`${language}: follows a customer who jokes`, () =>
      expect(marked('register-mismatch', language, LIGHT[language][0], `${angry} 😂`)).toEqual([]))
  }
})
