import { fact } from '../../../annotate/lexicon.ts'
import { EMOJI, MENTION, WORD } from '../../../annotate/tokens.ts'
import type { RuleLanguage } from '../../../conversation.ts'
import type { Reading } from '../../reading.ts'
import type { Question } from '../asks/kind.ts'
import { conceptAt } from './concepts.ts'
import { type CustomerWords, spoken } from './customer.ts'
import { FINITE, GREETINGS, pausesBefore, TAKER, TAKES_UP } from './echo.ts'
import { FRAMES, frames } from './frames.ts'

/** What is looked at in one sentence; each 0..1 unless said. */
export const FEATURES = [
  /** Weight of the customer's words in it, 4 and more words' worth = 1. */
  'overlap',
  /** Share of its own content that are the customer's words. */
  'share',
  /** "You are", "je wilt": the customer is the subject of a statement. */
  'you',
  /** "You can", "u moet": what the customer may or must do. */
  'advice',
  /** I or we is the subject. */
  'self',
  /** Its first word bids: "open", "klik". */
  'bids',
  /** Asks for information; asks an open question. */
  'asks',
  'open',
  /** Offers, checks and thanks without the customer's words. */
  'courtesy',
  ...FRAMES,
  /** "Your", "uw": something of the customer's. */
  'your',
  /** The customer's words where the customer is the subject or a frame stands. */
  'framed',
  /** Speech of more than one sentence, four and more = 1: what is long is explained more often than given back. */
  'speech-length',
  /** A transcript of speech: fillers in the reply or in what it answers. */
  'spoken',
  /** Goes on where the customer broke off. */
  'continues',
  /** Dutch: "a whole morning without heating, that ...": the customer's words stand before a comma or colon and are taken up. */
  'echoes',
  /** Dutch: no frame, and the customer asked: then the same words answer. */
  'answers',
  /** Dutch: a statement about the customer with a question mark. */
  'returned',
  /** Dutch: none of the frames. */
  'bare',
  /** Dutch: words of the customer where it is said what is wrong, or judged. */
  'wrong',
  /** "If", "when", "als" at its start. */
  'condition',
] as const
export type Feature = (typeof FEATURES)[number]

const PERSONS: Readonly<
  Record<RuleLanguage, { you: ReadonlySet<string>; self: ReadonlySet<string>; modal: ReadonlySet<string> }>
> = {
  en: {
    you: new Set(['you', 'u']),
    self: new Set(['i', 'we']),
    modal: new Set([
      'can',
      'could',
      'may',
      'might',
      'should',
      'must',
      'will',
      'need',
      'shall',
      'would',
      'want',
      'to',
      'for',
      'with',
      'please',
      'and',
      'so',
      'if',
      'know',
      'the',
      'a',
    ]),
  },
  nl: {
    you: new Set(['u', 'je', 'jij', 'jullie', 'ge']),
    self: new Set(['ik', 'we', 'wij']),
    modal: new Set(['kan', 'kunt', 'kun', 'mag', 'moet', 'zult', 'zal', 'dient', 'zou', 'hoeft', 'even']),
  },
}
const ADVICE: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(['can', 'could', 'may', 'might', 'should', 'must', 'will', 'need', 'shall']),
  nl: new Set(['kan', 'kunt', 'kun', 'mag', 'moet', 'zult', 'zal', 'dient', 'zou', 'hoeft']),
}
const YOUR: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(['your', 'yours', 'yourself']),
  nl: new Set(['uw', 'jouw', 'je', 'jullie']),
}
const CONDITION: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(['if', 'when', 'once', 'unless', 'to']),
  nl: new Set(['als', 'wanneer', 'indien', 'zodra', 'mocht', 'om']),
}
/** Verbs and short words that follow Dutch "je" as a subject; after it as a possessive a noun follows. */
const DUTCH_SUBJECT_VERB =
  /^(?:bent|ben|hebt|heb|had|was|wilt|wil|wou|krijgt|kreeg|zit|zoekt|ziet|zag|merkt|ervaart|ondervindt|vraagt|vroeg|geeft|gaf|zegt|schrijft|meldt|moet|kunt|kon|probeert|probeerde|gebruikt|wordt|werd|doet|deed|wacht|wachtte|bestelde|kocht|stuurde|gaat|ging|staat|stond|ontving|ontvangt|ontvang|betaalt|betaalde|haalt|haalde|belt|belde|mailde|verloor|verliest|mist|miste|hoort|hoorde|leest|las|zocht|koos|komt|kwam|raakt|raakte|geraakt|verhuist|verhuisde|boekte|annuleerde|opent|opende|installeerde|drukt|klikt|woont|reist|reed|vreest|hoopt|verwacht|verwachtte|mocht|moest|logt|meldde|plaatste|stelde|volgde|reserveerde|huurt|dus|nu|al|niet|geen|een|het|de|graag|dat|nog|ook)$/

