import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const missed = (language: 'en' | 'nl', customer: string, reply: string) =>
  read(language, [
    ['customer', customer],
    ['agent', reply],
  ])
    .signals.get('misses-question')
    .map((mark) => mark.values?.question)

const KIND = {
  en: 'Thank you for your message. We are sorry for the trouble this has caused you.',
  nl: 'Bedankt voor uw bericht. Onze excuses voor het ongemak.',
}

describe('misses-question', () => {
  it.each([
    ['en', 'When will the parcel arrive?'],
    ['en', 'How long does the repair of the scanner take?'],
    ['en', 'How much does a second licence cost?'],
    ['en', 'Why was the invoice booked in April?'],
    ['en', 'Where do I find the waybill?'],
    ['en', 'Which adapter fits the projector?'],
    ['nl', 'Wanneer komt het pakket aan?'],
    ['nl', 'Hoelang duurt de herstelling van de scanner?'],
    ['nl', 'Hoeveel kost een tweede licentie?'],
    ['nl', 'Waarom is de factuur in april geboekt?'],
    ['nl', 'Waar vind ik de vrachtbrief?'],
    ['nl', 'Welke stekker past op de beamer?'],
  ] as const)('a reply of courtesies alone: %s: %s', (language, question) => {
    expect(missed(language, question, KIND[language])).toEqual([question])
  })

  it.each([
    [
      'en',
      'When will the parcel arrive?',
      'The parcel has left our warehouse in good order and the courier carries it to the address that was given.',
    ],
    [
      'en',
      'How much does a second licence cost?',
      'A second licence gives a colleague access to the same folders, with a name and rights of their own.',
    ],
    [
      'nl',
      'Wanneer komt het pakket aan?',
      'Het pakket is in goede staat uit ons magazijn vertrokken en de koerier brengt het naar het opgegeven adres.',
    ],
    [
      'nl',
      'Hoeveel kost een tweede licentie?',
      'Met een tweede licentie werkt een collega in dezelfde mappen, met een eigen naam en eigen rechten.',
    ],
  ] as const)('a time or an amount that is not named: %s: %s', (language, customer, reply) => {
    expect(missed(language, customer, reply)).toEqual([customer])
  })

  it.each([
    ['en', 'When will the parcel arrive?', 'Tomorrow before noon.'],
    ['en', 'When will the parcel arrive?', 'I will ask the courier and come back to you.'],
    [
      'en',
      'When will the parcel arrive?',
      'Which parcel is it, the one with the desk or the one with the lamps that we sent after it?',
    ],
    [
      'en',
      'When will the parcel arrive?',
      'You can follow it at https://post.example/track from the moment it leaves.',
    ],
    [
      'en',
      'How much does a second licence cost?',
      'A second licence is free for colleagues in the same department, and it covers the same folders.',
    ],
    ['en', 'Can you send the parcel again?', KIND.en],
    ['en', 'How is that even possible?', KIND.en],
    ['en', 'The parcel arrived broken.', KIND.en],
    ['en', 'When will it arrive??', KIND.en],
    ['en', 'Will you call me when it arrives?', KIND.en],
    ['en', 'Is it normal that nobody answers?', KIND.en],
    ['en', 'How are you?', KIND.en],
    ['nl', 'Wanneer komt het pakket aan?', 'Morgen voor de middag.'],
    ['nl', 'Wanneer komt het pakket aan?', 'Ik vraag het aan de koerier en laat het u weten.'],
    [
      'nl',
      'Wanneer komt het pakket aan?',
      'Over welk pakket gaat het, dat met het bureau of dat met de lampen die later vertrokken?',
    ],
    ['nl', 'Wanneer komt het pakket aan?', 'U kunt het volgen op https://post.example/volg zodra het vertrekt.'],
    [
      'nl',
      'Hoeveel kost een tweede licentie?',
      'Een tweede licentie is gratis voor collega’s van dezelfde dienst en geldt voor dezelfde mappen.',
    ],
    ['nl', 'Kunt u het pakket opnieuw sturen?', KIND.nl],
    ['nl', 'Hoe is dat in godsnaam mogelijk?', KIND.nl],
    ['nl', 'Het pakket kwam kapot aan.', KIND.nl],
    ['nl', 'Wanneer komt het nu??', KIND.nl],
    ['nl', 'Kun je bellen als het er is?', KIND.nl],
    ['nl', 'Is dit normaal?', KIND.nl],
    ['nl', 'Hoe gaat het?', KIND.nl],
  ] as const)('nothing is missed: %s: %s -> %s', (language, customer, reply) => {
    expect(missed(language, customer, reply)).toEqual([])
  })

  it('is looked for in the first reply only', () => {
    const reading = read('en', [
      ['customer', 'When will the parcel arrive?'],
      ['agent', 'On Friday.'],
      ['agent', KIND.en],
    ])
    expect(reading.signals.has('misses-question')).toBe(false)
  })
})
