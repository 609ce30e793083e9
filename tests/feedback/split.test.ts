import { describe, expect, it } from 'vitest'
import { splitLong } from '../../src/feedback/sentences/split.ts'
import { mended } from './support.ts'

const cut = (text: string, language: 'en' | 'nl', words = 14) =>
  mended(splitLong, 'long-sentence', text, language, words)

describe('a long sentence cut in two', () => {
  it.each([
    [
      'We found the old key in the drawer by the stairs, and we will bring it to you on Monday.',
      'We found the old key in the drawer by the stairs. We will bring it to you on Monday.',
    ],
    [
      'The red boat is on the lake again since this morning, but the oars are still at the club.',
      'The red boat is on the lake again since this morning. But the oars are still at the club.',
    ],
    [
      'The lamp in the hall has a loose wire near the switch, so we ordered a new one today.',
      'The lamp in the hall has a loose wire near the switch. So we ordered a new one today.',
    ],
    [
      'The gate has been locked since Friday because of the storm, which means you can only use the back door.',
      'The gate has been locked since Friday because of the storm. This means you can only use the back door.',
    ],
    [
      'Your parcel went to the wrong depot on the other side of town; it will be with you tomorrow.',
      'Your parcel went to the wrong depot on the other side of town. It will be with you tomorrow.',
    ],
    [
      'I asked the baker about the two loaves that you ordered, and I will call you before noon.',
      'I asked the baker about the two loaves that you ordered. I will call you before noon.',
    ],
    [
      'You can hang the coat in the hall next to the door, but if it is wet, please use the shed.',
      'You can hang the coat in the hall next to the door. But if it is wet, please use the shed.',
    ],
    [
      'The pool is closed for the whole of next week, it will open again on the first of May.',
      'The pool is closed for the whole of next week. It will open again on the first of May.',
    ],
  ])('en: %s', (text, expected) => expect(cut(text, 'en')).toBe(expected))

  it.each([
    [
      'Wij hebben de oude sleutel gevonden in de la bij de trap, en wij brengen hem maandag naar u toe.',
      'Wij hebben de oude sleutel gevonden in de la bij de trap. Wij brengen hem maandag naar u toe.',
    ],
    [
      'De rode boot ligt sinds vanmorgen weer op het meer, maar de riemen zijn nog bij de club.',
      'De rode boot ligt sinds vanmorgen weer op het meer. Maar de riemen zijn nog bij de club.',
    ],
    [
      'Ik heb vandaag een nieuwe pas voor u gemaakt bij de balie, zodat u morgen zelf de poort kunt openen.',
      'Ik heb vandaag een nieuwe pas voor u gemaakt bij de balie. Zo kunt u morgen zelf de poort openen.',
    ],
    [
      'Ik heb vandaag een nieuwe pas voor je gemaakt bij de balie, zodat je morgen zelf de poort kunt openen.',
      'Ik heb vandaag een nieuwe pas voor je gemaakt bij de balie. Zo kun je morgen zelf de poort openen.',
    ],
    [
      'De kraan in de kelder lekt al sinds vorige week dinsdag, waardoor de kast met de mappen nat is geworden.',
      'De kraan in de kelder lekt al sinds vorige week dinsdag. Daardoor is de kast met de mappen nat geworden.',
    ],
    [
      'De poort kan vandaag helaas niet open in de ochtend, omdat de monteur pas om twaalf uur komt kijken.',
      'De poort kan vandaag helaas niet open in de ochtend. Dat komt doordat de monteur pas om twaalf uur komt kijken.',
    ],
    [
      'Wij sturen de twee dozen nu naar het andere adres in Gent, omdat de winkel maandag en dinsdag dicht is.',
      'Wij sturen de twee dozen nu naar het andere adres in Gent. Dat doen we omdat de winkel maandag en dinsdag dicht is.',
    ],
    [
      'De tuin is de hele week dicht voor het publiek, wat betekent dat u alleen het terras kunt gebruiken.',
      'De tuin is de hele week dicht voor het publiek. Dat betekent dat u alleen het terras kunt gebruiken.',
    ],
    [
      'U kunt de jas ophangen in de gang naast de deur, maar als hij nat is kunt u beter de schuur nemen.',
      'U kunt de jas ophangen in de gang naast de deur. Maar als hij nat is kunt u beter de schuur nemen.',
    ],
  ])('nl: %s', (text, expected) => expect(cut(text, 'nl')).toBe(expected))

  it.each([
    ['If the lamp goes out during the night and you hear the bell in the hall, call the guard.', 'en'],
    ['The lamp (it is on the table in the hall, and it is very old and quite green) needs oil.', 'en'],
    ['The red and the green and the blue and the yellow boats on the lake near the club need oars.', 'en'],
    ['Can you tell us whether the boat is on the lake, and do you know where the oars are now?', 'en'],
    ['Als de lamp in de nacht uitgaat en u hoort de bel in de gang, bel dan meteen de bewaker.', 'nl'],
    ['De rode en de groene en de blauwe boten op het meer bij de club hebben nieuwe riemen nodig.', 'nl'],
    ['Daarom wordt er morgen een nieuwe lamp opgehangen boven de deur en krijgt u een brief van ons.', 'nl'],
  ] as const)('leaves alone what cannot be cut well: %s', (text, language) => expect(cut(text, language)).toBeNull())
})
