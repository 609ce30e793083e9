import { RULE_LANGUAGES, type RuleLanguage } from '../conversation.ts'
import type { Rule, Rulebook } from '../rulebook/rulebook.ts'
import { wordsFor } from './words.ts'

export const allRules = (rulebook: Rulebook): Rule[] =>
  RULE_LANGUAGES.flatMap((language) => rulebook.language(language).rules)

/** A dimension's name for readers: the scorecard's, or its id where the scorecard does not know it. */
export function dimensionName(rulebook: Rulebook, dimension: string, language: RuleLanguage): string {
  return (
    rulebook.scorecard.dimensions[dimension]?.title[language] ?? wordsFor(language).dimensions[dimension] ?? dimension
  )
}

/** The rule in this language, or else its twin. */
export function ruleFor(rulebook: Rulebook, id: string, language: RuleLanguage): Rule | undefined {
  const twins = allRules(rulebook).filter((rule) => rule.id === id)
  return twins.find((rule) => rule.language === language) ?? twins[0]
}

/** What rules and dimensions are called in one language. */
export class Names {
  readonly #rules = new Map<string, Rule>()
  /** Rules by the signal they emit. */
  readonly #signals = new Map<string, Rule>()
  readonly #rulebook: Rulebook
  readonly #language: RuleLanguage

  constructor(rulebook: Rulebook, language: RuleLanguage) {
    this.#rulebook = rulebook
    this.#language = language
    for (const rule of allRules(rulebook)) {
      if (rule.language === language || !this.#rules.has(rule.id)) this.#rules.set(rule.id, rule)
      const known = rule.emits === null ? undefined : this.#signals.get(rule.emits)
      if (rule.emits !== null && (!known || (rule.language === language && known.language !== language)))
        this.#signals.set(rule.emits, rule)
    }
  }

  dimension(dimension: string): string {
    return dimensionName(this.#rulebook, dimension, this.#language)
  }

  /** The rule's title (its twin's where this language has none); without a rule, the first sentence of the message. */
  title(rule: string, message: string): string {
    return this.#rules.get(rule)?.title ?? firstSentence(message)
  }

  /** What to do instead; empty where the rule does not say. */
  how(rule: string): string {
    return this.#rules.get(rule)?.how ?? ''
  }

  /** Why it matters; empty where the rule does not say. */
  why(rule: string): string {
    return this.#rules.get(rule)?.why ?? ''
  }

  /** What a line of a ledger is called; `label` where no rule has a name for it. */
  line(id: string, label: string): string {
    return (this.#rules.get(id) ?? this.#signals.get(id) ?? this.#signals.get(`${id}-cue`))?.title ?? label
  }

  /** Why a dimension is not assessed where there is no occasion; empty for those that always are. */
  notAssessed(dimension: string): string {
    return this.#rulebook.scorecard.dimensions[dimension]?.otherwise?.[this.#language] ?? ''
  }

  /** What the scorecard calls the bands of scores, lowest first. */
  get bands(): { from: number; name: string }[] {
    return this.#rulebook.scorecard.bands.map(({ from, name }) => ({ from, name: name[this.#language] }))
  }
}

function firstSentence(message: string): string {
  const end = message.search(/[.!?](\s|$)/)
  return end < 0 ? message : message.slice(0, end)
}
