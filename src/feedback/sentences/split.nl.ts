import type { Sentence } from '../../annotate/sentences.ts'
import { URL } from '../../annotate/tokens.ts'
import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { thirdPerson } from '../words/dutch-verbs.ts'
import type { Gap, Joint, Joints } from './cuts.ts'

const SUBJECTS = new Set('ik we wij u je jij jullie hij zij ze het dit dat er men'.split(' '))
const DETERMINERS = new Set('de het een uw je jouw onze ons mijn deze dit die'.split(' '))
/** Finite forms that end a clause or stand second in it, and that can be told from other words. */
const FINITE = new Set(
  (
    'is ben bent zijn was waren heeft heb hebt hebben had hadden kan kunt kun kunnen kon konden wil wilt willen zal zult zul zullen zou zouden ' +
    'moet moeten moest moesten mag mogen mocht wordt worden werd werden gaat gaan komt komen doet doen blijft staat ziet krijgt krijg hoeft hoef ' +
    'betekent geldt werkt duurt lijkt klopt staan vindt hoort'
  ).split(' '),
)
/** Of those the ones that go before an infinitive or participle at the end of a clause. */
const AUXILIARY = new Set(
  'is ben bent zijn was waren heeft heb hebt hebben had hadden kan kunt kun kunnen kon konden wil wilt willen zal zult zul zullen zou zouden moet moeten moest moesten mag mogen mocht wordt worden werd werden hoeft hoef'.split(
    ' ',
  ),
)
const OPENS_SUBORDINATE = new Set(
  'als wanneer zodra indien omdat doordat nadat voordat terwijl hoewel aangezien mits tenzij totdat toen sinds om door bij voor met na dat die wie wat'.split(
    ' ',
  ),
)
const NESTED = new Set(
  'dat die als omdat doordat zodat terwijl wanneer zodra of om wat wie waar hoe waarom voordat nadat maar want'.split(
    ' ',
  ),
)
const WITH_JE: Readonly<Record<string, string>> = {
  kunt: 'kun',
  hebt: 'heb',
  bent: 'ben',
  zult: 'zul',
  wilt: 'wil',
  wordt: 'word',
  hoeft: 'hoef',
}

const next = ({ reading, at }: Gap): string => reading.text.tokens.norms[at + 1] ?? ''
const mainAfter = ({ reading, at, sentence }: Gap): boolean => mainClause(reading, at + 1, sentence)
/** Subject first: "en wij brengen", not "en kunt u". */
const straight = (gap: Gap): boolean => !FINITE.has(next(gap)) && mainAfter(gap)
const mainOrInverted = (gap: Gap): boolean =>
  mainAfter(gap) || (gap.comma && inverted(gap.reading, gap.at + 1, gap.sentence))

/** What a customer is asked to do. */
const REQUESTS = new Set(
  'controleer kijk probeer klik open start log volg bezoek gebruik selecteer kies herstart verwijder raadpleeg vernieuw'.split(
    ' ',
  ),
)

/** "... dan kunt u meteen zien": what follows from what was said, not from a condition. */
function thenInverted({ reading, sentence }: Gap, at: number): boolean {
  const { norms, kinds } = reading.text.tokens
  // a full stop behind a link becomes part of it
  if (kinds[at - 1] === URL) return false
  if (norms[at] !== 'dan' || at + 4 > sentence.last || !SUBJECTS.has(norms[at + 2]!) || DETERMINERS.has(norms[at + 1]!))
    return false
  if (SUBJECTS.has(norms[at + 1]!) || !/^\p{Ll}{2,}$/u.test(norms[at + 1]!)) return false
  for (let i = sentence.first; i < at; i++) if (CONDITIONS.has(norms[i]!)) return false
  return true
}

const CONDITIONS = new Set(
  'als wanneer indien mocht zodra tenzij mits of dat eerst meer minder eerder liever'.split(' '),
)

/** ", omdat het regent" -> ". Dat komt doordat het regent" */
const reason = (lead: (gap: Gap) => string | null): Joint => ({
  comma: true,
  fits: () => true,
  edits(gap, from) {
    const opening = lead(gap)
    return opening === null
      ? null
      : [{ start: from, end: gap.reading.text.tokens.ends[gap.at]!, replacement: `. ${opening}` }]
  },
})
/** ", zodat u kunt openen" -> ". Zo kunt u openen" */
const adverb = (lead: string): Joint => ({
  comma: true,
  fits: () => true,
  edits: ({ reading, sentence, at }, from) => verbForward(reading, sentence, at, from, lead),
})

