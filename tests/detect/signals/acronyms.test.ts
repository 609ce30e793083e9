import { describe, expect, it } from 'vitest'
import { DEFAULT_PROFILE } from '../../../src/rulebook/profile.ts'
import { marked } from './read.ts'

const UNKNOWN = {
  en: [
    'Please fill in the QZF.',
    'Your case went to the ZWB team.',
    'The KVT was changed.',
    'We need your XQN number.',
    'Ask your GHP for it.',
    'It is in the WJT folder.',
    'The RVQ runs at night.',
    'Your BKX is ready.',
    'We moved the PQL to Monday.',
    'Use the TZD form.',
    'The VGH has replied.',
    'Sign in to the JWQ first.',
  ],
  nl: [
    'Vul de QZF in.',
    'Uw dossier ligt bij de ZWB.',
    'De KVT is gewijzigd.',
    'Wij hebben uw XQN nodig.',
    'Vraag het aan uw GHP.',
    'Het zit in de WJT map.',
    'De RVQ draait in de nacht.',
    'Uw BKX is klaar.',
    'Wij hebben de PQL verplaatst.',
    'Gebruik het TZD formulier.',
    'De VGH heeft geantwoord.',
    'Meld u eerst aan in de JWQ.',
  ],
} as const
const KNOWN = {
  en: [
    'The PDF is on the USB stick.',
    'Your TV is OK.',
    'It costs 20 EUR with VAT.',
    'The QZF (quiet zone form) is here.',
    'The quiet zone form (QZF) is here.',
    'PLEASE READ THIS NOW.',
    'See #EMAIL# and PRS-ORG.',
    'It is in C:\\QZF\\list.',
    'That is a TOP idea.',
    'Hi KLM, thanks.',
    'Your code is QZF-12.',
    'Thanks and bye JWT',
    'Switch your PIXY printer off.',
    'May I have your ZFN ID?',
    'It runs on Lantern QV as well.',
    'The KWF Lighthouse is shut.',
    'The shop has a REST day.',
  ],
  nl: [
    'De PDF staat op de USB-stick.',
    'Uw TV is OK.',
    'Het kost 20 EUR met BTW.',
    'De QZF (het formulier stille zones) is hier.',
    'Het formulier stille zones (QZF) is hier.',
    'LEES DIT NU EERST.',
    'Zie #EMAIL# en PRS-ORG.',
    'Het staat in C:\\QZF\\lijst.',
    'Dat is een TOP idee.',
    'Hallo KLM, bedankt.',
    'Uw code is QZF-12.',
    'Bedankt en groeten JWT',
    'Zet uw PIXY printer uit.',
    'Mag ik uw ZFN ID weten?',
    'Het draait ook op Lantaarn QV.',
    'De KWF Vuurtoren is dicht.',
    'Leg het op het TOEK forum uit.',
  ],
} as const

describe('unknown acronyms', () => {
  for (const language of ['en', 'nl'] as const) {
    it.each(UNKNOWN[language])(`${language}: %s`, (text) =>
      expect(marked('unknown-acronym', language, text)).toHaveLength(1),
    )
    it.each(KNOWN[language])(`${language}, none: %s`, (text) =>
      expect(marked('unknown-acronym', language, text)).toEqual([]),
    )
  }
  it('knows what the customer and the house know', () => {
    expect(marked('unknown-acronym', 'en', 'The QZF is here.', 'Where is my QZF?')).toEqual([])
    const allowed = { ...DEFAULT_PROFILE, allowed_jargon: ['QZF'] }
    expect(marked('unknown-acronym', 'en', 'The QZF is here.', undefined, allowed)).toEqual([])
    const technician = { ...DEFAULT_PROFILE, audience: 'technician' as const }
    expect(marked('unknown-acronym', 'en', 'The QZF is here.', undefined, technician)).toEqual([])
  })
  it('marks the first use only', () =>
    expect(marked('unknown-acronym', 'en', 'The QZF is here. Sign the QZF.')).toEqual(['QZF']))
})
