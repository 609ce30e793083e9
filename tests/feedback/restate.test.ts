import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Annotated } from '../../src/annotate/annotate.ts'
import { scan } from '../../src/annotate/tokens.ts'
import type { RuleLanguage } from '../../src/conversation.ts'
import { type Address, acknowledge, restate } from '../../src/feedback/restate/restate.ts'
import { DUTCH, ENGLISH } from './restate-pairs.ts'

const turn = (language: RuleLanguage, ...texts: string[]) =>
  texts.map((text) => ({ text: new Annotated(text, language, scan(text)) }))
const problem = (language: RuleLanguage, address: Address, ...texts: string[]) =>
  restate(turn(language, ...texts), language, address)?.problem ?? null

describe('a Dutch turn said back', () => {
  for (const [address, text, clause, trouble] of DUTCH)
    it(text, () => {
      expect(problem('nl', address, text)).toBe(clause)
      expect(acknowledge(turn('nl', text), 'nl', address)?.includes(clause) ?? false).toBe(trouble)
    })
})

/** Names the trouble by its clause, or by its noun: "the error" for "you get an error". */
const named = (said: string | null, clause: string): boolean =>
  said !== null &&
  (said.includes(clause) ||
    (/^you (?:have|get|are (?:having|getting))\b/.test(clause) && /\b(?:error|problem|screen|trouble)\b/.test(said)))

describe('an English turn said back', () => {
  for (const [text, clause, trouble] of ENGLISH)
    it(text, () => {
      expect(problem('en', 'you', text)).toBe(clause)
      expect(named(acknowledge(turn('en', text), 'en', 'you'), clause)).toBe(trouble)
    })
})

describe('turns that are not said back', () => {
  const none: readonly (readonly [RuleLanguage, string])[] = [
    ['nl', 'Bedankt voor de snelle hulp, het is gelukt.'],
    ['nl', 'Jullie zijn een stelletje prutsers!'],
    ['nl', 'Wat een waardeloze service is dit.'],
    ['nl', 'Dat werkt niet.'],
    ['nl', 'Hij doet het niet.'],
    ['nl', 'Ja hoor.'],
    ['nl', 'Geen probleem, tot morgen.'],
    ['nl', 'Ik vind het belachelijk dat ik moet wachten.'],
    ['nl', 'https://voorbeeld.example/fout werkt niet'],
    ['nl', 'ik kna neit inlogen op mijn acount'],
    ['nl', '4711-22'],
    ['nl', 'IK KRIJG STEEDS EEN FOUTMELDING BIJ HET INLOGGEN'],
    ['nl', 'Het probleem is al opgelost.'],
    ['nl', 'De monitor resetten helpt ook niet.'],
    ['nl', 'Ik ga dit niet betalen.'],
    ['nl', 'Ik probeer het nogmaals.'],
    ['nl', 'Er zitten niemand aan de balie?'],
    ['nl', ''],
    ['en', 'Thanks a lot, it works now.'],
    ['en', 'You people are useless idiots.'],
    ['en', 'This is a joke.'],
    ['en', 'It does not work.'],
    ['en', 'I do not know.'],
    ['en', 'No worries, talk tomorrow.'],
    ['en', 'i cnat lgoin to my acount'],
    ['en', 'He told me that one is broken.'],
    ['en', 'That is not what I asked for.'],
    ['en', 'I am not using the old version.'],
    ['en', '4711-22'],
    ['en', 'The problem was fixed after the restart.'],
    ['en', 'I cannot right now.'],
    ['en', 'I am not going to restart it again.'],
    ['en', ''],
  ]
  for (const [language, text] of none)
    it(`${language}: ${text || '(empty)'}`, () => {
      expect(problem(language, language === 'en' ? 'you' : 'u', text)).toBeNull()
      expect(acknowledge(turn(language, text), language, language === 'en' ? 'you' : 'u')).toBeNull()
    })
  it('does not read a message in another language', () => {
    expect(restate(turn('nl', 'Mijn laptop start niet meer op.'), 'en', 'you')).toBeNull()
  })
})

