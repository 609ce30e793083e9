import type { Annotated } from '../../annotate/annotate.ts'
import { EMAIL, EMOJI, MENTION, NUMBER, URL } from '../../annotate/tokens.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { Cues } from './asks/cues.ts'
import { formOf } from './asks/form.ts'
import { questionsOf } from './asks/kind.ts'
import type { Detector } from './detector.ts'
import { conceptOf } from './restates/concepts.ts'
import { frames } from './restates/frames.ts'

type Cue =
  /** Asks for no answer: anger, irony, a greeting. */
  | 'rhetorical'
  /** A request in the form of a question: it is met by doing. */
  | 'request'
  /** What is asked for: a time, an amount, a reason, a way. */
  | 'time'
  | 'amount'
  | 'why'
  | 'way'
  | 'place'
  /** Answers of each kind in the reply. */
  | 'says-time'
  | 'says-amount'
  | 'says-why'
  | 'says-yes'
  /** Comes back to it: "I will find out". */
  | 'promises'

const EN: Readonly<Record<Cue, readonly string[]>> = {
  rhetorical: [
    '(seriously|really|joke|kidding|wtf|hell|fuck|fucking|shit|ridiculous|normal|acceptable|possible|serious|ashamed|shame)',
    '(any|anyone|anybody|someone|hello) (there|here|help|ideas|idea|thoughts|suggestions|advice)',
    '^ (hello|hi|help|right|ok|okay|eh|huh|what|really|why|how come)$',
    'what (is)? (going on|up|happening|gives|the)',
    'how (hard|difficult|long|many|much) (can|more|must|do i have|times)',
    'do you (even|know|really|think|guys|ever|care)',
    'are you (even|there|serious|kidding|guys|still|a)',
    'how are (you|things)',
    '(is|was) (that|this|it) (ok|okay|all|right|correct|clear|possible|normal|so)',
    '(does|did|do) (that|this|it) (make sense|help|work|sound)',
  ],
  request: [
    '(can|could|would|will|may|might|can not) (you|u|i|we|someone|anyone|somebody|anybody|they) ',
    'is (it|there) (possible|any|anyone|anybody|a way|some way)',
    '(would|do) you mind',
    'how about',
    '(why) (do|not|can) (not)? (you|we)',
    'what (should|can|do|must) (i|we) (do|try)',
    '(can|could|may) (i|we) (get|have|ask)',
  ],
  time: ['(when|what time|how long|how soon|until when|since when|what date|which day|by when|eta)'],
  amount: ['how (much|many|often|big|large|far|old)', 'what (is|are|does|would|will) ... (cost|price|prices|costs|rate|fee|limit)', '(cost|price|fee)'],
  why: ['why', 'how come', 'what (is|was|caused|causes) ... (cause|reason|causing)', 'what (went|goes|is) wrong'],
  way: ['how (do|can|to|should|would|does|did)', '^ how', 'what steps'],
  place: ['where', 'which (page|site|address|link)'],
  'says-time': [
    '(today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|day|days|hour|hours|minute|minutes|month|months|soon|immediately|already|yet|until|as soon as|once|january|february|march|april|june|july|august|september|october|november|december|am|pm|currently|later|shortly|now|evening|morning|afternoon|within|time|date|always)',
    'NUMBER',
  ],
  'says-amount': ['NUMBER', '(free|unlimited|none|all|every|each|more|less|charge|cost|costs|price|extra|fee|no)'],
  'says-why': [
    '(because|since|due|reason|cause|caused|as|so that|otherwise|therefore|that is why|means|result|to (prevent|avoid|protect|keep)|error|failed|apparently|seems|turns out|sorry|apologies|apologise|apologize)',
  ],
  'says-yes': [
    '(yes|yep|yeah|yup|no|nope|nah|correct|indeed|right|sure|certainly|absolutely|definitely|exactly|of course|unfortunately|not|cannot|possible|only|afraid|either|both|always|never)',
  ],
  promises: [
    '(i|we|you|team|colleague|colleagues|department|they|someone|somebody|technician) (will|am|are|have|can|would) (also|now|just|going to|gladly|personally)? (check|look|find|ask|get|investigate|contact|forward|pass|escalate|come back|follow|update|let|keep|be in touch|reply|inform|inquire|discuss|help|assist|call|send|explain)',
    '(let me|allow me|please wait|one moment|moment|hold on|bear with|looking into|checking|get back)',
    '(see|visit|read|check|find|follow|click|contact|call|email|dm|article|page|website|link|support|here|below|attached)',
    '(your|that|the|both|other|first|second|as for|regarding) (question|questions)',
  ],
}

