import type { Reading } from '../../detect/reading.ts'
import { varied } from '../seed.ts'
import type { Besides } from './besides.ts'
import { seenRight } from './checked.en.ts'
import { hadTrouble, has, turnHas } from './said.ts'
import { made } from './voiced.en.ts'

const STEPS =
  /\b(?:restart|reset|reinstall|uninstall|reboot|clear|sign (?:in|out)|log (?:in|out|back)|try (?:again|to|the|these|this)|click|select|tap|press|hold|turn (?:it )?(?:on|off)|unplug|sync|follow (?:the|these|this) (?:steps|instructions|guide))\b/i
/** Steps that stand elsewhere. */
const GUIDE =
  /\b(?:steps|tips|instructions|recommendations|guide|suggestions|troubleshoot\p{L}*|try (?:this|these|the) \p{L}+)\b[^.!?\n]{0,60}https?:/iu
const ARTICLE = /\b(?:article|page|link|info(?:rmation)?|here(?:['’]s how)?|details)\b[^.!?\n]{0,60}https?:/i
const INVITES =
  /\b(?:let (?:me|us) know|keep (?:me|us|u|you) posted|get back to (?:me|us)|reach (?:back )?out|contact us|reply|tell (?:me|us)|update us|write back|here to help|dm us)\b/i
const IF_NOT = [
  'If that does not work, let {me|us} know.',
  'Let {me|us} know if it still does not work.',
  'Let {me|us} know how it goes.',
]
/** Whether one has tried what stands elsewhere is no question to wait for. */
const BUSY_BESIDE_GUIDE = ['checks-solved', 'checks-understanding', 'refuses', 'timeframe']
const BUSY = ['checks-solved', 'checks-understanding', 'asks-info', 'question', 'refuses', 'closes', 'timeframe']

/** After steps for the customer. */
export function worked(reading: Reading, seed: number): Besides | null {
  const { text } = reading.text
  if (INVITES.test(text) || !inTrouble(reading)) return null
  const seen = seenRight(reading, seed)
  // where the customer told what does not work, an article is to mend that as well
  const guided = GUIDE.test(text) || (seen !== null && ARTICLE.test(text))
  if (!guided && !(reading.signals.has('next-step') && STEPS.test(text))) return null
  if (has(reading, [...(guided ? BUSY_BESIDE_GUIDE : BUSY), 'hands-over', 'vague'])) return null
  if (has(reading, GUIDE.test(text) ? [] : guided ? ['moves-channel'] : ['takes-ownership', 'moves-channel']))
    return null
  return made(
    reading,
    'check',
    'If it does not work, the customer knows how to go on.',
    'end',
    seen ?? varied(IF_NOT, seed)[0]!,
  )
}

/** Also where the customer tells it as their own. */
const inTrouble = (reading: Reading): boolean => hadTrouble(reading) || turnHas(reading, ['customer-own-problem'])

const WORKS = ['Is it working for you now?', 'Could you check whether it works now?', 'Does it work for you now?']
const DID =
  /\b(?:I|we)(?:['’]ve| have)? (?:just |now |also |already )?(?:reset|restored|fixed|changed|updated|added|unlocked|activated|unblocked|cleared|re-?enabled|enabled|linked|synced|corrected|reinstated)\b/i

/** After what the agent did. */
export function solved(reading: Reading, seed: number): Besides | null {
  const { text } = reading.text
  if (!reading.signals.has('solution-given') || !DID.test(text) || INVITES.test(text) || !hadTrouble(reading))
    return null
  if (has(reading, [...BUSY, 'next-step'])) return null
  return made(reading, 'check', 'So that it is sure to be solved.', 'end', varied(WORKS, seed)[0]!)
}

const MOMENT =
  /(?:\b(?:let me|I will|I['’]ll|allow me to|I am going to|I['’]m going to|give me) [^.!?\n]{0,60}\b(?:check|look|see|investigate|verify|search|find|ask|consult)\b[^!?]{0,80})?\b(?:(?:a|one) (?:moment|minute|second|sec)|few (?:moments|minutes)|couple of minutes|bear with me|hold on|please wait|please hold)\b[^!?\n]{0,40}[.!]?\s*$/i
const LOOKS = /\b(?:check|look|see|investigat|verify|search|find|ask|consult)\p{L}*\b/iu
const THEN = [
  '{I|We} will tell you what {I|we} find.',
  'Then {I|we} will tell you what {I|we} found.',
  '{I|We} will let you know what {I|we} find.',
]

/** "One moment, I will check your account." and then? */
export function afterwards(reading: Reading, seed: number): Besides | null {
  const { text } = reading.text
  const tail = text.slice(-240)
  if (!MOMENT.test(tail) || !LOOKS.test(tail) || has(reading, ['timeframe', 'closes', 'question', 'asks-info']))
    return null
  if (/\blet you know\b|\btell you\b|\bget back to you\b|\bupdate you\b/i.test(text)) return null
  return made(reading, 'next-step', 'The customer knows what comes after the wait.', 'end', varied(THEN, seed)[0]!)
}
