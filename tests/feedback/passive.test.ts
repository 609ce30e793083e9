import { describe, expect, it } from 'vitest'
import { activeDutch } from '../../src/feedback/sentences/passive.nl.ts'
import { mended } from './support.ts'

const active = (text: string) => mended(activeDutch, 'passive', text, 'nl')

describe('passive to active, where only the helpdesk can be the actor', () => {
  it.each([
    ['Uw aanvraag wordt momenteel verwerkt.', 'Wij verwerken uw aanvraag momenteel.'],
    ['Je melding wordt nu opgepakt.', 'Wij pakken je melding nu op.'],
    [
      'Uw klacht wordt zo snel mogelijk in behandeling genomen.',
      'Wij nemen uw klacht zo snel mogelijk in behandeling.',
    ],
    ['Uw bestelling is gecontroleerd.', 'Wij hebben uw bestelling gecontroleerd.'],
    ['U wordt morgen teruggebeld.', 'Wij bellen u morgen terug.'],
    ['Uw vraag zal vandaag beoordeeld worden.', 'Wij beoordelen uw vraag vandaag.'],
    ['Er wordt nu aan gewerkt.', 'Wij werken er nu aan.'],
    ['Er wordt naar gekeken.', 'Wij kijken ernaar.'],
  ])('%s', (text, expected) => expect(active(text)).toBe(expected))
  it.each([
    'Uw aanvraag wordt door de gemeente verwerkt.',
    'Uw aanvraag wordt verwerkt zodra wij het formulier hebben.',
    'De lamp wordt vervangen.',
  ])('leaves alone: %s', (text) => expect(active(text)).toBeNull())
})
