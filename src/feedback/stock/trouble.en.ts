import type { Reading } from '../../detect/reading.ts'

/** The customer has not been answered; has waited for something; has met the same again. */
const UNANSWERED =
  /\b(?:no (?:reply|response|answer|one (?:answers|replies|responds|has (?:answered|replied|responded)))|(?:nobody|no-one) (?:answers|replies|responds|has (?:answered|replied|responded))|(?:not|n['’]t|never) (?:heard (?:back|anything)|(?:had|got(?:ten)?|received|get) (?:a|an|any) (?:reply|response|answer))|ignor(?:ed|ing) (?:me|my|us))\b/i
const WAITING =
  /\b(?:(?:still|been|was|am|are|have|kept|keep) (?:been )?waiting|wait(?:ed|ing) (?:for )?(?:over |more than |about |almost )?(?:\d+|an?|two|three|several|many|so) \w+|(?:on|in) hold for)\b/i
const AGAIN =
  /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time (?:this|that|it|my|the)|again and again|over and over|every (?:single )?time|ke(?:eps|pt) (?!me|us|you)\w+ing|happens? (?:again|every))\b/i

/** Work that stands still: said of a firm or a team, so the signal must say so too. */
const AT_WORK =
  /\b(?:outages?|downtime|disruptions?|productivity|workflows?|business|deadlines?|operations?|our (?:teams?|staff|customers|clients|patients|work))\b/i

/** Things that customers have trouble with, by the word they use; a list, so that "my wife" is none of them. */
const THINGS =
  'accounts?|orders?|parcels?|packages?|deliver(?:y|ies)|payments?|refunds?|subscriptions?|passwords?|logins?|apps?|games?|phones?|laptops?|computers?|pcs?|printers?|consoles?|internet|wi-?fi|connection|network|tvs?|modem|router|website|channels?|videos?|cards?|tickets?|bookings?|invoices?|bills?|devices?|tablets?|readers?|e-?readers?|e-?books?|books?|files?|photos?|pictures?|documents?|mailbox|inbox|server|dashboard|software|program|update|installation|download|upload|purchases?|headset|controller|keyboard|mouse|screen|monitor|camera|battery|licen[cs]es?|codes?|vouchers?|memberships?|claim|profile|sync|system|platform|integration|page|site'
/** Of "the" things these give trouble to whoever uses them; "the page", "the bill" may be no more than a place. */
const SHARED =
  /^(?:apps?|games?|update|screen|internet|wi-?fi|connection|network|software|server|printer|system|program|installation|download)$/i

/** What may follow the thing: its verb, a full stop, where and when. "my account team" is another thing. */
const FOLLOWS =
  "[.,;:!?)]|$|(?:is|are|was|were|has|have|had|keeps?|will|won['’]?t|can|can['’]?t|cannot|could|does|doesn['’]?t|did|didn['’]?t|do|not|never|still|just|and|or|but|on|in|at|from|with|since|after|when|because|for|so|as|anymore|again|says|said|stopped|crashed|crashes|got|gets|been|today|yesterday|now|while)\\b"
const OWNED = new RegExp(
  String.raw`(?<!\b(?:since|after|before|until|during|from|via|through|by|without|of) )\b(?<whose>my|our|the)(?: (?!own\b|and\b|or\b|of\b|in\b|on\b|is\b|to\b)[\p{L}\d-]{2,16}){0,2}? (?<thing>${THINGS})(?=\s*(?:${FOLLOWS}))`,
  'iu',
)
/** Of each message so much is looked at. */
const FURTHEST = 1500

interface Trouble {
  /** "your order", where a thing gives the trouble. */
  thing?: string
  acknowledged: readonly string[]
  /** After "I understand that"; of a thing only. */
  understood?: string
}

const APART: readonly (readonly [RegExp, Trouble])[] = [
  [
    UNANSWERED,
    {
      acknowledged: [
        '{I am|We are} sorry that you have been left without an answer.',
        '{I am|We are} sorry that nobody got back to you.',
      ],
    },
  ],
  [
    WAITING,
    {
      acknowledged: [
        '{I am|We are} sorry that you have had to wait so long.',
        '{I am|We are} sorry about the long wait.',
      ],
    },
  ],
  [
    AGAIN,
    {
      acknowledged: [
        '{I am|We are} sorry that this keeps happening.',
        '{I|We} understand how frustrating it is when this keeps happening.',
      ],
    },
  ],
]
const WORK: Trouble = {
  acknowledged: [
    '{I|We} understand how much this disrupts your work.',
    '{I|We} realise how much trouble this causes at your work.',
  ],
}
const ABOUT: readonly string[] = [
  '{I am|We are} sorry about the trouble with {thing}.',
  '{I am|We are} sorry to hear about the trouble with {thing}.',
  '{I|We} understand how annoying this trouble with {thing} is.',
]

/** "Problem with task management": a heading, or half a sentence, that says what gives the trouble. */
const WITH =
  /\b(?:problems?|issues?|trouble|difficult(?:y|ies)|errors?) (?:with|accessing|using|installing|opening) (?<thing>(?:(?:my|our|the|your) )?[\p{L}\d][\p{L}\d.-]*(?: [\p{L}\d][\p{L}\d.-]*){0,3})(?=\s*(?:[.,;:!?)]|\n|$)|\s+(?:since|after|when|and|but|because|please|on|in|at|from|for)\b)/iu
/** No name of a thing: "an issue with what you said", "problems with it". */
const NO_THING =
  /\b(?:is|are|was|were|be|has|have|had|it|this|that|these|those|what|how|you|i|we|me|us|them|him|her|same|one|ones|something|anything|everything|which|who|not|no|any|can|will|do|does|did|a|an|since|after|when|and|but|because|please|for|to)\b/i

/** The trouble as a heading names it, after "trouble with". */
function headed(text: string): string | null {
  const thing = WITH.exec(text.slice(0, FURTHEST))?.groups?.thing
  if (!thing || NO_THING.test(thing) || thing.length > 40) return null
  const [first, ...rest] = thing.split(' ')
  if (/^(?:my|our)$/i.test(first!)) return rest.length > 0 ? `your ${rest.join(' ')}` : null
  if (/^your$/i.test(first!)) return rest.length > 0 ? `our ${rest.join(' ')}` : null
  return thing
}

/**
 * What the customer's turn tells where no clause of it can be said back: left without an answer, waiting, the same again, or the
 * thing that gives trouble ("the trouble with your order"). Null where it tells none of these.
 */
export function troubleOf({ before }: Reading): Trouble | null {
  const turn = before.turn.filter(({ text }) => text.language === 'en')
  for (const [sign, trouble] of APART)
    if (turn.some(({ text }) => sign.test(text.text.slice(0, FURTHEST)))) return trouble
  if (turn.some(({ text, signals }) => signals.has('customer-impact') && AT_WORK.test(text.text.slice(0, FURTHEST))))
    return WORK
  for (const { text, signals } of turn)
    for (const { start, end } of text.sentences) {
      if (start > FURTHEST) break
      if (!signals.stands('customer-problem', start, end)) continue
      const found = OWNED.exec(text.text.slice(start, Math.min(end, start + FURTHEST)))?.groups
      if (!found) continue
      if (found.whose!.toLowerCase() === 'the' && !SHARED.test(found.thing!)) continue
      const thing = `${/^(?:my|our)$/i.test(found.whose!) ? 'your' : 'the'} ${found.thing!.toLowerCase()}`
      return {
        thing,
        acknowledged: ABOUT.map((one) => one.replace('{thing}', thing)),
        understood: `you are having trouble with ${thing}`,
      }
    }
  for (const { text } of turn) {
    const thing = headed(text.text)
    if (thing)
      return {
        thing,
        acknowledged: ABOUT.map((one) => one.replace('{thing}', () => thing)),
        understood: `you are having trouble with ${thing}`,
      }
  }
  return null
}
