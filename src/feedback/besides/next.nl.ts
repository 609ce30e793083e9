import type { Reading } from '../../detect/reading.ts'
import { type Form, inForm } from '../form.ts'
import { varied } from '../seed.ts'
import { hadTrouble, has } from './said.ts'
import { STEPS } from './steps.nl.ts'

/** What comes after the reply, as a sentence for its end. */
export interface Next {
  name: 'check' | 'next-step' | 'timeframe'
  why: string
  text: string
}

/** Beside these a check says one thing too many. */
const BUSY = ['checks-solved', 'checks-understanding', 'asks-info', 'question', 'refuses']
/** The reply invites to write back already, or says goodbye for good. */
const INVITES =
  /(?<!\p{L})(?:laat (?:het )?(?:me|mij|ons)(?: \p{L}+){0,3} weten|laat (?:gerust )?weten|hoor ik|horen we|aarzel|schroom|contact (?:met ons )?op|tot uw dienst|tot je dienst|fijne|prettige|stuur (?:me|mij|ons)|geef een seintje)(?!\p{L})/iu

/** What a Dutch reply leaves open: whether it works, what comes after the wait, by when. Best first. */
export const nextInDutch = (reading: Reading, form: Form, seed: number): Next[] =>
  [worked(reading), solved(reading), afterwards(reading), byWhen(reading), firstStep(reading)].flatMap((one) =>
    one ? [{ name: one.name, why: one.why, text: inVoice(inForm(varied(one.said, seed)[0]!, form), reading) }] : [],
  )

interface Open {
  name: Next['name']
  why: string
  said: readonly string[]
}

/** Who says "wij" says what comes next for all of them. {ik|we}: one or several. */
function inVoice(text: string, { text: { text: reply } }: Reading): string {
  const many =
    /(?<!\p{L})(?:we|wij|ons|onze)(?!\p{L})/iu.test(reply) && !/(?<!\p{L})(?:ik|mij|me|mijn)(?!\p{L})/iu.test(reply)
  return text.replace(/<([^<>/]*)\/([^<>/]*)>/g, (_, one: string, several: string) => (many ? several : one))
}

const LUKT = ['Lukt het zo?', 'Laat gerust weten of het gelukt is.', 'Lukt het niet, laat het dan gerust weten.']

/** What a step is to bring back: an action, or a thing that works or not. */
const ACTION =
  /(?<!\p{L})(inloggen|aanmelden|downloaden|installeren|openen|betalen|bellen|printen|afspelen|verbinden|registreren|opstarten|updaten|synchroniseren|afrekenen|inchecken|streamen|afdrukken|scannen)(?!\p{L})/iu
const THING =
  /(?<!\p{L})(?:mijn|onze|de|het|ons|geen) (internet|wifi|televisie|tv|verbinding|decoder|modem|router|app|website|laptop|telefoon|gsm|e-reader|ereader|printer|simkaart|spel|game|account|digibox)(?!\p{L})/iu
const ARTICLE_HET = /^(?:internet|netwerk|spel|account)$/

/** Asks after the very thing that did not work; empty where the customer named none. */
function thingWorks({ before }: Reading): string[] {
  for (const { text } of before.turn) {
    if (text.language !== 'nl') continue
    const told = text.text.slice(0, 1500)
    const action = ACTION.exec(told)?.[1]?.toLowerCase()
    if (action) return [`Laat gerust weten of het ${action} dan lukt.`, `Lukt het ${action} daarna?`]
    const thing = THING.exec(told)?.[1]?.toLowerCase()
    const it = thing && `${ARTICLE_HET.test(thing) ? 'het' : 'de'} ${thing === 'tv' ? 'tv' : thing}`
    if (it) return [`Laat gerust weten of ${it} daarna weer werkt.`, `Werkt ${it} daarna weer?`]
  }
  return []
}

/** After steps for the customer. */
function worked(reading: Reading): Open | null {
  const { text } = reading.text
  if (!reading.signals.has('next-step') || !STEPS.test(text) || INVITES.test(text)) return null
  if (has(reading, [...BUSY, 'takes-ownership', 'hands-over', 'moves-channel', 'vague'])) return null
  if (!hadTrouble(reading)) return null
  const own = thingWorks(reading)
  return {
    name: 'check',
    why: 'Lukt het niet, dan weet de klant hoe het verder gaat.',
    said: own.length > 0 ? own : LUKT,
  }
}

