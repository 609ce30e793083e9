import type { Edit } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'
import { openingOf } from '../opening.ts'
import { isAmongPeers, isTechnical } from '../setting.ts'
import { inVoice } from '../stock/voice.en.ts'
import { clauseEnd, lastWordEnd } from './closing.ts'

/** What a thing that is asked for is plainly wanted for; the first that fits. */
const PURPOSES: readonly (readonly [asked: RegExp, purpose: string])[] = [
  [/\bwhat(?:['’]s| is) (?:going (?:on|wrong)|happening|wrong)\b/i, 'find the cause'],
  [
    /\b(?:verification|security|confirmation|one-time) code\b|\bcode (?:(?:that )?(?:was|we|I) )?sent\b/i,
    'confirm that it is you',
  ],
  [/\b(?:order|tracking)(?: number| id| reference)?\b/i, 'find your order'],
  [
    /\b(?:transaction|payment|receipt|proof of purchase|date of the charge|amount (?:of the charge|charged|debited))\b/i,
    'find your payment',
  ],
  [/\bpurchase\b/i, 'find your purchase'],
  [/\binvoice\b/i, 'find your invoice'],
  [/\bbooking\b/i, 'find your booking'],
  [/\b(?:screen ?shots?|recordings?|error|message|logs?|pictures? of|photos? of|videos?)\b/i, 'see what goes wrong'],
  [/\b(?:case|ticket) (?:number|id|reference)\b/i, 'find your case'],
  [
    /\b(?:e?-?book(?:['’]s)? (?:title|name|author)|title(?:s)? of (?:the|your) (?:e-?)?books?|title and author)\b/i,
    'find the book',
  ],
  [
    /\b(?:accounts?|user ?names?|gamertag|profile|(?:customer|client|member(?:ship)?) number|(?<!\b(?:via|by|per|through|an) )e-?mail(?: address| id)?|psn id|login)\b/i,
    'find your account',
  ],
  [
    /\b(?:serial number|model|versions?|operating system|browser|specs|specifications|configuration|set-?up)\b/i,
    'look for the right solution',
  ],
  [/\b(?:phone|telephone|mobile|contact) number\b/i, 'reach you'],
  [/\b(?:name|title) of\b/i, 'look it up'],
  [
    /\b(?:platform|device|console|phone|computer|reader|app) (?:you (?:are )?us(?:e|ing)|(?:you|are you|it|this|that)\b)/i,
    'look for the right solution',
  ],
  [/\blinks?\b/i, 'see what you mean'],
  [/\b(?:details?|information|info|examples?)\b/i, 'see what is going on'],
]
/** So many of these tell who it is about; what follows asks for more than that. */
const IDENTIFIES = 11

/** A sentence of more words is long enough. */
const LONGEST = 24

/** "Please send me your order number." -> "... so that I can find your order.": what is asked for tells what it is for. */
export function soThat(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence) return []
  const asked = text.slice(hit.match.start, sentence.end)
  // a list follows that speaks for itself
  if (/\b(?:below|the following)\b/i.test(asked)) return []
  const own = /\bcode\b/i.test(asked) && /\bverif|\bownership\b/i.test(text.slice(0, 2000))
  const purpose = own ? 'confirm that it is you' : PURPOSES.find(([words]) => words.test(asked))?.[1]
  if (!purpose || /\bso (?:that|someone|somebody|our|they|the|we|I)\b/i.test(asked)) return []
  const joined = inVoice(` so that {I|we} can ${purpose}`, reading)
  const apart = inVoice(` That helps {me|us} to ${purpose}.`, reading)
  const { end } = sentence
  const at = /[,;:(]|https?:/.test(text.slice(hit.match.end, end)) ? end : lastWordEnd(reading, sentence)
  const stops = at < end || !/[.!?]/.test(text[end - 1] ?? '')
  const stop = /[.!?]["”')]*$/.test(text.slice(sentence.start, end)) ? '' : '.'
  const behind: Mended = { edits: [{ start: end, end, replacement: stop + apart }] }
  return sentence.last - sentence.first <= LONGEST && stops
    ? [{ edits: [{ start: at, end: at, replacement: joined }] }, behind]
    : [behind]
}

/** What a customer is asked for by a question, without a purpose: who they are, what they ordered, what they see. */
const ASKS =
  /\b(?:may I (?:know|have|get)|can (?:I|we) (?:have|get)|(?:can|could|would|will) you (?:please |kindly )?(?:please |kindly |also )?(?:provide|share|send|give|tell|confirm|help me with)|please (?:provide|share|send|give|confirm|tell|help me with)|what(?:['’]s| is) (?:the|your))\b/i
const FEW = 4

/** The first question for something that only serves to find the customer's case gets its reason. */
export function purposeOf(reading: Reading): Edit | null {
  const { text, sentences } = reading.text
  for (const sentence of sentences.slice(0, 12)) {
    const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))
    const asks = ASKS.exec(said)
    if (!asks || sentence.last - sentence.first > LONGEST || SERVES.test(said) || /\b(?:if|or)\b|https?:/i.test(said))
      continue
    const asked = said.slice(asks.index + asks[0].length)
    const purpose = PURPOSES.slice(0, IDENTIFIES).find(([words]) => words.test(asked))?.[1]
    if (!purpose || asked.split(' ').length < FEW || WHETHER.test(asked)) continue
    const at = lastWordEnd(reading, sentence)
    if (!/^\s*(?:[.?!]|$|\n)/.test(text.slice(at, at + 2))) continue
    return { start: at, end: at, replacement: inVoice(` so that {I|we} can ${purpose}`, reading) }
  }
  return null
}

/** "May I know do you get an error": asks for a yes or no, not for a thing. */
const WHETHER =
  /^\s*(?:do|does|did|is|are|was|were|have|has|had|if|whether|why|how|when|where|(?:on|in|at|from|with|to|for) (?:which|what))\b|\b(?:have you|you have|you received|(?<!\b(?:error|message|code|screen|number|email|address|name) )that you|whether)\b/i

/** It says already what it is for. */
const SERVES =
  /\b(?:so (?:that )?(?:I|we)|to (?:help|assist|find|locate|check|verify|look|investigate|see|confirm|proceed|get|continue)|for (?:security|verification)|because|in\s+order)\b/i

/** Says that somebody will help there, which the reason says better. */
const ASSISTS =
  /,? (?:and|so that|where) (?:we|they|our (?:team|agents|experts))(?:['’]ll| will| can)(?: be (?:happy|glad) to)? (?:(?:gladly |happily )?(?:assist|help|take it from there)|look into (?:it|this))(?: you)?(?: further| out| with (?:this|that|it))?(?=\s*(?:[.:!]|$|https?:))/i
const THEY = /\b(?:team|department|desk|bank|supplier|provider|manufacturer|courier|shop|store|office|administrator)\b/i
const OPENS =
  /^(?:please|kindly|feel free to|can you|could you|you can|send|contact|call|visit|open|create|submit|raise|reach|dm|message)\b/i
const WE = ['help you with this personally', 'sort this out with you', 'look at this together']
const THEM = ['help you with this directly', 'sort this out with you']

/**
 * "Please send us an email and we will assist." -> "So that we can look into this with you, please send us an email.": why it
 * goes better there. The reason stands in front where the sentence ends in a link.
 */
export function whyThere(hit: Hit, reading: Reading, seed: number): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || sentence.last - sentence.first > LONGEST || isTechnical(reading) || isAmongPeers(reading)) return []
  const { end } = sentence
  const opening = openingOf(reading)?.at ?? sentence.start
  const start = opening > sentence.start && opening < end ? opening : sentence.start
  const said = text.slice(start, end)
  if (/\bif\b/i.test(said)) return []
  const gone = ASSISTS.exec(said)
  const cut = gone ? [{ start: start + gone.index, end: start + gone.index + gone[0].length, replacement: '' }] : []
  // no full stop comes to stand right behind a link
  if (cut[0] && /https?:\S*$/.test(text.slice(start, cut[0].start)) && /^\.(?=\s|$)/.test(text.slice(cut[0].end)))
    cut[0].end++
  const they = THEY.test(said)
  const what = (they ? THEM : WE)[seed % (they ? THEM : WE).length]!
  const lead = OPENS.exec(said)
  if (lead && /https?:|\bwww\./.test(said)) {
    const first = said[0]!
    const own = /^(?:DM|I)\b/.test(said)
    return [
      {
        edits: [
          {
            start,
            end: start + 1,
            replacement: `So that ${they ? 'they' : 'we'} can ${what}, ${own ? first : first.toLowerCase()}`,
          },
          ...cut,
        ],
      },
    ]
  }
  if (/https?:|\bwww\./.test(said) || sentence.question) return []
  const at = clauseEnd(reading, sentence, hit.match.end)
  if (gone)
    return [{ edits: [{ ...cut[0]!, replacement: they ? `, because they can ${what}` : ` so that we can ${what}` }] }]
  if (!/^\s*(?:[.!]|$)/.test(text.slice(at, at + 2))) return []
  return [
    { edits: [{ start: at, end: at, replacement: they ? `, because they can ${what}` : ` so that we can ${what}` }] },
  ]
}

/** "Send us an email and we will assist.": where the promise is no more than that, what the other channel is for says it better. */
export function insteadOfAssisting(hit: Hit, reading: Reading, seed: number): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || reading.signals.within('moves-channel', sentence.start, sentence.end).length === 0) return []
  return ASSISTS.test(text.slice(sentence.start, sentence.end)) ? whyThere(hit, reading, seed) : []
}