const NL: Readonly<Record<Cue, readonly string[]>> = {
  rhetorical: [
    '(serieus|echt|grap|lachen|wtf|godverdomme|verdomme|belachelijk|normaal|mogelijk|schandalig|schaamte|zeker|toch|he|nu weer|weeral|soms|misschien|eindelijk|nu eindelijk)',
    '(iemand|hallo) (daar|hier|hulp|thuis)?',
    '^ (hallo|hoi|help|ok|oke|he|wat|echt|waarom|hoezo|toch) $',
    'wat (is|zijn) (er|dit|dat|het) (nu|voor|weer|aan|gaande)',
    'hoe (lang|vaak|moeilijk|veel|kan|komt|durven|durft|is) (nog|moet|moeten|kan|het|dit|dat|jullie|u)',
    '(weten|denken|kunnen|gaan|zijn|willen|snappen|vinden) (jullie|ze)',
    '(is|was) (dat|dit|het) (ok|goed|juist|klopt|duidelijk|mogelijk|normaal|alles|zo|correct)',
    'klopt (dat|dit|het)',
    'kan (dat|dit|het) (kloppen|wel|echt|zomaar|niet)?',
    'hoe gaat het',
  ],
  request: [
    '(kan|kun|kunt|kunnen|kon|konden|wil|wilt|willen|zou|zouden|zoudt|mag|mogen) (u|je|jij|jullie|ik|we|wij|iemand|ge|dit|dat|het|mij|er)',
    'is (het|er) (mogelijk|een|iemand|een manier)',
    'wat (kan|moet|kunnen|moeten|doe|doen) (ik|we) ... (doen|nu)?',
    '(hulp|help|oplossen|fixen|nakijken) $',
    '(kan|mag|kunnen) (ik|we)',
  ],
  time: ['(wanneer|hoelang|hoe lang|hoe laat|tot wanneer|sinds wanneer|welke dag|welke datum|vanaf wanneer|hoe snel)'],
  amount: ['(hoeveel|hoe vaak|hoe groot|hoe ver|hoe oud)', '(prijs|kosten|kost|tarief|bedrag)'],
  why: ['(waarom|hoezo|hoe komt|vanwaar|waardoor)', '(oorzaak|reden)', 'wat (gaat|ging|is) ... mis'],
  way: ['(hoe|waarmee)'],
  place: ['(waar|waarheen|welke (site|pagina|link|halte))'],
  'says-time': [
    '(vandaag|morgen|vanavond|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weken|dag|dagen|uur|uren|minuut|minuten|maand|maanden|binnenkort|straks|meteen|onmiddellijk|direct|reeds|al|nog|tot|zodra|later|nu|momenteel|ondertussen|avond|ochtend|middag|binnen|tijd|datum|vanaf|altijd|spoedig|snel|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|einde)',
    'NUMBER',
  ],
  'says-amount': ['NUMBER', '(gratis|onbeperkt|geen|alle|elke|meer|minder|kost|kosten|prijs|extra|niets|enkel)'],
  'says-why': [
    '(omdat|want|doordat|wegens|door|vanwege|aangezien|reden|oorzaak|daarom|zodat|anders|daardoor|namelijk|immers|dus|gevolg|fout|blijkbaar|blijkt|sorry|excuses|spijt|om te|anders|dat is waarom|hierdoor)',
  ],
  'says-yes': [
    '(ja|jawel|yes|jep|nee|neen|klopt|inderdaad|correct|juist|zeker|absoluut|uiteraard|natuurlijk|helaas|jammer|niet|geen|mogelijk|wel|enkel|alleen|normaal|beide|altijd|nooit|nog)',
  ],
  promises: [
    '(ik|we|wij|collega|collegas|team|dienst|afdeling|monteur|technieker) ... (kijk|kijken|na|navraag|vraag|vragen|bekijk|bekijken|check|checken|zoek|zoeken|uit|onderzoek|onderzoeken|door|contact|terug|laat|laten|weten|bel|bellen|stuur|sturen|help|helpen|controleer|controleren|horen|geef|geven|volg|volgen|nagekeken|bezorg)',
    '(even geduld|ogenblik|momentje|moment|een moment|laat me)',
    '(zie|bekijk|vind|vindt|vinden|terugvinden|lees|volg|klik|contacteer|contact|bel|mail|dm|artikel|pagina|website|site|link|hier|hieronder|bijlage|via|op deze)',
    '(uw|je|die|de|beide|andere|eerste|tweede|wat betreft|over) (vraag|vragen)',
  ],
}

