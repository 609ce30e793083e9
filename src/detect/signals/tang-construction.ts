import { EMAIL, EMOJI, NUMBER, URL, WORD } from '../../annotate/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Words between the two ends of the pincer from which a reader has to hold on to the first: Renkema, Schrijfwijzer. */
const DISTANCE = 9
const ATTRIBUTE_LEAST = 5
const ATTRIBUTE_MOST = 16

/** Finite verbs that wait for a participle, and those that wait for an infinitive, at the end of their clause. */
const WITH_PARTICIPLE = new Set(
  'heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden'.split(' '),
)
const WITH_INFINITIVE = new Set(
  (
    'kan kun kunt kunnen kon konden zal zult zullen zou zouden moet moeten moest moesten mag mogen mocht mochten wil wilt ' +
    'willen wilde wilden dien dient dienen'
  ).split(' '),
)
const finiteVerb = (norm: string): boolean => WITH_PARTICIPLE.has(norm) || WITH_INFINITIVE.has(norm)
/** A participle or infinitive, by its form; the words that only look like one are listed. */
const PARTICIPLE =
  /^(?:[a-z]{0,8}ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|er)[a-z]{2,}(?:d|t)|[a-z]{3,}eerd|ontvangen|vergeten|verloren|ver(?:bonden|zonden|kregen|vallen|nomen|vangen|broken|dwenen|lopen|wezen|schoven|holpen|dreven)|be(?:grepen|keken|sproken|vonden|schreven|gonnen|sloten)|ont(?:bonden|nomen)|ondernomen)$/
const INFINITIVE = /^(?:[a-z]{2,}(?:en)|gaan|staan|doen|zien|slaan|terugzien|nagaan|voldoen)$/
const NO_VERB = new Set(
  (
    'een geen alleen samen morgen tussen buiten boven beneden achteren gegevens wegen vragen dagen weken maanden jaren uren minuten ' +
    'kosten kaarten klanten gevallen instellingen mensen zaken regelen problemen punten euro onderdelen bedragen zeven negen open eigen ' +
    'gebruikersgegevens boven bestanden documenten mogelijkheden omstandigheden stappen redenen producten diensten facturen ' +
    'pakketten bestellingen systemen wijzigingen verplicht geleden gebied geld gebruik gebouw bericht verschillende beide verkeerd bekend ' +
    'groeten wensen binnen tegen behalve gezamenlijk gesloten anderen allen sommigen velen volgende voorkeuren tijden foutmeldingen gratis gerust goed'
  ).split(' '),
)
/** Where a clause begins anew. */
const BOUNDARY = new Set(
  'dat die omdat maar want terwijl als of waardoor zodat om toen hoewel wanneer zodra tenzij wat wie waar waarin waarmee waarop hoe dan doordat totdat voordat nadat indien en dus aangezien welke welk zoals ze tussen mits omwille'.split(
    ' ',
  ),
)
const SUBJECTS = new Set('ik je jij u we wij hij'.split(' '))
const ARTICLES = new Set(['de', 'het', 'een', 'onze', 'uw'])
/** Words that after an article begin a phrase of its own: "de door u ingediende aanvraag". */
const OPENS = new Set(
  'door bij op in aan voor met uit via tot onder namens reeds inmiddels eerder onlangs hierboven hieronder tijdens volgens namens wegens middels'.split(
    ' ',
  ),
)
const ATTRIBUTE =
  /^(?:[a-z]{0,8}ge[a-z]{2,}(?:de|te|en)|(?:be|ver|ont|her|toe|aan|op|in|uit|af|door|over|mee)[a-z]{3,}(?:de|te)|[a-z]{3,}(?:eerde|ende))$/

/**
 * Dutch pincer constructions: more than nine words between a finite verb and the verb at the end of its clause
 * ("heeft ... ontvangen"), or a long phrase between an article and its noun ("de door u op 3 maart ingediende aanvraag").
 */
