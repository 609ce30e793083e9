import type { Reading } from '../../detect/reading.ts'
import { varied } from '../seed.ts'
import { tellsStep } from '../sentences/twice.en.ts'
import { isBrief } from '../setting.ts'
import { foreignTrouble, foreignWish } from '../stock/foreign.en.ts'
import { inVoice } from '../stock/voice.en.ts'
import type { Besides } from './besides.ts'
import { seenRight } from './checked.en.ts'
import { hadTrouble, has, saying, turnHas } from './said.ts'
import { voiced } from './voiced.en.ts'

/** Words of a turn that tells something; fewer are a yes, a name, thanks. */
const TELLS = 12
/** So long is a first answer; later the customer has been understood. */
const FIRST = 2
const LATER = 6
/** Nothing has been told yet, or it is a step on the way. */
const ASKS_WHAT =
  /^\s*(?:thank you|thanks)\b|\bhow (?:may|can) (?:I|we) (?:help|assist)|\bcode\b|\bstill (?:there|with me|connected)\b|\bare we connected\b|\bnice to meet\b|\bhow (?:are|is|was|has) (?:you|your)\b|\bhow we are\b/i
const IN_OWN_WORDS = [
  '{I|We} understand that [what the customer needs, in your own words].',
  'As {I|we} understand it, [what the customer needs, in your own words].',
]
const wordsOf = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0
const SAYS_BACK =
  /\bI (?:can )?see\b|\b(?:understand|realise|realize|see that|you (?:mentioned|want|wish|are (?:trying|having|facing|looking|unable)|would like|cannot|can['’]t)|help you (?:with (?:your|the|this|that)|to)|sorry|apolog)/i

/** A customer writes in a language of which no clause can be said back: the agent, who read it, is given the place for it. */
export function inOwnWords(reading: Reading, seed: number): Besides | null {
  const { before, text } = reading
  if (before.turn.some((one) => one.text.language === 'en')) return null
  if (!before.turnLanguages.some((one) => one !== 'en') || before.answered) return null
  // later a turn tells something where it is of trouble
  if (before.agentMessages > (turnHas(reading, ['customer-problem']) ? LATER : FIRST)) return null
  if (
    ASKS_WHAT.test(text.text) ||
    before.seen.has('restates') ||
    !has(reading, ['asks-info', 'takes-ownership', 'hands-over'])
  )
    return null
  if (
    has(reading, [
      'restates',
      'checks-understanding',
      'acknowledges-feeling',
      'refuses',
      'solution-given',
      'closes',
      'explains',
    ])
  )
    return null
  if (!isBrief(reading) || SAYS_BACK.test(text.text)) return null
  if (before.turn.reduce((sum, one) => sum + one.text.size, wordsOf(before.unread)) < TELLS) return null
  const wish = foreignWish(reading)
  return voiced(reading, {
    name: 'restatement',
    like: ['missing-acknowledgement', 'missing-restatement', 'acknowledgement', 'apology', 'stock-apology'],
    why: 'Who reads that it was understood need not say it again.',
    where: 'start',
    text: wish ? `{I|We} understand that ${wish}.` : varied(IN_OWN_WORDS, seed)[0]!,
  })
}

/** Asks when or how long, in the languages that customers of an English desk write most. */
const WHEN =
  /(?<!\p{L})(?:when (?:will|can|is|are|do|does|would|am|may)|how (?:long|soon|much longer)|hoe ?lang|wanneer|wann|wie lange|bis wann|quand|combien de temps|cu[aá]ndo|cu[aá]nto tiempo|quanto tempo|quando)(?!\p{L})/iu
const WHEN_ASKED = new RegExp(String.raw`${WHEN.source}[^.!?\n]{0,120}\?`, 'iu')
/** The reply names a moment, a duration, or says that none is known. */
const MOMENT =
  /\d|\b(?:today|tomorrow|tonight|now|soon|shortly|immediately|right away|moment|minutes?|hours?|days?|weeks?|months?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|once|as soon as|until|after|before|timeframe|time|date|eta|estimate\w*)\b/i
const TAKES = ['That takes [how long].', 'You can expect that [when].', 'That should be done [when].']

/** "When will I get it?", and no word of a time in the reply. */
export function whenAsked(reading: Reading, seed: number): Besides | null {
  const { before, text } = reading
  const asked =
    WHEN_ASKED.test(before.unread) ||
    before.turn.some((one) =>
      one.text.sentences.some(
        ({ question, start, end }) => question && WHEN.test(one.text.text.slice(start, Math.min(end, start + 400))),
      ),
    )
  if (!asked || MOMENT.test(text.text) || has(reading, ['timeframe', 'refuses', 'asks-info', 'question', 'closes']))
    return null
  if (!has(reading, ['takes-ownership', 'hands-over', 'solution-given', 'explains', 'next-step'])) return null
  return voiced(reading, {
    name: 'timeframe',
    like: [
      'missing-timeframe',
      'misses-question',
      'vague',
      'vague-promise',
      'vague-wait',
      'missing-next-step',
      'check',
    ],
    why: 'The customer asked when.',
    where: 'end',
    text: varied(TAKES, seed)[0]!,
  })
}

const CALL =
  /\b(?:schedule|arrange|set up|plan|book|have|organi[sz]e) (?:a|another) (?:\p{L}+ )?(?:call|meeting)\b|\b(?:convenient|suitable|good) (?:time|moment)\b[^.!?]{0,40}\b(?:call|talk|speak|discuss|contact you|reach you)\b/iu
const SUITS = ['{I|We} have time on [day and time], for example.', '[Day and time] would suit {me|us}, for example.']

/** "Please tell us a convenient time for a call." -> "Would [day and time] suit you?" */
export function callWhen(reading: Reading, seed: number): Besides | null {
  const { text } = reading
  if (has(reading, ['timeframe', 'refuses'])) return null
  for (let i = text.sentences.length - 1; i >= 0; i--) {
    const { start, end, item } = text.sentences[i]!
    const said = text.text.slice(start, Math.min(end, start + 400))
    if (item || !CALL.test(said)) continue
    if (/\b(?:if|unless|once)\b|\d|\[|https?:/i.test(said)) return null
    const next = text.sentences[i + 1]
    const at = next && TIME_ASKED.test(text.text.slice(next.start, next.end)) ? i + 1 : i
    return voiced(reading, {
      name: 'next-step',
      like: ['missing-next-step', 'missing-timeframe', 'vague-promise', 'vague-wait', 'vague'],
      why: 'A moment that is proposed saves a message on either side.',
      where: 'after-sentence',
      sentence: at,
      text: varied(SUITS, seed)[0]!,
    })
  }
  return null
}

const TIME_ASKED = /\b(?:time|availability|when|moment)\b/i

/** A plain question to find out what is wrong, with or without its mark. */
const ASKS =
  /^(?:[^\s:,]{2,24}[:,]? )?(?:and |so |ok |well |hm+ )?(?:did|do|does|have|has|is|are|was|were) (?:you|your|the|that|this|it|there)\b|^(?:[^\s:,]{2,24}[:,]? )?(?:and |so |ok |well )?(?:which|what) (?:version|kernel|card|driver|release|desktop|does|is the|do you (?:see|get|have|use)|error|happens|command|model|chip\w*|distro|\p{L}+ (?:card|version|driver|are you|do you))\b/iu
/** Wit, advice or small talk in the form of a question. */
const NO_QUESTION =
  /\b(?:mean|serious|kidding|sure you|want|wanna|mind|like|think|know|heard|care|aware|understand|ever|or what|asking|joking|there yet|how are|try|tried to read|thank|thanks|offtopic|sarcas\w*|lol|heh|haha)\b|[;:]-?[)pd]/i
const POINTS = ['That tells me where to look.', 'That narrows it down.', 'Then I know where to look.']

/** Among people who help each other: what the question is for. */
export function whyAsked(reading: Reading, seed: number): Besides | null {
  const { text, before } = reading
  const said = text.text.trim()
  if (text.sentences.length !== 1 || text.size > 30 || text.size < 6 || !ASKS.test(said) || NO_QUESTION.test(said))
    return null
  if (before.agentMessages > 3 || !/[\p{L}\d?]$/u.test(said)) return null
  if (!before.seen.has('customer-problem') && !before.seen.has('customer-negation') && !before.seen.has('question'))
    return null
  const one = saying(reading, {
    name: 'reason',
    like: ['check', 'missing-closing-check'],
    why: 'Who knows what it is for answers sooner.',
    where: 'end',
    text: varied(POINTS, seed)[0]!,
  })
  const edit = one?.draft.edits[0]
  if (!one || !edit || said.endsWith('?')) return one
  return { ...one, draft: { ...one.draft, edits: [{ ...edit, replacement: edit.replacement.replace(/^\./, '?') }] } }
}

const URGENT = [
  '{I|We} understand that this is urgent.',
  '{I|We} see that this cannot wait.',
  '{I|We} understand that you need this soon.',
]
const KNOWS =
  /\b(?:urgen\w+|priorit\w+|critical|immediate\w*|right away|at once|as soon as possible|asap|importan\w+|severity|understand|sorry|apolog\w+|regret)\b/i

/** A customer who says that it is urgent reads that this was seen. */
export function urgent(reading: Reading, seed: number): Besides | null {
  const { before, text } = reading
  if (!turnHas(reading, ['customer-urgent']) || turnHas(reading, ['customer-thanks'])) return null
  if (KNOWS.test(text.text) || before.agentMessages > FIRST || before.answered) return null
  if (has(reading, ['acknowledges-feeling', 'apologises', 'sets-priority', 'refuses', 'closes', 'solution-given']))
    return null
  return voiced(reading, {
    name: 'acknowledgement',
    like: [
      'acknowledgement',
      'missing-acknowledgement',
      'stock-apology',
      'apology',
      'missing-restatement',
      'restatement',
      'minimises',
    ],
    why: 'Who is in a hurry wants to know that it was seen.',
    where: 'start',
    text: varied(URGENT, seed)[0]!,
  })
}

/** An invitation to answer that names nothing, at the end of a reply. */
const BARE =
  /(?<=[.!?\n] ?)(?:Please |Kindly )?(?:let (?:us|me) know|keep (?:us|me) (?:posted|updated))(?: how (?:it|that|this) goes| the (?:outcome|result|status)| if (?:that|this|it) (?:helps|works|did not help)| (?:afterwards|after that))?[.!]*(?=\s*$|\s+[\^*~/-]\s?\p{Lu})/iu

/** "Let us know." -> "Let us know whether you can log in." */
export function specific(reading: Reading, seed: number): Besides | null {
  const { text } = reading.text
  const at = Math.max(0, text.length - 160)
  const found = BARE.exec(text.slice(at))
  if (!found || !hadTrouble(reading)) return null
  const seen = seenRight(reading, seed)
  if (!seen) return null
  const start = at + found.index
  return {
    name: 'check',
    like: ['missing-closing-check', 'missing-next-step', 'missing-timeframe'],
    draft: {
      edits: [{ start, end: start + found[0].length, replacement: inVoice(seen, reading) }],
      kind: 'ready',
      why: 'The customer knows what to look for.',
    },
  }
}

/** A question to find out what is wrong, in a chat. */
const DIAGNOSES =
  /^(?:(?:ok|okay|i see|and|so|thank you|thanks|sure|alright|hello|hi)[,.! ]+)*(?:(?:may|can|could) (?:i|we|you) (?:please )?(?:kindly )?(?:know|tell me|let me know|confirm|check)[ ,]+)?(?:which|what (?!else|can (?:i|we)|do you (?:mean|want|think|need)|is your (?:name|email|e-mail))|how many|how often|since when|when did|where did|did you|do you (?:see|get|have|use|receive)|does (?:it|the|your|this)|have you|has (?:it|the|this)|is (?:it|this|that|the|your)|are you (?:using|trying|getting|able|seeing|logged|on|playing|connected to)|was (?:it|the|this)|were you)\b/i
const NO_DIAGNOSIS =
  /\b(?:else|help you|assist|with me|still (?:there|here|connected)|correct|right|okay|alright|happy|questions?|suitable|additional|proceed|interested|mind|available|ready|possible|log ?in|like (?:me|us|to)|want|prefer|name|email|e-mail|address|number|survey|how are|your day|sense|clear|understand|working now|work now|resolved|solved|fixed)\b/i
const SERVES = [
  'That helps {me|us} to find the cause.',
  'That tells {me|us} where to look.',
  'Then {I|we} can look for the right solution.',
]

/** "Which reader do you have?" to who has trouble: what the question is for. */
export function whyThisQuestion(reading: Reading, seed: number): Besides | null {
  const { text } = reading
  if (!isBrief(reading) || has(reading, ['gives-reason', 'refuses', 'closes', 'solution-given', 'checks-solved']))
    return null
  if (!hadTrouble(reading) && !foreignTrouble(reading)) return null
  const last = text.sentences.at(-1)
  const said = last ? text.text.slice(last.start, last.end).replace(/^@\S+\s+/, '') : ''
  if (!last?.question || !DIAGNOSES.test(said) || NO_DIAGNOSIS.test(said) || said.split(' ').length < QUESTION)
    return null
  if (
    text.sentences.filter(({ question }) => question).length > 2 ||
    /\bso (?:that )?(?:I|we)\b|\bto help\b/i.test(text.text)
  )
    return null
  return voiced(reading, {
    name: 'reason',
    like: ['check', 'missing-closing-check', 'bare-demand', 'unspecific-request'],
    why: 'Who knows what it is for answers sooner.',
    where: 'end',
    text: varied(SERVES, seed)[0]!,
  })
}
/** In words; a shorter question speaks for itself. */
const QUESTION = 4

const HEADS = /:\s*$|^\s*(?:note|if|or|alternatively|optional|for (?:android|ios|windows|mac))\b|^\s*\p{Lu}{3,}\s*$/iu
const STEPS_FROM = 3
const STEPS_TO = 20

/** Lines with steps, one below the other, get their numbers. */
export function numbered({ text }: Reading): Besides | null {
  const starts: number[] = []
  let at = 0
  for (const line of text.text.slice(0, 4000).split('\n')) {
    if (/^\s*(?:\d+[.)]?\s|[•*-]\s|[a-z][.)]\s)/i.test(line) || /^\s*\d+\s*$/.test(line)) return null
    const indent = /^\s*/.exec(line)![0].length
    // two lists, or a note among the steps
    if (starts.length > 0 && HEADS.test(line)) return null
    if (tellsStep(line.slice(indent)) && !/[?:]\s*$/.test(line)) starts.push(at + indent)
    at += line.length + 1
  }
  if (starts.length < STEPS_FROM || starts.length > STEPS_TO) return null
  return {
    name: 'numbered',
    like: ['steps-in-prose', 'wall-of-text'],
    draft: {
      edits: starts.map((start, i) => ({ start, end: start, replacement: `${i + 1}. ` })),
      kind: 'ready',
      why: 'Steps with numbers can be followed one by one.',
      did: 'Numbered the steps.',
    },
  }
}
