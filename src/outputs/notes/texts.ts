import { createAnalyzer } from '../../analyze.ts'
import type { Finding, RuleLanguage } from '../../conversation.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { Names } from '../names.ts'
import { noteWords } from './words.ts'

/** Empty where there is nothing to say that we would let stand ourselves. */
export interface Advice {
  how: string
  why: string
}

/**
 * What a note says of a rule, in the language of the note (the rule's twin, where the reply is in another). A rule's
 * explanation often gives the bad words as an example; what our own rules would mark is left out of a note.
 */
export class Texts {
  readonly #names: Names
  readonly #isClean: (text: string) => boolean
  readonly #why: (reason: string) => string
  readonly #known = new Map<string, Advice>()

  constructor(rulebook: Rulebook, language: RuleLanguage) {
    this.#names = new Names(rulebook, language)
    const analyzer = createAnalyzer(rulebook, { feedback: 'suggestions', lang: language })
    const { opening, why } = noteWords(language)
    this.#why = why
    const findings = (text: string) =>
      analyzer.conversation({ id: '1', messages: [{ id: '1', role: 'agent', text }] })[0]!.findings.length
    const usual = findings(opening)
    // in its place: a text on how the customer is addressed is no mix of forms by itself
    this.#isClean = (text) => findings(`${opening}\n\n${text}`) <= usual
  }

  of({ rule, message }: Finding): Advice {
    let advice = this.#known.get(rule)
    if (!advice) {
      const [how, title] = [this.#names.how(rule), this.#names.title(rule, message)].map((text) => this.#clean(text))
      const why = this.#clean(this.#names.why(rule), this.#why)
      advice = how ? { how, why } : { how: why || title!, why: '' }
      this.#known.set(rule, advice)
    }
    return advice
  }

  /** The text where it may stand in a note, else nothing. */
  #clean(text: string, as = (plain: string) => plain): string {
    return text !== '' && this.#isClean(as(text)) ? text : ''
  }
}