const WERKT = ['Werkt het nu weer?', '{Wilt u|Wil je} laten weten of het nu werkt?', 'Lukt het nu?']
const DID =
  /(?<!\p{L})(?:heb|hebben) (?:ik |we |wij )?[^.!?\n]{0,60}(?:gereset|hersteld|aangepast|toegevoegd|vrijgegeven|geactiveerd|gedeblokkeerd|opgelost|teruggezet|ingesteld|gekoppeld)(?!\p{L})/iu

/** After what the agent did. */
function solved(reading: Reading): Open | null {
  const { text } = reading.text
  if (!reading.signals.has('solution-given') || !DID.test(text) || INVITES.test(text)) return null
  if (has(reading, [...BUSY, 'next-step', 'timeframe']) || !hadTrouble(reading)) return null
  return { name: 'check', why: 'Zo weet iedereen of het echt opgelost is.', said: WERKT }
}

const DAARNA = [
  'Daarna <laat ik/laten we> {u|je} weten wat <ik gevonden heb/we gevonden hebben>.',
  '<Ik laat/We laten> {u|je} daarna meteen weten wat <ik zie/we zien>.',
  'Daarna <vertel ik/vertellen we> {u|je} wat <ik zie/we zien>.',
]
const MOMENT =
  /(?:moment(?:je|en)?|ogenblik(?:je)?|minuten|minuutje|paar minuten)(?= |[.!,]|$)[^.!?\n]{0,90}(?:controleren|bekijken|nakijken|opzoeken|zoeken|vinden|verifi[eë]ren|checken|onderzoeken|kijken)[^.!?\n]{0,40}[.!]?\s*$/iu

/** The last thing said is what the agent looks at now. */
const LOOKS =
  /(?<!\p{L})(?:laat (?:me|mij)|ik (?:ga|zal)|laten we) [^.,!?;:\n]{2,70}(?:controleren|bekijken|nakijken|verifi[eë]ren|checken|onderzoeken|opzoeken|kijken(?: naar [^.,!?;:\n]{3,40})?)(?: voor (?:u|je|jou))?[.!]?$|(?<!\p{L})ik (?:controleer|bekijk|check|onderzoek) [^.,!?;:\n]{2,60}[.!]?$/iu

function looksAt({ text: { text, sentences }, signals }: Reading): boolean {
  const last = sentences.at(-1)
  if (!last || last.end - last.start > 200 || signals.has('question') || signals.has('asks-info')) return false
  return LOOKS.test(text.slice(last.start, last.end))
}

/** "Een moment, ik controleer uw account." and then? */
function afterwards(reading: Reading): Open | null {
  if (
    !(MOMENT.test(reading.text.text) || looksAt(reading)) ||
    has(reading, ['timeframe']) ||
    INVITES.test(reading.text.text)
  )
    return null
  return { name: 'next-step', why: 'De klant weet wat er na het wachten komt.', said: DAARNA }
}

