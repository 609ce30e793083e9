import { type Annotated, textFact } from '../../annotate/annotate.ts'
import { CODES, vote } from '../../annotate/language/vote.ts'
import { confidenceOf, readLanguage } from '../../annotate/language.ts'
import { WORD } from '../../annotate/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Words from which the language of a reply, and of what it answers, is beyond doubt. */
const LEAST_REPLY = 6
const LEAST_TURN = 6
const SURE = 0.9
/** Most votes of words for the reply's language, as a share of those for the customer's: more, and both are mixed. */
const MIXED = 0.3
/** The beginning is enough: characters, words. */
const READ = 300
const READ_WORDS = 40

/**
 * A reply in another language than the customer's message. Judged by the words themselves, because an export's language
 * column often holds the language of the customer's account. The value `language` is the customer's, ISO 639-1.
 */
export const languageMismatch: Detector = {
  ids: ['language-mismatch'],
  reads: 'agent',
  applies: ({ text, before }) => text.size >= LEAST_REPLY && before.turnLanguages.length > 0,
  *find(reading) {
    const { text } = reading
    const language = customers(reading)
    if (!language || language === text.language || knows(reading)) return
    const own = sure(reading, '')
    if (!own || own === language) return
    const first = text.sentences[0]!
    yield markTokens(reading, 'language-mismatch', 'language-mismatch', first.first, first.last, { language })
  },
}

/** The one language of the customer's turn, or null where it is short, mixed or in doubt. */
function customers(reading: Reading): string | null {
  const { turn, turnLanguages, customerStems } = reading.before
  const without = turnLanguages.filter((language) => language !== 'und')
  // messages in a language without rules have no reading; who wrote in ours before has only said "pardon"
  if (turn.length === 0)
    return customerStems.size === 0 && without.length > 0 && new Set(without).size === 1 ? without[0]! : null
  let found: string | null = null
  for (const message of turn) {
    if (words(message) < LEAST_TURN) continue
    const language = sure(message, reading.text.language)
    if (!language || (found && found !== language)) return null
    found = language
  }
  return found
}

/** Words without names of users, links, signs and hashtags. */
const words = ({ text }: Reading): number => text.tokens.kinds.reduce((sum, kind) => sum + (kind === WORD ? 1 : 0), 0)

/** Whether the customer wrote in the language of the reply before: who does may well read an answer in it. */
const knows = ({ text, before }: Reading): boolean =>
  before.recent.some((message) => message.text.language === text.language && words(message) >= LEAST_TURN)

/** The language of a message that has hardly a word of `other`, or null. */
function sure({ text }: Reading, other: string): string | null {
  const { language, votes } = beginning(text)
  const of = (code: string) => votes[(CODES as readonly string[]).indexOf(code)] ?? 0
  return language && language !== other && of(other) > MIXED * of(language) ? null : language
}

/** The language of a text by its beginning, where that is beyond doubt, and what its words say for each. */
const beginning = textFact(({ text, tokens }: Annotated) => {
  const words = tokens.forms.length > READ_WORDS ? tokens.forms.slice(0, READ_WORDS) : tokens.forms
  const heard = readLanguage(text.slice(0, READ), words)
  const votes = vote(words).points
  return { language: confidenceOf(heard) >= SURE ? heard.language : null, votes }
})
