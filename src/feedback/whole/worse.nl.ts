import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { STEPS } from '../besides/steps.nl.ts'
import { type Draft, TIME_BLANK } from '../judged.ts'
import { finiteOf } from '../restate/dutch-verbs.ts'
import { isBrief } from '../setting.ts'
import { tellsTrouble } from '../stock/troubled.nl.ts'

/**
 * Word for word these are plainer, in a sentence they read worse or mean something else: found by reading whole rewrites
 * blind. What was, and where given what stands before or after it.
 */
const WORSE: readonly { was: RegExp; before?: RegExp; after?: RegExp; inSentence?: RegExp }[] = [
  { was: /^in verband met$/i, before: /(?:vra(?:ag|gen)|info\p{L}*|contact|klachten?|gegevens|problemen?)\s+$/iu },
  { was: /^(?:te )?vermeld(?:en|t)?$/i },
  {
    was: /^noodzakelijke?$/i,
    after: /^ \p{Ll}/u,
    before: /(?<!\p{L})(?:een|de|het|geen|alle|bijkomende,?|deze|dit)\s+$/iu,
  },
  { was: /^optima(?:al|le)$/i, before: /(?<!\p{L})(?:een|de|het|geen)\s+$/iu },
  {
    was: /^gedurende$/i,
    after:
      /^ (?:minstens|ongeveer|ruim|enkele|een (?:paar|termijn|periode|tijd)|maximaal|minimaal|\d|(?:\p{L}+ )?(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|uur|uren|minuten)(?!\p{L}))/iu,
  },
  { was: /(?:eerste|tweede) lijn$/i },
  { was: /^verificatie/i },
  {
    was: /^geverifieerd$/i,
    inSentence: /(?<!\p{L})(?:bedankt|dank|als u|zodra u|u (?:hebt|heeft)|je hebt)(?!\p{L})/iu,
  },
  { was: /^verifi[eë]ren$/iu, inSentence: /(?<!\p{L})(?:bedankt|dank)(?!\p{L})/iu },
  // a box that is switched off and on, not set up anew
  { was: /^resetten$/i, inSentence: /(?<!\p{L})(?:zich|stroom|stekker|stopcontact|knop(?:je)?|seconden)(?!\p{L})/iu },
  { was: /onder de aandacht brengen$/i, after: /^ van(?!\p{L})/u },
  { was: /(?:zeker )?proberen (?:je|u|jou) te helpen$/i, after: /^,? (?:aangezien|omdat)/i },
  { was: /^relevante?$/i },
  { was: /^caches?$/i, inSentence: /(?:opsla|opgeslagen|bewaar)/i },
  { was: /^(?:n\.a\.v\.|nav)$/i },
  { was: /^mapping$/i },
  { was: /^opgehelderd$/i, inSentence: /(?<!\p{L})(?:blij|fijn|leuk|verwarring)(?!\p{L})/iu },
  // what must be done, and once, is not what can be done
  { was: /^dient u .*(?<!\p{L})eenmaal(?!\p{L})/iu },
  { was: /^(?:aan|bij|op|in|voor) de hand van$/i },
  { was: /^over een paar (?:dagen|weken|uren)$/i },
  { was: /^geverifieerd$/i, before: /hebt\s+$/i },
  // what the customer plans, or what comes by itself
  { was: /^(?:binnenkort|spoedig|snel)$/i, before: /(?<!\p{L})(?:je|u|jij|jullie)\s+$/iu },
  { was: /^(?:binnenkort|spoedig|snel)$/i, inSentence: /enqu[eê]te/iu },
  // somebody else's work, of which nobody here knows the hour
  {
    was: /^(?:zo (?:snel|spoedig|vlug) (?:als )?mogelijk|binnenkort|spoedig|snel|asap)$/i,
    inSentence:
      /(?<!\p{L})(?:op ?(?:te )?loss\p{L}*|opgelost|hersteld|herstellen|verholpen|verhelpen|ter plaatse|ter plekke|bijgewerkt|in orde)(?!\p{L})/iu,
  },
  { was: /wachten$/i },
  // whoever is allowed something is no thing
  { was: /^autoriseren$/i, inSentence: /(?<!\p{L})(?:het|hem|dit|deze|de \p{L}+) (?:\p{L}+ ){0,2}autoriseren/iu },
  // the reference of a payment; and "dezelfde bericht" would not agree
  { was: /^mededeling$/i, inSentence: /(?:factu|betal|bedrag|overschrijv|gestructureerde)/iu },
  { was: /^mededeling$/i, before: /(?<!\p{L})(?:dezelfde|deze|die|elke|welke|iedere)\s+$/iu },
  // the verb would stand before its object
  { was: /^een oplossing (?:te )?(?:bieden|vinden|geven|zoeken) voor$/i },
]
/** "Bedankt." alone hangs in the air; an invitation to come back is more than nothing. */
const HANGS = /^(?:bedankt|dank u|dank je)[.,!]*$/i
const INVITES = /(?<!\p{L})(?:aarzel|schroom|twijfel|contact|vragen|hulp nodig)(?!\p{L})/iu
/** What a customer is asked to do, as against what is the case: "Je moet dit verdienen". */
const ASKED =
  /(?<!\p{L})(?:stu(?:ren|urt)|opsturen|doorsturen|delen|invullen|doorgeven|bezorgen|geven|herstarten|opstarten|uitloggen|inloggen|installeren|downloaden|updaten|proberen|controleren|nakijken|opnemen|bellen|mailen|wachten|vernieuwen|synchroniseren|aanvragen)(?!\p{L})/iu
