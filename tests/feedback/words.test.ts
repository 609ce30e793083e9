import { describe, expect, it } from 'vitest'
import { applyEdits, collide } from '../../src/feedback/apply.ts'
import { toFront } from '../../src/feedback/sentences/front.ts'
import { suggest } from '../../src/feedback/suggest.ts'
import { withDutchArticle } from '../../src/feedback/words/dutch-article.ts'
import { hitOf, read } from './support.ts'

describe('determiners and adjectives before a Dutch noun', () => {
  it.each([
    ['Ik sluit het ', 'ticket', 'melding', 'de', 'Ik sluit de melding'],
    ['Het ', 'ticket', 'melding', 'de', 'De melding'],
    ['Wij lezen dit ', 'ticket', 'melding', 'de', 'Wij lezen deze melding'],
    ['Er is een nieuw ', 'ticket', 'melding', 'de', 'Er is een nieuwe melding'],
    ['Het nieuwe ', 'ticket', 'melding', 'de', 'De nieuwe melding'],
    ['Stuur de ', 'URL', 'webadres', 'het', 'Stuur het webadres'],
    ['Er is een nieuwe ', 'URL', 'webadres', 'het', 'Er is een nieuw webadres'],
    ['Zie onze ', 'URL', 'webadres', 'het', 'Zie ons webadres'],
    ['Geef je ', 'URL', 'webadres', 'het', 'Geef je webadres'],
  ] as const)('%s%s -> %s', (before, was, is, article, expected) => {
    const text = before + was
    const edit = withDutchArticle(text, { start: before.length, end: text.length, replacement: is }, article)
    expect(applyEdits(text, [edit!])).toBe(expected)
  })
  it('offers nothing where the adjective cannot be made to fit', () => {
    const text = 'een groezelige URL'
    expect(withDutchArticle(text, { start: 15, end: 18, replacement: 'webadres' }, 'het')).toBeNull()
  })
})

/** The texts after each suggestion of one rule. */
function offered(rule: string, text: string, language: 'en' | 'nl', customer?: string): string[] {
  const { reading, hits } = read(text, language, customer)
  const hit = hits.find((one) => one.rule.id === rule)
  return hit ? suggest(hit, reading).map(({ edits }) => applyEdits(text, edits)) : []
}

describe('words', () => {
  it('keeps form, case and article', () => {
    expect(offered('hard-word', 'We utilised the ladder.', 'en')[0]).toBe('We used the ladder.')
    expect(offered('hard-word', 'Utilise the ladder.', 'en')[0]).toBe('Use the ladder.')
    expect(offered('hard-word', 'Wij hebben de kaart geaccordeerd.', 'nl')[0]).toBe('Wij hebben de kaart goedgekeurd.')
  })
  it.each([
    ['Type "utilise" in the box.', 'en', 'hard-word'],
    ['Open C:\\cache\\utilise.log now.', 'en', 'hard-word'],
    ['Klik op Verifiëren om de kaart te zien.', 'nl', 'hard-word'],
  ] as const)('changes nothing that is quoted, typed or clicked: %s', (text, language, rule) =>
    expect(offered(rule, text, language)).toEqual([]),
  )
  it('does not explain in the middle of a command', () => {
    for (const text of offered('jargon-term', 'Run sudo apt-get update.', 'en'))
      expect(text).toContain('sudo apt-get update')
  })
})

describe('the acknowledgement to the front', () => {
  const moved = (text: string, language: 'en' | 'nl') => {
    const { reading } = read(text, language)
    const [first] = toFront(hitOf('late-acknowledgement', reading), reading)
    return first ? applyEdits(text, first.edits) : null
  }
  it.each([
    [
      'Hi Ana,\n\nTurn the valve to the left. I understand how annoying a cold house is.\n\nSam',
      'Hi Ana,\n\nI understand how annoying a cold house is. Turn the valve to the left.\n\nSam',
      'en',
    ],
    [
      'Draai de kraan dicht.\n\nIk begrijp hoe vervelend een koud huis is.\n\nWij bellen morgen.',
      'Ik begrijp hoe vervelend een koud huis is.\n\nDraai de kraan dicht.\n\nWij bellen morgen.',
      'nl',
    ],
  ] as const)('%j', (text, expected, language) => expect(moved(text, language)).toBe(expected))
  it('leaves a sentence that leans on the one before', () =>
    expect(moved('Draai de kraan dicht. Dat is vervelend.', 'nl')).toBeNull())
})

describe('edits', () => {
  it('collide when they share text or a place', () => {
    expect(collide({ start: 0, end: 4, replacement: '' }, { start: 3, end: 6, replacement: '' })).toBe(true)
    expect(collide({ start: 0, end: 4, replacement: '' }, { start: 4, end: 6, replacement: '' })).toBe(false)
    expect(collide({ start: 4, end: 4, replacement: 'a' }, { start: 4, end: 4, replacement: 'b' })).toBe(true)
    expect(collide({ start: 4, end: 4, replacement: 'a' }, { start: 4, end: 6, replacement: '' })).toBe(false)
  })
})
