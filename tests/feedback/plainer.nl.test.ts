import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import { rulebook } from './support.ts'

const analyzer = createAnalyzer(rulebook)
const rewritten = (customer: string, text: string): string => {
  const review = analyzer.conversation({
    id: 'c',
    messages: [
      { id: '1', role: 'customer', text: customer, language: 'nl' },
      { id: '2', role: 'agent', text, language: 'nl' },
    ],
  })[1]!
  return review.rewrite?.text ?? review.text
}
/** A reply with a finding beside the sentence that is looked at. */
const with_ = (sentence: string): string => `${sentence} Het slot staat tevens in de kelder.`

describe('what sounds translated', () => {
  it.each([
    ['Laat me uw abonnement controleren.', 'Ik controleer uw abonnement.'],
    ['Laat mij dit even nakijken.', 'Ik kijk dit even na.'],
    ['Geef me een ogenblik om uw polis te bekijken.', 'Een ogenblik, ik bekijk uw polis.'],
    [
      'Geef me een paar minuten zodat we de meters kunnen controleren.',
      'Een paar minuten, dan controleren we de meters.',
    ],
    ['Kunt u me alstublieft helpen met het polisnummer?', 'Kunt u me het polisnummer sturen?'],
    ['Met welke exacte foutmelding wordt geconfronteerd u?', 'Met welke exacte foutmelding wordt geconfronteerd u?'],
    ['Mag ik weten met welke exacte fout u wordt geconfronteerd?', 'Welke foutmelding krijgt u precies?'],
    ['Wees gerust dat de monteur morgen komt.', 'De monteur komt morgen.'],
    ['Mijn excuses als u dit probleem ondervindt.', 'Mijn excuses dat u dit probleem hebt.'],
    ['Ga alstublieft door dit artikel.', 'Lees dit artikel.'],
    ['Dat is correct.', 'Dat klopt.'],
  ])('%s', (was, is) => {
    expect(rewritten('Waar vind ik het slot van mijn kluis?', with_(was))).toContain(is)
  })
  it.each([
    ['Gelieve het formulier door te sturen.', 'Wilt u het formulier doorsturen?'],
    [
      'Gelieve het formulier in te vullen en het te ondertekenen.',
      'Wilt u het formulier invullen en het ondertekenen?',
    ],
  ])('in a reply that asks anyway: %s', (was, is) => {
    expect(rewritten('Mijn kluis gaat niet open.', `${with_(was)} Welk merk is het?`)).toContain(is)
  })
  it('leaves a request to wait, a code and a list as they are', () => {
    for (const kept of [
      'Gelieve nog even te wachten.',
      'Gelieve de verificatiecode door te sturen.',
      'Gelieve de stappen te volgen:\n1. Open de kluis\n2. Draai de sleutel om\n',
    ])
      expect(rewritten('Hoe open ik mijn kluis?', with_(kept))).toContain(kept.split('\n')[0])
  })
  it('leaves out what every customer gets, not what answers', () => {
    const text = rewritten(
      'Waar vind ik het slot?',
      'Ik waardeer uw interesse en toewijding. Het slot staat tevens in de kelder. Zijn we nog steeds verbonden?',
    )
    expect(text).not.toMatch(/toewijding|verbonden/)
    expect(text).toContain('in de kelder')
  })
})

