import { inChannel } from '../../detect/channel.ts'
import { bodyEnd } from '../../detect/layout.ts'
import type { Reading } from '../../detect/reading.ts'
import { type Form, inForm } from '../form.ts'
import { apologyFor } from '../kept/apology.nl.ts'
import { purposeOf } from '../kept/purpose.nl.ts'
import { seedOf, varied } from '../seed.ts'
import { standingForm } from '../sentences/address.ts'
import { isAmongPeers, isGoodbye, isLaterPart } from '../setting.ts'
import { anew, saidBackDutch, sorryDutch } from '../stock/said.nl.ts'
import { isSolved, kindOfTrouble, tellsTrouble } from '../stock/troubled.nl.ts'
import type { Besides } from './besides.ts'
import { nextInDutch } from './next.nl.ts'
import { plainerDutch } from './plainer.nl.ts'
import { has, type Sentence, saying, turnHas } from './said.ts'

/** In words of the reply: shorter, and there is nothing to add to. */
const FEWEST = 4
/** What says more has answered, or is no first question. */
const MOST = 60

/** What lifts a Dutch reply: see `besidesOf`. */
export function besidesDutch(reading: Reading): Besides[] {
  if (inChannel(reading)) return []
  // what sounds translated does so in a goodbye as well
  if (reading.before.turn.length === 0 || isGoodbye(reading) || isLaterPart(reading)) return plainer(reading)
  // who chats in a channel needs no more than the answer
  const layman = !isAmongPeers(reading)
  if (reading.text.size < FEWEST || has(reading, LEAVES)) return plainer(reading)
  // to who is pleased nothing is wrong
  const pleased = has(reading, ['cheerful']) && !inTrouble(reading)
  const form = standingForm(reading)
  const seed = seedOf(reading)
  return [
    apology(reading),
    ...(pleased ? [] : [sorry(reading, form, seed)]),
    glad(reading, seed),
    ...(layman && !pleased ? [understood(reading, form, seed)] : []),
    ...(layman ? [purpose(reading, form, seed)] : []),
    ...(pleased ? [] : [disappointed(reading, form, seed)]),
    ...plainer(reading),
    ...nextInDutch(reading, form, seed).map(({ name, why, text }) => made(reading, name, why, 'end', text)),
  ].flatMap((one) => one ?? [])
}

/** Signals of a reply that ends the talk, is torn off or is no answer of its own. */
const LEAVES = ['unfinished', 'follows-up']

/** Cheerful words to who is in trouble leave something to say. */
const inTrouble = ({ before }: Reading): boolean => tellsTrouble(before.turn) && !isSolved(before.turn)

/** What each would only say again. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  acknowledgement: ['missing-acknowledgement', 'stock-apology', 'apology', 'missing-restatement'],
  restatement: ['missing-acknowledgement', 'missing-restatement', 'acknowledgement', 'apology', 'stock-apology'],
  'acknowledgement-of-no': ['missing-acknowledgement', 'acknowledgement', 'apology', 'restatement'],
  check: ['missing-closing-check', 'missing-next-step', 'missing-timeframe'],
  'next-step': ['missing-next-step', 'missing-timeframe', 'check'],
  timeframe: [
    'missing-next-step',
    'missing-timeframe',
    'next-step',
    'check',
    'vague',
    'vague-content',
    'vague-promise',
  ],
  gladness: ['missing-acknowledgement', 'acknowledgement', 'restatement', 'apology', 'acknowledgement-of-no'],
  reason: ['moves-channel-without-reason'],
}

const made = (
  reading: Reading,
  name: string,
  why: string,
  where: Sentence['where'],
  text: string,
  sentence?: number,
): Besides | null => saying(reading, { name, like: LIKE[name] ?? [], why, where, text, sentence })

/** "Onze excuses voor het ongemak": for what. */
function apology(reading: Reading): Besides | null {
  const [found] = apologyFor(reading)
  return found
    ? {
        name: 'apology',
        like: ['stock-apology', 'missing-acknowledgement'],
        draft: { ...found, kind: 'ready', why: 'Een excuus telt pas als er staat waarvoor.' },
      }
    : null
}

