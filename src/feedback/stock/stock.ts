import { inChannel } from '../../detect/channel.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { type Form, formOf, inForm } from '../form.ts'
import { acknowledgements, saidBack } from '../restate/frames.ts'
import { restated, troubled } from '../restate/restate.ts'
import { seedOf, varied } from '../seed.ts'
import { answers, isAmongPeers, isBrief, isGoodbye, isLaterPart } from '../setting.ts'
import { ENGLISH, SORRY_THAT } from './en.ts'
import { foreignTrouble } from './foreign.en.ts'
import { DUTCH } from './nl.ts'
import { anew, sorryDutch } from './said.nl.ts'
import { troubleOf } from './trouble.en.ts'
import { isSolved, tellsTrouble } from './troubled.nl.ts'
import { inVoice } from './voice.en.ts'

/** Where a missing sentence goes; null: where the rule says. */
export type Place = 'start' | 'end' | 'after-sentence'

interface Entry {
  where: Place | null
  /** With blanks, or of use to any customer. */
  open: readonly string[]
  /** Instead of `open` where the answer is given already: the agent did the work, or says what to do. */
  done?: readonly string[]
  /** Instead of `open` in a few lines of chat, where a blank would be longer than the answer. */
  short?: readonly string[]
  /** Where those go, if elsewhere. */
  shortWhere?: Place
}

/** By the id of the finding. */
export type Stock = Readonly<Record<string, Entry>>

const STOCK = { en: ENGLISH, nl: DUTCH }
/** So many alternatives are enough to choose from. */
const MOST = 3

export interface Missing {
  where: Place | null
  text: string
}

/** Sentences that fill what a finding misses, in the customer's form of address, best first; not the same for every ticket. */
export function missing(hit: Hit, reading: Reading): Missing[] {
  const entry = STOCK[reading.text.language][hit.rule.id]
  if (!entry || isGoodbye(reading) || inChannel(reading) || isLaterPart(reading)) return []
  const english = reading.text.language === 'en'
  if (english && isAmongPeers(reading)) return []
  const form = formOf(reading)
  const seed = seedOf(reading)
  if (
    hit.rule.id === 'missing-restatement' &&
    english &&
    (UNDERSTANDS.test(reading.text.text) || reading.signals.has('cheerful'))
  )
    return []
  const own = SAID[hit.rule.id]?.(reading, form, seed) ?? []
  const short =
    entry.short &&
    isBrief(reading) &&
    !(entry.shortWhere && (reading.signals.has('solution-given') || INVITES.test(reading.text.text)))
      ? english
        ? varied(entry.short, seed)
        : anew(reading, varied(entry.short, seed))
      : []
  // a form for the trouble of whom the agent has been talking with for a while, or kind words to who only asks
  const vague =
    reading.text.language === 'nl' &&
    hit.rule.id === 'missing-acknowledgement' &&
    (!tellsTrouble(reading.before.turn) || isSolved(reading.before.turn))
  const late =
    vague ||
    (own.length === 0 &&
      reading.text.language === 'nl' &&
      hit.rule.id === 'missing-acknowledgement' &&
      reading.before.agentMessages > 1)
  const stock = varied(entry.done && answered(hit, reading) ? entry.done : entry.open, seed)
  const open = english ? stock : anew(reading, stock)
  const at = (where: Place | null) => (text: string) => ({
    where,
    text: english ? inVoice(text, reading) : inForm(text, form),
  })
  return [
    ...own.slice(0, 2).map(at(entry.where)),
    ...(vague && !crossed(reading) ? [] : short).slice(0, 1).map(at(entry.shortWhere ?? entry.where)),
    // who is to say more than a line of chat is not told to fill in a form
    ...((entry.shortWhere && isBrief(reading)) || late ? [] : open.map(at(entry.where))),
  ].slice(0, MOST)
}

