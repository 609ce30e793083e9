import { describe, expect, it } from 'vitest'
import { marked } from './read.ts'

const LOUD = {
  en: [
    'Please do NOT open the lid.',
    'You MUST sign the form.',
    'NEVER wash the lamp with water.',
    'Read this NOW please.',
    'PLEASE READ THE LABEL first.',
    'The door STAYS CLOSED ALWAYS at night.',
    'That is WRONG.',
    'It is VERY IMPORTANT to sign.',
    'Do it IMMEDIATELY.',
    'We told you this before!!!',
    'STOP calling us about it.',
    'This is the LAST WARNING BEFORE closing your case.',
  ],
  nl: [
    'Wilt u het deksel NIET openen?',
    'U MOET het formulier tekenen.',
    'Was de lamp NOOIT met water.',
    'Doe dit ALTIJD zelf.',
    'LEES EERST HET LABEL.',
    'De deur BLIJFT ALTIJD DICHT in de nacht.',
    'Dat is FOUT.',
    'Het is HEEL BELANGRIJK dat u tekent.',
    'Doe dat ONMIDDELLIJK.',
    'Dat hebben we al gezegd!!!',
    'STOP met bellen daarover.',
    'U mag de lamp NIET openen.',
  ],
} as const
const CALM = {
  en: [
    'The PDF is on the USB stick.',
    'Your ID and PIN are in the envelope.',
    'The lamp is made by OSRAM.',
    'We ship with UPS and DHL.',
    'IMPORTANT\nThe lid must stay closed.',
    'Thank you! We are glad it works!',
    'The code is ABC DEF.',
    'NAME-F has your lamp.',
    'Ask the IT desk about the VPN.',
    'I am here.',
    'Run SELECT ALL=(ALL) in the box.',
    'Great news!!',
    'That model does NOT fit the socket.',
    'Sorry for the wait!!!',
    'The screen shows: - NOT READY = no paper',
    'Deliver it at HOTEL GRAND BEACH.',
  ],
  nl: [
    'De PDF staat op de USB-stick.',
    'Uw ID en PIN zitten in de envelop.',
    'De lamp is van OSRAM.',
    'Wij versturen met UPS en DHL.',
    'BELANGRIJK\nHet deksel moet dicht blijven.',
    'Dank u! Fijn dat hij brandt!',
    'De code is ABC DEF.',
    'NAME-F heeft uw lamp.',
    'Vraag de IT-desk naar de VPN.',
    'U bent er.',
    'De NMBS en de NS rijden.',
    'Goed nieuws!!',
    'Er is GEEN lamp meer.',
    'Sorry voor het wachten!!!',
    'Op het scherm staat: - NIET KLAAR = geen papier',
    'Lever het bij HOTEL GROTE MARKT BRUGGE.',
  ],
} as const

describe('shouting', () => {
  for (const language of ['en', 'nl'] as const) {
    it.each(LOUD[language])(`${language}: %s`, (text) =>
      expect(marked('shouting', language, text).length).toBeGreaterThan(0),
    )
    it.each(CALM[language])(`${language}, none: %s`, (text) => expect(marked('shouting', language, text)).toEqual([]))
  }
})
