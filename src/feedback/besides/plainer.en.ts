import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { replacingAt } from '../edits.ts'
import { shortRating } from '../sentences/rating.en.ts'
import { withoutRepeats } from '../sentences/twice.en.ts'
import type { Besides } from './besides.ts'

/** A sentence as it is not said, and the plain one that was meant; `$1`: a group. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  // "May I know do you get an error?"
  // "Could you tell me where did you buy it?"
  [
    /^(?:(?:ok|okay|and|so|then|alright)[, ]+)?(?:could|can|may|would) you (?:please )?(?:kindly )?(?:tell|inform|advise|let) (?:me|us) (?:know )?(?=(?:where|when|how|what|why|which \p{L}+) (?:did|do|does|are|was|were|have|has) (?:you|it|the|your)\b)/iu,
    '',
  ],
  [
    /\b(?:may|can|could) I (?:please )?know,? (?=(?:do|did|does|are|is|was|were|have|has|can|which|what|where|when|how|whether you) )(?!how (?:I|we) can|what (?:is your|your))/i,
    '',
  ],
  [/\b(may|can|could) I know from (?=you\b)/i, '$1 I know where '],
  [
    /\b(?:I|we) (?:would |will )?request (?:you )?(?:to )?(?:please )?(?:kindly )?(?=(?:allow|give|share|provide|check|try|wait|send|confirm|restart|contact|be|stay|follow|update)\b)/i,
    'please ',
  ],
  [/^(?:and )?is an? (?=(?:regular|normal|standard|known|common|new|general) \p{L}+)/iu, 'This is a '],
  [/^seems (?:like|that) (?=\p{L})/iu, 'It seems that '],
  [/\b(?:you )?can process (?:this|these) (steps|instructions)/i, 'you can follow these $1'],
  [/\bprocess (?:this|these) (steps|instructions)/i, 'follow these $1'],
  [/\bfor (?:the )?security (?:purposes?|concerns?)\b/i, 'to keep your account safe'],
  [
    /\bfacing (?:an? |the |some |any )?(?:issues?|problems?|trouble|difficult(?:y|ies)) (?:in|while|when|with|on) (?=\p{L}+ing\b)/iu,
    'having trouble ',
  ],
  [
    /\bfacing (?:an |the |some |any )?(issues?|problems?) (?:with|in|on) (?=(?:your|the|this)\b)/i,
    'having trouble with ',
  ],
  [
    /\bhelp me with (?:the |your )(?=(?:\p{L}+[ -]){0,3}(?:e-?mail|username|user name|name|number|ID|address|code|date|screenshot|model|version|details)\b)/iu,
    'give me your ',
  ],
  [/\belaborating (?=(?:your|the|this) (?:issue|problem|concern|query|question)\b)/i, 'explaining '],
  [/\belaborate (?=(?:your|the|this) (?:issue|problem|concern|query|question)\b)/i, 'explain '],
  [
    /\b(?:will|would) (?:surely |definitely |certainly )?help you in (?:your|this|the) (?:issue|matter|problem|concern|query)\b/i,
    'will help you with this',
  ],
  [
    /\b(?:try |do )(?:my|our) (?:level )?best to (?:try to |be able to )?help you (?:out )?(?:in|to) (?:resolving|resolve|solve|solving|fix|fixing) (?:the|this|your) (?:issue|problem|concern)\b/i,
    'do what I can to solve this',
  ],
  [/\bplease be (?:informed|advised|assured) that (?=\p{L})/iu, ''],
  [/\b(?:we|I) regret to inform you that (?=\p{L})/iu, 'unfortunately, '],
  [/\bI (?:can )?realize your concern(?: and \p{L}+)?(?= (?:with|about|regarding)\b)/iu, 'I understand your concern'],
  [/\bconcern and association with\b/i, 'concern about'],
  [/\b(?:on|from|at) (?:my|our) end\b(?=,? (?:and|so|but|to)\b|[.!]|$)/i, 'here'],
  [/\bdo not worry at all[.!]?$/i, ''],
  [/\brest assured,? (?:that )?(?=(?:I|we)\b)/i, ''],
  [
    /\b(?:I|we) (?:would|['’]d) (?:also )?(?:like|love|want) to (?:inform|tell|update|let) you (?:know )?that (?=\p{L})/iu,
    '',
  ],
  [/\b(?:for|due to) quality (?:purposes?|reasons?|standards?),? ?(?=(?:I|we)\b)/iu, ''],
  [/\bI(?:['’]m| am) going to (?:terminate|end|close|disconnect) (?:this|the) chat\b/i, 'I will close this chat'],
  [/\bI am (?:afraid|sorry) to (?:inform|tell) you that (?=\p{L})/iu, 'I am afraid that '],
  [
    /\b(?:thanks|thank you) for (?:the |your )?(?:patience and cooperation|kind cooperation|valuable (?:time|patience))\b/i,
    'thank you for your patience',
  ],
  [
    /\b(?:once again )?(?:I|we) (?:really |truly |highly )?appreciate your (?:patience|cooperation|time) (?:and|&) (?:patience|cooperation|understanding|time)\b/i,
    'thank you for your patience',
  ],
  [
    /\bplease allow me (?:a few|some|a couple of|1-2|2-3) (?:minutes?|moments?) (?:of your time )?(?:so that I can|in order to|while I|to) /i,
    'please give me a few minutes to ',
  ],
  [
    /\bdo you have any (?:other )?(?:query|queries|concerns?|doubts?) (?:related to|regarding|concerning) (?:this|it)\b/i,
    'do you have any questions about this',
  ],
  [
    /\bany other (?:concerns?|quer(?:y|ies)|doubts?) (?:remaining )?(?:for today|for now|at the moment|left)\b/i,
    'any other questions',
  ],
  [/\bthere (?:is|are) n number of\b/i, 'there are many'],
  [
    /\bget back (?:to )?you with (?:an? )?(?:update|response|reply|resolution) (?:on|about|regarding) (?:the same|this|it)\b/i,
    'let you know',
  ],
  [/\b(?:kindly|please) do not hesitate to (?=(?:contact|write|ask|call|reach|let)\b)/i, 'please '],
  [/\b(?:kindly|please) (?:do )?the needful\b/i, 'please do what is needed'],
  [
    /\bI (?:do )?(?:completely |totally |fully )?understand your (?:concern|frustration|situation|issue) (?:here|regarding this|about this|in this)\b/i,
    'I understand your concern',
  ],
  [
    /\bmy (?:sincere |deepest |humble )?apolog(?:y|ies) for the (?:inconvenience|trouble) (?:that )?(?:you (?:have |had |are )?(?:facing|faced|experienced|experiencing|been through)|it (?:may )?(?:has |have )?caused(?: to you)?)\b/i,
    'I am sorry for the trouble',
  ],
  [
    /\bafter (?:checking|having checked|a check),? (?:I|we) (?:found|can see|came to know) (?:out )?that (?=\p{L})/iu,
    'I see that ',
  ],
  [/\bcame to know\b/i, 'found out'],
  // goodbyes that say in thirty words what ten say
  [
    /\bthank you for (?:taking the time|giving me the opportunity|the opportunity) to (?:talk|speak|chat|assist|help) ?(?:with|to)? (?:me|you)(?: here)?( today)?(?:,? and|[,.])? (?:I )?(?:really |sincerely )?hope (?:that )?I (?:have |was able to |could )?(?:managed? to |been able to )?(?:resolve|resolved|answer|answered|solve|solved|help with|fix|fixed) (?:all )?your (?:query|queries|issue|concern|question|problem)s?\b/i,
    'thank you for talking with me$1. I hope your question is answered',
  ],
  [
    /\bI hope (?:that )?you have an? (\p{L}+) (day|evening|weekend|night|week)(?: ahead)?,? and (?:please )?(?:do )?(?:feel free to )?(come back to|contact|get back to|reach out to) us (?:if|should) you (?:need|require|have) any(?: further| more| other)? (?:assistance|help|support)\b/iu,
    'have a $1 $2, and $3 us if you need more help',
  ],
  [
    /\bshould you (?:have|need) any (?:further|other|more) (?:questions?|concerns?|assistance|queries)(?: or (?:concerns?|questions?|queries))?, (?:please |you can (?:always )?)?(?:feel free to |do not hesitate to )?reply (?:back )?to (that|this) e-?mail(?: and (?:I|we) (?:will|can) (?:be (?:able|happy|glad) to )?(?:assist|help) you(?: further)?)?/i,
    'if you have more questions, just reply to $1 email',
  ],
]
/** A word of each of them: a look that spares most sentences the list. */
const CUE =
  /\bknow\b|tell (?:me|us)|inform|advise|request|^(?:and )?is an? |^seems |process|security|facing|help me with|elaborat|in (?:your|this|the) (?:issue|matter|problem|concern|query)|best to|please be |regret|realize|association|\bend\b|worry at all|rest assured|(?:inform|update|tell|let) you|quality|terminate|chat\b|patience|cooperation|valuable|allow me|quer(?:y|ies)|concerns?\b|doubts|n number|get back|hesitate|needful|understand your|apolog|check|opportunity|time to|hope|should you/i