/** "Wil je dus de app downloaden": a condition, not a request. */
const CONDITION = /^(?:wil|wilt|kun|kunt|zou) (?:je|u) (?:dus|eerst|dan)(?!\p{L})/iu

/** Whether a Dutch draft is one to offer only: it says what does not fit here, or a sentence becomes worse by it. */
export function overreachesInDutch(rule: string, draft: Draft, reading: Reading): boolean {
  // the agent has been talking with this customer for a while: a blank for their trouble asks what was told
  if (rule === 'missing-acknowledgement' && draft.kind === 'fill-in')
    if (isBrief(reading) || reading.before.agentMessages > 1 || !tellsTrouble(reading.before.turn)) return true
  // a post that answers nobody owes nobody an answer; nor does who is thanked
  if (
    draft.edits.some(
      ({ start, end, replacement }) =>
        TIME_BLANK.test(replacement) &&
        // what was promised in words that name no moment gets one, thanks or not
        (reading.before.turn.length === 0 || (start === end && isThanked(reading))),
    )
  )
    return true
  // "details pas als er duidelijkheid is": nobody here knows the hour
  if (draft.edits.some(({ replacement }) => TIME_BLANK.test(replacement)) && WAITS_FOR.test(reading.text.text))
    return true
  // the moment stands there
  if (rule === 'vague-wait' && draft.kind === 'fill-in' && A_DAY.test(reading.text.text)) return true
  // letters that most readers know, or can look up: not worth a blank in a post
  if (rule === 'unknown-acronym' && draft.kind === 'fill-in' && isBrief(reading)) return true
  // a remark that something was not meant so asks for no next step
  if (rule === 'missing-next-step' && !reading.signals.has('apologises')) return true
  // nor is it asked again what they wrote
  if (rule === 'missing-restatement' && draft.kind === 'fill-in' && reading.before.agentMessages > 1) return true
  if (rule === 'commands' && !draft.edits.every(({ replacement }) => replacement.length < 2 || ASKED.test(replacement)))
    return true
  if (rule === 'missing-closing-check' && !STEPS.test(reading.text.text)) return true
  return draft.edits.some((edit) => readsWorse(reading, edit))
}

const A_DAY =
  /\d{1,2}[/-]\d{1,2}|\d ?(?:uur|u)(?!\p{L})|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/iu

const WAITS_FOR =
  /(?<!\p{L})pas [^.!?\n]{0,60}(?:als|wanneer|zodra) (?:er|we|wij|hier|daar|dit|dat|alles)(?!\p{L})|wacht\p{L}* op (?:meer )?(?:duidelijkheid|een beslissing)/iu

/** The customer says thanks and asks nothing more. */
const isThanked = ({ before }: Reading): boolean =>
  before.turn.some(({ text }) => THANKS.test(text.text.slice(0, 300))) &&
  !before.turn.some(({ text, signals }) => signals.has('customer-problem') || text.text.includes('?'))

const THANKS = /(?<!\p{L})(?<!alvast )(?:bedankt|dank|dankje|dankjewel|merci|thanks)(?!\p{L})(?! alvast)/iu

/** Still in the clause of a condition. */
const MAY_BE = /(?:^|[\s,])(?:als|indien|mocht|tenzij) [^,:;]{0,60}$/iu

