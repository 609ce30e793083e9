import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.ts'
import type { Review } from '../../src/conversation.ts'
import { rulebook } from './support.ts'

const analyzer = createAnalyzer(rulebook)
const reply = (customer: string, text: string): Review =>
  analyzer.conversation({
    id: 'c',
    messages: [
      { id: '1', role: 'customer', text: customer, language: 'nl' },
      { id: '2', role: 'agent', text, language: 'nl' },
    ],
  })[1]!
const rewritten = (customer: string, text: string): string => {
  const review = reply(customer, text)
  return review.rewrite?.text ?? review.text
}

describe('what a good Dutch agent says besides', () => {
  it.each([
    ['De bus reed gewoon voorbij terwijl ik mijn arm opstak!', 'de bus niet stopte'],
    ['Ik heb nog steeds geen antwoord op mijn klacht, dit duurt te lang!', 'geen antwoord hebt gekregen'],
    ['Mijn internet is al de hele week traag, heel vervelend.', 'internet'],
    ['Het scannen lukt al de hele dag niet en ik word er gek van.', 'scannen'],
  ])('names the kind of trouble of: %s', (customer, named) => {
    const text = rewritten(customer, 'U kunt het tevens laten nakijken via het formulier op de website.')
    expect(text).toMatch(/vervelend/i)
    expect(text).toContain(named)
  })
  it('keeps an acronym as the customer wrote it', () => {
    const text = rewritten('Onze VPN valt elk half uur uit.', 'U kunt het tevens laten nakijken via het formulier.')
    expect(text).toContain('VPN')
    expect(text).not.toContain('vpn')
  })
  it.each([
    'Bedankt voor je fijne woorden! We doen ons best.',
    'Bedankt voor het compliment! We doen tevens ons best voor morgen.',
  ])('pities nobody and promises nothing to who sent kind words: %s', (text) => {
    const better = rewritten('Mijn internet is nog steeds snel en stabiel. Dat mag ook eens gezegd worden!', text)
    expect(better).not.toMatch(/vervelend|jammer|\[dag en uur\]/)
  })
  it('takes a sad face alone for no complaint', () => {
    const asked = 'Kan ik de finale volgen aan boord? Onze vlucht vertrekt vlak na het begin ☹️'
    expect(rewritten(asked, 'Dag, ja hoor, u kunt tevens de radio beluisteren.')).not.toContain('vervelend')
  })
  it('pities nobody for what works again', () => {
    const over = 'Inloggen lukte nog niet, maar nu doet hij het wel weer.'
    expect(rewritten(over, 'Mag ik tevens je klantnummer weten?')).not.toContain('vervelend')
  })
  it('takes the form of address of the reply', () => {
    const asks = (text: string) => rewritten('De bus reed gewoon voorbij, ik ben het beu!', text)
    expect(asks('Kunt u ons tevens het haltenummer bezorgen?')).not.toMatch(/(?<!\p{L})je(?!\p{L})/u)
    expect(asks('Kun je ons tevens het haltenummer bezorgen?')).not.toMatch(/(?<!\p{L})u(?!\p{L})/u)
  })
  it('says what the asked data is for, where the reply does not', () => {
    const asked = 'Stuur je me even je klantnummer in een privébericht m.b.t. je vraag?'
    expect(rewritten('Kan ik van abonnement veranderen?', asked)).toMatch(/\? (?:Dan|Zo) .*\.$/)
    const said = 'Stuur je me even je klantnummer m.b.t. je vraag? Dan kijk ik welke korting je krijgt.'
    expect(rewritten('Kan ik van abonnement veranderen?', said)).not.toMatch(/\..*(?:Dan|Zo) .*\./)
  })
  it('says what the apology is for', () => {
    expect(
      rewritten(
        'De trein had weer een half uur vertraging, schandalig!',
        'Onze excuses voor het ongemak. U kunt tevens een attest aanvragen via de website.',
      ),
    ).toContain('Onze excuses dat de trein vertraging heeft.')
  })
  it('is silent where the trouble is over, only asked about or supposed', () => {
    const answer = 'Mocht het nog eens gebeuren, kunt u het toestel tevens gewoon even uitzetten en opnieuw aanzetten.'
    for (const customer of [
      'Mijn internet viel uit, maar het is nu opgelost.',
      'Is er vertraging op de lijn naar Hasselt?',
      'Wat doe ik als mijn internet uitvalt?',
    ])
      expect(rewritten(customer, answer), customer).not.toMatch(/vervelend/i)
  })
  it('gives what is passed on a moment to fill in', () => {
    const text = rewritten(
      'Mijn kaart is stuk en ik betaal elke dag dubbel.',
      'Ik geef dit tevens door aan onze collega’s van de verkoop.',
    )
    expect(text).toMatch(/uiterlijk \[dag en uur\]/i)
    expect(rewritten('Nee hoor, bedankt voor alles.', 'Ik geef dit tevens door aan onze collega’s.')).not.toContain('[')
  })
  it('sees that a no falls short, and says so where nothing leans on it', () => {
    const alone = rewritten(
      'Kan ik de lader ruilen?',
      'Wij ruilen niets, omdat dat tevens de regel van onze winkel is. Ruilen is niet mogelijk omdat de doos open is.',
    )
    expect(alone).toMatch(/tegenval|valt tegen/)
    const first = rewritten(
      'Kan ik de lader ruilen?',
      'Wij kunnen de lader niet ruilen. Dit staat tevens in het reglement van de winkel.',
    )
    expect(first).toMatch(/^Ik begrijp dat (?:u|je) /)
  })
  it('lifts a reply whose finding has no edit of its own', () => {
    const review = reply(
      'Mijn simkaart werkt al drie dagen niet meer, ik ben het beu!',
      'Stuur ons het nummer op de kaart en het adres waarop u woont.',
    )
    expect(review.rewrite?.text).toMatch(/vervelend/i)
  })
  it('says nothing kind twice', () => {
    const text = rewritten(
      'Het scannen lukt al de hele dag niet en ik word er gek van.',
      'Ik snap het, wij zullen ons best doen om u te helpen met de scanner. Welke scanner gebruikt u?',
    )
    expect(text.match(/ik (?:begrijp|snap)/gi)?.length ?? 0).toBeLessThan(2)
    expect(text).toContain('wij helpen u met de scanner')
  })
  it('passes on news in the order of a main clause', () => {
    expect(
      rewritten('Kunnen mijn punten mee?', 'Ik wil u graag meedelen dat het spijtig genoeg niet mogelijk is.'),
    ).toContain('Het is spijtig genoeg niet mogelijk')
  })
  it('puts no word twice in a row', () => {
    expect(rewritten('Komt er nog iets nieuws uit?', 'Nee, van een nieuwe release weten wij niets.')).not.toMatch(
      /nieuwe nieuwe/,
    )
  })
  it('adds nothing to a reply without findings', () => {
    const clean = 'Zet de modem een halve minuut uit en weer aan.'
    const review = reply('Hoe start ik de modem opnieuw?', clean)
    expect(review.findings).toEqual([])
    expect(review.rewrite).toBeNull()
  })
})

describe('Dutch blame', () => {
  it.each([
    ['U hebt het formulier verkeerd ingevuld.', 'Het formulier is nog niet goed ingevuld.'],
    ['U bent vergeten de agenda te synchroniseren.', 'De agenda is nog niet gesynchroniseerd.'],
    ['Je had de handleiding moeten lezen.', 'Dit staat in de handleiding.'],
    ['U had dit eerder moeten melden.', 'Een volgende keer horen wij dit graag eerder.'],
    [
      'De kap valt, zoals u in de folder had kunnen zien, buiten de verzekering.',
      'De kap valt volgens de folder buiten de verzekering.',
    ],
  ])('%s', (text, plain) => {
    const { findings } = reply('De lamp is stuk.', text)
    const found = findings.find(({ rule }) => rule === 'blames-customer')!
    const [first] = found.suggestions
    const [edit] = first!.edits
    expect(text.slice(0, edit!.start) + edit!.replacement + text.slice(edit!.end)).toBe(plain)
  })
})
