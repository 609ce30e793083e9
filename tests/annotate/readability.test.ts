import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundZipf } from '../../src/annotate/readability/compounds.ts'
import { FEATURES, features, NAMES } from '../../src/annotate/readability/features.ts'
import { frequencies } from '../../src/annotate/readability/frequency.ts'
import { syllables } from '../../src/annotate/readability/syllables.ts'
import weights from '../../src/annotate/readability/weights.json' with { type: 'json' }
import { wordInfo } from '../../src/annotate/readability/word-info.ts'
import { readability } from '../../src/annotate/readability.ts'
import type { RuleLanguage } from '../../src/conversation.ts'

/** Sentences by their full stops, words by blanks: all these texts need. */
const split = (text: string) =>
  text
    .toLowerCase()
    .split(/[.?!]/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]['’\p{L}\p{N}-]*/gu) ?? [])
    .filter((words) => words.length > 0)
const featuresOf = (language: RuleLanguage, sentences: readonly (readonly string[])[]) =>
  features(language, () => sentences.flatMap((words) => [...words.map((word) => wordInfo(word, language)), null]))!
const ease = (language: RuleLanguage, text: string) => readability(language, split(text))!

/** The same content, hard and plain. */
const PAIRS: readonly (readonly [RuleLanguage, string, string])[] = [
  [
    'en',
    'Prior to commencement of the installation, verification of the availability of sufficient storage capacity is required.',
    'Before you start, check that there is enough space on your disk.',
  ],
  [
    'en',
    'Your correspondence concerning the reimbursement has been forwarded to the department responsible for processing.',
    'We sent your letter about the refund to the team that can help you.',
  ],
  [
    'en',
    'Utilisation of the application is conditional upon prior registration of the device by the administrator.',
    'You can use the app once we have added your phone.',
  ],
  [
    'nl',
    'Voorafgaand aan de installatie dient de beschikbaarheid van voldoende opslagcapaciteit te worden geverifieerd.',
    'Kijk eerst of er genoeg plek is op je schijf. Begin daarna pas.',
  ],
  [
    'nl',
    'Uw correspondentie omtrent de restitutie is ter verdere afhandeling doorgeleid naar de verantwoordelijke afdeling.',
    'We hebben uw brief over het geld naar het goede team gestuurd. Zij helpen u verder.',
  ],
  [
    'nl',
    'Het gebruik van de applicatie wordt uitsluitend toegestaan na registratie van het toestel door de beheerder.',
    'Je kunt de app gebruiken als wij je telefoon hebben aangemeld.',
  ],
]

describe('plain and hard', () => {
  it.each(PAIRS)('%s: %s', (language, hard, plain) =>
    expect(ease(language, plain)).toBeGreaterThan(ease(language, hard) + 15),
  )

  it.each([
    [
      'en',
      'Thanks for waiting. I have sent you a new card. It will be there on Friday. You do not have to do anything.',
    ],
    ['nl', 'Fijn dat u even wachtte. Ik heb u een nieuwe pas gestuurd. Die krijgt u vrijdag. U hoeft niets te doen.'],
  ] as const)('a very plain %s reply lies between 75 and 95', (language, text) => {
    expect(ease(language, text)).toBeGreaterThan(75)
    expect(ease(language, text)).toBeLessThan(95)
  })

  it.each([
    [
      'en',
      'Termination of the subscription prior to expiration of the minimum contractual duration necessitates payment of the outstanding instalments, notwithstanding any discontinuation of utilisation by the subscriber concerned.',
    ],
    [
      'nl',
      'Beëindiging van het abonnement voorafgaand aan het verstrijken van de minimale contractduur brengt mee dat de resterende termijnbedragen onverwijld dienen te worden voldaan, ongeacht het gebruik dat door de abonnee van de dienst is gemaakt.',
    ],
  ] as const)('dense %s prose lies under 35', (language, text) => expect(ease(language, text)).toBeLessThan(35))
})

describe('what moves it', () => {
  it.each([
    [
      'en',
      'we looked at your account and we found that the old phone is still linked to it so please remove it there and then try again',
      'we looked at your account. we found that the old phone is still linked to it. so please remove it there and then try again',
    ],
    [
      'nl',
      'we keken naar je account en we zagen dat de oude telefoon er nog aan hangt dus haal die daar weg en probeer het dan nog eens',
      'we keken naar je account. we zagen dat de oude telefoon er nog aan hangt. dus haal die daar weg en probeer het dan nog eens',
    ],
  ] as const)('splitting a long %s sentence makes it easier', (language, one, three) =>
    expect(ease(language, three)).toBeGreaterThan(ease(language, one)),
  )

  it('a common word is easier than a rare one, a short tang than a long one', () => {
    expect(ease('en', 'We will send the money')).toBeGreaterThan(ease('en', 'We will send the remuneration'))
    expect(ease('nl', 'De aanvraag wordt morgen door ons team in Utrecht bekeken')).toBeLessThan(
      ease('nl', 'De aanvraag wordt bekeken morgen door ons team in Utrecht'),
    )
    expect(ease('nl', 'Wij bekijken je vraag morgen')).toBeGreaterThan(ease('nl', 'Je vraag wordt morgen bekeken'))
  })

  it('the length of the text does not: twice the text has the same features, but for what is repeated', () => {
    const repetition = NAMES.indexOf('repetition')
    for (const [language, ...texts] of PAIRS)
      for (const text of texts) {
        const once = featuresOf(language, split(text))
        const twice = featuresOf(language, [...split(text), ...split(text)])
        expect(twice[repetition]).toBeGreaterThan(once[repetition]!)
        once.forEach((value, i) => {
          if (i !== repetition && NAMES[i] !== 'rarest') expect(twice[i]).toBeCloseTo(value, 10)
        })
        expect(twice[NAMES.indexOf('rarest')]).toBeCloseTo(once[NAMES.indexOf('rarest')]!, 0)
      }
  })

  it('each language has at most 15 weights, of known features, with the sign that a reader expects', () => {
    for (const { weights: fitted } of [weights.en, weights.nl]) {
      expect(Object.keys(fitted).length).toBeLessThanOrEqual(15)
      for (const [name, weight] of Object.entries(fitted)) {
        expect(NAMES).toContain(name)
        expect(Math.sign(weight)).toBe(FEATURES[name as keyof typeof FEATURES])
      }
    }
  })
})

describe('words', () => {
  it.each([
    ['en', 'ok', 1],
    ['en', 'make', 1],
    ['en', 'table', 2],
    ['en', 'printer', 2],
    ['en', 'account', 2],
    ['en', 'started', 2],
    ['en', 'information', 4],
    ['nl', 'huis', 1],
    ['nl', 'geen', 1],
    ['nl', 'mooie', 2],
    ['nl', 'bestelling', 3],
    ['nl', 'wachtwoord', 2],
    ['nl', 'beveiliging', 4],
  ] as const)('%s %s has %i syllables', (language, word, count) => expect(syllables(word, language)).toBe(count))

  it('a compound is as known as its rarest part, and less known than that', () => {
    const table = frequencies('nl')
    const zipf = compoundZipf('huissleutels', 'nl', table)
    expect(zipf).toBeGreaterThan(3)
    expect(zipf).toBeLessThan(Math.min(table.get('huis')!, table.get('sleutels')!))
    expect(compoundZipf('stadsmensen', 'nl', table)).toBeGreaterThan(0)
    expect(compoundZipf('huissleutels', 'en', table)).toBe(0)
    expect(wordInfo('telefoonwinkel', 'nl').zipf).toBeGreaterThan(wordInfo('hypotheekrestitutie', 'nl').zipf)
  })

  it('an inflected form that is not listed borrows from its stem', () =>
    expect(wordInfo('toetsenborden', 'nl').zipf).toBeGreaterThan(wordInfo('xqzwvut', 'nl').zipf))
})

describe('any words', () => {
  it('null under three words, else 0-100, the same each time and untouched by what was read before', () => {
    expect(readability('en', [])).toBeNull()
    expect(readability('nl', [['ja'], ['prima']])).toBeNull()
    expect(readability('en', [["'s", "'s", "'s", 'ok']])).toBeNull()
    const word = fc.oneof(
      fc.constantFrom('de', 'het', 'router', 'the', 'we', '12', 'x', "'s"),
      fc.string({ maxLength: 12 }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 8 }),
        fc.constantFrom('en', 'nl'),
        (text, language) => {
          const value = readability(language, text)
          readability(language, [['the', 'router', 'de', 'het']])
          expect(readability(language, text)).toBe(value)
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(100)
          }
        },
      ),
    )
  })

  it.each(['en', 'nl'] as const)('%s: one endless word and 100 KB of short ones take well under 500 ms', (language) => {
    const start = performance.now()
    readability(language, [['a'.repeat(100_000), 'b-'.repeat(50_000), "c'".repeat(50_000)]])
    readability(language, [Array.from({ length: 50_000 }, (_, i) => `w${i.toString(36)}`)])
    readability(language, [Array.from({ length: 25_000 }, (_, i) => 'abcdefgh'.charAt(i % 8).repeat(3 + (i % 20)))])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
