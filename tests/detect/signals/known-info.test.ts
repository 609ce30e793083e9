import { describe, expect, it } from 'vitest'
import { marked, read } from './read.ts'

const known = (language: 'en' | 'nl', customer: string, reply: string) =>
  marked('asks-known-info', language, reply, customer)

describe('asks-known-info', () => {
  it.each([
    ['en', 'My order number is 558120.', 'Could you please send me your order number?', 'order number'],
    ['en', 'Order 558120 never came.', 'May I have your order number?', 'order number'],
    ['en', 'Invoice 2024-3319 is wrong.', 'Please provide your invoice number.', 'invoice number'],
    ['en', 'Ticket number 90412 is still open.', 'What is your ticket number?', 'ticket number'],
    ['en', 'My customer number is 77120.', 'To help you I need your customer number.', 'customer number'],
    ['en', 'Write to rosa@post.example.', 'What is your email address?', 'email address'],
    ['en', 'Mail: rosa@post.example', 'Can you share your email address?', 'email address'],
    ['en', 'Call me on +32 475 11 22 33.', 'Could you give me your phone number?', 'phone number'],
    ['en', 'It happens in Firefox.', 'Which browser do you use?', 'browser'],
    ['en', 'I use version 5.2.1.', 'Which version do you use?', 'version'],
    ['en', 'It is a ThinkPad.', 'Which device do you use?', 'device'],
    ['en', 'See the attached screenshot.', 'Could you send a screenshot?', 'screenshot'],
    ['nl', 'Mijn bestelnummer is 558120.', 'Kunt u mij uw bestelnummer doorgeven?', 'bestelnummer'],
    ['nl', 'Bestelling 558120 is nooit gekomen.', 'Mag ik uw ordernummer?', 'ordernummer'],
    [
      'nl',
      'Factuur 2024-3319 klopt volgens mij van geen kant.',
      'Stuur me het factuurnummer even door.',
      'factuurnummer',
    ],
    ['nl', 'Ticket 90412 staat nog open.', 'Wat is uw ticketnummer?', 'ticketnummer'],
    ['nl', 'Klantnummer 77120.', 'Kun je ons je klantnummer bezorgen?', 'klantnummer'],
    ['nl', 'Schrijf naar roos@post.example.', 'Wat is uw e-mailadres?', 'e-mailadres'],
    ['nl', 'Mail: roos@post.example', 'Kun je je e-mailadres doorgeven?', 'e-mailadres'],
    ['nl', 'Bel me op 0475 11 22 33.', 'Mag ik uw telefoonnummer?', 'telefoonnummer'],
    ['nl', 'Het gebeurt in Firefox.', 'Welke browser gebruikt u?', 'browser'],
    ['nl', 'Ik gebruik versie 5.2.1.', 'Welke versie gebruikt u?', 'versie'],
    ['nl', 'Het is een ThinkPad.', 'Op welk toestel werkt u?', 'toestel'],
    ['nl', 'In bijlage een schermafbeelding.', 'Kunt u een schermafbeelding sturen?', 'schermafbeelding'],
  ] as const)('%s: %s -> %s', (language, customer, reply, words) => {
    expect(known(language, customer, reply)).toEqual([words])
  })

  it.each([
    ['en', 'The chair is broken.', 'Could you please send me your order number?'],
    ['en', 'My order number is 558120.', 'Could you give me your phone number?'],
    ['en', 'My order number is 558120.', 'Could you check the order number once more?'],
    ['en', 'My order number is 558120.', 'Is there another order number?'],
    ['en', 'My order number is 558120.', 'Your order number is in the confirmation.'],
    ['en', 'I ordered three chairs.', 'What is your order number?'],
    ['en', 'It was 05/08/2019.', 'Could you give me your phone number?'],
    ['en', 'I want to move to a new address, rosa@post.example, please.', 'Could you give me your email address?'],
    ['nl', 'De code ging naar het verkeerde adres roos@post.example.', 'Mag ik uw e-mailadres?'],
    ['en', 'Write to rosa@post.example.', 'Which address should the parcel go to?'],
    ['en', 'It happens in Firefox.', 'Does it happen in another browser?'],
    ['en', 'It is a ThinkPad.', 'Could you restart your device?'],
    ['en', 'Your app is slow.', 'Which version do you use?'],
    ['en', 'I saw it on the screenshot of a friend.', 'Could you send a screenshot?'],
    ['nl', 'De stoel is stuk.', 'Kunt u mij uw bestelnummer doorgeven?'],
    ['nl', 'Mijn bestelnummer is 558120.', 'Mag ik uw telefoonnummer?'],
    ['nl', 'Mijn bestelnummer is 558120.', 'Kunt u het bestelnummer nog eens controleren?'],
    ['nl', 'Mijn bestelnummer is 558120.', 'Hebt u een ander bestelnummer?'],
    ['nl', 'Mijn bestelnummer is 558120.', 'Het bestelnummer staat in de bevestiging.'],
    ['nl', 'Ik bestelde drie stoelen.', 'Wat is uw bestelnummer?'],
    ['nl', 'Het was 05/08/2019.', 'Mag ik uw telefoonnummer?'],
    ['nl', 'Schrijf naar roos@post.example.', 'Naar welk adres moet het pakket?'],
    ['nl', 'Het gebeurt in Firefox.', 'Gebeurt het ook in een andere browser?'],
    ['nl', 'Het is een ThinkPad.', 'Kunt u uw toestel herstarten?'],
    ['nl', 'Jullie app is traag.', 'Welke versie gebruikt u?'],
    ['nl', 'Ik zag het op een schermafbeelding van een vriend.', 'Kunt u een schermafbeelding sturen?'],
  ] as const)('not: %s: %s -> %s', (language, customer, reply) => {
    expect(known(language, customer, reply)).toEqual([])
  })

  it('remembers the whole conversation', () => {
    const reading = read('nl', [
      ['customer', 'Mijn bestelnummer is 558120.'],
      ['agent', 'Wat is er mis met de stoel?'],
      ['customer', 'De poot is gebroken.'],
      ['agent', 'Mag ik uw bestelnummer?'],
    ])
    expect(reading.signals.has('asks-known-info')).toBe(true)
  })
})
