import type { Reading } from '../../detect/reading.ts'
import { isOver } from '../besides/said.ts'
import { type Draft, TIME_BLANK } from '../judged.ts'
import { isAmongPeers, isBrief, isLaterPart } from '../setting.ts'

/** Nobody can name a day for what only may happen, or for what somebody else must get to work. */
const UNSURE =
  /\b(?:possible that|possible it|hope|hoping|hopefully|fingers crossed|might|may|could|should|would|check back|try again|if)\b/i
/** Not ours to hasten. */
const IN_TIME = /^(?:eventually|in time|before long|any (?:day|moment) now)$/i
/** Sentences behind a promise of a moment: with more, it stands beside an answer. */
const MOST_AFTER = 2
const OUTCOME = /\b(?:fix|resolv|solv|restor|recover|reinstat|reappear)\p{L}*\b/iu

/** What may follow a day that is put in. */
const GOES_ON =
  /^(?:to|with|about|for|via|by|so|and|or|but|in|on|at|once|from|as|when|if|because|through|regarding|after|before|here|there|again|too|I|we|you)$/i
const ANSWERS = /^\s*(?:@\S+\s+)?(?:yes|no|correct|right|sure|yeah|nope|you['’]re welcome|you are welcome)\b/i
/** Words that a reply must keep. */
const FEWEST = 2

/** Words that are left when a draft has taken out what it takes out; a name that is called counts for none. */
function left(text: string, { edits }: Draft): number {
  const kept = edits.reduceRight((out, { start, end }) => out.slice(0, start) + out.slice(end), text)
  return kept.replace(/^\s*\S+[:,](?=\s|$)/, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Whether an English draft is one to offer only: found by reading whole rewrites as the agent who must send them. */
export function overreachesInEnglish(rule: string, draft: Draft, reading: Reading): boolean {
  const { text, sentences } = reading.text
  const [edit] = draft.edits
  if (!edit) return false
  if (isAmongPeers(reading)) {
    // a blank is no line of chat; "or something like that" says that it was not tried; their words are each other's
    if (draft.kind === 'fill-in' || /^(?:vague-content|vague-words|hard-word)$/.test(rule)) return true
  }
  // a yes goes on from the question; what works again is no trouble
  if (rule === 'missing-acknowledgement' && (ANSWERS.test(text.slice(0, 40)) || isOver(reading))) return true
  // the beginning stands in another post
  if (/^missing-(?:acknowledgement|restatement)$/.test(rule) && isLaterPart(reading)) return true
  // nothing would be left
  if (draft.edits.every(({ replacement }) => !/\p{L}/u.test(replacement)) && left(text, draft) < FEWEST) return true
  // a long reply says by its answer what it understood
  if (rule === 'missing-restatement')
    return draft.kind === 'fill-in' && (!isBrief(reading) || reading.signals.has('language-mismatch'))
  if (rule === 'commands' || rule === 'bare-demand') {
    const sentence = sentences.find(({ start, end }) => start <= edit.start && edit.start <= end)
    const said = sentence ? text.slice(sentence.start, sentence.end) : ''
    // "then you have to ..." follows from a choice; "so someone can help" says what it is for
    if (
      rule === 'commands'
        ? /\b(?:if|then|otherwise|unless)\b/i.test(said)
        : /\bso (?:someone|somebody|our|they|the)\b/i.test(said)
    )
      return true
    if (/\[what you need it for\]/.test(edit.replacement) && isBrief(reading)) return true
  }
  if (rule === 'moves-channel-without-reason' && /\[what you can do there\]/.test(edit.replacement))
    return isBrief(reading)
  // "works as intended": what is said of the thing would be lost
  if (rule === 'dismissive' && /^What I can do for you is \[/.test(edit.replacement))
    return !/\bnothing\b|\bcan ?not\b|\bcan['’]t\b|\bunable\b/i.test(text.slice(edit.start, edit.end))
  // the sentence goes on behind what was asked: "do you understand what I mean by the switch"
  if (rule === 'parrot-check') return !/^\s*(?:[.?!]|$|\n)/.test(text.slice(edit.end, edit.end + 3))
  // what follows is the answer itself
  if (/^vague-(?:promise|ownership)$/.test(rule) && TIME_BLANK.test(edit.replacement))
    return sentences.filter(({ start }) => start >= edit.end).length > MOST_AFTER
  if (rule === 'missing-reason') return isBrief(reading) || reading.before.agentMessages > 0
  if (rule === 'unknown-acronym') return reading.before.agentMessages > 0
  if (rule === 'vague' && TIME_BLANK.test(edit.replacement) && !edit.replacement.includes('hear from')) {
    const sentence = sentences.find(({ start, end }) => start <= edit.start && edit.start < end)
    const said = sentence ? text.slice(sentence.start, sentence.end) : ''
    // "and soon notify you": no place for a day
    const next = /^ (\p{L}+)/u.exec(text.slice(edit.end, edit.end + 20))?.[1]
    if (next && !GOES_ON.test(next)) return true
    return (
      IN_TIME.test(text.slice(edit.start, edit.end)) ||
      UNSURE.test(said) ||
      OUTCOME.test(said.slice(0, edit.start - (sentence?.start ?? 0)))
    )
  }
  return false
}
