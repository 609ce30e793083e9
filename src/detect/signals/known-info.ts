import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { type DataType, dataTypeAt } from './asks/data.ts'
import { questionsOf } from './asks/kind.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** A second look at what was given is no fault: it is checked, it did not work, another one is meant. */
const AGAIN: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'confirm verify check correct incorrect invalid wrong another other different new alternative additional again still double-check not cannot unable if any error errors full exact code sent'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'bevestigen verifieren controleren check checken juist juiste onjuist ongeldig fout verkeerd ander andere nieuw nieuwe extra nogmaals opnieuw nog niet geen klopt kloppen als indien volledige exacte code gestuurd verzonden'.split(
      ' ',
    ),
  ),
}
/** Ways to ask for the data itself: without one, "your phone number" may be talked about. */
const POSSESSIVE: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(['your', 'the', 'what', 'which', 'a', 'an', 'u', 'ur']),
  nl: new Set(['uw', 'je', 'jouw', 'jullie', 'het', 'de', 'welk', 'welke', 'wat', 'een']),
}
/** A device or a browser is named in many ways: only "which" asks for its name. */
const WHICH = new Set(['which', 'what', 'welk', 'welke', 'wat'])
const NAMED: ReadonlySet<DataType> = new Set(['device', 'browser', 'system', 'version'])
/** English names of data whose first word tells what it is. */
const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['email', 'address'],
  ['e-mail', 'address'],
  ['phone', 'number'],
  ['telephone', 'number'],
])
/** Words between the possessive and the noun. */
const REACH = 4

/** Asks for something the customer has already given; the value `what` is the word for it. */
export const knownInfo: Detector = {
  ids: ['asks-known-info'],
  reads: 'agent',
  applies: ({ before }) => before.given.size > 0,
  *find(reading) {
    for (const [sentence, { kind }] of questionsOf(reading.text).entries()) {
      if (kind !== 'info') continue
      const found = askedFor(reading, sentence)
      if (found)
        yield markTokens(reading, 'asks-known-info', 'asks-known-info', found.first, found.last, { what: found.what })
    }
  },
}

interface Asked {
  first: number
  last: number
  what: string
}

function askedFor(reading: Reading, sentence: number): Asked | null {
  const { text, before } = reading
  const { language } = text
  const { first, last } = text.sentences[sentence]!
  const { norms, starts, ends } = text.tokens
  let asked: Asked | null = null
  for (let i = first; i < last; i++) {
    if (AGAIN[language].has(norms[i]!)) return null
    if (asked) continue
    const type: DataType | null = dataTypeAt(norms, i, language)
    if (!type || type === 'other' || !before.given.has(type)) continue
    for (let at = i; at >= Math.max(first, i - REACH); at--)
      if ((NAMED.has(type) ? WHICH : POSSESSIVE[language]).has(norms[at]!)) {
        const from = language === 'en' && at < i ? at + 1 : Math.min(at + 1, i)
        const to = language === 'en' && i + 1 < last && TWO_WORDS.get(norms[i]!) === norms[i + 1] ? i + 2 : i + 1
        asked = { first: from, last: to, what: text.text.slice(starts[from]!, ends[to - 1]!) }
        break
      }
  }
  return asked
}
