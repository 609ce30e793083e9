import type { Review, RuleLanguage, Span } from '../conversation.ts'
import type { Rule, Rulebook } from '../rulebook/rulebook.ts'
import { allRules } from './names.ts'
import { excerpt } from './rule-sample.ts'
import { hash } from './samples.ts'
import { Top } from './top.ts'
import type { Words } from './words.ts'

/** What a rule, or a detector in code, found in an archive. */
export interface RuleTally {
  rule: string
  language: RuleLanguage
  /** `signals` for what only finds signals; null for a detector in code, which has no file and so no dimension. */
  dimension: string | null
  finding: boolean
  /** Empty for a detector in code. */
  title: string
  /** Places found; a place that is both a signal and a finding counts once. */
  hits: number
  /** Messages with at least one. */
  messages: number
  /** Messages in its language by those it reads. */
  of: number
  samples: RuleSample[]
}

export interface RuleSample {
  conversation: string
  message: string
  /** The place between square brackets with what stands around it; private things hidden. */
  text: string
}

interface Ranked extends RuleSample {
  rank: number
  order: number
}

interface Counted {
  hits: number
  messages: number
  /** Whose messages it was found in. */
  roles: Set<'agent' | 'customer'>
  top: Top<Ranked>
}

const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank || a.order - b.order
const isOurs = (language: string): language is RuleLanguage => language === 'en' || language === 'nl'

/**
 * Counts what each rule finds while the reviews pass by. Memory stays bounded: a few samples for each rule, picked by a
 * hash of the message's place in the input, so that the same archive gives the same samples.
 */
export class RuleStats {
  /** Reviewed messages by role and language. */
  readonly read = { agent: { en: 0, nl: 0 }, customer: { en: 0, nl: 0 } }
  readonly #counted = new Map<string, Counted>()
  readonly #samples: number
  readonly #labels: Words['masked']

  /**
   * @param samples kept per rule and language; 0 keeps no text at all
   * @param labels what stands in place of a name, number or e-mail address
   */
  constructor(samples: number, labels: Words['masked']) {
    this.#samples = samples
    this.#labels = labels
  }

  /**
   * @param order the message's place in the input
   * @param agent the agent's name in the export, to hide it in samples
   */
  add(review: Review, order: number, agent: string | null): void {
    const { language, role } = review
    if (review.skipped || !isOurs(language) || (role !== 'agent' && role !== 'customer')) return
    this.read[role][language]++
    for (const [rule, places] of placesOf(review)) {
      const counted = this.#of(`${rule} ${language}`)
      counted.roles.add(role)
      counted.hits += places.size
      counted.messages++
      const [first] = places.values()
      if (this.#samples > 0 && first) this.#sample(counted, first, review, order, agent)
    }
  }

  #of(key: string): Counted {
    let counted = this.#counted.get(key)
    if (!counted) {
      counted = { hits: 0, messages: 0, roles: new Set(), top: new Top(this.#samples, byRank) }
      this.#counted.set(key, counted)
    }
    return counted
  }

  #sample({ top }: Counted, place: Span, review: Review, order: number, agent: string | null): void {
    const ranked: Ranked = { rank: hash(order), order, conversation: '', message: '', text: '' }
    if (!top.wants(ranked)) return
    const text = excerpt(review.text, place, this.#labels, agent === null ? [] : [agent])
    if (text !== null) top.add({ ...ranked, conversation: review.conversation_id, message: review.message_id, text })
  }

  /**
   * A line per rule whose language the archive has, also for rules that found nothing, and per detector that found
   * something; most messages first.
   */
  tallies(rulebook: Rulebook): RuleTally[] {
    const rules = allRules(rulebook)
    const known = new Set(rules.map(keyOf))
    const code = [...this.#counted.keys()].filter((key) => !known.has(key))
    return [...rules.map((rule) => this.#ofRule(rule)), ...code.map((key) => this.#ofCode(key))]
      .filter((tally) => tally.of > 0)
      .sort((a, b) => b.messages - a.messages || compare(a.rule, b.rule) || compare(a.language, b.language))
  }

  #ofRule(rule: Rule): RuleTally {
    const { id, language, dimension, finding, title, reads } = rule
    const of = this.#readBy(reads === 'both' ? ['agent', 'customer'] : [reads], language)
    return { rule: id, language, dimension, finding, title, of, ...this.#found(keyOf(rule)) }
  }

  #ofCode(key: string): RuleTally {
    const [rule, language] = key.split(' ') as [string, RuleLanguage]
    const of = this.#readBy([...this.#counted.get(key)!.roles], language)
    return { rule, language, dimension: null, finding: false, title: '', of, ...this.#found(key) }
  }

  #readBy(roles: readonly ('agent' | 'customer')[], language: RuleLanguage): number {
    return roles.reduce((sum, role) => sum + this.read[role][language], 0)
  }

  #found(key: string): Pick<RuleTally, 'hits' | 'messages' | 'samples'> {
    const counted = this.#counted.get(key)
    const items = [...(counted?.top.items ?? [])].sort((a, b) => a.order - b.order)
    return {
      hits: counted?.hits ?? 0,
      messages: counted?.messages ?? 0,
      samples: items.map(({ conversation, message, text }) => ({ conversation, message, text })),
    }
  }
}

const keyOf = ({ id, language }: Rule) => `${id} ${language}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The different places of each rule in a message, in the order of the review. */
function placesOf({ findings, signals }: Review): Map<string, Map<string, Span>> {
  const places = new Map<string, Map<string, Span>>()
  for (const { rule, start, end } of [...findings, ...signals]) {
    const known = places.get(rule) ?? new Map<string, Span>()
    known.set(`${start} ${end}`, { start, end })
    places.set(rule, known)
  }
  return places
}