/** More such slips in one reply want a person. */
const MOST = 3
const FURTHEST = 3000

/** Sentences that are not said so, put plainly, where no finding asks for it; an invitation to rate cut short. */
export function plainer(reading: Reading): Besides[] {
  const { text, sentences } = reading.text
  const edits: Edit[] = []
  for (const [at, { start, end, item }] of sentences.entries()) {
    if (edits.length >= MOST || start > FURTHEST) break
    if (item) continue
    const said = text.slice(start, Math.min(end, start + 400))
    if (!CUE.test(said)) continue
    for (const [slip, meant] of PLAINER) {
      const found = slip.exec(said)
      if (!found) continue
      const from = start + found.index
      const to = from + found[0].length
      const filled = meant.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '')
      edits.push(replacingAt(reading, at, { start: from, end: to }, filled))
      break
    }
  }
  return [
    ...edits.map(
      (edit, i): Besides => named(`plainer-${i}`, [edit], 'Read aloud, the plain sentence is the clear one.'),
    ),
    ...withoutRepeats(reading).map((edit, i) => named(`twice-${i}`, [edit], 'Once is enough.')),
    ...[shortRating(reading)]
      .filter((cut) => cut.length > 0)
      .map((cut) => named('rating', cut, 'An invitation to rate is read when it is short.')),
  ]
}

const named = (name: string, edits: Edit[], why: string): Besides => ({
  name,
  like: [],
  draft: { edits, kind: 'ready', why },
})
