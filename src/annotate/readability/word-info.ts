import type { RuleLanguage } from '../../conversation.ts'
import { fact } from '../lexicon.ts'
import { compoundZipf } from './compounds.ts'
import { frequencies } from './frequency.ts'
import { syllables } from './syllables.ts'
import { EN } from './words.en.ts'
import { NL } from './words.nl.ts'

/** What a word is, as bits of `WordInfo.kinds`. */
export const KIND = {
  subordinator: 1,
  formal: 2,
  person: 4,
  auxiliary: 8,
  content: 16,
  preposition: 32,
  connective: 64,
  nominal: 128,
  participle: 256,
  number: 512,
  abstract: 1024,
  helper: 2048,
  /** 's: belongs to the word before it, and is not counted. */
  attached: 4096,
} as const

export interface WordInfo {
  /** log10 of the times per billion words; words that no table holds get `UNSEEN`. */
  zipf: number
  syllables: number
  kinds: number
  /** Where `features` met the word last, on its running count of words; see there. */
  metAt: number
}

const NEVER = Number.NEGATIVE_INFINITY

/** Rarer than any listed word. */
const UNSEEN = { en: 1.4, nl: 2.8 } as const

interface Lists {
  subordinators: string
  formal: string
  abstract: string
  helpers: string
  persons: string
  auxiliaries: string
  functions: string
  prepositions: string
  connectives: string
  nominal: RegExp
  participle: RegExp
}
const LISTS: Readonly<Record<RuleLanguage, Lists>> = { en: EN, nl: NL }

function bits(lists: Lists): Map<string, number> {
  const map = new Map<string, number>()
  const mark = (list: string, bit: number) => {
    for (const word of list.split(/\s+/)) map.set(word, (map.get(word) ?? 0) | bit)
  }
  mark(lists.subordinators, KIND.subordinator)
  mark(lists.formal, KIND.formal)
  mark(lists.abstract, KIND.abstract)
  mark(lists.helpers, KIND.helper)
  mark(lists.persons, KIND.person)
  mark(lists.auxiliaries, KIND.auxiliary)
  mark(lists.prepositions, KIND.preposition)
  mark(lists.connectives, KIND.connective)
  return map
}
const KINDS = { en: bits(EN), nl: bits(NL) }
const FUNCTIONS = { en: new Set(EN.functions.split(/\s+/)), nl: new Set(NL.functions.split(/\s+/)) }

/** Words are looked up far more often than they are new. */
const CAPACITY = 8_000
const known: Readonly<Record<RuleLanguage, Map<string, WordInfo>>> = { en: new Map(), nl: new Map() }

/** Empties the memory of words when it is full; to be called between texts, never within one. */
export function makeRoom(language: RuleLanguage): void {
  if (known[language].size >= CAPACITY) known[language].clear()
}

/** What is known about one lower-cased word. Does not depend on anything but the word. */
export function wordInfo(word: string, language: RuleLanguage): WordInfo {
  const memory = known[language]
  const found = memory.get(word)
  if (found) return found
  const info = describe(word, language)
  memory.set(word, info)
  return info
}

/** What is known about a word met in a text; see {@link wordInfo}. */
export const infoOf = fact(({ word }, language) => wordInfo(word, language))

/** Links, mail addresses and mentions fill a place in the sentence, no more. */
const ADDRESS = /[@/:<>]|\.[^.]{2}/
/** `i.v.m.`, `e.g.`: plain-language guides have them written out; not `p.m.`. */
const SHORT_FORM = /^(?!p\.m|a\.m)\p{L}\..*\.$/u

function describe(word: string, language: RuleLanguage): WordInfo {
  const info = describeWhole(word, language)
  if (word.startsWith("'")) info.kinds |= KIND.attached
  return info
}

function describeWhole(word: string, language: RuleLanguage): WordInfo {
  if (ADDRESS.test(word)) return { zipf: 0, syllables: 0, kinds: 0, metAt: NEVER }
  if (/\d/.test(word)) return { zipf: 0, syllables: 0, kinds: KIND.number, metAt: NEVER }
  const lists = LISTS[language]
  const short = word.slice(0, 40)
  if (SHORT_FORM.test(short)) return { zipf: 0, syllables: 0, kinds: KIND.formal, metAt: NEVER }
  let kinds = KINDS[language].get(short) ?? 0
  if (!FUNCTIONS[language].has(short)) {
    kinds |= KIND.content
    if (short.length > 5 && lists.nominal.test(short)) kinds |= KIND.nominal
    if (short.length > 3 && lists.participle.test(short)) kinds |= KIND.participle
  }
  const zipf = frequencies(language).get(short) ?? derived(short, language)
  return { zipf, syllables: syllables(short, language), kinds, metAt: NEVER }
}

/** Endings to take off when the word itself is not listed, with what the remaining stem may need. */
const ENDINGS: Readonly<Record<RuleLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ["'s", ''],
    ['s', ''],
    ['es', ''],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ly', ''],
    ['er', ''],
    ['ies', 'y'],
    ['un-', ''],
  ],
  nl: [
    ["'s", ''],
    ['en', ''],
    ['e', ''],
    ['s', ''],
    ['t', ''],
    ['n', ''],
    ['de', ''],
    ['te', ''],
    ['je', ''],
    ['jes', ''],
    ['tje', ''],
    ['tjes', ''],
    ['den', ''],
    ['er', ''],
  ],
}
/** An inflected form is a little rarer than its stem. */
const INFLECTED = 0.4

function derived(word: string, language: RuleLanguage): number {
  const table = frequencies(language)
  let best = UNSEEN[language] as number
  for (const [ending, back] of ENDINGS[language]) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const zipf = table.get(word.slice(0, word.length - ending.length) + back)
    if (zipf !== undefined && zipf - INFLECTED > best) best = zipf - INFLECTED
  }
  const parts = compoundZipf(word, language, table)
  return Math.max(best, parts)
}
