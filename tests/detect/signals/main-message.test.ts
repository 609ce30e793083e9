import { describe, expect, it } from 'vitest'
import { marked, read } from './read.ts'

const COURTESY = {
  en: 'Thank you for your message about the pump. I am very sorry that it started to leak in your cellar on a day like that. I understand how annoying it is to come home to a wet floor. Thank you for your patience as well. I apologise once more for the worry and the mess that this has caused you and your neighbours over the past days.',
  nl: 'Bedankt voor uw bericht over de pomp. Het spijt me dat hij in uw kelder is gaan lekken, juist op zo een dag als deze. Ik begrijp dat het vervelend is om thuis te komen en een natte vloer te zien. Bedankt ook voor uw geduld. Nogmaals mijn excuses voor de zorgen en de rommel die u en uw buren hierdoor de afgelopen dagen hebben gehad.',
} as const
const MAIN = {
  en: [
    'Could you send us a photo of the pump?',
    'We can not repair this pump.',
    'What is the number on the label?',
    'Is the cellar dry now?',
    'We will send a new pump on Monday.',
    'Please close the tap on the left.',
    'You will receive your money within a week.',
    'The leak was caused by a worn ring.',
    'Could you tell us the colour of the light?',
    'I have passed it on to our repair desk.',
    'We can offer you a second pump instead.',
    'The pump is no longer available.',
  ],
  nl: [
    'Kunt u ons een foto van de pomp sturen?',
    'Hoe oud is de pomp?',
    'Wat is het nummer op het label?',
    'Is de kelder nu droog?',
    'Maandag sturen we een nieuwe pomp op.',
    'Wanneer begon het lek?',
    'Hoe groot is het lek?',
    'Welke kleur heeft het lampje?',
    'Ik heb het doorgegeven aan onze reparatiedienst.',
    'U kunt ook een tweede pomp lenen.',
    'Kunt u de kraan sluiten?',
    'Hebt u de pomp zelf geplaatst?',
  ],
} as const
const REST = {
  en: 'The box has a label on its long side, and the old filter fits next to it in a small bag of plastic. Paper is fine as well.',
  nl: 'De doos heeft een label op de lange kant, en het oude filter past ernaast in een klein zakje van plastic. Papier kan ook.',
} as const

describe('a main message that comes late', () => {
  for (const language of ['en', 'nl'] as const) {
    it.each(MAIN[language])(`${language}: %s`, (main) => {
      expect(marked('buried-main-message', language, `${COURTESY[language]} ${main} ${REST[language]}`)).toHaveLength(1)
      expect(marked('buried-main-message', language, `${main} ${COURTESY[language]} ${REST[language]}`)).toEqual([])
      expect(marked('buried-main-message', language, `${COURTESY[language].split('. ')[0]}. ${main}`)).toEqual([])
    })
    it(`${language}: moves it to the front`, () => {
      const text = `${COURTESY[language]} ${MAIN[language][0]} ${REST[language]}`
      const moved = read(language, [['agent', text]]).signals.get('buried-main-message')[0]?.values?.moved
      expect(moved).toBe(`${MAIN[language][0]} ${COURTESY[language]}`)
    })
  }
})