/** "Wat vervelend dat uw bus niet stopte." */
function sorry(reading: Reading, form: Form, seed: number): Besides | null {
  const { before } = reading
  // "maak je geen zorgen" is no answer to trouble that nobody named
  if (has(reading, ['acknowledges-feeling', 'apologises', 'checks-understanding'])) return null
  if (before.answered || before.seen.has('acknowledges-feeling') || before.seen.has('apologises')) return null
  if (
    (turnHas(reading, ['customer-thanks']) && !tellsTrouble(before.turn)) ||
    isSolved(before.turn) ||
    !(turnHas(reading, TROUBLED) || kindOfTrouble(before.turn, form)?.tells === 'particular')
  )
    return null
  const plain =
    before.agentMessages < 3 && turnHas(reading, GRAVE) && tellsTrouble(before.turn) && !reading.signals.has('refuses')
      ? varied(PLAINLY, seed).map((one) => inForm(one, form))
      : []
  // who says the trouble back has named it
  const named = reading.signals.has('restates') ? [] : sorryDutch(reading, form, seed)
  const [said] = anew(reading, [...named, ...plain])
  return said
    ? made(reading, 'acknowledgement', 'Wie last heeft, wil eerst weten dat iemand dat ziet.', 'start', said)
    : null
}

/** Where nothing of it can be named. */
/** What sounds translated, each sentence on its own: what cannot stand does not take the others with it. */
const plainer = (reading: Reading): Besides[] =>
  plainerDutch(reading).map((edit) => ({
    name: 'plainer',
    like: [],
    draft: { edits: [edit], kind: 'ready', why: 'Zo zegt iemand het die Nederlands spreekt.' },
  }))

const PLAINLY = ['Wat vervelend voor {u|je}.', 'Ik begrijp dat dit vervelend is.']
const GRAVE = ['customer-negative', 'customer-worried', 'customer-impact']
const TROUBLED = ['customer-negative', 'customer-problem', 'customer-worried', 'customer-impact', 'customer-negation']

/** What the customer says of it, and how to be glad of that. */
const OVER: readonly (readonly [told: RegExp, said: readonly string[]])[] = [
  [
    /(?<!\p{L})(?:werkt|werken|doet (?:het|ie|die|hij|ze)|doen het)(?!\p{L})/iu,
    ['Fijn dat het weer werkt.', 'Goed om te horen dat het weer werkt.'],
  ],
  [/(?<!\p{L})(?:gelukt|lukt|lukte)(?!\p{L})/iu, ['Fijn dat het gelukt is.', 'Goed om te horen dat het gelukt is.']],
  [/(?<!\p{L})(?:opgelost|in orde)(?!\p{L})/iu, ['Fijn dat het opgelost is.', 'Goed om te horen dat het opgelost is.']],
]
const GLAD =
  /(?<!\p{L})(?:fijn|blij|gelukkig|super|top|geweldig|mooi|prima|perfect|fantastisch|leuk|goed om|goed te|tof|hoera|plezier)(?!\p{L})/iu
const NOT_OVER = /(?<!\p{L})(?:niet|geen|maar|nog|nooit|soms)(?!\p{L})/iu

/** "Fijn dat het weer werkt." to who says so, before what else there is to ask. */
function glad(reading: Reading, seed: number): Besides | null {
  const { before } = reading
  if (!isSolved(before.turn) || has(reading, ['cheerful', 'apologises']) || GLAD.test(reading.text.text)) return null
  for (const { text, signals } of before.turn)
    for (const mark of signals.get('customer-solved')) {
      const { start, end } = text.sentences[text.sentenceOf(mark.first)]!
      const said = text.text.slice(start, Math.min(end, start + 300))
      const found = OVER.find(([told]) => told.test(text.text.slice(mark.start, mark.end)) || told.test(said))
      if (!found || NOT_OVER.test(text.text.slice(mark.start, end))) continue
      return made(
        reading,
        'gladness',
        'De klant leest dat het goede nieuws is aangekomen.',
        'start',
        varied(found[1], seed)[0]!,
      )
    }
  return null
}

