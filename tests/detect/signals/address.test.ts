import { describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../../src/rulebook/profile.ts'
import { marked } from './read.ts'

const MIXED = [
  'U kunt je lamp halen.',
  'Je kunt uw lamp halen.',
  'Uw lamp is klaar. Kom je morgen?',
  'Heb je uw pas bij u?',
  'U hoort van ons. Fijn dat je belde.',
  'Jouw lamp ligt klaar voor u.',
  'Wilt u bellen? Dan help ik je.',
  'Kan u een foto sturen? Dan zoek ik je lamp.',
  'Ik stuur u de lamp die jij koos.',
  'Beste Wim, je lamp is klaar. U kunt hem halen.',
  'U bent aan de beurt, zorg dat je er bent.',
  'Neem uw pas mee, dan kun je naar binnen.',
]
const ONE_FORM = [
  'U kunt uw lamp halen.',
  'Je kunt je lamp halen.',
  'Je lamp is klaar. Dank u!',
  'De lamp is om 8 u klaar, kom je?',
  'Kies "Je lamp" en druk op uw pas.',
  'Jullie lamp is klaar. Je kunt hem halen.',
  'Uw lamp is klaar, alsjeblieft.',
  'Wij helpen u graag.',
  'Wij helpen jou graag.',
  'De lamp is klaar.',
  'Bedankt u allen.',
  'Heb je een vraag? Bel ons.',
]

describe('form of address', () => {
  it.each(MIXED)('mixed: %s', (text) => expect(marked('mixed-address', 'nl', text)).toHaveLength(1))
  it.each(ONE_FORM)('not mixed: %s', (text) => expect(marked('mixed-address', 'nl', text)).toEqual([]))

  const formal = 'Kunt u mijn lamp nakijken?'
  const familiar = 'Kun je mijn lamp nakijken?'
  it.each([
    [formal, 'Breng je lamp maar.'],
    [formal, 'Jouw lamp is klaar.'],
    [formal, 'Kom je morgen?'],
    [formal, 'Ik bel je.'],
    ['Wat is uw adres?', 'Dat vind je op de site.'],
    ['Heeft u hem gevonden?', 'Nee, heb je een foto?'],
    [familiar, 'Brengt u hem maar.'],
    [familiar, 'Uw lamp is klaar.'],
    ['Heb je hem gevonden?', 'Nee, hebt u een foto?'],
    ['Jij bent toch van de lampen?', 'Zeker, wat zoekt u?'],
    ['Ik hoor graag van je.', 'Wij bellen u.'],
    ['Help jij mij?', 'Zeker, ik help u.'],
  ])('%s / %s', (customer, reply) => expect(marked('address-mismatch', 'nl', reply, customer)).toHaveLength(1))
  it.each([
    [formal, 'Brengt u hem maar.'],
    [formal, 'Uw lamp is klaar.'],
    [familiar, 'Breng je lamp maar.'],
    [familiar, 'Ik bel je.'],
    ['Mijn lamp is stuk.', 'Breng je lamp maar.'],
    ['Mijn lamp is stuk.', 'Brengt u hem maar.'],
    ['Jullie lamp is stuk.', 'Ik bel u.'],
    ['Als je hem aanzet, gaat hij uit.', 'Ik bel u.'],
    ['Kunt u helpen, of heb jij een lamp?', 'Ik bel je.'],
    [formal, 'De lamp is klaar.'],
    [formal, 'Uw lamp is klaar als je tijd hebt.'],
    ['Om 8 u is hij kapot gegaan.', 'Ik bel je.'],
  ])('none: %s / %s', (customer, reply) => expect(marked('address-mismatch', 'nl', reply, customer)).toEqual([]))
  it("takes the house's form where there is one", () => {
    const house = { ...DEFAULT_PROFILE, address: 'u' as const }
    expect(marked('address-mismatch', 'nl', 'Ik bel je.', 'Kun je bellen?', house)).toEqual(['je'])
    expect(marked('address-mismatch', 'nl', 'Ik bel u.', 'Kun je bellen?', house)).toEqual([])
  })
})
