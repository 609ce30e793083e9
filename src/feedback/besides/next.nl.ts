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
  /(?<!\p{L})(?:laat (?:het )?(?:me|mij|ons)|laat (?:gerust )?weten|hoor ik|horen we|aarzel|schroom|contact (?:met ons )?op|tot uw dienst|tot je dienst|fijne|prettige|stuur (?:me|mij|ons)|geef een seintje)(?!\p{L})/iu

/** What a Dutch reply leaves open: whether it works, what comes after the wait, by when. Best first. */
export const nextInDutch = (reading: Reading, form: Form, seed: number): Next[] =>
  [worked(reading), solved(reading), afterwards(reading), byWhen(reading)].flatMap((one) =>
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

/** After steps for the customer. */
function worked(reading: Reading): Open | null {
  const { text } = reading.text
  if (!reading.signals.has('next-step') || !STEPS.test(text) || INVITES.test(text)) return null
  if (has(reading, [...BUSY, 'takes-ownership', 'hands-over', 'moves-channel', 'vague'])) return null
  if (!hadTrouble(reading)) return null
  return { name: 'check', why: 'Lukt het niet, dan weet de klant hoe het verder gaat.', said: LUKT }
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

/** "Een moment, ik controleer uw account." and then? */
function afterwards(reading: Reading): Open | null {
  if (!MOMENT.test(reading.text.text) || has(reading, ['timeframe']) || INVITES.test(reading.text.text)) return null
  return { name: 'next-step', why: 'De klant weet wat er na het wachten komt.', said: DAARNA }
}

const UITERLIJK = [
  '{U hoort|Je hoort} uiterlijk [dag en uur] van <mij/ons>.',
  'Uiterlijk [dag en uur] {krijgt u|krijg je} bericht van <mij/ons>.',
  '<Ik laat/We laten> {u|je} uiterlijk [dag en uur] weten hoe het staat.',
]
/** Work that outlasts the talk: passed on, asked after, looked into by somebody. */
const TAKES_TIME =
  /(?<!\p{L})(?:doorgeven|doorgegeven|geef \S+(?: \S+)? door|doorsturen|doorgestuurd|stuur \S+(?: \S+)? door|door te (?:geven|sturen)|escaleren|geëscaleerd|voorleggen|voorgelegd|navraag|navragen|nagevraagd|uitzoeken|zoek \S+ uit|zoeken \S+ uit|onderzoeken (?:dit|het|momenteel|wat|hoe)|onderzoek (?:dit|het)|wordt onderzocht|collega['’]?s (?:werken|zijn|kijken|doen|onderzoeken|bekijken)|team (?:werkt|kijkt|onderzoekt)|technici (?:werken|zijn|kijken)|er wordt (?:\S+ ){0,3}gewerkt|met spoed)(?!\p{L})/iu
/** It tells already when or how the customer hears more. */
const TELLS =
  /(?<!\p{L})(?:op de hoogte|hoort|hoor je|hoor jij|hoort u|weten (?:wanneer|zodra|hoe|wat)|zodra|binnen|krijgt u|krijg je|ontvangt|contact met (?:je|u|jou) op|contact op|neemt contact|nemen contact|bellen? (?:ik |we )?(?:je|u)|mail(?:en)? (?:ik |we )?(?:je|u))(?!\p{L})/iu

/** "Ik geef het door aan onze technici." and by when does one hear? */
function byWhen(reading: Reading): Open | null {
  const { text } = reading.text
  if (!has(reading, ['takes-ownership', 'hands-over']) || !TAKES_TIME.test(text) || TELLS.test(text)) return null
  if (has(reading, ['timeframe', 'asks-info', 'question', 'checks-solved', 'solution-given'])) return null
  if (reading.before.turn.some(({ signals }) => signals.has('customer-thanks'))) return null
  if (/(?<!\p{L})(?:feedback|suggestie|idee|compliment|wens|opmerking)(?!\p{L})/iu.test(text)) return null
  return { name: 'timeframe', why: 'Wie weet wanneer er nieuws komt, hoeft niet zelf te vragen.', said: UITERLIJK }
}
