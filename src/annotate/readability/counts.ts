import type { RuleLanguage } from '../../conversation.ts'
import { KIND, makeRoom, type WordInfo } from './word-info.ts'

/** A sentence is long from so many words. */
const LONG = 12
/** Below this Zipf value (times per billion words: 8,000) a long word is hard. */
const RARE = 3.9
const LONG_SYLLABLES = 3
/** A content word met again within so many words is a repetition. */
const WINDOW = 80
/** A participle this far behind its auxiliary still makes a passive. */
const REACH = { en: 2, nl: 14 } as const

/**
 * Counts the words of all texts and jumps by a window before each, so that a word's own `metAt` tells whether it was
 * met shortly before in the same text: cheaper than a map per text, and no text sees another.
 */
let clock = 0

/** Counts of one text, gathered sentence by sentence. */
export interface Counts {
  words: number
  sentences: number
  overlong: number
  content: number
  fresh: number
  freshZipf: number
  rareLong: number
  formal: number
  abstract: number
  helpers: number
  nominal: number
  subordinators: number
  passives: number
  prepositions: number
  tang: number
  persons: number
  connectives: number
  numbers: number
  /** Content words per tenth of a Zipf point. */
  histogram: number[]
}

/**
 * The words of a text with a null behind each sentence, as a function that gives them: what is known about a word must be
 * asked for after `makeRoom`.
 */
export type Words = () => readonly (WordInfo | null)[]

/** Counts what `features` divides, in one pass over the words. */
export function count(language: RuleLanguage, words: Words): Counts {
  const c: Counts = {
    words: 0,
    sentences: 0,
    overlong: 0,
    content: 0,
    fresh: 0,
    freshZipf: 0,
    rareLong: 0,
    formal: 0,
    abstract: 0,
    helpers: 0,
    nominal: 0,
    subordinators: 0,
    passives: 0,
    prepositions: 0,
    tang: 0,
    persons: 0,
    connectives: 0,
    numbers: 0,
    histogram: new Array(80).fill(0),
  }
  makeRoom(language)
  clock += WINDOW + 1
  let length = 0
  let auxiliary = -1
  for (const info of words()) {
    if (info === null) {
      if (length > 0) c.sentences++
      c.overlong += Math.max(0, length - LONG)
      length = 0
      auxiliary = -1
      continue
    }
    const { kinds, zipf } = info
    if (kinds & KIND.attached) continue
    clock++
    length++
    c.words++
    if (kinds & KIND.content) {
      c.content++
      c.histogram[Math.min(79, Math.round(zipf * 10))]!++
      if (clock - info.metAt > WINDOW) {
        c.fresh++
        c.freshZipf += zipf
      }
      info.metAt = clock
      if (zipf < RARE && info.syllables >= LONG_SYLLABLES) c.rareLong++
    }
    if (kinds & KIND.number) c.numbers++
    if (kinds & KIND.formal) c.formal++
    if (kinds & KIND.abstract) c.abstract++
    if (kinds & KIND.helper) c.helpers++
    if (kinds & KIND.nominal) c.nominal++
    if (kinds & KIND.subordinator) c.subordinators++
    if (kinds & KIND.preposition) c.prepositions++
    if (kinds & KIND.person) c.persons++
    if (kinds & KIND.connective) c.connectives++
    if (kinds & KIND.auxiliary) auxiliary = length
    else if (auxiliary > 0 && kinds & KIND.participle) {
      const distance = length - auxiliary
      if (distance <= REACH[language]) c.passives++
      if (language === 'nl') c.tang += Math.max(0, distance - 2)
      auxiliary = -1
    }
  }
  return c
}
