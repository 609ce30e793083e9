import { CODES } from '../annotate/language/vote.ts'
import { RULE_LANGUAGES } from '../conversation.ts'
import { CustomerStems } from './customer-stems.ts'
import { givenIn } from './given.ts'
import { type Before, NOTHING_BEFORE, type Reading } from './reading.ts'
import type { DataType } from './signals/asks/data.ts'

/** Customer messages of one turn that stay at hand: who writes more without an answer is read from the last ones. */
const LONGEST_TURN = 50
/** Characters of a message that nothing can read. */
const MOST_UNREAD = 400
/** Customer messages that stay at hand after their turn is over. */
const RECENT = 8

/**
 * What a conversation has said so far. Each message costs time in its own length only, so that a conversation of fifty
 * thousand messages stays linear.
 */
export class Thread {
  #turn: Reading[] = []
  #recent: readonly Reading[] = []
  #given = new Set<DataType>()
  #turnLanguages: string[] = []
  #unread = ''
  #seen = new Set<string>()
  #customerStems = new CustomerStems()
  #sinceCustomer = new Set<string>()
  #agentMessages = 0
  #apologies = 0
  #answered = false
  /** Evidence for each language so far, by column. */
  readonly prior: number[] = CODES.map(() => 0)

  /** What stands before the next message. */
  before(): Before {
    return {
      turn: this.#turn,
      recent: this.#recent,
      given: this.#given,
      turnLanguages: this.#turnLanguages,
      unread: this.#unread,
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
  addCustomer(reading: Reading | null, language: string, text = ''): void {
    if (this.#answered) {
      // a new turn begins; the old arrays stay with the reviews that were made from them
      this.#recent = [...this.#recent, ...this.#turn.slice(-RECENT)].slice(-RECENT)
      this.#turn = []
      this.#turnLanguages = []
      this.#unread = ''
      this.#sinceCustomer = new Set()
      this.#answered = false
    }
    this.#turnLanguages.push(language)
    if (this.#turnLanguages.length > LONGEST_TURN) this.#turnLanguages.shift()
    if (!reading) {
      if (this.#unread.length < MOST_UNREAD) this.#unread += `${text.slice(0, MOST_UNREAD)}\n`
      return
    }
    // else each message would keep all before it in memory, for nobody
    reading.before = NOTHING_BEFORE
    this.#turn.push(reading)
    if (this.#turn.length > LONGEST_TURN) this.#turn.shift()
    for (const id of reading.signals.ids) this.#seen.add(id)
    for (const type of givenIn(reading.text)) this.#given.add(type)
    this.#customerStems.add(reading.text)
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
