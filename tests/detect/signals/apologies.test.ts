import { describe, expect, it } from 'vitest'
import { marked, read } from './read.ts'

const MANY = {
  en: [
    'Sorry for the lamp. Sorry for the wait. Sorry for the noise.',
    'I apologise for the lamp. I am sorry for the wait. My apologies for the noise.',
    'Sorry. We are looking. I am sorry it takes so long. Sorry again.',
    'Sorry about the shade. Sorry about the cable. Sorry about the plug.',
    'We apologise. The van is late. We apologise for that too. Our apologies.',
    'I am sorry. It is my fault. My apologies. I am very sorry.',
    'Apologies for the noise. Apologies for the dust. Apologies for the mess.',
    'Sorry for the wait! We are sorry for the mix-up. Once more, sorry.',
    'I do apologise. I am sorry about the bill. I apologise for the form.',
    'We are sorry to hear that. We are sorry for the lamp. We apologise for the wait.',
    'Sorry, Bo. The lamp is late. Sorry for that. And sorry for the wrong shade.',
    'Please accept our apologies. Sorry for the lamp. We are so sorry for the cable.',
  ],
  nl: [
    'Sorry voor de lamp. Sorry voor het wachten. Sorry voor de herrie.',
    'Excuses voor de lamp. Het spijt me dat u wacht. Sorry voor de herrie.',
    'Sorry. Wij zoeken het uit. Het spijt me dat het zo lang duurt. Nogmaals sorry.',
    'Sorry voor de kap. Sorry voor het snoer. Sorry voor de stekker.',
    'Onze excuses. De bus is te laat. Excuses ook daarvoor. Het spijt ons.',
    'Het spijt me. Het is mijn fout. Mijn excuses. Het spijt me echt.',
    'Excuses voor de herrie. Excuses voor het stof. Excuses voor de rommel.',
    'Sorry voor het wachten! Het spijt ons van de verwisseling. Nogmaals onze excuses.',
    'Mijn excuses. Sorry voor de rekening. Excuses ook voor het formulier.',
    'Het spijt ons dat te horen. Sorry voor de lamp. Onze excuses voor het wachten.',
    'Sorry, Bo. De lamp is te laat. Sorry daarvoor. En sorry voor de verkeerde kap.',
    'Onze oprechte excuses. Sorry voor de lamp. Het spijt ons van het snoer.',
  ],
} as const
const FEW = {
  en: [
    'Sorry for the lamp. A new one is coming.',
    'I am sorry about the lamp and the wait. Sorry for the noise too.',
    'The lamp is coming.',
    'Thank you for waiting. Thank you for the picture. Thank you for calling.',
    'Sorry! It works now.',
    'We apologise for the wait and the noise.',
    'I am sorry, the lamp is late. It comes on Monday. It is blue. It is new.',
    'My apologies for the lamp. Could you send a picture? Then I can order a new one.',
    'You need not say sorry. The lamp is on its way.',
    'We will make up for the lamp. We will pay for the shade. We will send a cable.',
    'The sorry state of the lamp is clear. A new one is coming.',
    'I am glad that it works. I am glad that you called. I am glad to help.',
  ],
  nl: [
    'Sorry voor de lamp. Er komt een nieuwe.',
    'Het spijt me van de lamp en het wachten. Sorry ook voor de herrie.',
    'De lamp komt eraan.',
    'Bedankt voor het wachten. Bedankt voor de foto. Bedankt voor het bellen.',
    'Sorry! Hij brandt nu.',
    'Onze excuses voor het wachten en de herrie.',
    'Het spijt me, de lamp is te laat. Hij komt maandag. Hij is blauw. Hij is nieuw.',
    'Mijn excuses voor de lamp. Kunt u een foto sturen? Dan bestel ik een nieuwe.',
    'U hoeft geen sorry te zeggen. De lamp is onderweg.',
    'Wij maken het goed met een lamp. Wij betalen de kap. Wij sturen een snoer.',
    'De lamp is in slechte staat. Er komt een nieuwe.',
    'Fijn dat hij brandt. Fijn dat u belde. Fijn dat ik kon helpen.',
  ],
} as const

describe('saying sorry too often', () => {
  for (const language of ['en', 'nl'] as const) {
    it.each(MANY[language])(`${language}: %s`, (text) =>
      expect(marked('over-apologises', language, text)).toHaveLength(1),
    )
    it.each(FEW[language])(`${language}, none: %s`, (text) =>
      expect(marked('over-apologises', language, text)).toEqual([]),
    )
    it(`${language}: counts the replies before`, () => {
      const text = FEW[language][0]
      const again = ['agent', text] as const
      expect(read(language, [again, again, again]).signals.has('over-apologises')).toBe(true)
      expect(read(language, [again, again]).signals.has('over-apologises')).toBe(false)
      expect(read(language, [again, ['agent', FEW[language][2]], again]).signals.has('over-apologises')).toBe(false)
    })
  }
})
