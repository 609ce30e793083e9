import { describe, expect, it } from 'vitest'
import { marked } from './read.ts'

const CUSTOMER = {
  en: 'My garden pump makes a loud noise since Sunday, and the fish hide under the bridge. The filter is clean and the hose has no hole. What can it be?',
  nl: 'Mijn vijverpomp maakt sinds zondag veel lawaai, en de vissen schuilen onder de brug. Het filter is schoon en de slang heeft geen gat. Wat kan het zijn?',
} as const
const CANNED = {
  en: 'Thank you for contacting the support department. Products may show different symptoms depending on usage, environment and maintenance. Regular servicing by certified partners extends the lifespan considerably. Additional information about warranty conditions is available in our online knowledge base, which is updated every quarter.',
  nl: 'Bedankt voor uw bericht aan de klantenservice. Producten kunnen verschillende verschijnselen vertonen, afhankelijk van gebruik, omgeving en onderhoud. Regelmatige controle door erkende partners verlengt de levensduur aanzienlijk. Aanvullende informatie over garantievoorwaarden staat in onze online kennisbank, die elk kwartaal wordt vernieuwd.',
} as const
const OWN = {
  en: 'Thank you for your message. A pump that is loud while its filter is clean often has a small stone in the wheel, and the fish notice that noise too. Lift the pump out, take off the hose, and look at the wheel. If it is loose, I will send you another one on Monday.',
  nl: 'Bedankt voor uw bericht. Een vijverpomp die lawaai maakt terwijl het filter schoon is, heeft vaak een steentje in het wiel, en de vissen merken dat lawaai ook. Haal de pomp eruit, maak de slang los en kijk naar het wiel. Zit het los, dan stuur ik maandag een ander.',
} as const

describe('canned text', () => {
  for (const language of ['en', 'nl'] as const) {
    it(`${language}: takes up nothing of the message`, () =>
      expect(marked('robotic', language, CANNED[language], CUSTOMER[language])).toHaveLength(1))
    it(`${language}: speaks of the customer's own problem`, () =>
      expect(marked('robotic', language, OWN[language], CUSTOMER[language])).toEqual([]))
  }
})

describe('a short reply without a word of its own', () => {
  const trouble = {
    en: 'My pump is broken and the pond turns green. What can I do?',
    nl: 'Mijn pomp is kapot en de vijver wordt groen. Wat kan ik doen?',
  }
  it.each([
    ['en', 'Hello, we are happy to help. Please visit our site for more information.', 1],
    ['nl', 'Hallo, we helpen je graag. Bezoek onze site voor meer informatie.', 1],
    ['en', 'Hello, we are happy to help. Please visit our site and choose the small filter.', 0],
    ['nl', 'Hallo, we helpen je graag. Bezoek onze site en kies het kleine filter.', 0],
  ] as const)('%s: %s', (language, reply, times) =>
    expect(marked('robotic', language, reply, trouble[language])).toHaveLength(times),
  )
  it('is enough after a goodbye', () =>
    expect(
      marked(
        'robotic',
        'en',
        'You are welcome, glad to help. Have a wonderful day today!',
        'Great, the pump runs again, so that was it from my side.',
      ),
    ).toEqual([]))
})