/** Dutch cuts before a main clause, or before a clause whose verb can be put in second place. */
export const DUTCH_JOINTS: Joints = {
  words: {
    en: [
      {
        fits: (gap) =>
          (straight(gap) && !hangs(gap.reading, gap.sentence, gap.at)) ||
          // with the verb before its subject it hangs on nothing
          (gap.comma && inverted(gap.reading, gap.at + 1, gap.sentence)) ||
          thenInverted(gap, gap.at + 1),
      },
    ],
    dan: [{ stays: true, fits: (gap) => thenInverted(gap, gap.at) }],
    maar: [{ lead: 'Maar', fits: mainOrInverted }],
    // after a comma "dus" opens a main clause, whatever comes first in it
    dus: [{ lead: 'Dus', fits: (gap) => gap.comma || mainOrInverted(gap) }],
    want: [{ comma: true, lead: 'Want', fits: straight }],
    wat: [
      {
        comma: true,
        lead: 'Dat',
        fits: (gap) => next(gap) === 'betekent' && gap.reading.text.tokens.norms[gap.at + 2] === 'dat',
      },
    ],
    omdat: [reason(({ reading, sentence, at }) => reasonLead(reading, sentence, at))],
    doordat: [reason(() => 'Dat komt doordat')],
    zodat: [adverb('Zo')],
    terwijl: [adverb('Intussen')],
    waardoor: [adverb('Daardoor')],
    waarna: [adverb('Daarna')],
  },
  others: [
    {
      comma: true,
      stays: true,
      fits: (gap) => {
        const { norms } = gap.reading.text.tokens
        // "..., die zal dan": with the verb second it is no relative clause
        if (norms[gap.at] === 'die')
          return /^(?:zal|zullen|kan|kunnen|moet|moeten|mag|mogen|wordt|worden)$/.test(next(gap))
        // "Ik heb een code gestuurd, kijk in uw mail": a request is a sentence of its own
        if (REQUESTS.has(norms[gap.at]!) && !SUBJECTS.has(next(gap)) && !FINITE.has(next(gap))) return true
        return SUBJECTS.has(norms[gap.at]!) && FINITE.has(next(gap)) && !SUBJECTS.has(norms[gap.at + 2]!)
      },
    },
  ],
  semicolon: ({ reading, at, sentence }) => mainClause(reading, at, sentence),
  complete: ({ reading, sentence, at }) => complete(reading, sentence, at),
}

/** Subject and finite verb side by side: "wij sturen", "de pas werkt", "kunt u". */
function mainClause(reading: Reading, at: number, sentence: Sentence): boolean {
  const { norms, starts, ends } = reading.text.tokens
  const norm = norms[at] ?? ''
  const next = norms[at + 1] ?? ''
  if (FINITE.has(norm) && SUBJECTS.has(next)) return true
  if (SUBJECTS.has(norm) && (FINITE.has(next) || (finiteAfter(norm, next) && !DETERMINERS.has(next)))) return true
  if (!DETERMINERS.has(norm)) return false
  for (let i = at + 2; i < Math.min(at + 5, sentence.last); i++) {
    if (/[,;:]/.test(reading.text.text.slice(ends[i - 1]!, starts[i]!))) return false
    if (FINITE.has(norms[i]!)) return true
  }
  return false
}

/** "als u wacht, kunt u ...", "daarom sturen wij ...": a main clause that opens with something else. */
function inverted(reading: Reading, at: number, sentence: Sentence): boolean {
  const { norms } = reading.text.tokens
  if (!OPENS_SUBORDINATE.has(norms[at]!) && !FRONTED.has(norms[at]!)) return false
  for (let i = at + 1; i < Math.min(at + 16, sentence.last - 1); i++)
    if (FINITE.has(norms[i]!) && SUBJECTS.has(norms[i + 1]!) && !SUBJECTS.has(norms[i - 1]!)) return true
  return false
}

const FRONTED = new Set(
  'daarom dan nu helaas momenteel vandaag morgen op in vanaf tot hiervoor daarvoor daarna anders gelukkig normaal'.split(
    ' ',
  ),
)

/** "wij sturen", "u ontvangt", "ik stuur": what follows a personal pronoun at the head of a clause and has a verb's ending. */
function finiteAfter(subject: string, word: string): boolean {
  if (subject === 'we' || subject === 'wij') return /en$/.test(word) && word.length > 3
  if (subject === 'u') return /[^e]t$/.test(word) && word.length > 3 && !/^(?:niet|altijd|dit|met|wat|het)$/.test(word)
  return false
}