const compiled = new Map<RuleLanguage, Cues<Cue>>()

function cuesOf(language: RuleLanguage): Cues<Cue> {
  let known = compiled.get(language)
  if (!known) {
    known = new Cues(language, language === 'en' ? EN : NL)
    compiled.set(language, known)
  }
  return known
}

/** A question of less content says too little to look for. */
const LEAST_CONTENT = 0.9
/** Share of the question's content that the reply may touch by chance. */
const CHANCE = 0.01
/** A reply of fewer words than this is a courtesy or answers by itself. */
const LEAST_WORDS = 8

/**
 * A question in the customer's turn that the reply leaves untouched: no word of it comes back, nothing of the kind it asks
 * for (a time, an amount, a reason, yes or no) is said, nothing is asked on or promised. Rather none than a wrong one.
 * The mark is empty, at the end of the reply; the value `question` holds the customer's words.
 */
export const questions: Detector = {
  ids: ['misses-question'],
  reads: 'agent',
  *find(reading) {
    const missed = missedQuestion(reading)
    if (missed === null) return
    const end = reading.text.sentences.at(-1)
    if (!end) return
    yield {
      id: 'misses-question',
      rule: 'misses-question',
      first: end.first,
      last: end.last,
      start: end.start,
      end: end.end,
      values: { question: missed },
    }
  },
}

function missedQuestion(reading: Reading): string | null {
  const { text, before } = reading
  if (text.size < LEAST_WORDS || before.sinceCustomer.size > 0) return null
  const asked = before.turn.filter((message) => message.text.language === text.language && hasMark(message.text))
  if (asked.length === 0) return null
  if (asksOn(text)) return null
  const reply = replyWords(text)
  for (const message of asked)
    for (const [i, sentence] of message.text.sentences.entries()) {
      if (!sentence.question) continue
      if (leftOpen(message.text, i, text, reply)) return message.text.text.slice(sentence.start, sentence.end).trim()
    }
  return null
}

const hasMark = (text: Annotated) => text.sentences.some((sentence) => sentence.question)

/** Whether the reply asks something itself, or promises to come back. */
function asksOn(text: Annotated): boolean {
  const cues = cuesOf(text.language)
  return (
    questionsOf(text).some(({ kind }) => kind === 'info' || kind === 'understood' || kind === 'reflection') ||
    text.sentences.some((_, i) => cues.has(text, i, 'promises')) ||
    text.tokens.kinds.some((kind) => kind === URL || kind === EMAIL)
  )
}

function replyWords(text: Annotated): Set<string> {
  const said = new Set<string>()
  for (const norm of text.tokens.norms) for (const key of conceptOf(norm, text.language).keys) said.add(key)
  return said
}

/** Whether question `i` of the customer's message stays open in the reply. */
function leftOpen(customer: Annotated, i: number, text: Annotated, reply: ReadonlySet<string>): boolean {
  const cues = cuesOf(customer.language)
  const form = formOf(customer, i)
  if (form !== 'open' && form !== 'inverted') return false
  const asks = (cue: Cue) => cues.has(customer, i, cue)
  if (asks('rhetorical') || asks('request') || customer.sentences[i]!.exclamation) return false
  const { first, last } = customer.sentences[i]!
  const { norms, kinds } = customer.tokens
  let content = 0
  let touched = 0
  for (let at = first; at < last; at++) {
    if (kinds[at] === EMOJI || kinds[at] === MENTION || kinds[at] === NUMBER) continue
    const { weight, keys } = conceptOf(norms[at]!, customer.language)
    content += weight
    if (keys.some((key) => reply.has(key))) touched += weight
  }
  if (content < LEAST_CONTENT || touched > CHANCE * content) return false
  const kinds2: Cue[] = ['time', 'amount', 'why', 'way', 'place']
  const wanted = kinds2.find(asks)
  const answers: Cue =
    wanted === 'time' ? 'says-time' : wanted === 'amount' ? 'says-amount' : wanted === 'why' ? 'says-why' : 'says-yes'
  if (wanted === 'way' || wanted === 'place') return !text.sentences.some((s, k) => s.item || frames(text.language).has(text, k, 'bid'))
  return !text.sentences.some((_, k) => cues.has(text, k, answers))
}
