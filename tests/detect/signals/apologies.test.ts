import { describe, expect, it } from 'vitest'
import { marked, read } from './read.ts'

const MANY = {
  en: [
    'Sorry for the lamp. Sorry for the wait. Sorry for the noise.',
    'I apologise for the lamp. I am sorry for the wait. My apologies for the noise.',
    'Sorry. We are looking. I am sorry it takes so long. Sorry again.',
  ],
  nl: [
    'Sorry voor de lamp. Sorry voor het wachten. Sorry voor de herrie.',
    'Excuses voor de lamp. Het spijt me dat u wacht. Sorry voor de herrie.',
    'Sorry. Wij zoeken het uit. Het spijt me dat het zo lang duurt. Nogmaals sorry.',
  ],
} as const
const FEW = {
  en: [
    'Sorry for the lamp. A new one is coming.',
    'I am sorry about the lamp and the wait. Sorry for the noise too.',
    'The lamp is coming.',
  ],
  nl: [
    'Sorry voor de lamp. Er komt een nieuwe.',
    'Het spijt me van de lamp en het wachten. Sorry ook voor de herrie.',
    'De lamp komt eraan.',
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
