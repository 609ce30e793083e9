import type { RuleLanguage } from '../../conversation.ts'
import { count, type Words } from './counts.ts'

/**
 * What readability is computed from, in the order of the array that `features` gives. Every feature is a mean over
 * words or sentences, so that none grows with the length of the text. The sign says which way it moves ease; the
 * fitted weights keep to it.
 */
export const FEATURES = {
  /** log2 of the mean words per sentence. */
  sentenceLength: -1,
  /** Words after the twelfth of a sentence, per word. */
  longSentences: -1,
  /** Mean Zipf value of content words, each counted once in a window. */
  familiarity: 1,
  /** Mean Zipf value of the rarest third of the content words. */
  rarest: 1,
  /** Content words that are both rare and long, per content word. */
  rareLongWords: -1,
  formalWords: -1,
  abstractWords: -1,
  /** Helper verbs per word: would have been. */
  helpers: -1,
  nominalisations: -1,
  subordinators: -1,
  passives: -1,
  prepositions: -1,
  /** Content words per word: how densely the text is packed. */
  density: -1,
  /** Words between the passive's auxiliary and its participle (Dutch: the tang), beyond two, per word. */
  tang: -1,
  persons: 1,
  connectives: 1,
  /** Digits are read at a glance. */
  numbers: 1,
  /** Content words met shortly before, per content word: the text stays with its subject. */
  repetition: 1,
} as const
export type Feature = keyof typeof FEATURES
export const NAMES = Object.keys(FEATURES) as Feature[]

/** A text without content words ("yes, we do") is as familiar as its words. */
const FAMILIAR = 5.5

/** @returns one number per name of `FEATURES`, or null where there are fewer than three words */
export function features(language: RuleLanguage, words: Words): number[] | null {
  const c = count(language, words)
  if (c.words < 3) return null
  const content = Math.max(1, c.content)
  return [
    Math.log2(c.words / c.sentences),
    c.overlong / c.words,
    c.fresh > 0 ? c.freshZipf / c.fresh : FAMILIAR,
    c.content > 0 ? rarestThird(c.histogram, c.content) : FAMILIAR,
    c.rareLong / content,
    c.formal / c.words,
    c.abstract / c.words,
    c.helpers / c.words,
    c.nominal / c.words,
    c.subordinators / c.words,
    c.passives / c.words,
    c.prepositions / c.words,
    c.content / c.words,
    c.tang / c.words,
    c.persons / c.words,
    c.connectives / c.words,
    c.numbers / c.words,
    (c.content - c.fresh) / content,
  ]
}

function rarestThird(histogram: readonly number[], content: number): number {
  const wanted = Math.ceil(content / 3)
  let taken = 0
  let sum = 0
  for (let tenths = 0; tenths < histogram.length && taken < wanted; tenths++) {
    const some = Math.min(histogram[tenths]!, wanted - taken)
    taken += some
    sum += (some * tenths) / 10
  }
  return sum / taken
}
