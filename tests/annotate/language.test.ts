import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripNoise } from '../../src/annotate/language/noise.ts'
import { detectLanguage, type LanguagePrior } from '../../src/annotate/language.ts'

const words = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []
const guess = (text: string, prior?: LanguagePrior) => detectLanguage(text, words(text), prior)
const language = (text: string, prior?: LanguagePrior) => guess(text, prior).language

describe('one message by itself', () => {
  it.each([
    ['en', 'The docking station stopped charging after we moved desks yesterday.'],
    ['nl', 'Het dockingstation laadt niet meer op sinds we gisteren verhuisd zijn.'],
    ['de', 'Die Dockingstation lädt nicht mehr, seit wir gestern umgezogen sind.'],
    ['fr', "La station d'accueil ne charge plus depuis notre déménagement."],
    ['pt', 'A impressora não funciona desde ontem, você pode ajudar?'],
    ['es', 'La impresora no funciona desde ayer, ¿puede ayudarme?'],
    ['it', 'La stampante non funziona da ieri, può aiutarmi?'],
  ])('%s: %s', (code, text) => expect(language(text)).toBe(code))

  it.each([
    ['en', 'thx, u r great'],
    ['en', 'still nothing'],
    ['nl', 'Gelukt!'],
    ['nl', "da's raar hé"],
    ['nl', 'kunde gij da nakijken'],
    ['nl', 'Dankjewel, fijne avond'],
    ['nl', 'wachtwoordlijstje kwijt'],
    ['de', 'Alles klar, danke'],
    ['de', 'Kundenbetreuung?'],
    ['fr', 'ok merci'],
    ['fr', "c'est réglé"],
  ])('short %s: %s', (code, text) => expect(language(text)).toBe(code))

  it.each([
    '',
    'ok',
    '👍',
    '#NAME#\n#EMAIL#',
    'PRS-ORG NAME-F',
    '2023-11-04 14:55',
    'https://example.com/de/das/und',
    'Спасибо большое',
  ])('says nothing: %s', (text) => expect(guess(text)).toMatchObject({ language: 'und', confidence: 0 }))
})

describe('what counts as nothing', () => {
  it('masks, mentions, addresses, paths and code do not vote', () => {
    expect(
      stripNoise('<at_user> #ORDER# PRS-ORG zie C:\\the\\and.log op https://you.are/the (and.the.com) `the and`'),
    ).toBe('zie op')
    expect(language('<at_user> @the_and_you EMAIL NAME-F geen idee')).toBe('nl')
  })
  it('two words with a slash are words', () => expect(stripNoise('zij en/of wij')).toBe('zij en/of wij'))
})

describe('the conversation as prior', () => {
  const dutch = guess('Mijn beeldscherm blijft zwart als ik de laptop openklap.').evidence
  const english = guess('My screen stays black when I open the laptop.').evidence

  it('decides for a message without words of its own', () => {
    for (const text of ['ok', 'INC0012345', '👍', 'Super!']) {
      expect(language(text, dutch)).toBe('nl')
      expect(language(text, english)).toBe('en')
    }
  })
  it('decides for a loan word', () => {
    expect(language('Ok thanks', dutch)).toBe('nl')
    expect(language('merci', dutch)).toBe('nl')
    expect(language('merci', english)).toBe('fr')
  })
  it('gives way to a clear message', () => {
    expect(language('Could you send me the invoice again please?', dutch)).toBe('en')
    expect(language('Kunt u mij de factuur nog eens sturen?', english)).toBe('nl')
  })
  it('keeps English between commands English', () =>
    expect(language('sudo apt-get install foo; dpkg -l | grep bar', english)).toBe('en'))
  it('evidence of one message is bounded, and is not raised by the prior', () => {
    const text = 'Kunt u mij de factuur nog eens sturen? '
    expect(Math.max(...Object.values(guess(text.repeat(50)).evidence))).toBeLessThanOrEqual(10)
    expect(guess(text, english).evidence).toEqual(guess(text).evidence)
  })
})

describe('any text', () => {
  it('gives a code and a confidence between 0 and 1, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const first = guess(text)
        expect(first.language).toMatch(/^(?:en|nl|de|fr|es|pt|it|und)$/)
        expect(first.confidence).toBeGreaterThanOrEqual(0)
        expect(first.confidence).toBeLessThanOrEqual(1)
        expect(guess(text)).toEqual(first)
      }),
    )
  })
  it.each(['.', '[', '`', '#a', '<a', 'é', '"', '1', 'a.b', "a'"])('100 KB of %s takes well under 500 ms', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const start = performance.now()
    detectLanguage(text, [text.toLowerCase()])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