/** What stands before can stand alone. */
function complete(reading: Reading, sentence: Sentence, before: number): boolean {
  const { text } = reading.text
  const { norms, starts, ends } = reading.text.tokens
  if (!OPENS_SUBORDINATE.has(norms[sentence.first]!)) {
    for (let i = sentence.first; i < before; i++)
      if (
        FINITE.has(norms[i]!) ||
        thirdPerson(norms[i]!) ||
        (SUBJECTS.has(norms[i]!) && finiteAfter(norms[i]!, norms[i + 1] ?? ''))
      )
        return true
    return false
  }
  for (let i = sentence.first + 2; i < before - 2; i++)
    if (text.slice(ends[i - 1]!, starts[i]!).startsWith(',') && (FINITE.has(norms[i]!) || norms[i] === 'dan'))
      return true
  return false
}

/** Whether the second half after "en" may hang on an "als" or "dat" before it. */
function hangs(reading: Reading, sentence: Sentence, before: number): boolean {
  const { text } = reading.text
  const { norms, starts, ends } = reading.text.tokens
  for (let i = before - 1; i > sentence.first; i--) {
    if (text.slice(ends[i - 1]!, starts[i]!).includes(',') && !NESTED.has(norms[i]!)) return false
    if (NESTED.has(norms[i]!) && norms[i] !== 'of') return true
  }
  return (
    OPENS_SUBORDINATE.has(norms[sentence.first]!) && !/,/.test(text.slice(starts[sentence.first]!, starts[before]!))
  )
}

/** How a reason begins as a sentence of its own, by what it is given for: what we do, or what is the case. */
function reasonLead(reading: Reading, sentence: Sentence, before: number): string | null {
  const { norms } = reading.text.tokens
  const left = norms.slice(sentence.first, before)
  if (left.some((word) => word === 'niet' || word === 'geen')) return 'Dat komt doordat'
  const at = left.findIndex((word) => word === 'ik' || word === 'wij' || word === 'we')
  if (at < 0) return left.some((word) => word === 'u' || word === 'je' || word === 'jij') ? null : 'Dat komt doordat'
  const ours = OURS.has(left[at + 1] ?? '') || OURS.has(left[at - 1] ?? '')
  if (!ours || at > 3) return null
  return left[at] === 'ik' ? 'Dat doe ik omdat' : 'Dat doen we omdat'
}

/** What we do, as against what we think, want to say or cannot do. */
const OURS = new Set(
  'stuur sturen zet zetten sluit sluiten vraag vragen bel bellen vervang vervangen verplaats verplaatsen verleng verlengen pas passen annuleer annuleren controleer controleren herstel herstellen hebben gaan zullen ga zal'.split(
    ' ',
  ),
)

/** "..., zodat u uw account kunt openen" -> ". Zo kunt u uw account openen": the finite verb goes before the subject. */
function verbForward(reading: Reading, sentence: Sentence, at: number, from: number, lead: string): Edit[] | null {
  const { text } = reading.text
  const { norms, starts, ends } = reading.text.tokens
  let last = sentence.last
  for (let i = at + 2; i < sentence.last; i++) {
    if (/[,;:()]/.test(text.slice(ends[i - 1]!, starts[i]!))) return null
    if (NESTED.has(norms[i]!) || norms[i] === 'en') return null
  }
  if (last - at > 20) last = at + 20
  if (last !== sentence.last) return null
  const subject = norms[at + 1] ?? ''
  if (!SUBJECTS.has(subject) && !DETERMINERS.has(subject)) return null
  let verb = -1
  for (let i = last - 1; i >= Math.max(at + 2, last - 3); i--) if (AUXILIARY.has(norms[i]!)) verb = verb < 0 ? i : -2
  // one auxiliary, with what it governs at the very end
  if (
    verb < 0 ||
    (verb === last - 1 &&
      !/(?:en|d|t)$/.test(norms[last - 2]!) &&
      !/^(?:is|zijn|was|waren|heeft|hebben|hebt|heb)$/.test(norms[verb]!))
  )
    return null
  const raw = text.slice(starts[verb]!, ends[verb]!)
  const familiar =
    subject === 'je' && !DETERMINED.test(text.slice(starts[at + 1]!, starts[at + 1]! + 40))
      ? WITH_JE[norms[verb]!]
      : undefined
  return [
    { start: from, end: ends[at]!, replacement: `. ${lead} ${familiar ?? raw}` },
    { start: ends[verb - 1]!, end: ends[verb]!, replacement: '' },
  ]
}

/** "je account": possessive, so not the subject by itself. */
const DETERMINED =
  /^je (?:account|wachtwoord|pas|computer|laptop|telefoon|mail|e-mail|bestelling|pakket|gegevens|collega)/i