describe('what a Dutch agent says next', () => {
  it('is glad of what works again', () => {
    const text = rewritten('Inloggen lukte niet, maar nu doet hij het wel weer.', 'Mag ik tevens je klantnummer weten?')
    expect(text).toMatch(/weer werkt\./)
    expect(text).not.toContain('vervelend')
  })
  it('is not glad of what the customer only hopes', () => {
    expect(rewritten('Ik hoop dat het morgen weer werkt.', 'Mag ik tevens je klantnummer weten?')).not.toMatch(
      /Fijn dat|Goed om/,
    )
  })
  it('asks after the very thing that did not work', () => {
    const text = rewritten(
      'Het inloggen lukt al de hele dag niet, ik word er gek van.',
      'Vervelend! Herstart eerst de laptop. Kies hierna tevens de groene knop.',
    )
    expect(text).toMatch(/inloggen (?:dan lukt|daarna)/)
  })
  it('says what comes by then', () => {
    const text = rewritten(
      'Mijn kluis gaat niet open!',
      'Vervelend. Ik ga dit navragen bij de collega’s van het magazijn. Die hebben tevens de sleutel.',
    )
    expect(text).toMatch(/\[dag en uur\].* wat zij (?:antwoorden|zeggen)/)
  })
  it('says what the agent does first where help is all that is promised', () => {
    const text = rewritten(
      'Het inloggen lukt niet, ik krijg een foutmelding.',
      'Rustig maar, ik ga graag mijn uiterste best doen om u te helpen met de kluis.',
    )
    expect(text).toContain('[actie]')
    const told = rewritten('Mijn kluis gaat niet open!', 'Wij helpen graag verder. Gebruik de blauwe sleutel.')
    expect(told).not.toContain('[actie]')
  })
  it('says why it asks when something began', () => {
    const text = rewritten('Mijn kluis gaat niet open!', 'Vervelend. Wanneer begon dit tevens?')
    expect(text).toMatch(/(?:Dan|Zo) .* zoeken/)
  })
})

