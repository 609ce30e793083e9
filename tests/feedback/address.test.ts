import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/feedback/apply.ts'
import { oneAddress } from '../../src/feedback/sentences/address.ts'
import { hitOf, read } from './support.ts'

const unified = (text: string, customer: string): string | null => {
  const { reading } = read(text, 'nl', customer)
  const [first] = oneAddress(hitOf('mixed-address', reading), reading)
  return first ? applyEdits(text, first.edits) : null
}
const JE = 'Kun je mij helpen? Ik hoop dat jij het weet.'
const U = 'Kunt u mij helpen met uw formulier?'

describe('one form of address', () => {
  it.each([
    ['U heeft de brief ontvangen, je kunt hem nu tekenen.', 'Je hebt de brief ontvangen, je kunt hem nu tekenen.'],
    ['Kunt u de brief tekenen? Dan stuur ik je een kopie.', 'Kun je de brief tekenen? Dan stuur ik je een kopie.'],
    [
      'Heeft u de sleutel nog? Breng hem dan mee, jij mag door.',
      'Heb je de sleutel nog? Breng hem dan mee, jij mag door.',
    ],
    ['Wilt u uw kaart meenemen? Je mag door de zijdeur.', 'Wil je je kaart meenemen? Je mag door de zijdeur.'],
    ['Dank u voor het wachten, je pas ligt klaar.', 'Dank je voor het wachten, je pas ligt klaar.'],
    ['Ik help u graag met je kaart.', 'Ik help je graag met je kaart.'],
    ['Wij sturen u morgen een brief over je kaart.', 'Wij sturen je morgen een brief over je kaart.'],
    ['Bent u morgen thuis? Dan bel ik je.', 'Ben je morgen thuis? Dan bel ik je.'],
    ['Vindt u de knop niet, bel dan jouw winkel.', 'Vind je de knop niet, bel dan jouw winkel.'],
    ['Als u de deur opent, ziet u de kast en jouw naam.', 'Als je de deur opent, zie je de kast en jouw naam.'],
    ['Neemt u de kaart mee, dan krijg je thee.', 'Neem je de kaart mee, dan krijg je thee.'],
    ['Moet u lang wachten, laat het je baas weten.', 'Moet je lang wachten, laat het je baas weten.'],
    ['Fijn dat u de pas weer heeft. Dan mag je door.', 'Fijn dat je de pas weer hebt. Dan mag je door.'],
    [
      'Ik weet dat u een pas kreeg die haast heeft, dus je mag.',
      'Ik weet dat je een pas kreeg die haast heeft, dus je mag.',
    ],
    ['Maakt u zich geen zorgen, je krijgt je geld terug.', 'Maak je geen zorgen, je krijgt je geld terug.'],
    ['Prima, meldt u zich gerust, je bent welkom.', 'Prima, meld je gerust, je bent welkom.'],
    ['Als u zich inschrijft, krijg je een pas.', 'Als je je inschrijft, krijg je een pas.'],
    ['U kunt zich inschrijven, dan krijg je een pas.', null],
  ])('to je: %s', (text, expected) => expect(unified(text, JE)).toBe(expected))

  it.each([
    ['Je kunt uw kaart ophalen.', 'U kunt uw kaart ophalen.'],
    ['Kun je uw kaart meenemen?', 'Kunt u uw kaart meenemen?'],
    ['Heb je de brief? Dan kunt u komen.', 'Hebt u de brief? Dan kunt u komen.'],
    ['Ik stuur de kaart naar jou, u krijgt hem morgen.', 'Ik stuur de kaart naar u, u krijgt hem morgen.'],
    ['Uw kaart ligt klaar; neem jouw pas mee.', 'Uw kaart ligt klaar; neem uw pas mee.'],
    ['U krijgt een brief over je kaart.', 'U krijgt een brief over uw kaart.'],
    ['Als je de deur opent, ziet u de kast.', 'Als u de deur opent, ziet u de kast.'],
    ['Werk je morgen? Dan belt u ons maar.', 'Werkt u morgen? Dan belt u ons maar.'],
  ])('to u: %s', (text, expected) => expect(unified(text, U)).toBe(expected))

  it.each([
    ['Neemt u de kaart mee. Dan krijg je een kop thee.', JE],
    ['Ik wens je succes met uw kaart.', U],
    ['Gruwelt u van spinnen? Dan help ik je.', JE],
  ])('offers nothing where a form is in doubt: %s', (text, customer) => expect(unified(text, customer)).toBeNull())

  it('leaves quotes and hours alone', () =>
    expect(unified('De winkel is tot 8 u open. Klik op "Uw kaart" en je ziet uw naam.', JE)).toBe(
      'De winkel is tot 8 u open. Klik op "Uw kaart" en je ziet je naam.',
    ))
})
