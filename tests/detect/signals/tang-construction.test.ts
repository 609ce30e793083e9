import { describe, expect, it } from 'vitest'
import { marked } from './read.ts'

const TANG = [
  'Wij hebben de lamp in de hal op de begane grond vorige week al vervangen.',
  'Ik heb uw vraag over de kapotte bel van de voordeur vanmorgen aan Wim gegeven.',
  'De pomp is door de monteur van de gemeente in de loop van gisteren hersteld.',
  'U kunt de sleutel van het hek bij de receptie naast de grote ingang afhalen.',
  'Wij zullen de rekening van de maand maart voor het eind van deze week sturen.',
  'De boom wordt met de hulp van drie buren uit de straat morgen verplaatst.',
  'U moet de oude lamp met het lange witte snoer in de groene bak gooien.',
  'Wij werden gisteren om 8 uur door een boze buurman aan de deur gestoord.',
  'De door de buurman op de hoek van de straat geplante boom groeit goed.',
  'Het bij de bakker aan het plein op maandag gekochte brood is op.',
  'Ik zal uw brief over de schade aan de schutting aan mijn baas tonen.',
  'Er zijn in de kelder van het oude huis aan de gracht twee pompen gevonden.',
]
const NONE = [
  'Wij hebben vorige week de lamp vervangen.',
  'Ik heb gezien dat de lamp op de begane grond van het oude gebouw niet brandt.',
  'De pomp is hersteld. Dat deed de monteur van de gemeente in de loop van gisteren.',
  'U kunt de sleutel afhalen bij de receptie naast de grote ingang van het gebouw.',
  'Wij sturen de rekening van maart voor het eind van deze week naar uw huis.',
  'De boom is groot, oud en mooi, en hij staat al jaren bij het huis van de buren.',
  'De lamp op de hoek van de straat bij de bakker en de slager is kapot.',
  'Heeft u nog vragen over de lamp, de bel of de pomp in de kelder van uw huis?',
  'Als u wilt, kan ik de lamp morgen vervangen, en dan kijk ik ook naar de bel.',
  'We hebben veel vragen over de lampen, bellen en pompen van de huizen aan de gracht.',
  'Het is voor de buren fijn om op een warme dag in de tuin te zitten.',
  'De geplante boom groeit goed.',
]

describe('tang construction', () => {
  it.each(TANG)('%s', (text) => expect(marked('tang-construction', 'nl', text)).toHaveLength(1))
  it.each(NONE)('none: %s', (text) => expect(marked('tang-construction', 'nl', text)).toEqual([]))
  it('is Dutch only', () =>
    expect(
      marked('tang-construction', 'en', 'We have the lamp in the hall on the ground floor of the house replaced.'),
    ).toEqual([]))
})
