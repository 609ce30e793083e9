import { type Annotated, textFact } from '../../../annotate/annotate.ts'
import { fact } from '../../../annotate/lexicon.ts'
import { EMOJI, MENTION } from '../../../annotate/tokens.ts'
import type { Reading } from '../../reading.ts'
import { conceptAt } from './concepts.ts'

/** The concepts the customer used in the turn that is answered. */
export interface CustomerWords {
  turn: ReadonlySet<string>
  /** A transcript of speech. */
  spoken: boolean
  /** Has a question. */
  asks: boolean
}

/** A turn of so few words only answers what the agent asked. */
const SHORT = 8

const NONE: CustomerWords = { turn: new Set(), spoken: false, asks: false }
const indexed = new WeakMap<readonly Reading[], CustomerWords>()

/** What the customer said before this reply. Made once per customer turn, however many replies follow it. */
export function customerWords(reading: Reading): CustomerWords {
  const { turn } = reading.before
  if (turn.length === 0) return NONE
  let known = indexed.get(turn)
  if (!known) {
    const said = new Set<string>()
    for (const message of turn) addConcepts(message.text, said)
    // "4471", "yes please": a short answer; the case stands in what came before it
    if (turn.reduce((sum, { text }) => sum + text.size, 0) <= SHORT)
      for (const message of reading.before.recent) addConcepts(message.text, said)
    known = {
      turn: said,
      spoken: turn.some((m) => spoken(m.text)),
      asks: turn.some((m) => m.text.sentences.some(({ question }) => question)),
    }
    indexed.set(turn, known)
  }
  return known
}

function addConcepts(text: Annotated, into: Set<string>): void {
  const { forms, kinds } = text.tokens
  for (let i = 0; i < forms.length; i++) {
    if (kinds[i] === EMOJI || kinds[i] === MENTION) continue
    const { weight, keys } = conceptAt(forms[i]!, text.language)
    if (weight > 0) for (const key of keys) into.add(key)
  }
}

const FILLERS = new Set(['uh', 'um', 'mm-hmm', 'mhm', 'uh-huh', 'hm', 'mm', 'erm', 'uhm', 'ehm', 'yeah'])
/** How far into a text is looked for a filler. */
const REACH = 200

/** Whether a text reads as a transcript of speech: it has fillers, or begins with a dash where a speaker was interrupted. */
export const spoken = textFact(({ text, tokens, language }): boolean => {
  const { forms } = tokens
  for (let i = 0; i < Math.min(forms.length, REACH); i++) if (isFiller(forms[i]!, language)) return true
  return /^-\p{L}/u.test(text)
})
const isFiller = fact(({ norm }) => FILLERS.has(norm))