export const tangConstruction: Detector = {
  ids: ['tang-construction'],
  reads: 'agent',
  applies: ({ text }) => text.language === 'nl',
  *find(reading) {
    for (const sentence of reading.text.sentences) {
      if (sentence.last - sentence.first < 6) continue
      yield* verbs(reading, sentence.first, sentence.last)
      yield* attributes(reading, sentence.first, sentence.last)
    }
  },
}

/** A word that begins a clause; "om 8 uur" does not, and "door te bellen" does. */
function begins(reading: Reading, at: number, finite: number): boolean {
  const { norms, kinds } = reading.text.tokens
  if (norms[at] === 'om') return kinds[at + 1] !== NUMBER
  if (norms[at] === 'te') return finite >= 0 && !norms[finite]!.startsWith('dien')
  return BOUNDARY.has(norms[at]!)
}

function* verbs(reading: Reading, first: number, last: number) {
  const { norms, kinds } = reading.text.tokens
  let finite = -1
  for (let at = first; at < last; at++) {
    const norm = norms[at]!
    if (kinds[at] === EMOJI || kinds[at] === URL || kinds[at] === EMAIL || begins(reading, at, finite)) finite = -1
    // "voor wij dat doen", "mag je": another clause begins
    else if (SUBJECTS.has(norms[at + 1] ?? '') && (norm === 'voor' || finiteVerb(norm)))
      finite = norm === 'voor' ? -1 : at
    // of "zou kunnen worden" the first waits longest
    else if (kinds[at] === WORD && finite < 0 && finiteVerb(norm)) finite = at
    if (finite < 0 || !(at + 1 === last || breaks(reading, at))) continue
    const end = closingVerbs(reading, finite, at)
    if (end - finite - 1 > DISTANCE) yield markTokens(reading, 'tang-construction', 'tang-construction', finite, at + 1)
    finite = -1
  }
}

/** The first of the verbs that close a clause at `at` and that the finite one waits for, or `finite` where there is none. */
function closingVerbs(reading: Reading, finite: number, at: number): number {
  const { norms } = reading.text.tokens
  const wants = WITH_PARTICIPLE.has(norms[finite]!) ? PARTICIPLE : INFINITIVE
  let end = at + 1
  let found = false
  while (end - 1 > finite && (isVerb(norms[end - 1]!) || finiteVerb(norms[end - 1]!))) {
    end--
    found ||= wants.test(norms[end]!)
  }
  // "door hem te herstarten" is a clause of its own
  if (!found || norms[end - 1] === 'te') return finite
  // a plural noun has the form of an infinitive: "over de levertijden", "met vriendelijke groeten"
  return wants === INFINITIVE && end === at && NOUN_FOLLOWS.test(norms[at - 1]!) ? finite : end
}
const NOUN_FOLLOWS =
  /^(?:de|het|een|uw|mijn|jouw|ons|onze|geen|meer|veel|van|over|met|op|in|naar|voor|bij|door|aan|tot|twee|drie|vier|vijf|[a-z]{4,}e|\d+)$/

const isVerb = (norm: string): boolean => !NO_VERB.has(norm) && (PARTICIPLE.test(norm) || INFINITIVE.test(norm))

/** Punctuation that ends a clause stands between this token and the next. */
const breaks = (reading: Reading, at: number): boolean =>
  /[,;:()–—"]/.test(reading.text.text.slice(reading.text.tokens.ends[at]!, reading.text.tokens.starts[at + 1] ?? 0))

function* attributes(reading: Reading, first: number, last: number) {
  const { norms } = reading.text.tokens
  for (let at = first; at + ATTRIBUTE_LEAST + 1 < last; at++) {
    if (!ARTICLES.has(norms[at]!) || !OPENS.has(norms[at + 1]!)) continue
    for (let end = at + ATTRIBUTE_LEAST; end + 1 < Math.min(last, at + ATTRIBUTE_MOST); end++) {
      if (breaks(reading, end) || BOUNDARY.has(norms[end]!)) break
      if (!ATTRIBUTE.test(norms[end]!) || norms[end] === 'gedurende' || ARTICLES.has(norms[end - 1]!)) continue
      yield markTokens(reading, 'tang-construction', 'tang-construction', at, end + 2)
      at = end
      break
    }
  }
}
