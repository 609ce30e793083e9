import { bodyEnd } from '../../detect/layout.ts'
import type { Reading } from '../../detect/reading.ts'
import { type Form, formOf, inForm } from '../form.ts'
import { apologyFor } from '../kept/apology.nl.ts'
import { purposeOf } from '../kept/purpose.nl.ts'
import { inChannel } from '../opening.ts'
import { seedOf, varied } from '../seed.ts'
import { isBrief, isGoodbye, isTechnical } from '../setting.ts'
import { saidBackDutch, sorryDutch } from '../stock/said.nl.ts'
import { isSolved, kindOfTrouble, tellsTrouble } from '../stock/troubled.nl.ts'
import type { Besides } from './besides.ts'
import { hadTrouble, has, type Sentence, saying, turnHas } from './said.ts'
import { STEPS } from './steps.nl.ts'

/** In words of the reply: shorter, and there is nothing to add to. */
const FEWEST = 4
/** What says more has answered, or is no first question. */
const MOST = 60

/** What lifts a Dutch reply: see `besidesOf`. */
export function besidesDutch(reading: Reading): Besides[] {
  if (reading.before.turn.length === 0 || isGoodbye(reading) || inChannel(reading)) return []
  // whoever writes the terms of the trade wants to be heard as well, but not to be told what data are for
  const layman = !isTechnical(reading)
  if (reading.text.size < FEWEST || has(reading, LEAVES)) return []
  const form = formOf(reading)
  const seed = seedOf(reading)
  return [
    apology(reading),
    sorry(reading, form, seed),
    ...(layman ? [understood(reading, form, seed), purpose(reading, form, seed)] : []),
    disappointed(reading, form, seed),
    worked(reading, form, seed),
    solved(reading, form, seed),
    afterwards(reading, form, seed),
  ].flatMap((one) => one ?? [])
}

/** Signals of a reply that ends the talk, is torn off or is no answer of its own. */
const LEAVES = ['unfinished', 'follows-up', 'cheerful']
const KIND_WORDS = ['acknowledges-feeling', 'apologises', 'reassures']

/** What each would only say again. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  acknowledgement: ['missing-acknowledgement', 'stock-apology', 'apology', 'missing-restatement'],
  restatement: ['missing-acknowledgement', 'missing-restatement', 'acknowledgement', 'apology', 'stock-apology'],
  'acknowledgement-of-no': ['missing-acknowledgement', 'acknowledgement', 'apology', 'restatement', 'bare-refusal'],
  check: ['missing-closing-check', 'missing-next-step', 'missing-timeframe'],
  'next-step': ['missing-next-step', 'missing-timeframe', 'check'],
  reason: ['moves-channel-without-reason'],
}

function made(
  reading: Reading,
  name: string,
  why: string,
  where: Sentence['where'],
  text: string,
  sentence?: number,
): Besides | null {
  return saying(reading, {
    name,
    like: LIKE[name] ?? [],
    why,
    where,
    text,
    ...(sentence === undefined ? {} : { sentence }),
  })
}

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
  if (has(reading, ['acknowledges-feeling', 'apologises', 'restates', 'checks-understanding'])) return null
  if (before.answered || before.seen.has('acknowledges-feeling') || before.seen.has('apologises')) return null
  if (
    turnHas(reading, ['customer-thanks']) ||
    isSolved(before.turn) ||
    !(turnHas(reading, TROUBLED) || kindOfTrouble(before.turn, form)?.tells === 'particular')
  )
    return null
  const plain =
    before.agentMessages < 2 &&
    turnHas(reading, ['customer-negative', 'customer-worried', 'customer-impact']) &&
    tellsTrouble(before.turn)
      ? [inForm(varied(PLAINLY, seed)[0]!, form)]
      : []
  const [said] = [...sorryDutch(reading, form, seed), ...plain]
  return said
    ? made(reading, 'acknowledgement', 'Wie last heeft, wil eerst weten dat iemand dat ziet.', 'start', said)
    : null
}

/** Where nothing of it can be named. */
const PLAINLY = ['Wat vervelend.', 'Wat vervelend voor {u|je}.', 'Ik begrijp dat dit vervelend is.']
const TROUBLED = ['customer-negative', 'customer-problem', 'customer-worried', 'customer-impact', 'customer-negation']

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