/** The customer is displeased and tells something, though not in words that name what is wrong. */
const crossed = ({ before, text: { text: reply } }: Reading): boolean =>
  before.turn.some(speaksOfOneself) &&
  !/(?<!\p{L})(?:helemaal goed|prima|super|top|fijn|leuk|geweldig)(?!\p{L})/iu.test(reply.slice(0, 80)) &&
  !isSolved(before.turn) &&
  before.turn.some(
    ({ text }) =>
      ANGRY.test(text.text.slice(0, 600)) ||
      (/[?!]{2}/u.test(text.text.slice(0, 600)) &&
        !PLEASED.test(text.text.slice(0, 600)) &&
        text.sentences.some(({ question, first, last }) => !question && last - first >= FULL)),
  )

/** Displeased in words, not with a face alone, and about what happens to whoever writes. */
function speaksOfOneself({ signals, text: { text, sentences } }: Reading): boolean {
  const marks = signals.get('customer-negative').filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
  return (
    signals.get('customer-negative').some(({ start, end }) => ANGRY.test(text.slice(start, end))) ||
    (marks.length > 0 && (OWN.test(text.slice(0, 600)) || sentences.length < 2))
  )
}

const OWN = /(?<!\p{L})(?:ik|mij|me|m'n|mijn|wij|we|ons|onze)(?!\p{L})/iu
/** Words of a sentence that tells something. */
const FULL = 6
const ANGRY = /[😡🤬😤😠🙄👎😞😢😭]|!!/u
const PLEASED =
  /(?<!\p{L})(?:fijn|leuk|super|top|vriendelijk\p{L}*|bedankt|dank|merci|proficiat|perfect|klinkt (?:goed|lekker))(?!\p{L})/iu

/** The reply asks to be told already. */
const INVITES = /\blet (?:me|us) know\b|laat (?:het )?(?:ons|me|mij) (?:het )?(?:even |gerust )?weten/i

/** What is made of the customer's own words. */
const SAID: Readonly<Record<string, (reading: Reading, form: Form, seed: number) => string[]>> = {
  'missing-acknowledgement': (reading, form, seed) => {
    if (reading.text.language === 'nl') return sorryDutch(reading, form, seed)
    const found = troubled(reading, form)
    // beside the clause, that may be too hard to read, the thing it is about
    const [said, ...others] = found ? acknowledgements(found, 'en', seed) : []
    const that = found ? null : foreignTrouble(reading)
    return [
      ...(said ? [said] : []),
      ...(that ? varied(SORRY_THAT, seed).map((frame) => frame.replace('{that}', that)) : []),
      ...varied(troubleOf(reading)?.acknowledged ?? [], seed),
      ...others,
    ]
  },

  'missing-restatement': (reading, form, seed) => {
    const { language } = reading.text
    const found = restated(reading, form)
    if (language === 'nl') return found ? saidBack(found, language, form, seed, answers(reading)) : []
    const goesOn = !onlyAsks(reading)
    const [said] = found ? saidBack(found, language, form, seed, goesOn) : []
    const told = troubleOf(reading)?.understood
    const plain = told ? UNDERSTOOD[goesOn ? 'goesOn' : 'asks'].map((frame) => frame.replace('{that}', told)) : []
    return [...(said ? [said] : []), ...plain]
  },
}

/** The reply says already that it understands. */
const UNDERSTANDS = /\b(?:I|we)(?: can| do| fully| completely)? understand\b/i

/** English, where the customer's words give no clause. */
const UNDERSTOOD = {
  goesOn: ['{I|We} understand that {that}.'],
  asks: ['If {I|we} understand you correctly, {that}. Is that right?'],
}
const GIVES = ['takes-ownership', 'next-step', 'moves-channel', 'solution-given', 'explains', 'refuses', 'hands-over']

/** The reply does no more than ask: only then a question whether one understood fits before it. */
const onlyAsks = (reading: Reading): boolean => !answers(reading) && !GIVES.some((id) => reading.signals.has(id))

const answered = (hit: Hit, reading: Reading): boolean =>
  hit.rule.id !== 'missing-restatement'
    ? agentDid(reading)
    : reading.text.language === 'en'
      ? !onlyAsks(reading)
      : answers(reading)

/** The agent did it; there are no steps for the customer. */
const agentDid = ({ signals }: Reading): boolean =>
  signals.has('solution-given') || (signals.has('takes-ownership') && !signals.has('next-step'))