describe('choice and wording', () => {
  it('prefers trouble to a wish, and a wish to small talk', () => {
    expect(
      problem('nl', 'u', 'Hallo, hoe gaat het? Ik wil een nieuwe pas. Mijn badge werkt niet meer op de parking.'),
    ).toBe('uw badge niet meer op de parking werkt')
    expect(
      problem('en', 'you', 'Hello there! We have a nice office. I want to move my desk to the second floor.'),
    ).toBe('you want to move your desk to the second floor')
  })
  it('reads all messages of the turn', () => {
    expect(problem('en', 'you', 'Hi', 'My headset has no sound in Teams')).toBe('your headset has no sound in Teams')
  })
  it('keeps the matter and leaves the insult', () => {
    expect(
      problem('nl', 'u', 'Belachelijk! Mijn bestelling is voor de derde keer geannuleerd. Stelletje prutsers.'),
    ).toBe('uw bestelling voor de derde keer is geannuleerd')
  })
  it('asks whether it is right', () => {
    for (const [text] of ENGLISH) expect(restate(turn('en', text), 'en', 'you')!.sentence).toMatch(/^[A-Z].*\. .*\?$/)
    for (const [address, text] of DUTCH)
      expect(restate(turn('nl', text), 'nl', address)!.sentence).toMatch(/^[A-Z].*\. .*\?$/)
  })
  it('does not put it in the same words for every customer', () => {
    const openings = new Set(ENGLISH.map(([text]) => restate(turn('en', text), 'en', 'you')!.sentence.slice(0, 12)))
    const kind = new Set(DUTCH.map(([a, text]) => acknowledge(turn('nl', text), 'nl', a)?.slice(0, 14)))
    expect(openings.size).toBeGreaterThan(2)
    expect(kind.size).toBeGreaterThan(2)
  })
  it('gives the trouble as a noun where that is sure', () => {
    expect(restate(turn('en', 'I have a problem with my new router.'), 'en', 'you')!.noun).toBe(
      'the problem with your new router',
    )
    expect(restate(turn('en', 'My router is broken and slow.'), 'en', 'you')!.noun).toBeNull()
  })
  it('never says sorry for what the customer says we did', () => {
    expect(acknowledge(turn('en', 'You have charged me twice for June.'), 'en', 'you')).toBeNull()
  })
})

/** Words that the turning itself may bring. */
const OWN = {
  en: new Set(
    'do does did you your yours yourself yourselves we us our are were cannot not will would like to know whether how log in am is has that have'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'kunt u uw uzelf je jouw jou jullie zich wij ons onze hebt wilt weten of vraagt vragen om te willen'.split(' '),
  ),
}
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
/** Whether a word is one of the turn's, or another form of one. */
function comesFrom(word: string, text: string, language: RuleLanguage): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}.'-]+/u)
  if (OWN[language].has(word) || words.includes(word) || words.includes(`${word}.`)) return true
  return words.some(
    (one) =>
      one.length > 1 &&
      (word.startsWith(one.slice(0, 3)) || word.endsWith(one.slice(0, 4)) || word.includes(one) || one.endsWith(word)),
  )
}

describe('laws', () => {
  it('brings in no word that the customer did not write', () => {
    for (const [address, text] of DUTCH)
      for (const word of plain(problem('nl', address, text)!).split(' '))
        expect([word, comesFrom(word, text, 'nl')]).toEqual([word, true])
    for (const [text] of ENGLISH)
      for (const word of plain(problem('en', 'you', text)!).split(' '))
        expect([word, comesFrom(word, text, 'en')]).toEqual([word, true])
  })
  it('keeps numbers and names, and turns every first person', () => {
    const piece = fc.constantFrom(
      ...DUTCH.map(([, text]) => text),
      ...ENGLISH.map(([text]) => text),
      'Order 4711 is missing two items.',
      'Factuur 2026-118 klopt niet.',
      'ok',
      '???',
      'want ik',
      'and I',
      '€ 12,50',
      '"',
      '(',
      'x@y.example',
      '\n\n',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom<RuleLanguage>('en', 'nl'),
        fc.boolean(),
        (pieces, language, formal) => {
          const text = pieces.join(' ')
          const address = language === 'en' ? 'you' : formal ? 'u' : 'je'
          const first = restate(turn(language, text), language, address)
          expect(restate(turn(language, text), language, address)).toEqual(first)
          if (!first) return
          expect(first.problem).not.toMatch(
            language === 'en' ? /\b(?:i|my|me|(?<!\d )am|myself)\b/i : /\b(?:ik|mijn|mij|me|mezelf)\b/i,
          )
          for (const number of first.problem.match(/\d[\d.,-]*\d|\d/g) ?? []) expect(text).toContain(number)
        },
      ),
      { numRuns: 300, seed: 5 },
    )
  })
  it('takes time linear in the text', () => {
    for (const language of ['en', 'nl'] as const)
      for (const one of ['. ', '1', '(', '"', 'a', 'niet ', 'and I ', 'maar ik kan niet ', ', ', 'te openen ']) {
        const said = turn(language, one.repeat(Math.ceil(100_000 / one.length)))
        const start = performance.now()
        restate(said, language, language === 'en' ? 'you' : 'u')
        expect(performance.now() - start).toBeLessThan(3000)
      }
  })
})