/** Words of a sentence that are looked through one by one. */
const FEW = 30

/** What a word is to a sentence, as bits. */
const IS = { you: 1, self: 2, your: 4 } as const
const wordKind = fact(
  ({ norm }, language) =>
    (PERSONS[language].you.has(norm) ? IS.you : PERSONS[language].self.has(norm) ? IS.self : 0) |
    (YOUR[language].has(norm) ? IS.your : 0),
)

const NO_FEATURES = FEATURES.map(() => 0)
/** Where each feature stands in the list. */
const AT = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>

function sharesAny(keys: readonly string[], turn: ReadonlySet<string>): boolean {
  for (const key of keys) if (turn.has(key)) return true
  return false
}

/** The features of one sentence, in the order of FEATURES. */
export function featuresOf(
  reading: Reading,
  sentence: number,
  question: Question,
  customer: CustomerWords,
): readonly number[] {
  const { text } = reading
  const { language } = text
  const { forms, norms, kinds, starts } = text.tokens
  const { first, last } = text.sentences[sentence]!
  const persons = PERSONS[language]
  let overlap = 0
  let total = 0
  let you = 0
  let advice = 0
  let self = 0
  let your = 0
  let echoes = 0
  let greeted = GREETINGS.has(norms[first]!) || kinds[first] === MENTION
  let headless = true
  const seen: string[] = []
  // of a few words a list is quicker
  const many = last - first > FEW ? new Set<string>() : undefined
  for (let i = first; i < last; i++) {
    if (kinds[i] === EMOJI || kinds[i] === MENTION) continue
    const kind = wordKind(forms[i]!, language)
    if (kind & IS.you) {
      const next = norms[i + 1] ?? ''
      const before = norms[i - 1] ?? ''
      const isAdvice = ADVICE[language].has(next) || ADVICE[language].has(before)
      if (isAdvice) advice = 1
      else if (
        language === 'nl'
          ? // "the book that you bought" is no news of the customer's
            (DUTCH_SUBJECT_VERB.test(next) && before !== 'dat') || before === 'dus'
          : i + 1 < last && !persons.modal.has(next)
      )
        you = 1
    } else if (kind & IS.self) self = 1
    if (kind & IS.your) your = 1
    if (language === 'nl') {
      if (pausesBefore(reading, first, i)) {
        if (
          headless &&
          !greeted &&
          !self &&
          !advice &&
          overlap >= 1 &&
          (TAKES_UP.has(norms[i]!) || (TAKER.has(norms[i]!) && text.text[text.tokens.ends[i - 1]!] === ':'))
        )
          echoes = Math.min(1, overlap / 2)
        headless = echoes === 0 && greeted
        greeted = false
      } else if (FINITE.has(norms[i]!)) headless = false
    }
    const { weight, keys } = conceptAt(forms[i]!, language)
    const key = keys[0]!
    if (weight === 0 || (many ? many.has(key) : seen.includes(key))) continue
    if (many) many.add(key)
    else seen.push(key)
    total += weight
    if (sharesAny(keys, customer.turn)) overlap += weight
  }
  const out = NO_FEATURES.slice()
  out[AT.overlap] = Math.min(1, overlap / 4)
  out[AT.share] = total > 0 ? overlap / total : 0
  // "Tony": one word, and the customer's, says nothing back
  if (language === 'nl') out[AT.share]! *= Math.min(1, total / THIN)
  out[AT.you] = you
  out[AT.advice] = advice
  out[AT.self] = self
  out[AT.asks] = question.kind === 'info' || (language === 'nl' && question.kind === 'works') ? 1 : 0
  out[AT.open] = question.form === 'open' && question.marked ? 1 : 0
  out[AT.courtesy] =
    question.kind === 'offer' ||
    question.kind === 'left' ||
    question.form === 'backchannel' ||
    greeting(reading, sentence)
      ? 1
      : 0
  out[AT.your] = your
  const speech = customer.spoken || spoken(text) ? 1 : 0
  out[AT.spoken] = speech
  out[AT['speech-length']] = speech * Math.min(1, Math.log2(text.sentences.length) / 2)
  const begins = starts[first]! > 0 ? text.text.slice(Math.max(0, starts[first]! - 2), starts[first]!) : ''
  out[AT.continues] = sentence === 0 && begins !== '' && /[-\u2013\u2014\u2026]\s*$/.test(begins) ? 1 : 0
  out[AT.condition] = CONDITION[language].has(norms[first]!) ? 1 : 0
  const cues = frames(language)
  if (cues.any(text, sentence)) for (const frame of FRAMES) if (cues.has(text, sentence, frame)) out[AT[frame]] = 1
  if (you || FRAMING.some((frame) => out[AT[frame]])) out[AT.framed] = out[AT.overlap]!
  if (language === 'nl') dutch(out, echoes, customer, question, begun(reading, first, last))
  out[AT.bids] = kinds[first] === WORD && !begins.includes('-') && cues.has(text, sentence, 'bid') ? 1 : 0
  return out
}
/** Less than this weight of content is thin. */
const THIN = 1.5
/** Whether a sentence begins with the customer ("je wil", "uw bestelling"), after "hoi Ana," and the like. */
function begun(reading: Reading, first: number, last: number): boolean {
  const { norms } = reading.text.tokens
  for (let i = first; i < Math.min(last, first + 5); i++)
    if (PERSONS.nl.you.has(norms[i]!) || YOUR.nl.has(norms[i]!))
      return i === first || norms[i - 1] === 'dus' || norms[i - 1] === 'maar' || pausesBefore(reading, first, i)
  return false
}