describe('what reads wrong', () => {
  const asked = 'Mijn kluis gaat al drie dagen niet open, heel vervelend.'
  it('does not promise a moment twice', () => {
    const text = rewritten(asked, 'We doen ons best om hierover zo snel mogelijk te berichten! We bekijken het tevens.')
    expect(text.split('[dag en uur]').length).toBeLessThan(3)
  })
  it('names no hour for what hangs on a decision', () => {
    const text = rewritten(
      asked,
      'Meer vertellen wij pas zodra er een besluit is. We houden u op de hoogte zodra we tevens meer weten.',
    )
    expect(text).not.toContain('[dag en uur]')
  })
  it('says once that it will be looked at', () => {
    const text = rewritten(
      asked,
      'Bezorgt u ons tevens het klantnummer per bericht? We kijken het graag verder met u na.',
    )
    expect(text).not.toMatch(/Dan kijk|Zo kunnen|Dan kunnen/)
  })
  it('asks for a stop to look into a ride', () => {
    const text = rewritten('De bus reed gewoon voorbij!', 'Vervelend. Geeft u ons tevens het haltenummer?')
    expect(text).toContain('gericht nagaan')
  })
  it('does not make danger a nuisance', () => {
    const text = rewritten(
      'Zeer onveilig! De chauffeur deed de deur dicht op de arm van mijn vrouw, en onvriendelijk ook nog.',
      'Dat verwachten we niet. Kunt u ons tevens de lijn geven?',
    )
    expect(text).toContain('Wat erg')
    expect(text).not.toContain('onvriendelijk')
  })
  it('explains a plural as a plural', () => {
    const text = rewritten(
      'Waarom krijg ik mijn geld niet terug?',
      'Voor inhoudspakketten geldt dat helaas niet, want die zijn al gebruikt.',
    )
    expect(text).toContain('inhoudspakketten (elk een aanvulling')
  })
  it('makes no participle of a request', () => {
    const text = rewritten(asked, 'Details kunnen morgen verschaft kunnen worden, tevens per post.')
    expect(text).not.toMatch(/geeft kunnen worden/)
  })
  it('keeps the name behind a greeting', () => {
    const text = rewritten(asked, 'Hallo, Jan. U kunt tevens de grote sleutel gebruiken.')
    expect(text).toMatch(/^Hallo, Jan\./)
  })
  it('leaves a request with a second clause as it is', () => {
    const kept = 'Ik verzoek u de kluis dicht te laten, zij openen hem morgen.'
    expect(rewritten(asked, with_(kept))).toContain(kept)
  })
  it('names no moment for what may be', () => {
    const text = rewritten(
      asked,
      'Als de sloten op korte termijn vervangen worden, kan dat niet. Dat is tevens duurder.',
    )
    expect(text).not.toContain('[dag en uur]')
  })
  it('keeps the reference of a payment', () => {
    const text = rewritten(asked, 'Betaal de factuur met dezelfde mededeling. Dat mag tevens morgen.')
    expect(text).toContain('dezelfde mededeling')
  })
  it('says one new version, not two', () => {
    const text = rewritten(asked, 'Ze passen het slot aan in een volgende release van de kluis.')
    expect(text).toContain('een volgende versie')
  })
  it('gives a moment to a call, even after thanks', () => {
    const text = rewritten('Oké, bedankt.', 'Een van onze slotenmakers zal u zo snel mogelijk bellen.')
    expect(text).toContain('uiterlijk [dag en uur]')
  })
  it('does not ask again what an angry customer wrote', () => {
    const text = rewritten(
      'Play is alleen duur. Dat klinkt onze buren slecht in de oren.',
      'Play hoort tevens bij de tv.',
    )
    expect(text).not.toContain('vervelend voor')
  })
  it.each([
    [
      'Wij hebben vanmorgen een brief met de nieuwe code naar uw kantoor in de stad gestuurd, controleer of hij al in het postvak van de receptie op de eerste verdieping ligt.',
      'gestuurd. Controleer of',
    ],
    [
      'Op vrijdag is het opendeurdag in de winkel bij het station en dan krijgt u als vaste klant een hele dag lang korting op alle sloten en sleutels van het nieuwe merk.',
      'station. Dan krijgt u',
    ],
  ])('cuts a long sentence before a request or what follows: %s', (was, cut) => {
    expect(rewritten(asked, was)).toContain(cut)
  })
  it('does not cut between a condition and what follows from it', () => {
    const kept =
      'Als u vrijdag naar de winkel bij het station komt en de oude sleutel meebrengt dan krijgt u als vaste klant de hele dag korting op alle sloten.'
    expect(rewritten(asked, kept)).not.toContain('. Dan krijgt')
  })
  it.each([
    ['Ik moet u informeren dat de gratis proefweek begint op 22 mei.', 'De gratis proefweek begint op 22 mei.'],
    [
      'Ik zou u willen meedelen dat we alleen kluizen nazien die hier gekocht zijn.',
      'We zien alleen kluizen na die hier',
    ],
    ['Ik wil u meedelen dat uw sleutel ligt bij de buren.', 'Uw sleutel ligt bij de buren.'],
  ])('says the news itself: %s', (was, is) => {
    const text = rewritten(asked, was)
    if (is.startsWith('We zien')) expect(text).not.toMatch(/We nazien/)
    else expect(text).toContain(is)
  })
  it.each([
    ['U kunt gratis gebruik maken van de kluis en er komt niets bij.', /gebruiken de kluis/],
    ['We zullen het opnieuw autoriseren, en dat mag tevens morgen.', /het opnieuw toestemming/],
    ['Het wordt 16/04. Nog heel even geduld dus.', /\(tot \[/],
    ['@bo kan komen door een oude sleutel. Dat is tevens de reden ^SI +', /vervelend|lastig/],
    ['Bezorgt u ons uw gegevens per bericht alsook de sleutel die u wenst? We doen het graag.', /wenst, bijvoorbeeld/],
  ])('leaves as it is what would read worse: %s', (was, never) => {
    expect(rewritten(asked, was)).not.toMatch(never)
  })
  it('puts the form of address right around a sentence that goes', () => {
    const text = rewritten(
      'Kunt u mij helpen? Uw kluis gaat niet open.',
      'Laat me dit controleren. Kun je me je klantnummer geven? Pas goed op jezelf.',
    )
    expect(text).toContain('Kunt u me uw klantnummer geven?')
    expect(text).not.toMatch(/Pas goed|jezelf|uzelf/)
  })
})
