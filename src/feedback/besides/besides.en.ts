import { bodyEnd } from '../../detect/layout.ts'
import type { Reading } from '../../detect/reading.ts'
import { apologyFor } from '../kept/apology.en.ts'
import { purposeOf } from '../kept/purpose.en.ts'
import { acknowledgements, saidBack } from '../restate/frames.ts'
import { restated, troubled } from '../restate/restate.ts'
import { seedOf, varied } from '../seed.ts'
import { isAmongPeers, isBrief, isGoodbye, isLaterPart, isTechnical } from '../setting.ts'
import { plainAcknowledgements, SORRY_THAT } from '../stock/en.ts'
import { foreignTrouble } from '../stock/foreign.en.ts'
import { troubleOf } from '../stock/trouble.en.ts'
import { afterwards, solved, worked } from './after.en.ts'
import type { Besides } from './besides.ts'
import { callWhen, inOwnWords, numbered, specific, urgent, whenAsked, whyAsked, whyThisQuestion } from './lift.en.ts'
import { howItGoes, onceGiven, sorryFor } from './more.en.ts'
import { plainer } from './plainer.en.ts'
import { hadTrouble, has, isOver, turnHas } from './said.ts'
import { LIKE, made } from './voiced.en.ts'

/** In words of the reply: shorter, and there is nothing to add to. */
const FEWEST = 5
/** What says more has answered, or is no first question. */
const MOST = 60

/** What lifts an English reply: see `besidesOf`. */
export function besidesEnglish(reading: Reading): Besides[] {
  if (isLaterPart(reading)) return []
  const peers = isAmongPeers(reading)
  return [...(isOpen(reading, peers) ? said(reading, peers) : []), ...(peers ? [] : plainer(reading))]
}

/** Whether there is something to add to: no goodbye, no line torn off, no glad words alone. */
const isOpen = (reading: Reading, peers: boolean): boolean =>
  reading.before.turnLanguages.length > 0 &&
  !isGoodbye(reading) &&
  !(has(reading, ['cheerful']) && (peers || !isAtWork(reading))) &&
  reading.text.size >= FEWEST &&
  !has(reading, peers ? ['unfinished'] : LEAVES)

function said(reading: Reading, peers: boolean): Besides[] {
  const seed = seedOf(reading)
  const ways = peers
    ? [howItGoes, whyAsked]
    : [
        apology,
        sorry,
        sorryFor,
        urgent,
        understood,
        inOwnWords,
        purpose,
        whyThisQuestion,
        numbered,
        callWhen,
        onceGiven,
        disappointed,
        specific,
        worked,
        solved,
        whenAsked,
        afterwards,
      ]
  return ways.flatMap((way) => way(reading, seed) ?? [])
}

/** Signals of a reply that ends the talk, is torn off or is no answer of its own. */
const LEAVES = ['unfinished', 'follows-up']
/** Glad words stand beside work to do as well: "we are happy to look into this". */
const isAtWork = (reading: Reading): boolean =>
  has(reading, ['asks-info', 'takes-ownership', 'hands-over']) || (hadTrouble(reading) && !isOver(reading))
const FELT = ['acknowledges-feeling', 'apologises']
const KIND_WORDS = [...FELT, 'reassures']
const SAYS_BACK = ['restates', 'checks-understanding']

/** "We apologise for the inconvenience": for what. */
function apology(reading: Reading, seed: number): Besides | null {
  const edit = apologyFor(reading, seed)
  return (
    edit && {
      name: 'apology',
      like: ['stock-apology', 'missing-acknowledgement'],
      draft: { edits: [edit], kind: 'ready', why: 'An apology counts once it says what for.' },
    }
  )
}

/** For a customer for whom something does not work, who says so without a hard word. */
const TROUBLE_AS_SUCH = [
  '{I am|We are} sorry to hear that you are having trouble with this.',
  '{I am|We are} sorry about the trouble you are having with this.',
]
/** A yes or a no goes on from the question; a technician's few lines need no such words. */
const hasTroubleAsSuch = (reading: Reading): boolean =>
  turnHas(reading, ['customer-problem']) &&
  turnHas(reading, ['customer-own-problem', 'customer-impact', ...(inEnglish(reading) ? ['customer-negation'] : [])]) &&
  !(isTechnical(reading) && isBrief(reading)) &&
  !ANSWERS.test(reading.text.text.slice(0, 40))

const ANSWERS = /^\s*(?:@\S+\s+)?(?:yes|no|correct|right|sure)\b/i

