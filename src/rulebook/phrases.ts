import { dutchInflectedAdjective, dutchPlural, dutchVerbForms } from '../annotate/inflection/dutch.ts'
import { englishForms } from '../annotate/inflection/english.ts'
import { Remembered } from '../annotate/lexicon.ts'
import { expand, expandWord } from '../annotate/short-forms.ts'
import { scan, type Tokens } from '../annotate/tokens.ts'
import type { RuleLanguage } from '../conversation.ts'

/** Words that are read as they stand. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/

/** The normal forms of a phrase's words, as {@link scan} and {@link expand} have them: thousands are read at each start. */
const normsOf = (phrase: string, language: RuleLanguage): readonly string[] =>
  PLAIN.test(phrase)
    ? phrase.split(' ').flatMap((word) => expandWord(word, language))
    : expand(scan(phrase), language).norms

/** Phrases looked up word by word; the longest that stands at a place wins. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { norms: readonly string[]; value: T }[]>()
  readonly #language: RuleLanguage
  readonly #entries: Remembered<readonly { norms: readonly string[]; value: T }[] | null>

  /** @param slot two slots of {@link newSlots} that no table of another use has */
  constructor(language: RuleLanguage, slot: number) {
    this.#language = language
    this.#entries = new Remembered(slot, (norm) => this.#byFirst.get(norm) ?? null)
  }

  /** Adds a phrase; the first entry for the same words stays. */
  add(phrase: string, value: T): void {
    const norms = normsOf(phrase, this.#language)
    if (norms.length === 0) return
    this.#entries.changed()
    const known = this.#byFirst.get(norms[0]!)
    const entry = { norms, value }
    if (!known) this.#byFirst.set(norms[0]!, [entry])
    else if (!known.some((k) => k.norms.length === norms.length && k.norms.every((n, i) => n === norms[i]))) {
      known.push(entry)
      known.sort((a, b) => b.norms.length - a.norms.length)
    }
  }

  /** The longest phrase at token `at`, within [at, limit). */
  find({ forms, norms }: Tokens, at: number, limit: number): { length: number; value: T } | null {
    const entries = this.#entries.of(forms[at]!, this.#language)
    if (!entries) return null
    for (const { norms: phrase, value } of entries) {
      if (at + phrase.length > limit) continue
      let i = 1
      while (i < phrase.length && phrase[i] === norms[at + i]) i++
      if (i === phrase.length) return { length: phrase.length, value }
    }
    return null
  }

  /** Whether any word of a text begins a phrase. */
  mayStandIn({ forms }: Tokens): boolean {
    for (const form of forms) if (this.#entries.of(form, this.#language)) return true
    return false
  }

  /** What a phrase of one word stands for. */
  word(norm: string): T | undefined {
    return this.#byFirst.get(norm)?.find(({ norms }) => norms.length === 1)?.value
  }
}

/**
 * Forms of a word with the matching form of its replacement: utilised -> used, realiseerde -> maakte. A form whose
 * counterpart cannot be made has an empty one: it is found, but nothing is offered.
 */
export function pairedForms(find: string, replacement: string, language: RuleLanguage): Map<string, string> {
  return language === 'en' ? english(find, replacement) : dutch(find, replacement)
}

function english(find: string, replacement: string): Map<string, string> {
  const pairs = new Map([[find, replacement]])
  if (/\s/.test(find)) return pairs
  const [head, ...rest] = replacement.split(' ')
  const to = englishForms(head!)
  for (const [form, word] of englishForms(find)) {
    if (form === 'comparative' || form === 'superlative' || pairs.has(word)) continue
    pairs.set(word, [to.get(form) ?? head!, ...rest].join(' '))
  }
  return pairs
}

const isVerb = (word: string) => /(?:en|gaan|staan|slaan|zien|doen|zijn)$/.test(word) && word.length > 3

function dutch(find: string, replacement: string): Map<string, string> {
  const pairs = new Map([[find, replacement]])
  if (/\s/.test(find)) return pairs
  const single = !/\s/.test(replacement)
  if (isVerb(find) && isVerb(replacement)) {
    const to = single ? dutchVerbForms(replacement) : undefined
    for (const [form, word] of dutchVerbForms(find)) if (!pairs.has(word)) pairs.set(word, to?.get(form) ?? '')
    return pairs
  }
  if (!isVerb(find)) {
    for (const plural of new Set([dutchPlural(find), `${find}s`]))
      if (!pairs.has(plural)) pairs.set(plural, single ? dutchPlural(replacement) : '')
    const inflected = dutchInflectedAdjective(find)
    if (!pairs.has(inflected)) pairs.set(inflected, single ? dutchInflectedAdjective(replacement) : '')
  }
  return pairs
}
