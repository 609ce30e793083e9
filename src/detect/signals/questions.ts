import type { Annotated } from '../../annotate/annotate.ts'
import type { Sentence } from '../../annotate/sentences.ts'
import { EMAIL, EMOJI, MENTION, NUMBER, URL } from '../../annotate/tokens.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { Cues } from './asks/cues.ts'
import { clauseBegins, formOf } from './asks/form.ts'
import { questionsOf } from './asks/kind.ts'
import { askWords } from './asks/words.ts'
import type { Detector } from './detector.ts'
import { markSentence } from './detector.ts'
import { conceptAt } from './restates/concepts.ts'
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
    'how (many|often) ... (again|still|more)',
    'when (are|will|do) you ... (finally|ever)',
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
  amount: [
    'how (much|many|often|big|large|far|old)',
    'what (is|are|does|would|will) ... (cost|price|prices|costs|rate|fee|limit)',
    '(cost|price|fee)',
  ],
  why: ['why', 'how come', 'what (is|was|caused|causes) ... (cause|reason|causing)', 'what (went|goes|is) wrong'],
  way: ['how (do|can|to|should|would|does|did)', '^ how', 'what steps'],
  place: ['where', 'which (page|site|address|link)'],
  'says-time': [
    '(today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|days|hour|hours|minute|minutes|month|months|year|years|soon|immediately|already|yet|until|as soon as|once|january|february|march|april|june|july|august|september|october|november|december|am|pm|currently|later|shortly|now|evening|morning|afternoon|within|date|always)',
    // not "have a nice day", "thank you for your time"
    '(a|one|per|each|every|same|next|few|working|business|this|that|the|any|of|last|first|all) day',
    '(any|some|the|that|this|what|which|of|in|on|at|long|same) time',
  ],
  'says-amount': ['(free|unlimited|none|all|every|each|more|less|charge|cost|costs|price|extra|fee|no)'],
  'says-why': [
    '(because|since|due|reason|caused by|as|so that|otherwise|therefore|that is why|means|result|to (prevent|avoid|protect|keep)|error|failed|apparently|seems|turns out)',
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
    '(hoeveel|hoe vaak) ... (nog|weer|keer|keren)',
    'wanneer ... (eens|eindelijk|ooit)',
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
    '(vandaag|morgen|vanavond|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weken|dag|dagen|uur|uren|minuut|minuten|maand|maanden|jaar|jaren|kwartier|binnenkort|straks|meteen|onmiddellijk|direct|reeds|al|nog|tot|zodra|later|nu|momenteel|ondertussen|avond|ochtend|middag|binnen|tijd|datum|vanaf|altijd|spoedig|snel|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|einde)',
  ],
  'says-amount': ['(gratis|onbeperkt|geen|alle|elke|meer|minder|kost|kosten|prijs|extra|niets|enkel)'],
  'says-why': [
    '(omdat|want|doordat|wegens|door|vanwege|aangezien|reden|redenen|veiligheidsredenen|bedoeling|nodig|dankzij|gezien|waardoor|hangt af|oorzaak|daarom|zodat|anders|daardoor|namelijk|immers|dus|gevolg|fout|blijkbaar|blijkt|om te|anders|dat is waarom|hierdoor)',
  ],
  'says-yes': [
    '(ja|jawel|yes|jep|nee|neen|klopt|inderdaad|correct|juist|zeker|absoluut|uiteraard|natuurlijk|helaas|jammer|niet|geen|mogelijk|wel|enkel|alleen|normaal|beide|altijd|nooit|nog)',
  ],
  promises: [
    "(ik|we|wij|collega|collegas|collega's|team|dienst|afdeling|monteur|technieker) ... (lossen|lost|kijk|kijken|na|navraag|vraag|vragen|bekijk|bekijken|check|checken|zoek|zoeken|uit|onderzoek|onderzoeken|door|contact|terug|laat|laten|weten|bel|bellen|stuur|sturen|help|helpen|controleer|controleren|horen|geef|geven|volg|volgen|nagekeken|bezorg)",
    '(je|u) (kijkt|checkt|bekijkt|raadpleegt|volgt) ...',
    'daar (kan|kunnen) (ik|we|wij) (je|u)? geen ...',
    '(geen|niet) (idee|antwoord|zicht|informatie|info|weet) (op|van|over|hierover|daarover)?',
    '(weet|weten|durf|durven|kan|kunnen) (ik|we|wij) (je|u|dat|dit|het|hier|daar)? (dat|dit|het)? (ook|helaas|nog|zelf)? niet ...',
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
/** Share of a question's content from which a reply has taken it up. */
const TAKEN_UP = 0.3
/** A reply of fewer words is taken to answer what it was asked, in other words; one of kindness alone may be shorter. */
const LEAST_WORDS = 20
const LEAST_PLAIN = 10
const LEAST_COURTESY = 8
/** Words that may stand before the word that opens a question: a greeting, "and". */
const OPENING = 4
/** A sentence of fewer words at the end is a name. */
const NAME = 3
/** A sentence of more words than this says more than a courtesy. */
const LONGEST_COURTESY = 14
/** Sentences of these signals are kind, and answer nothing. */
const COURTESIES = ['thanks', 'apologises', 'acknowledges-feeling', 'reassures']
/** Sentences of these are a frame when they are this short; longer ones go on to say something. */
const FRAMES = ['greets', 'closes']
const LONGEST_FRAME = 5

/**
 * A question in the customer's turn that the reply leaves open, in one of three plain ways: it was asked for a time or an
 * amount and none is named; it takes up another question and gives no reason where it was asked why; or it is all courtesy. A
 * reply that asks on, refers or promises to come back leaves nothing open. Rather none than a wrong one: a short
 * reply may answer in words of its own. The mark is the reply's last sentence; the value `question` holds the
 * customer's words.
 */
export const questions: Detector = {
  ids: ['misses-question'],
  reads: 'agent',
  // in a channel of many who knows an answer gives it, and nobody owes one
  applies: ({ before, signals }) =>
    !before.answered && before.turn.length > 0 && !signals.has('in-channel') && !before.seen.has('in-channel'),
  *find(reading) {
    const missed = missedQuestion(reading)
    if (missed !== null)
      yield {
        ...markSentence(reading, 'misses-question', 'misses-question', reading.text.sentences.length - 1),
        values: { question: missed },
      }
  },
}

/** One question of the customer and what became of it. */
interface Asked {
  words: string
  /** Share of its content that the reply takes up. */
  touched: number
  /** What it asks for, where that can be told. */
  wanted: (typeof WANTED)[number] | undefined
  /** What it asks for is said. */
  answered: boolean
}

function missedQuestion(reading: Reading): string | null {
  const { text, before, signals } = reading
  if (before.answered || signals.has('unfinished') || text.sentences.length === 0) return null
  const asked = before.turn.filter((m) => m.text.language === text.language && m.text.sentences.some((s) => s.question))
  if (asked.length === 0 || asksOn(text)) return null
  const reply = new Set<string>()
  for (const form of text.tokens.forms) for (const key of conceptAt(form, text.language).keys) reply.add(key)
  const found = asked.flatMap((m) => askedIn(m.text, text, reply))
  const open = found.filter((question) => question.touched === 0 && !question.answered)
  if (open.length > 0 && allCourtesy(reading)) return open[0]!.words
  if (text.size < LEAST_PLAIN) return null
  const plain = found.find(({ wanted, answered }) => (wanted === 'time' || wanted === 'amount') && !answered)
  if (plain) return plain.words
  if (text.size < LEAST_WORDS) return null
  // taken up, and neither a reason nor a yes or no: told something else about it
  const why = found.find(({ wanted, answered, touched }) => wanted === 'why' && !answered && touched > 0)
  if (
    why &&
    !signals.has('gives-reason') &&
    !text.sentences.some((_, k) => cuesOf(text.language).has(text, k, 'says-yes'))
  )
    return why.words
  const other = open.find(({ wanted }) => wanted === 'why')
  return other && found.some((question) => question.touched >= TAKEN_UP) ? other.words : null
}

/** Whether the reply asks something itself, refers to where the answer is, or promises to come back. */
function asksOn(text: Annotated): boolean {
  const cues = cuesOf(text.language)
  return (
    questionsOf(text).some(({ kind }) => kind === 'info' || kind === 'understood' || kind === 'reflection') ||
    text.sentences.some((_, i) => cues.has(text, i, 'promises')) ||
    text.tokens.kinds.some((kind) => kind === URL || kind === EMAIL)
  )
}

function allCourtesy(reading: Reading): boolean {
  const { sentences, size } = reading.text
  const has = (ids: readonly string[], s: Sentence) =>
    ids.some((id) => reading.signals.get(id).some((mark) => mark.start < s.end && mark.end > s.start))
  if (size < LEAST_COURTESY) return false
  return sentences.every(
    (s, i) =>
      (i > 0 && i >= sentences.length - 2 && s.last - s.first < NAME) ||
      (s.last - s.first <= LONGEST_FRAME && has(FRAMES, s)) ||
      (s.last - s.first <= LONGEST_COURTESY && has(COURTESIES, s)),
  )
}

/** The questions of a message that want an answer in words, with what the reply does with each. */
function askedIn(customer: Annotated, text: Annotated, reply: ReadonlySet<string>): Asked[] {
  const cues = cuesOf(customer.language)
  const words = askWords(customer.language)
  const out: Asked[] = []
  for (const [i, sentence] of customer.sentences.entries()) {
    // "??" is more often a cry than a question
    if (!sentence.question || sentence.exclamation || customer.text.slice(sentence.start, sentence.end).endsWith('??'))
      continue
    const form = formOf(customer, i)
    if (form !== 'open' && form !== 'inverted') continue
    const has = (cue: Cue) => cues.has(customer, i, cue)
    if (has('rhetorical') || has('request')) continue
    const { content, touched } = shared(customer, sentence.first, sentence.last, reply)
    if (content < LEAST_CONTENT) continue
    // "will it see it when it starts?" does not ask for a time: the word must open the question
    const opens = (cue: Cue) =>
      form === 'open' &&
      cues.in(customer, i, cue).some(
        ({ first }) =>
          first <= sentence.first + OPENING &&
          clauseBegins(customer, words, sentence.first, first) &&
          // "when I install it, does ..." opens a clause, not the question
          !(
            words.subordinating.has(customer.tokens.norms[first]!) &&
            words.subjects.has(customer.tokens.norms[first + 1]!)
          ),
      )
    const wanted = WANTED.find(opens)
    const answer = ANSWERS[wanted ?? 'way']
    out.push({
      words: customer.text.slice(sentence.start, sentence.end).trim(),
      touched: touched / content,
      wanted,
      answered:
        text.sentences.some((_, k) => cues.has(text, k, answer)) ||
        ((wanted === 'time' || wanted === 'amount') &&
          text.tokens.kinds.some((kind, k) => kind === NUMBER && text.tokens.norms[k] !== 'one')) ||
        ((wanted === 'way' || wanted === 'place') &&
          text.sentences.some((s, k) => s.item || frames(text.language).has(text, k, 'bid'))),
    })
  }
  return out
}

/** Weight of the content of tokens [first, last), and of the part of it that the reply shares. */
function shared(customer: Annotated, first: number, last: number, reply: ReadonlySet<string>) {
  const { forms, kinds } = customer.tokens
  let content = 0
  let touched = 0
  for (let at = first; at < last; at++) {
    if (kinds[at] === EMOJI || kinds[at] === MENTION || kinds[at] === NUMBER) continue
    const { weight, keys } = conceptAt(forms[at]!, customer.language)
    content += weight
    if (keys.some((key) => reply.has(key))) touched += weight
  }
  return { content, touched }
}

/** What a question may want, the most telling first, and by which cue a reply gives it. */
const WANTED = ['time', 'amount', 'why', 'way', 'place'] as const
const ANSWERS: Readonly<Record<(typeof WANTED)[number], Cue>> = {
  time: 'says-time',
  amount: 'says-amount',
  why: 'says-why',
  way: 'says-yes',
  place: 'says-yes',
}