const WHO = /(?<!\p{L})(?:ik|we|wij|collega\p{L}*|team|hoort|hoor|krijgt|krijg|ontvangt|ontvang)(?!\p{L})[^.!?()]*$/iu
const NOT_KNOWN =
  /(?<!\p{L})(?:(?:geen|niet meteen|geen enkel) (?:zicht|inschatting|idee|duidelijkheid|exacte|datum|tijdsbestek|nieuws|info\p{L}*|update\p{L}*)|nog niet (?:bekend|geweten|duidelijk))/iu

/** Whether an edit, carried out, makes its Dutch sentence worse. */
function readsWorse(reading: Reading, edit: Edit): boolean {
  const { text, sentences } = reading.text
  const was = text.slice(edit.start, edit.end).trim()
  if (was === '') return false
  const is = edit.replacement.trim()
  if (saysNothing(was, is)) return true
  // "drop-down (een lijst die openklapt) menu"
  if (is.startsWith(`${was} (`) && PART_OF.test(text.slice(edit.end, edit.end + 20))) return true
  // nobody here knows when "more" will be known
  if (TIME_BLANK.test(is) && /^(?:zodra|wanneer|van zodra|als) /i.test(was) && NOT_KNOWN.test(text)) return true
  if (HANGS.test(is) || CONDITION.test(is)) return true
  // how long the customer's own steps take, nobody promises
  if (TIME_BLANK.test(is) && /(?<!\p{L})stappen(?!\p{L})/iu.test(text.slice(edit.start, edit.start + 80))) return true
  if (is === '' && INVITES.test(was)) return true
  const sentence = sentences[reading.text.sentenceOf(tokenAt(reading, edit.start))]
  const said = sentence ? text.slice(sentence.start, sentence.end) : ''
  // "als ze op korte termijn ingepland worden": what may be, not what will
  if (TIME_BLANK.test(is) && sentence && MAY_BE.test(text.slice(sentence.start, edit.start))) return true
  if (is.length <= 1 && opensClause(reading, edit)) return true
  // soon by itself, not by what somebody does
  if (/^(?:binnenkort|spoedig)$/i.test(was) && !WHO.test(text.slice(Math.max(0, edit.start - 40), edit.start)))
    return true
  return WORSE.some(
    (one) =>
      one.was.test(was) &&
      (!one.before || one.before.test(text.slice(Math.max(0, edit.start - 30), edit.start))) &&
      (!one.after || one.after.test(text.slice(edit.end, edit.end + 30))) &&
      (!one.inSentence || one.inSentence.test(said)),
  )
}

/** An adverbial left out before its verb: "en in principe kun je" -> "en kun je". */
function opensClause(reading: Reading, edit: Edit): boolean {
  const { text } = reading.text
  const next = /^[\s]*(\p{L}+) (\p{L}+)/u.exec(text.slice(edit.end, edit.end + 60))
  const before = text.slice(Math.max(0, edit.start - 12), edit.start)
  if (!next || !/(?:[,.!?;:]\s*|(?<!\p{L})(?:en|maar|of|want|dus)\s*|^\s*)$/iu.test(before)) return false
  const verb = (edit.replacement.length === 1 ? edit.replacement + next[1]! : next[1]!).toLowerCase()
  return finiteOf(verb) !== undefined && /^(?:ik|u|je|jij|we|wij|jullie|het|de|er|dit|dat|ze|zij)$/i.test(next[2]!)
}

/** Index of the token at a place. */
function tokenAt(reading: Reading, at: number): number {
  const { ends } = reading.text.tokens
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= at) low = middle + 1
    else high = middle
  }
  return Math.min(low, ends.length - 1)
}

/** Makes one name of the term before it. */
const PART_OF =
  /^ (?:menu|lijst|knop|bestand|bestanden|code|codes|systeem|server|servers|account|pagina|venster|kabel|key|mail|link|bericht|optie|opties|scherm)(?!\p{L})/iu

const FEWEST = 6

/** "home-map (een map op de computer)": explained by its own word. */
function saysNothing(was: string, is: string): boolean {
  const noun = is.startsWith(`${was} (`)
    ? /^\((?:elk een |de |het |een )?(\p{L}{3,})/u.exec(is.slice(was.length + 1))?.[1]
    : null
  // "PUK-code (de code op de verpakking van de simkaart)" says more than the word
  return (
    !!noun && was.toLowerCase().includes(noun.toLowerCase()) && is.slice(was.length).trim().split(' ').length < FEWEST
  )
}
