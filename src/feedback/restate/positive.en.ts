import { englishForms } from '../../annotate/inflection/english.ts'
import { isBase } from './english-words.ts'

/** Words that tell since when or how often, which what has been put right has no more of. */
const ADVERBS =
  /\b(?:once again|any ?more|any longer|at all|still|again|yet|also|even|ever|suddenly|now|currently|randomly|intermittently|constantly|really)\b|\bfor (?:\d+|an?|over|about|several|many) .*$/gi
/** A thing that is one, so that its verb gets an -s: "the app", "your old phone". */
const ONE = /^(?:the|your|our|this|that|it)\b/
/** What somebody sees with their own eyes to have come back or not. */
const STATES =
  /^(?<subject>.{2,60}?) (?<be>is|are|was|were) (?<state>(?:very |so |completely |all )?(?:frozen|stuck|slow|down|blank|black|empty|locked|blocked|broken|flickering|leaking|freezing|crashing|lagging|missing|offline|noisy|hanging|disconnected|inaccessible|unavailable)\b.*)$/
const NOT_IS = /^(?<subject>.{2,60}?) (?<be>is|are|was|were) not (?<rest>\p{L}.*)$/u
const CANNOT =
  /^(?<subject>you|.{2,60}?) (?:cannot|can not|could not|(?:is|are|was|were) (?:unable to|not able to)) (?<rest>\p{L}.*)$/u
const NOT_DO =
  /^(?<subject>you|.{2,60}?) (?:do|does|did|have|has|had|will|would) not (?:have )?(?<verb>\p{L}+)(?<rest>.*)$/u
/** Verbs of things that work or do not; a mail arrives or not whoever wrote it. */
const WORKS = new Set(
  'work load open start run turn respond connect sync play print charge show install update download upload boot launch ring appear display arrive come recognize recognise detect accept save send fit close lock unlock scan match'.split(
    ' ',
  ),
)
/** What "you" see or have once it is right. */
const GETS = new Set('receive get see hear have find'.split(' '))
const AGAIN =
  /\b(?:keeps?|kept|crash(?:es|ed)?|freezes|froze|stops|stopped|drops|dropped|disconnects|logs you out|signs you out|kicks?|fails|failed|shows an? |says|shuts down|restarts|errors?)\b/
/** Of this nobody sees at once that it is over. */
const NOT_SEEN =
  /\b(?:refund\w*|charged|paid|payment|money|waiting|waited|answer|answered|reply|replied|response|respon\w+|hacked|stolen|banned|suspended|locked out|resolved|solved|fixed|contacted|informed|told|debited|compensat\w+|scam\w*|order(?:ed)?|parcel|package|deliver\w*|ship\w*|issue|problem|trouble|increas\w*|decreas\w*|since|because|as|due|until|before|after|but|\d+ (?:days?|hours?|minutes?|weeks?|months?|years?))\b/
const MOST = 12

/**
 * What a customer will see once the trouble of a clause is over, for behind "Let me know": "the reader is not recognized" ->
 * "whether the reader is recognized". Null where that would not show, or the form is not sure.
 */
export function whetherRight(clause: string): string | null {
  const said = clause.replace(ADVERBS, '').replace(/ {2,}/g, ' ').trim()
  if (NOT_SEEN.test(said) || clause.split(' ').length > MOST) return null
  const made = turned(said)
  return made && !/\b(?:not|no|nothing|never|nobody|any|anything)\b/.test(made) ? `whether ${made}` : null
}

function turned(said: string): string | null {
  const cannot = CANNOT.exec(said)?.groups
  if (cannot) {
    const verb = cannot.rest!.split(' ')[0]!.toLowerCase()
    return isBase(verb) || verb === 'be' ? `${cannot.subject} can ${positive(cannot.rest!)}` : null
  }
  const is = NOT_IS.exec(said)?.groups
  if (is) {
    const be = is.subject === 'you' ? 'are' : is.be === 'was' ? 'is' : is.be === 'were' ? 'are' : is.be!
    return /^(?:the|a|an|sure|happy|\p{L}+ing to)\b/u.test(is.rest!)
      ? null
      : `${is.subject} ${be} ${positive(is.rest!)}`
  }
  const not = NOT_DO.exec(said)?.groups
  if (not) {
    const verb = baseOf(not.verb!.toLowerCase())
    const rest = positive(not.rest!)
    if (not.subject === 'you') return GETS.has(verb) && rest !== '' ? `you ${verb}${rest}` : null
    if (!WORKS.has(verb)) return null
    const one = ONE.test(not.subject!) && !/s$| and /.test(not.subject!)
    const form = one ? englishForms(verb).get('s') : verb
    return form && (one || / and |s$/.test(not.subject!)) ? `${not.subject} ${form}${rest}` : null
  }
  const state = STATES.exec(said)?.groups
  if (state) {
    const be = state.subject === 'you' ? 'are' : state.be === 'was' ? 'is' : state.be === 'were' ? 'are' : state.be!
    return `${state.subject} ${be} still ${state.state}`
  }
  return AGAIN.test(said) ? 'it still happens' : null
}

/** "received" and "recieve" alike give the form that follows "can"; only of the verbs above. */
function baseOf(verb: string): string {
  if (WORKS.has(verb) || GETS.has(verb)) return verb
  for (const base of [...GETS, ...WORKS]) {
    const forms = englishForms(base)
    if (forms.get('past') === verb || forms.get('participle') === verb) return base
  }
  return verb
}

/** "any emails" of what was not there is "emails" of what is; of one thing it would lack its article. */
const positive = (rest: string): string =>
  rest.replace(/(^| )any (?=e?mail\b|data\b|sound\b|signal\b|internet\b|\p{L}+s\b)/gu, '$1')
