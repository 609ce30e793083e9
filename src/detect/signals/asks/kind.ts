import { type Annotated, textFact } from '../../../annotate/annotate.ts'
import type { Cues } from './cues.ts'
import { dataType } from './data.ts'
import { asksYou, type Form, formOf } from './form.ts'
import { type AskCue, type AskWords, askCues, askWords } from './words.ts'

/**
 * What a sentence asks: `info` (data, a clarification), `understood` (did I get it right), `works` (does it work now),
 * `left` (anything else, come back if not), `offer` (how can I help), `act` (will you do this), `reflection` (says
 * something back with a question mark), or nothing.
 */
export type Kind = 'info' | 'understood' | 'works' | 'left' | 'offer' | 'act' | 'reflection' | 'none'

export interface Question {
  kind: Kind
  form: Form
  /** Has a question mark. */
  marked: boolean
}

/** What each sentence asks; kept, since several detectors want it. */
export const questionsOf: (text: Annotated) => readonly Question[] = textFact((text) =>
  text.sentences.map((sentence, i) => {
    const form = formOf(text, i)
    return { kind: kindOf(text, i, form), form, marked: sentence.question }
  }),
)

/** An offer further into an open question is a second thought. */
const OPENING = 4

function kindOf(text: Annotated, sentence: number, form: Form): Kind {
  const cues = askCues(text.language)
  if (form === 'backchannel') {
    // "You want it moved. Right?"
    const before = text.sentences[sentence - 1]
    return before &&
      !before.question &&
      text.sentences[sentence]!.question &&
      cues.has(text, sentence, 'understood-mark')
      ? 'understood'
      : 'none'
  }
  const words = askWords(text.language)
  const { question: marked, first } = text.sentences[sentence]!
  const has = (cue: AskCue) => cues.has(text, sentence, cue)
  const said = form === 'statement' || form === 'fragment'
  if ((has('understood') && form !== 'open') || (marked && said && has('understood-mark'))) return 'understood'
  const requests = requested(text, sentence, cues, words)
  // "what would you do if it comes back" asks; "let me know if it comes back" invites
  if (!has('informs')) {
    if (form !== 'open' && has('left')) return 'left'
    if (has('works')) return 'works'
  }
  if (cues.in(text, sentence, 'offers').some((cue) => form !== 'open' || cue.first <= first + OPENING))
    return requests || has('asks') ? 'info' : 'offer'
  if (requests) return 'info'
  if (!marked) return has('asks') || asksYou(text, sentence) ? 'info' : 'none'
  if (form !== 'open' && has('acts')) return 'act'
  if (conditional(text, sentence, cues)) return 'none'
  return form === 'statement' && !has('asks') ? 'reflection' : 'info'
}

/** Whether the customer is asked to tell or send something. */
function requested(text: Annotated, sentence: number, cues: Cues<AskCue>, words: AskWords): boolean {
  if (cues.has(text, sentence, 'requests')) return true
  const { first, last, question } = text.sentences[sentence]!
  const { norms } = text.tokens
  const lead = (from: number) => {
    for (let i = first; i < from; i++) if (!words.leads.has(norms[i]!)) return false
    return true
  }
  if (cues.in(text, sentence, 'politely').some((cue) => question || lead(cue.first))) return true
  if (cues.has(text, sentence, 'tells')) return false
  const near = (from: number) => {
    for (let i = from; i < Math.min(last, from + 9); i++) if (dataType(norms[i]!, text.language)) return true
    return false
  }
  return cues.in(text, sentence, 'requests-data').some((cue) => near(cue.last))
}

/** "Having trouble? Call us": a condition in the form of a question. */
function conditional(text: Annotated, sentence: number, cues: Cues<AskCue>): boolean {
  const next = text.sentences[sentence + 1]
  return (
    next !== undefined &&
    !next.question &&
    cues.has(text, sentence, 'conditional') &&
    cues.has(text, sentence + 1, 'consequence')
  )
}
