import { CODES } from '../annotate/language/vote.ts'
import { fact } from '../annotate/lexicon.ts'
import { stem, stemOf } from '../annotate/stems.ts'
import { RULE_LANGUAGES } from '../conversation.ts'
import { givenIn } from './given.ts'
import { type Before, NOTHING_BEFORE, type Reading } from './reading.ts'
import type { DataType } from './signals/asks/data.ts'

/** Stems of words this short say nothing about what a customer knows. */
const SHORTEST = 2
/** Customer messages of one turn that stay at hand: who writes more without an answer is read from the last ones. */
const LONGEST_TURN = 50
/** Customer messages that stay at hand after their turn is over. */
const RECENT = 8

/** The stems by which a word that the customer used is known; who writes "vpn-verbinding" knows both its parts. */
const stemsOf = fact((form, language): readonly string[] => {
  const { norm } = form
  if (norm.length < SHORTEST) return []
  const parts = norm.includes('-') && norm.length <= 40 ? norm.split('-') : []
  return [
    stemOf(form, language),
    ...parts.filter((part) => part.length >= SHORTEST).map((part) => stem(part, language)),
  ]
})

/**
 * What a conversation has said so far. Each message costs time in its own length only, so that a conversation of fifty
 * thousand messages stays linear.
 */
export class Thread {
  #turn: Reading[] = []
  #recent: readonly Reading[] = []
  #given = new Set<DataType>()
  #turnLanguages: string[] = []
  #seen = new Set<string>()
  #customerStems = new Set<string>()
  #sinceCustomer = new Set<string>()
  #agentMessages = 0
  #apologies = 0
  #answered = false
  /** Evidence for each language so far, by column. */
  readonly prior: number[] = CODES.map(() => 0)

  /** What stands before the next message. */
  before(): Before {
    return {
      ...NOTHING_BEFORE,
      turn: this.#turn,
      recent: this.#recent,
      given: this.#given,
      turnLanguages: this.#turnLanguages,
      seen: this.#seen,
      customerStems: this.#customerStems,
      sinceCustomer: this.#sinceCustomer,
      answered: this.#answered,
      agentMessages: this.#agentMessages,
      apologies: this.#apologies,
    }
  }

  addLanguage(evidence: readonly number[]): void {
    for (let i = 0; i < evidence.length; i++) this.prior[i]! += evidence[i]!
  }

  /** A customer's message; without a reading when it is in a language without rules. */
  addCustomer(reading: Reading | null, language: string): void {
    if (this.#answered) {
      // a new turn begins; the old arrays stay with the reviews that were made from them
      this.#recent = [...this.#recent, ...this.#turn.slice(-RECENT)].slice(-RECENT)
      this.#turn = []
      this.#turnLanguages = []
      this.#sinceCustomer = new Set()
      this.#answered = false
    }
    this.#turnLanguages.push(language)
    if (this.#turnLanguages.length > LONGEST_TURN) this.#turnLanguages.shift()
    if (!reading) return
    // else each message would keep all before it in memory, for nobody
    reading.before = NOTHING_BEFORE
    this.#turn.push(reading)
    if (this.#turn.length > LONGEST_TURN) this.#turn.shift()
    for (const id of reading.signals.ids) this.#seen.add(id)
    for (const type of givenIn(reading.text)) this.#given.add(type)
    const { tokens, language: own } = reading.text
    for (const form of tokens.forms) for (const stem of stemsOf(form, own)) this.#customerStems.add(stem)
  }

  /** An agent's reply. The customer's turn stays open to a second reply that follows at once. */
  addAgent(reading: Reading | null): void {
    this.#agentMessages++
    this.#answered = true
    if (!reading) return
    this.#apologies = reading.signals.has('apologises') ? this.#apologies + 1 : 0
    for (const id of reading.signals.ids) {
      this.#seen.add(id)
      this.#sinceCustomer.add(id)
    }
  }
}

/** True for languages with rules. */
export const hasRules = (language: string): language is 'en' | 'nl' =>
  (RULE_LANGUAGES as readonly string[]).includes(language)
