import { describe, expect, it } from 'vitest'
import { clean, type RemovedPart } from '../../../src/ingest/cleaning/index.ts'

const TEXT = 'Hallo Ann,\n\nDe printer staat weer aan.'
const DISCLAIMER =
  'Dit bericht kan vertrouwelijke informatie bevatten en is alleen bedoeld voor de geadresseerde. Heeft u het per abuis ontvangen, verwijder het dan.'
const NOTICE =
  'This e-mail may be confidential and is intended solely for the named addressee. If you got it in error, please notify the sender.'

/** Asserts what stays below TEXT and what goes, as what. */
function expectTail(tail: string, stays: string, goes: [RemovedPart['kind'], string][]) {
  const body = `${TEXT}\n\n${tail}`
  const cleaned = clean(body)
  expect(cleaned.text).toBe(stays ? `${TEXT}\n\n${stays}` : TEXT)
  expect(cleaned.removed.map((part) => [part.kind, body.slice(part.start, part.end)])).toEqual(goes)
}

describe('below the sign-off and the name', () => {
  it.each([
    ['Met vriendelijke groet,\n\nTom Bos', 'Servicedesk\nT: 010 123 45 67\nwww.example.org'],
    ['Met vriendelijke groeten,\nTom van der Bos', 'Medewerker ICT'],
    ['Mvg,\nTom', 'Afdeling Beheer | Gent'],
    ['Groetjes Nina', 'Team Klantenservice\nklantenservice@example.org'],
    ['Hartelijke groet,\nNina', 'Boekhouder'],
    ['Met beleefde groeten,\nNina De Smet', 'Kerkstraat 12\n9000 Gent\nBTW BE 0123.456.789'],
    ['Bien à vous,\nNina De Smet', 'Helpdesk\n+32 9 123 45 67'],
    ['Kind regards,\nTom Bos', 'IT Support\nPhone: +44 20 7946 0000'],
    ['Best,\nTom', 'Service Desk\n\nExample Ltd\n1 High Street, London'],
    ['Cheers,\nTom', 'Support engineer'],
    ['Yours sincerely,\n\nTom Bos', 'Customer Care\ntom@example.org'],
    [
      'Met vriendelijke groet,\n\nTom Bos',
      'Servicedesk\nWij zijn bereikbaar op werkdagen van 8.30 tot 17.00 uur.\nVolg ons op Facebook en LinkedIn',
    ],
    ['Met vriendelijke groet, / Kind regards,\n\nTom Bos', 'Team lead\nSamen maken we het verschil\n010 123 45 67'],
    ['Groeten uit Gent,\nTom', 'Servicedesk'],
    ['Cheers 🎉\nNina', '—————\nNina Bos\nProduct owner\n📧 nina@example.org\n📱 +32 9 555 01 23'],
    ['Fijne dag!\nTom Bos', 'Servicedesk\ntom@example.org'],
    ['Het werkt. Groetjes, Nina', 'Servicedesk Noord\n010 123 45 67'],
  ])('%s', (stays, goes) => expectTail(`${stays}\n${goes}`, stays, [['signature', goes]]))

  it.each([
    'Met vriendelijke groet,\nTom Bos',
    'Kind regards,\nCustomer Support Team',
    'Met vriendelijke groet,\nServicedesk',
    'Groetjes Nina',
    'Groeten,\nTom\n\nPS: vergeet de toner niet.',
    'Thanks!\nhttps://example.org/a\nhttps://example.org/b',
    'Thanks\nIk probeer het nu',
    'Groet Tom\nBestelnummer 20931',
    'Groet,\nTom\n3 juni 2026',
    'Cheers\nhow do I print in colour',
    'Best practice is om dat elke week te doen.\nServicedesk',
    '^Tom',
    'Fijne dag!\nLaat maar weten of het lukt',
    'Groeten,\nTom\n\nStap 1: open Instellingen\nStap 2: kies Printers',
    'Best,\nTom\n\nServer: print01\nQueue: HP-4',
    'Met vriendelijke groet,\nTom\nDe servicedesk is morgen dicht.',
    'Groet,\nTom\n\nJe kunt de handleiding hier vinden: https://example.org/h',
    '/TB',
    'Mvg\nTom\nKunt u mij laten weten of het werkt?',
  ])('stays: %s', (stays) => expectTail(stays, stays, []))
})

describe('other things below a message', () => {
  it.each<[RemovedPart['kind'], string]>([
    ['signature', '-- \nTom Bos\nServicedesk\n010 123 45 67'],
    ['signature', 'Sent from my iPhone'],
    ['signature', 'Verzonden vanaf mijn Galaxy'],
    ['signature', 'Verstuurd vanaf mijn iPad'],
    ['signature', 'Outlook voor iOS downloaden'],
    ['signature', 'Get Outlook for Android'],
    ['disclaimer', DISCLAIMER],
    ['disclaimer', NOTICE],
    ['disclaimer', NOTICE.replace('. ', '.\n\n')],
    ['disclaimer', 'Denk aan het milieu voordat u deze mail print.'],
    ['disclaimer', 'Please consider the environment before printing this message.'],
    ['disclaimer', "Please don't print this e-mail unless you need to."],
    ['footer', 'How did we do? Click here to tell us: https://example.org/rate'],
    ['footer', 'Beoordeel dit antwoord: https://example.org/oordeel'],
    ['footer', 'This email is a service from Example. Delivered by Zendesk'],
    ['footer', 'U ontvangt deze e-mail omdat u een melding hebt gedaan.'],
  ])('%s: %s', (kind, tail) => expectTail(tail, '', [[kind, tail]]))

  it.each([
    'Sent from my side it looks fine.',
    'Hoe tevreden bent u over deze oplossing?',
    'How did we do?',
    'Deze gegevens zijn vertrouwelijk.',
    'Ik heb het bericht verzonden vanaf mijn eigen account.',
    'Kunt u de vertrouwelijke bijlage niet verder verspreiden?'.replace('niet ', ''),
    'Denk aan het milieu: koop geen nieuwe toner.',
    'Beoordeel zelf of dat genoeg is.',
  ])('stays: %s', (stays) => expectTail(stays, stays, []))

  it('takes all of them off, in order', () => {
    const body = `${TEXT}\n\nGroet,\nTom\nServicedesk\n\nHow did we do?\n\n${DISCLAIMER}\n\nVerzonden vanaf mijn iPhone\n`
    const cleaned = clean(body)
    expect(cleaned.text).toBe(`${TEXT}\n\nGroet,\nTom`)
    expect(cleaned.removed.map((part) => part.kind)).toEqual(['signature', 'footer', 'disclaimer', 'signature'])
  })

  it('leaves a disclaimer in the middle of a message', () => {
    const body = `${TEXT}\n\n${DISCLAIMER}\n\nDat staat onder elke mail, kunt u het aanpassen?`
    expect(clean(body).text).toBe(body)
  })
})

it.each([
  'Met vriendelijke groet,\nTom Bos\nServicedesk\n010 123 45 67',
  '-- \nTom',
  DISCLAIMER,
  'Sent from my iPhone',
])('keeps a body that is nothing else: %s', (body) => expect(clean(body).text).toBe(body))
