import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const has = (id: string, language: 'en' | 'nl', text: string) => read(language, [['agent', text]]).signals.has(id)

describe('checks-understanding', () => {
  it.each([
    ['en', 'You want two desks instead of one. Is that right?'],
    ['en', 'If I understand you, the badge only fails at the back door.'],
    ['en', 'Do you mean the old badge?'],
    ['en', 'So the badge only fails at the back door. Right?'],
    ['en', 'So to confirm, the badge fails at the back door only?'],
    ['en', 'Oh, you mean the old badge?'],
    ['nl', 'U wilt twee bureaus in plaats van een. Klopt dat?'],
    ['nl', 'Als ik het goed begrijp, weigert de pas alleen aan de achterdeur.'],
    ['nl', 'Bedoel je de oude pas?'],
  ] as const)('%s: %s', (language, text) => expect(has('checks-understanding', language, text)).toBe(true))

  it.each([
    ['en', 'That is right, the badge expires in May.'],
    ['en', 'Turn right at the lift.'],
    ['en', 'Which badge do you use?'],
    ['en', 'Just to confirm, which badge do you use?'],
    ['en', 'Shall I send two badges? Right?'],
    ['nl', 'Dat klopt, de pas verloopt in mei.'],
    ['nl', 'Welke trein is het juist?'],
    ['nl', 'Welke pas gebruikt u?'],
  ] as const)('not: %s: %s', (language, text) => expect(has('checks-understanding', language, text)).toBe(false))
})

describe('a restatement with a question mark', () => {
  it.each([
    ['en', 'Please cancel both chairs.', 'You want both chairs cancelled?', true],
    ['en', 'Please cancel both chairs.', 'You live near the shop?', false],
    ['nl', 'Annuleer beide stoelen maar.', 'U wilt dus beide stoelen annuleren?', true],
    ['nl', 'Annuleer beide stoelen maar.', 'U woont dicht bij de winkel?', false],
  ] as const)('%s: %s -> %s: %s', (language, customer, reply, expected) => {
    const reading = read(language, [
      ['customer', customer],
      ['agent', reply],
    ])
    expect(reading.signals.has('checks-understanding')).toBe(expected)
  })
})

describe('checks-solved', () => {
  it.each([
    ['en', 'Does it work now?'],
    ['en', 'Let me know if the drawer still sticks.'],
    ['en', 'Is there anything more I can help you with?'],
    ['nl', 'Werkt het nu weer?'],
    ['nl', 'Laat me weten of de lade nog klemt.'],
    ['nl', 'Kan ik verder nog iets voor u doen?'],
  ] as const)('%s: %s', (language, text) => expect(has('checks-solved', language, text)).toBe(true))

  it.each([
    ['en', 'The drawer works again.'],
    ['en', 'Let me know which drawer it is.'],
    ['nl', 'De lade werkt weer.'],
    ['nl', 'Laat me weten welke lade het is.'],
  ] as const)('not: %s: %s', (language, text) => expect(has('checks-solved', language, text)).toBe(false))
})