/** "U wilt uw abonnement opzeggen. Klopt dat?" before a first question or a search. */
function understood(reading: Reading, form: Form, seed: number): Besides | null {
  const { before } = reading
  if (
    has(reading, [
      'restates',
      'checks-understanding',
      'refuses',
      'solution-given',
      'checks-solved',
      'acknowledges-feeling',
    ])
  )
    return null
  if (before.agentMessages > 2 || before.answered || before.seen.has('restates')) return null
  if (!reading.signals.has('asks-info') || has(reading, ['gives-reason', 'closes']) || reading.text.size > MOST)
    return null
  const [said] = saidBackDutch(reading, form, seed)
  return said
    ? made(
        reading,
        'restatement',
        'Wie leest dat het goed begrepen is, hoeft het niet nog eens te zeggen.',
        'start',
        said,
      )
    : null
}

/** "Kunt u uw klantnummer sturen? Dan zoek ik uw gegevens erbij." */
function purpose(reading: Reading, form: Form, seed: number): Besides | null {
  const found = purposeOf(reading, form, seed)
  return (
    found &&
    made(
      reading,
      'reason',
      'Wie weet waarvoor het nodig is, geeft het sneller.',
      'after-sentence',
      found.text,
      found.sentence,
    )
  )
}

const TALLY = ['Ik begrijp dat dat tegenvalt.', 'Dat valt tegen, dat begrijp ik.']
/** Before the no, where what follows leans on it. */
const HOPED = [
  'Ik begrijp dat {u|je} dit graag anders had gezien.',
  'Ik begrijp dat {u|je} op een ander antwoord had gehoopt.',
]
/** Goes on about the no. */
const LEANS =
  /^\W*(?:dit|dat|deze|die|daarom|daardoor|hierdoor|maar|wel|want|omdat|het|hij|ze|zij|er|ook|en)(?!\p{L})/iu

/** Beside a no. */
function disappointed(reading: Reading, form: Form, seed: number): Besides | null {
  const { text, sentences } = reading.text
  if (!reading.signals.has('refuses') || has(reading, ['acknowledges-feeling', 'apologises', 'checks-understanding']))
    return null
  if (/(?<!\p{L})(?:jammer|spijt|spijtig|sorry|excuses)(?!\p{L})/iu.test(text) || !wished(reading)) return null
  const mark = reading.signals.get('refuses')[0]!
  const sentence = reading.text.sentenceOf(mark.first)
  const last = sentence >= bodyEnd(reading) - 1
  // what follows in the same breath leans on the no
  const leans =
    /(?<!\p{L})(?:maar|wel)(?!\p{L})|:/iu.test(text.slice(mark.start)) || !last || !reading.signals.has('gives-reason')
  if (leans && (sentence > 2 || has(reading, ['takes-ownership', 'offers-alternative', 'timeframe']))) return null
  if (leans && LEANS.test(text.slice(sentences[0]!.start))) return null
  const [place, said] = leans ? (['start', HOPED] as const) : (['after-sentence', TALLY] as const)
  return made(
    reading,
    'acknowledgement-of-no',
    'Een nee valt lichter als iemand ziet dat het tegenvalt.',
    place,
    inForm(varied(said, seed)[0]!, form),
    sentence,
  )
}

/** The customer asked for something: else there is nothing that can fall short. */
const wished = ({ before }: Reading): boolean =>
  before.turn.some(({ text }) => text.sentences.some(({ question }) => question) || WANTS.test(text.text.slice(0, 600)))

const WANTS = /(?<!\p{L})(?:wil|willen|wou|wilde|graag|gelieve|verzoek|niet betalen)(?!\p{L})/iu
