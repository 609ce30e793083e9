import { describe, expect, it } from 'vitest'
import { marked } from './read.ts'

const asks = (language: 'en' | 'nl', text: string) => marked('asks-info', language, text)

describe('asks-info', () => {
  it.each([
    ['en', 'Which browser do you use?'],
    ['en', 'Hello Rosa, could you tell me what the screen shows?'],
    ['en', 'Please send us the serial number of the scanner.'],
    ['en', 'To look this up I need your customer number.'],
    ['en', 'Let me know which floor you are on.'],
    ['en', 'Does the light on the front blink?'],
    ['en', 'I wonder whether you changed anything last week.'],
    ['en', 'May I have your postcode'],
    ['en', 'Are you able to send me a photo of the lamp'],
    ['en', 'Would you mind telling me the floor'],
    ['en', 'nora: which lamp do you use'],
    ['en', 'Please submit your receipt.'],
    ['nl', 'Welke browser gebruikt u?'],
    ['nl', 'Dag Roos, kun je mij zeggen wat er op het scherm staat?'],
    ['nl', 'Stuur ons even het serienummer van de scanner.'],
    ['nl', 'Hiervoor heb ik nog uw klantnummer nodig.'],
    ['nl', 'Laat me weten op welke verdieping u zit.'],
    ['nl', 'Knippert het lampje aan de voorkant?'],
    ['nl', 'Heb je al eens een andere kabel geprobeerd'],
    ['nl', 'Mag ik je postcode?'],
  ] as const)('%s: %s', (language, text) => {
    expect(asks(language, text)).toEqual([text])
  })

  it.each([
    ['en', 'How can I help you today?'],
    ['en', 'Is there anything more I can help you with?'],
    ['en', 'You want to cancel both orders. Is that correct?'],
    ['en', 'Okay?'],
    ['en', 'Need more space? Order a bigger mailbox on our site.'],
    ['en', 'Could you restart the router?'],
    ['en', 'Please submit a request on our site.'],
    ['en', 'May I ask that you rate this chat.'],
    ['en', 'I will send you the invoice number tomorrow.'],
    ['en', 'Let me know if it works now.'],
    ['nl', 'Waarmee kan ik je helpen?'],
    ['nl', 'Kan ik verder nog iets voor u doen?'],
    ['nl', 'U wilt beide bestellingen annuleren. Klopt dat?'],
    ['nl', 'Oké?'],
    ['nl', 'Wil je een grotere mailbox? Bestel die dan op onze site.'],
    ['nl', 'Kijk je even in je mailbox?'],
    ['nl', 'Ik geef je het factuurnummer morgen door.'],
    ['nl', 'Laat maar weten of het nu werkt.'],
  ] as const)('asks for no data: %s: %s', (language, text) => {
    expect(asks(language, text)).toEqual([])
  })
})
