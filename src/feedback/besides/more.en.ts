import { occasions } from '../../detect/occasions.ts'
import type { Reading } from '../../detect/reading.ts'
import { varied } from '../seed.ts'
import { isBrief } from '../setting.ts'
import type { Besides } from './besides.ts'
import { seenRight } from './checked.en.ts'
import { has, isOver, turnHas } from './said.ts'
import { voiced } from './voiced.en.ts'

const KIND = ['acknowledges-feeling', 'apologises', 'restates']

/** What went wrong as the reply itself tells it, for a customer whose words give no clause or are in another language. */
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:delay(?:s|ed)?|later than (?:expected|planned))\b/i, 'the delay'],
  [/\b(?:damaged|arrived broken|the damage)\b/i, 'the damage'],
  [/\b(?:the|this|an|our) outage\b/i, 'the outage'],
  [/\b(?:the|your) missing (?<noun>\p{L}{3,14})(?=\s*(?:[.,;!?]|$)|\s+(?:and|from|in|on)\b)/iu, 'the missing {noun}'],
  [
    /\b(?:issue|problem|trouble|difficult(?:y|ies)) with (?<noun>(?:the|your) \p{L}{3,14}(?: \p{L}{3,14})?)(?=\s*(?:[.,;!?]|$))/iu,
    'the trouble with {noun}',
  ],
]
/** In characters: what is told further on is no longer the subject. */
const EARLY = 600
const ABOUT = [
  '{I am|We are} sorry about {what}.',
  '{I am|We are} sorry to hear about {what}.',
  '{I|We} understand how annoying {what} is.',
]

/** "Your order is delayed until Monday." -> "I am sorry about the delay. ...": the trouble that the reply itself tells of. */
export function sorryFor(reading: Reading, seed: number): Besides | null {
  const { before, text } = reading
  if (has(reading, KIND) || before.seen.has('acknowledges-feeling') || before.seen.has('apologises')) return null
  if (turnHas(reading, ['customer-thanks']) || has(reading, ['closes', 'solution-given'])) return null
  const said = text.text.slice(0, EARLY)
  for (const [told, what] of TOLD) {
    const found = told.exec(said)
    if (!found || ONLY_IF.test(said.slice(Math.max(0, found.index - 60), found.index))) continue
    const phrase = what.replace('{noun}', () => found.groups!.noun!.toLowerCase())
    return voiced(reading, {
      name: 'acknowledgement',
      like: ['missing-acknowledgement', 'stock-apology', 'apology', 'acknowledgement', 'restatement', 'minimises'],
      why: 'Who has trouble wants to know first that somebody sees it.',
      where: 'start',
      text: varied(ABOUT, seed)[0]!.replace('{what}', () => phrase),
    })
  }
  return null
}

/** What may happen, or did not, is no trouble yet. */
const ONLY_IF = /\b(?:if|any|no|not|without|avoid|prevent|may|might|could|in case)\b[^.!?]*$/i

const ASKED =
  /\b(?:provide|send|share|attach|forward|describe|specify|confirm|tell)\b[^.!?]{0,80}\b(?:details?|information|info|screen ?shots?|numbers?|logs?|address|photos?|pictures?|model|versions?|messages?|code|copy|steps|date|name|dates|names)\b/i
const ONCE = [
  'Once {I|we} have this, you will hear from {me|us} within [how long].',
  'Once {I|we} have this, {I|we} will look at it and reply within [how long].',
]

/** After a letter that asks for details: what happens when they are there, and when. */
export function onceGiven(reading: Reading, seed: number): Besides | null {
  const { text } = reading
  if ((isBrief(reading) && !isLetter(reading)) || !has(reading, ['asks-info'])) return null
  if (has(reading, ['timeframe', 'vague', 'solution-given', 'refuses', 'moves-channel', 'checks-understanding']))
    return null
  if (/\b(?:once|as soon as|when) (?:I|we)\b/i.test(text.text)) return null
  for (let i = text.sentences.length - 1; i >= 0; i--) {
    const { start, end, item } = text.sentences[i]!
    const asked = text.text.slice(start, Math.min(end, start + 400))
    if (item || !ASKED.test(asked) || /\bif\b/i.test(asked)) continue
    if (!reading.signals.stands('asks-info', start, end)) continue
    return voiced(reading, {
      name: 'next-step',
      like: ['missing-next-step', 'missing-timeframe', 'vague-promise', 'vague-wait', 'vague', 'check'],
      why: 'Who is asked for something wants to know what comes after it, and when.',
      where: 'after-sentence',
      sentence: behind(reading, i),
      text: varied(ONCE, seed)[0]!,
    })
  }
  return null
}