const TALLY = ['Ik begrijp dat dat tegenvalt.', 'Ik snap dat dat tegenvalt.', 'Dat valt tegen, dat begrijp ik.']

/** After a no. */
function disappointed(reading: Reading, form: Form, seed: number): Besides | null {
  if (!reading.signals.has('refuses') || has(reading, KIND_WORDS)) return null
  if (/(?<!\p{L})(?:jammer|spijt|sorry|excuses)(?!\p{L})/iu.test(reading.text.text)) return null
  const mark = reading.signals.get('refuses')[0]!
  const sentence = reading.text.sentenceOf(mark.first)
  // what follows in the same breath leans on the no
  if (!isBrief(reading) || sentence < bodyEnd(reading) - 1) return null
  if (/(?<!\p{L})(?:maar|wel)(?!\p{L})|:/iu.test(reading.text.text.slice(mark.start))) return null
  return made(
    reading,
    'acknowledgement-of-no',
    'Een nee valt lichter als iemand ziet dat het tegenvalt.',
    'after-sentence',
    inForm(varied(TALLY, seed)[0]!, form),
    sentence,
  )
}

const LUKT = ['Lukt het zo?', 'Laat gerust weten of het gelukt is.', 'Lukt het niet, laat het dan gerust weten.']

/** Beside these a check says one thing too many. */
const BUSY = ['checks-solved', 'checks-understanding', 'asks-info', 'question', 'refuses', 'closes']

/** After steps for the customer. */
function worked(reading: Reading, form: Form, seed: number): Besides | null {
  if (!reading.signals.has('next-step') || !STEPS.test(reading.text.text)) return null
  if (has(reading, [...BUSY, 'takes-ownership', 'hands-over', 'moves-channel', 'reassures', 'vague'])) return null
  if (!hadTrouble(reading)) return null
  return made(
    reading,
    'check',
    'Lukt het niet, dan weet de klant hoe het verder gaat.',
    'end',
    inForm(varied(LUKT, seed)[0]!, form),
  )
}

const DAARNA = [
  'Daarna laat ik {u|je} weten wat ik gevonden heb.',
  'Ik laat {u|je} daarna meteen weten wat ik zie.',
  'Daarna vertel ik {u|je} wat ik zie.',
]
const MOMENT =
  /(?:moment(?:je|en)?|ogenblik(?:je)?|minuten|minuutje|paar minuten)(?= |[.!,]|$)[^.!?\n]{0,90}(?:controleren|bekijken|nakijken|opzoeken|zoeken|vinden|verifi[eë]ren|checken|onderzoeken|kijken)[^.!?\n]{0,40}[.!]?\s*$/iu

const WERKT = ['Werkt het nu weer?', '{Wilt u|Wil je} laten weten of het nu werkt?', 'Lukt het nu?']

/** After what the agent did. */
function solved(reading: Reading, form: Form, seed: number): Besides | null {
  if (!reading.signals.has('solution-given') || !DID.test(reading.text.text)) return null
  if (has(reading, [...BUSY, 'next-step', 'timeframe']) || !hadTrouble(reading)) return null
  return made(
    reading,
    'check',
    'Zo weet iedereen of het echt opgelost is.',
    'end',
    inForm(varied(WERKT, seed)[0]!, form),
  )
}

const DID =
  /(?<!\p{L})(?:heb|hebben) (?:ik |we |wij )?[^.!?\n]{0,60}(?:gereset|hersteld|aangepast|toegevoegd|vrijgegeven|geactiveerd|gedeblokkeerd|opgelost|teruggezet|ingesteld|gekoppeld)(?!\p{L})/iu

/** "Een moment, ik controleer uw account." and then? */
function afterwards(reading: Reading, form: Form, seed: number): Besides | null {
  if (!MOMENT.test(reading.text.text) || has(reading, ['timeframe', 'closes'])) return null
  return made(
    reading,
    'next-step',
    'De klant weet wat er na het wachten komt.',
    'end',
    inForm(varied(DAARNA, seed)[0]!, form),
  )
}