/** What tells a restatement from an answer with the same words in a Dutch sentence. */
function dutch(out: number[], echoes: number, customer: CustomerWords, question: Question, about: boolean): void {
  out[AT.echoes] = echoes
  if (
    question.marked &&
    (question.kind === 'understood' || (question.kind === 'reflection' && about)) &&
    out[AT.overlap]! > 0
  )
    out[AT.returned] = 1
  const overlap = out[AT.overlap]!
  if (out[AT.judges] || (out[AT.trouble] && (out[AT.you] || out[AT.your]))) out[AT.wrong] = overlap
  if (echoes || out[AT.judges]) out[AT.framed] = overlap
  // "an hour in the cold: we shall see to that": what we do does not unsay the echo
  if (echoes) out[AT.self] = 0
  if (out[AT.you] || echoes || out[AT.judges] || FRAMING.some((frame) => out[AT[frame]])) return
  if (!about) out[AT.bare] = 1
  if (customer.asks) out[AT.answers] = 1
}

/** Frames in which the customer's words are said back. */
const FRAMING: readonly (typeof FRAMES)[number][] = ['so', 'hears', 'told', 'seems', 'about']

/** "Hi Ana": the name is the customer's own word, but it restates nothing. */
function greeting(reading: Reading, sentence: number): boolean {
  const { start, end, first, last } = reading.text.sentences[sentence]!
  if (last - first > 5) return false
  const { signals } = reading
  return (
    signals.stands('greets', start, end) || signals.stands('closes', start, end) || signals.stands('thanks', start, end)
  )
}