/** A first answer to a message of some length, which is no post: it is read once, so it must say what comes next. */
const isLetter = ({ before, text }: Reading): boolean =>
  before.agentMessages === 0 &&
  !/^\s*@/.test(text.text) &&
  before.turn.reduce((sum, one) => sum + one.text.size, 0) >= LETTER
/** In words. */
const LETTER = 35

/** "This will help us to find the cause." belongs to what was asked. */
function behind({ text }: Reading, asked: number): number {
  const next = text.sentences[asked + 1]
  return next && /^(?:this|that|these|it)\b/i.test(text.text.slice(next.start, next.end)) ? asked + 1 : asked
}

const INVITES =
  /\b(?:let (?:me|us) know|tell (?:me|us)|get back|report back|hope (?:that|this|it) helps|good luck|try that)\b/i
/** A step for the other: "try ...", "run ...", a command. */
const STEP =
  /(?:^|^[^\s,:]{2,24} |[.,;:!] |\b(?:you (?:can|could|should|need to|have to|may|might want to|might need to)|just|then|only|please|and|yeah|yes|so|now) )(?:only )?(?:try|run|use|do (?:that|this|it)|go to|look in|look for|put|make sure|switch to|boot|log (?:in|out)|hit|press|purge|update|upgrade|reconfigure|mark|pass|append|uncomment|copy|create|make it|install|reinstall|remove|check|type|edit|add|read|look at|click|select|open|set|change|enable|disable|download|restart|reboot|start|stop|delete|replace|mount|sudo)\b/i
/** Of what the agent did or is about to do there is nothing to report back. */
const NO_STEP = /\bpaste(?:bin)?\b|\/topic|\bask (?:in|the)\b|\bjoin\b|#\p{L}{3}|\bcaps\b|\boff-?topic\b|\bgoogle\b/iu
const OWN = /\b(?:I|I['’](?:m|ll|ve|d)|let me|somebody|someone)\b/i
/** Asks how something is done: whether it went well is soon known. */
const HOW =
  /\bhow (?:do|can|to|would|could|should|might)\b|\b(?:can|could) (?:someone|somebody|anyone|anybody|you) (?:help|tell me how)\b|\b(?:not|n['’]t) (?:seem to )?(?:work|find|get|boot|start|load|see|open|connect|install)\b/i
const WORKED = ['Let me know if that works.', 'Let me know how it goes.']
const HELPED = ['Let me know if that helps.', 'Let me know if that does not help.']
const SOUR = ['dismissive', 'sarcastic', 'profanity', 'refuses', 'blames-customer', 'impatient']
const DONE = ['question', 'asks-info', 'checks-solved', 'checks-understanding', 'closes', 'cheerful']

/** Among people who help each other: after a step to try or an answer, that one wants to hear whether it worked. */
export function howItGoes(reading: Reading, seed: number): Besides | null {
  const { text } = reading.text
  // to who only asked there is nothing to check
  const asked = reading.before.turn.at(-1)
  if (turnHas(reading, ['customer-thanks']) || isOver(reading)) return null
  const wants =
    occasions(reading).has('problem') ||
    HOW.test(asked?.text.text.slice(0, 600) ?? '') ||
    (asked !== undefined && !asked.signals.has('question') && !asked.text.text.includes('?'))
  if (!wants) return null
  if (INVITES.test(text) || OWN.test(text) || has(reading, [...SOUR, ...DONE])) return null
  const step = STEP.test(text)
  // no step that mends anything
  if (NO_STEP.test(text)) return null
  if (!step && !has(reading, ['explains', 'gives-reason', 'offers-alternative'])) return null
  // a quote or a command may end so
  if (
    /[?"'”’`\])>]\s*$/.test(text) ||
    // a full stop behind a path would be typed along
    /[/\\|=~$]\S*\s*$/.test(text.slice(-200)) ||
    /\([^()]*$/.test(text.slice(-200)) ||
    (!step && !turnHas(reading, ['question', 'customer-problem', 'customer-negation']))
  )
    return null
  return voiced(reading, {
    name: 'check',
    like: ['missing-closing-check', 'missing-next-step', 'missing-timeframe'],
    why: 'If it does not work, the other knows how to go on.',
    where: 'end',
    text: step ? (seenRight(reading, seed) ?? varied(WORKED, seed)[0]!) : varied(HELPED, seed)[0]!,
  })
}
