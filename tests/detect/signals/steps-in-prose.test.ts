import { describe, expect, it } from 'vitest'
import { marked, read } from './read.ts'

const STEPS = {
  en: [
    'Open the lid, take the filter out and rinse it, then put it back.',
    'First unplug the kettle. Then remove the base. Finally plug it in again.',
    'Please go to Settings, choose Sound and clear the list.',
    'Press the red key, wait ten seconds and press it again.',
    'Log out, close the window and log in again.',
    'Next, click Print. After that, select the blue tray. Then press Start.',
    'Copy the code, paste it in the box and click Save.',
    'You should restart the lamp. Then hold the switch. Then release... and press it twice, then wait a minute.',
    'Download the form, fill it and send it, then save a copy.',
    'Turn the key to the left; pull the drawer; remove the tray.',
    'Unscrew the cap, clear the dirt, and turn the cap back.',
    'Switch the pump off. Disconnect the hose. Connect the new one.',
  ],
  nl: [
    'Open het deksel, haal het filter eruit en spoel het om, zet het daarna terug.',
    'Trek eerst de stekker eruit. Verwijder dan de voet. Steek tot slot de stekker er weer in.',
    'Ga naar Instellingen, kies Geluid en wis de lijst.',
    'Druk op de rode toets, wacht tien tellen en druk nog eens.',
    'Log uit, sluit het venster en log weer in.',
    'Klik vervolgens op Afdrukken. Kies daarna de blauwe lade. Druk dan op Start.',
    'Kopieer de code, plak hem in het vak en klik op Opslaan.',
    'Zet de lamp uit, houd de knop vast en zet hem weer aan.',
    'Download het formulier, vul het in en bewaar een kopie.',
    'Draai de sleutel naar links; trek de lade open; haal het bakje eruit.',
    'Gaat u naar het menu, kiest u Taal en klikt u op Nederlands.',
    'Schakel de pomp uit. Ontkoppel de slang. Verbind de nieuwe slang.',
  ],
} as const
const NONE = {
  en: [
    '1. Open the lid.\n2. Take the filter out.\n3. Rinse it.',
    '- Unplug the kettle\n- Remove the base\n- Plug it in',
    'Open the lid and take the filter out.',
    'We open at nine, close at five and rest on Sunday.',
    'I will open the case, check the log and call you.',
    'Did you open the lid, take the filter out and rinse it?',
    'The open window, the closed door and the press release are fine.',
    'Our check of the log showed a change in the update.',
    'You can find the start date on the print.',
    'We reset the lamp. We changed the cable. We cleared the alarm.',
    'Please wait.',
    'Click Save. That is all you need to do here. The rest works by itself. We keep it that way. Press Start when it rings.',
  ],
  nl: [
    '1. Open het deksel.\n2. Haal het filter eruit.\n3. Spoel het om.',
    '- Stekker eruit\n- Voet verwijderen\n- Stekker erin',
    'Open het deksel en haal het filter eruit.',
    'Wij zijn open om negen uur, sluiten om vijf uur en rusten op zondag.',
    'Dan open ik het dossier, controleer ik de lamp en bel ik u.',
    'Hebt u het deksel geopend, het filter gespoeld en teruggezet?',
    'Het open raam, de druk op de ketel en de start zijn in orde.',
    'Een klik, een druk en een zoek zijn drie woorden.',
    'De pas en het log vindt u in de doos.',
    'Wij zetten de lamp uit. Wij wissen de lijst. Wij starten hem opnieuw.',
    'Wacht even.',
    'Klik op Opslaan. Meer hoeft u hier niet te doen. De rest gaat vanzelf. Dat blijft zo. Druk op Start als hij belt.',
  ],
} as const

describe('steps in prose', () => {
  for (const language of ['en', 'nl'] as const) {
    it.each(STEPS[language])(`${language}: %s`, (text) =>
      expect(marked('steps-in-prose', language, text)).toHaveLength(1),
    )
    it.each(NONE[language])(`${language}, none: %s`, (text) =>
      expect(marked('steps-in-prose', language, text)).toEqual([]),
    )
  }
  it('makes a numbered list of them', () => {
    const reading = read('en', [['agent', 'Here it is: open the lid, take the filter out and rinse it.']])
    expect(reading.signals.get('steps-in-prose')[0]?.values?.list).toBe(
      '\n1. Open the lid.\n2. Take the filter out.\n3. Rinse it',
    )
  })
})