const inEnglish = ({ before }: Reading): boolean => before.turn.some(({ text }) => text.language === 'en')
/** Asks on its own account: it is who answers that needs help. */
const OWN_QUESTION =
  /\b(?:is there (?:some|any|a) way|how (?:do|can|could|would|should)|can|could|should) I\b[^.!\n]{0,80}(?:\?|$)/i

const TROUBLED = ['customer-negative', 'customer-problem', 'customer-worried', 'customer-impact']

function sorryInForeign(reading: Reading, seed: number): string[] {
  const that = ANSWERS.test(reading.text.text.slice(0, 40)) ? null : foreignTrouble(reading)
  return that ? varied(SORRY_THAT, seed).map((frame) => frame.replace('{that}', that)) : []
}

/** "I am sorry that your order has not arrived." */
function sorry(reading: Reading, seed: number): Besides | null {
  const { before } = reading
  if (has(reading, [...FELT, ...SAYS_BACK])) return null
  if (before.answered || before.seen.has('acknowledges-feeling') || before.seen.has('apologises')) return null
  if (turnHas(reading, ['customer-thanks']) || (!turnHas(reading, TROUBLED) && !foreignTrouble(reading))) return null
  if (isOver(reading) || OWN_QUESTION.test(reading.text.text)) return null
  const found = troubled(reading, 'u')
  const [said] = found
    ? acknowledgements(found, 'en', seed)
    : [
        ...sorryInForeign(reading, seed),
        ...varied(troubleOf(reading)?.acknowledged ?? [], seed),
        ...(turnHas(reading, ['customer-negative']) &&
        (inEnglish(reading) || turnHas(reading, ['customer-problem'])) &&
        !ANSWERS.test(reading.text.text.slice(0, 40))
          ? varied(plainAcknowledgements, seed)
          : hasTroubleAsSuch(reading)
            ? varied(TROUBLE_AS_SUCH, seed)
            : []),
      ]
  return said
    ? made(reading, 'acknowledgement', 'Who has trouble wants to know first that somebody sees it.', 'start', said)
    : null
}

/** A clause of fewer words is half of one. */
const SHORTEST = 6

/** "I understand that you want to cancel your order." before a first question or a search. */
function understood(reading: Reading, seed: number): Besides | null {
  const { before } = reading
  if (has(reading, [...SAYS_BACK, 'acknowledges-feeling', 'refuses', 'solution-given', 'checks-solved', 'closes']))
    return null
  if (before.agentMessages > 2 || before.answered || before.seen.has('restates')) return null
  if (!has(reading, ['asks-info', 'takes-ownership']) || reading.text.size > MOST) return null
  const found = restated(reading, 'u')
  const said = before.turn.reduce((sum, { text }) => sum + text.size, 0)
  // a short turn said back is parroted
  const words = found?.clause.split(' ').length ?? 0
  if (!found || words < SHORTEST || said < 2 * words) return null
  const [frame] = saidBack(found, 'en', 'u', seed, true)
  return made(reading, 'restatement', 'Who reads that it was understood need not say it again.', 'start', frame!)
}

/** "May I know your order number so that I can find your order?" */
function purpose(reading: Reading): Besides | null {
  if (has(reading, ['gives-reason', 'refuses'])) return null
  const edit = purposeOf(reading)
  return (
    edit && {
      name: 'reason',
      like: LIKE.reason!,
      draft: { edits: [edit], kind: 'ready', why: 'Who knows what it is for gives it sooner.' },
    }
  )
}

const DISAPPOINTS = [
  '{I|We} understand that this is disappointing.',
  '{I|We} know this is not what you hoped for.',
  '{I|We} can imagine that this is disappointing.',
]

/** After a no. */
function disappointed(reading: Reading, seed: number): Besides | null {
  if (!reading.signals.has('refuses') || has(reading, KIND_WORDS) || !isBrief(reading)) return null
  const mark = reading.signals.get('refuses')[0]!
  const sentence = reading.text.sentenceOf(mark.first)
  // what follows in the same breath leans on the no
  if (
    sentence < bodyEnd(reading) - 1 ||
    /\b(?:but|however|instead|unless)\b|:/i.test(reading.text.text.slice(mark.start))
  )
    return null
  return made(
    reading,
    'acknowledgement-of-no',
    'A no weighs less when somebody sees that it disappoints.',
    'after-sentence',
    varied(DISAPPOINTS, seed)[0]!,
    sentence,
  )
}
