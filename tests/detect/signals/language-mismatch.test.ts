import { describe, expect, it } from 'vitest'
import { marked } from './read.ts'

const DUTCH = [
  'De lamp in de gang van ons huis is kapot.',
  'Kunt u morgen iemand sturen voor de pomp?',
  'Ik heb nog geen antwoord gekregen op mijn vraag.',
  'Waar vind ik de sleutel van het hek?',
  'Mijn rekening klopt niet, er staat te veel op.',
  'Hoe lang duurt het nog voor de bel werkt?',
]
const ENGLISH = [
  'The lamp in the hall of our house is broken.',
  'Could you send somebody for the pump tomorrow?',
  'I have not had an answer to my question yet.',
  'Where can I find the key of the gate?',
  'My bill is wrong, there is too much on it.',
  'How long will it take before the bell works again?',
]
const OTHER = [
  'Die Lampe im Flur ist seit einer Woche kaputt, können Sie helfen?',
  "La lampe de notre couloir ne marche plus depuis une semaine, pouvez-vous m'aider ?",
]
const REPLY = {
  nl: 'Morgen komt er iemand langs om de lamp te vervangen.',
  en: 'Somebody will come tomorrow to replace the lamp for you.',
}

describe('language mismatch', () => {
  it.each([...ENGLISH, ...OTHER])('Dutch reply to: %s', (text) =>
    expect(marked('language-mismatch', 'nl', REPLY.nl, text)).toEqual([REPLY.nl.slice(0, -1)]),
  )
  it.each([...DUTCH, ...OTHER])('English reply to: %s', (text) =>
    expect(marked('language-mismatch', 'en', REPLY.en, text)).toEqual([REPLY.en.slice(0, -1)]),
  )
  it.each(DUTCH)('none: Dutch reply to: %s', (text) =>
    expect(marked('language-mismatch', 'nl', REPLY.nl, text)).toEqual([]),
  )
  it.each(ENGLISH)('none: English reply to: %s', (text) =>
    expect(marked('language-mismatch', 'en', REPLY.en, text)).toEqual([]),
  )
  it.each(['ok', 'Thanks!', 'PDF', '12345', 'https://example.org/lamp', 'Sorry?'])(
    'none: too short to tell: %s',
    (text) => {
      expect(marked('language-mismatch', 'nl', REPLY.nl, text)).toEqual([])
      expect(marked('language-mismatch', 'en', REPLY.en, text)).toEqual([])
    },
  )
  it.each([
    'De lader van mijn step lukt niet. It says: the charger has not been found, try again.',
    "Al een week hoor ik 'we are looking into it', wat is dat voor antwoord?",
  ])('none: the customer mixes both: %s', (text) =>
    expect(marked('language-mismatch', 'nl', REPLY.nl, text)).toEqual([]),
  )
  it('says nothing of a reply that is too short, or of one without a customer', () => {
    expect(marked('language-mismatch', 'nl', 'Komt goed!', ENGLISH[0])).toEqual([])
    expect(marked('language-mismatch', 'nl', REPLY.nl)).toEqual([])
  })
})