/** By what is going on: what the customer will hear then. */
const UITERLIJK: readonly (readonly [going: RegExp, said: readonly string[]])[] = [
  [
    /(?:onderzo|uitzoek|zoek\p{L}* \S+ uit)/iu,
    [
      'Uiterlijk [dag en uur] <laat ik/laten we> {u|je} weten wat eruit komt.',
      '{U hoort|Je hoort} uiterlijk [dag en uur] van <mij/ons> wat eruit komt.',
    ],
  ],
  [
    /(?:navra|nagevraagd|voorleg|voorgelegd|escaler|geëscaleerd|doorge|geef \S+(?: \S+)? door|doorst|stuur \S+(?: \S+)? door|door te)/iu,
    [
      'Uiterlijk [dag en uur] <laat ik/laten we> {u|je} weten wat zij antwoorden.',
      '{U hoort|Je hoort} uiterlijk [dag en uur] van <mij/ons> wat zij zeggen.',
    ],
  ],
  [
    /./u,
    [
      '{U hoort|Je hoort} uiterlijk [dag en uur] van <mij/ons> hoe het staat.',
      '<Ik laat/We laten> {u|je} uiterlijk [dag en uur] weten hoe het staat.',
    ],
  ],
]
/** Work that outlasts the talk: passed on, asked after, looked into by somebody. */
const TAKES_TIME =
  /(?<!\p{L})(?:doorgeven|doorgegeven|geef \S+(?: \S+)? door|doorsturen|doorgestuurd|stuur \S+(?: \S+)? door|door te (?:geven|sturen)|escaleren|geëscaleerd|voorleggen|voorgelegd|navraag|navragen|nagevraagd|uitzoeken|zoek \S+ uit|zoeken \S+ uit|onderzoeken (?:dit|het|momenteel|wat|hoe)|onderzoek (?:dit|het)|wordt onderzocht|collega['’]?s (?:werken|zijn|kijken|doen|onderzoeken|bekijken)|team (?:werkt|kijkt|onderzoekt)|technici (?:werken|zijn|kijken)|er wordt (?:\S+ ){0,3}gewerkt|(?:werken|werkt) er (?:hard |volop |momenteel |nu |ook )*aan|wat langer te wachten|(?:nog )?(?:even|wat) geduld te hebben|(?:aan|bij) (?:het|ons|onze) [^.,!?\n]{2,25} (?:melden|gemeld)|team zal [^.,!?\n]{2,30} onderzoeken|met spoed)(?!\p{L})/iu
/** It tells already when or how the customer hears more. */
const TELLS =
  /(?<!\p{L})(?:op de hoogte|hoort|hoor je|hoor jij|hoort u|weten (?:wanneer|zodra|hoe|wat)|zodra|binnen|krijgt u|krijg je|ontvangt|contact met (?:je|u|jou) op|contact op|neemt contact|nemen contact|bellen? (?:ik |we )?(?:je|u)|mail(?:en)? (?:ik |we )?(?:je|u))(?!\p{L})/iu

/** What the customer hears by then, by what the reply says is going on. */
const hears = (text: string): readonly string[] =>
  UITERLIJK.find(([going]) => going.test(TAKES_TIME.exec(text)?.[0] ?? ''))?.[1] ?? UITERLIJK.at(-1)![1]

/** The customer is told to wait, and not for what. */
const WAITS =
  /(?<!\p{L})(?:wacht (?:een tijdje|nog even|even|alsjeblieft|alstublieft)|(?:nog )?(?:even|wat) (?:te wachten|geduld te hebben))(?= en |[.,!]|$)/iu

/** "Ik geef het door aan onze technici." and by when does one hear? */
function byWhen(reading: Reading): Open | null {
  const { text } = reading.text
  if (!(has(reading, ['takes-ownership', 'hands-over']) && TAKES_TIME.test(text)) && !WAITS.test(text)) return null
  if (TELLS.test(text)) return null
  if (has(reading, ['timeframe', 'asks-info', 'question', 'checks-solved', 'solution-given'])) return null
  if (reading.before.turn.some(({ signals }) => signals.has('customer-thanks'))) return null
  if (/(?<!\p{L})(?:feedback|suggestie|idee|compliment|wens|opmerking)(?!\p{L})/iu.test(text)) return null
  return { name: 'timeframe', why: 'Wie weet wanneer er nieuws komt, hoeft niet zelf te vragen.', said: hears(text) }
}

const EERST = [
  'Ik ga nu [actie] en laat {u|je} uiterlijk [dag en uur] weten wat ik gevonden heb.',
  'Ik ga eerst [actie]. Uiterlijk [dag en uur] {hoort u|hoor je} van mij wat ik gevonden heb.',
]
const HELPS =
  /(?<!\p{L})ik (?:help (?:je|u|jou)|(?:zal|ga) [^.!?;:\n]{0,50}(?:je|u|jou) [^.!?;:\n]{0,40}helpen|(?:zal|ga) [^.!?;:\n]{0,50}helpen)(?!\p{L})/iu
/** Tells already what to do. */
const TELLS_HOW = /(?<!\p{L})(?:gebruik|klik|ga naar|volg|omdat|want|artikel|link)(?!\p{L})/iu
const GOES_ON = [
  'asks-info',
  'question',
  'next-step',
  'solution-given',
  'timeframe',
  'refuses',
  'moves-channel',
  'hands-over',
  'checks-understanding',
  'checks-solved',
  'offers-alternative',
  'closes',
]

/** "Geen zorgen, ik help je." and that is all: what does the agent do first? */
function firstStep(reading: Reading): Open | null {
  const { text, sentences } = reading.text
  const last = sentences.at(-1)
  if (!last || has(reading, GOES_ON) || !hadTrouble(reading) || text.includes('?')) return null
  const said = text.slice(last.start, last.end)
  if (!HELPS.test(said) || LOOKS.test(said) || TELLS_HOW.test(said)) return null
  return { name: 'next-step', why: 'De klant weet wat er nu gebeurt.', said: EERST }
}
