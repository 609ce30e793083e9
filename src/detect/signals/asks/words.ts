import type { RuleLanguage } from '../../../conversation.ts'
import { Cues } from './cues.ts'
import { EN } from './words.en.ts'
import { NL } from './words.nl.ts'

/** What a sentence says about its own purpose; phrases in the notation of rules. */
export type AskCue =
  /** Ways to ask without a question mark. */
  | 'asks'
  /** Requests to tell or send something. */
  | 'requests'
  /** Requests only when a word for data follows: "send us your ...". */
  | 'requests-data'
  /** The same as a polite question: asked with a question mark, or where the sentence begins with it. */
  | 'politely'
  /** No request after all: "I will send your ...". */
  | 'tells'
  /** An offer, whether someone is there, an announcement in the form of a question. */
  | 'offers'
  /** Whether the agent has understood it right. */
  | 'understood'
  /** The same, with a question mark only: "..., right?" */
  | 'understood-mark'
  /** What the customer means: a check and a question at once. */
  | 'means'
  /** Whether it works now. */
  | 'works'
  /** Whether anything is left; an invitation to come back. */
  | 'left'
  /** Neither of these two after all: "I will let you know whether it works", "then contact the shop". */
  | 'informs'
  /** A request to do something rather than to tell something. */
  | 'acts'
  /** How a conditional question begins ("Having trouble? Call us") and how the sentence after it does. */
  | 'conditional'
  | 'consequence'
  /** Says something back, whatever the punctuation. */
  | 'reflects'

export interface AskWords {
  /** Words that open an open question. */
  question: ReadonlySet<string>
  /** Those of them that also open a subordinate clause: an inversion must follow. */
  subordinating: ReadonlySet<string>
  /** Verbs that stand before their subject in a question. */
  auxiliaries: ReadonlySet<string>
  /** Subjects that tell an inversion anywhere in a sentence; `nominal` ones only where a clause begins. */
  subjects: ReadonlySet<string>
  nominal: ReadonlySet<string>
  /** Words before a question that belong to no clause: "and", "okay". */
  leads: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  /** A sentence of only these says "go on". */
  backchannel: ReadonlySet<string>
  phrases: Readonly<Record<AskCue, readonly string[]>>
  /** Word lists that the phrases name with `@`. */
  lists: Readonly<Record<string, string>>
}

const WORDS: Readonly<Record<RuleLanguage, AskWords>> = { en: EN, nl: NL }
export const askWords = (language: RuleLanguage): AskWords => WORDS[language]

const cues = new Map<RuleLanguage, Cues<AskCue>>()

/** The compiled phrases of a language. */
export function askCues(language: RuleLanguage): Cues<AskCue> {
  let known = cues.get(language)
  if (!known) {
    known = new Cues(language, WORDS[language].phrases, WORDS[language].lists)
    cues.set(language, known)
  }
  return known
}
