import { createRequire } from 'node:module'
import type { RuleLanguage } from '../../../conversation.ts'

/**
 * Polarity of single words, -1 to 1. English: AFINN (Nielsen 2011), from the package `sentiment`, -5 to 5 there.
 * Dutch: the adjectives of Pattern (De Smedt & Daelemans 2012), from `natural`. Loaded on first use.
 */
const require = createRequire(import.meta.url)

const AFINN_TOP = 5
/** Inflected Dutch adjectives are looked up without their ending. */
const DUTCH_ENDINGS = ['e', 'er', 'ste', 'st']

/** Words whose everyday or technical use in support mail carries no feeling, whatever the lexicons say. */
const NEUTRAL: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'please help want wants wanted need like yes no share shared agree support supported demand cut kill killed abort ' +
      'fire block drop solution free win save saved join commit committed trust true resolve fix update able unable ' +
      'growing top reach clear number clean warning alert certain pay matter matters hard apply growth stop ignore die ' +
      'dead fatal critical attack virus infected debt mine bug limited charge charges charged interest interested ' +
      'important importance fun chance chances allow top natural kind easy ensure hello hi dear god welcome sorry ' +
      'active strong big'
    ).split(' '),
  ),
  nl: new Set(
    (
      'echt heel snel graag groot grote kort lang gratis nieuw nieuwe zeker laatste mogelijk volgende eerste juist recht ' +
      'klaar vol volle eigen ander andere vorig vorige digitaal technisch speciaal best beste rood rode zwart zwarte wit ' +
      'witte groen blauw dicht open vast vaste hoog hoge laag lage klein kleine oud oude jong officieel gewoon even ' +
      'normaal gelijk verder extra meer minder veel weinig enkel enkele verschillende diverse beschikbaar nodig ' +
      'volledig volledige precies laat later duidelijk lief lieve dag links eventueel bepaald bepaalde druk koud warm ' +
      'direct actief online offline inclusief exclusief vrij half halve heet dood'
    ).split(' '),
  ),
}

type Pattern = Record<string, { polarity: string; intensity: string }>

const lexicons: Partial<Record<RuleLanguage, Map<string, number>>> = {}

function lexicon(language: RuleLanguage): Map<string, number> {
  const known = lexicons[language]
  if (known) return known
  const map = new Map<string, number>()
  if (language === 'en') {
    const labels = require('sentiment/languages/en/labels.json') as Record<string, number>
    for (const [word, value] of Object.entries(labels)) map.set(word, value / AFINN_TOP)
  } else {
    const entries = require('natural/lib/natural/sentiment/Dutch/pattern-sentiment-nl.json') as Pattern
    for (const [word, { polarity }] of Object.entries(entries)) map.set(word.toLowerCase(), Number(polarity))
  }
  for (const word of NEUTRAL[language]) map.delete(word)
  lexicons[language] = map
  return map
}

const KEPT = 4_000
const kept: Record<RuleLanguage, Map<string, number>> = { en: new Map(), nl: new Map() }

/** Polarity of a word in lower case without accents; 0 where the lexicon does not have it. */
export function polarity(word: string, language: RuleLanguage): number {
  const cache = kept[language]
  let value = cache.get(word)
  if (value === undefined) {
    if (cache.size >= KEPT) cache.clear()
    value = lookUp(word, language)
    cache.set(word, value)
  }
  return value
}

function lookUp(word: string, language: RuleLanguage): number {
  const map = lexicon(language)
  const own = map.get(word)
  if (own !== undefined) return own
  if (language === 'nl' && !NEUTRAL.nl.has(word))
    for (const ending of DUTCH_ENDINGS)
      if (word.length > ending.length + 3 && word.endsWith(ending)) {
        const base = map.get(word.slice(0, -ending.length))
        if (base !== undefined) return base
      }
  return 0
}

let emoji: Map<string, number> | undefined

/** Emoji that mock or plead more often than the ranking by tweets says; 🙏 asks or thanks. */
const OWN_EMOJI: Readonly<Record<string, number>> = {
  '👏': -0.3,
  '🙄': -0.8,
  '😏': -0.5,
  '🙃': -0.6,
  '🤡': -0.8,
  '🤔': -0.4,
  '🤨': -0.6,
  '😉': 0.2,
  '🙏': 0.2,
  '👎': -0.8,
  '😤': -0.8,
  '🤬': -1,
  '😡': -1,
  '😠': -1,
  '🤦': -0.8,
  '🤷': -0.5,
  '🥴': -0.5,
  '🤯': -0.6,
  '😂': -0.1,
  '🤣': -0.2,
  '😭': -0.6,
  '😩': -0.7,
  '😫': -0.7,
  '😒': -0.8,
  '😑': -0.7,
  '😐': -0.5,
  '🤮': -1,
  '🤢': -0.8,
  '💩': -0.7,
  '🖕': -1,
  '😱': -0.6,
  '😬': -0.4,
  '😢': -0.6,
  '😔': -0.6,
  '😞': -0.7,
  '😟': -0.6,
  '🙁': -0.6,
  '😕': -0.5,
  '😣': -0.7,
  '😖': -0.7,
  '🥺': -0.3,
  '🤞': 0.1,
  '🤗': 0.6,
  '🥰': 0.8,
  ':(': -0.6,
  ':/': -0.5,
  ":'(": -0.7,
  ':|': -0.4,
  ':s': -0.4,
  ':S': -0.4,
  ':)': 0.4,
  ';)': 0.2,
  ':D': 0.4,
  ':P': 0.1,
  '<3': 0.7,
}

/** Polarity of an emoji or emoticon (its normal form), -1 to 1: own judgement, else the emoji ranking in `sentiment`. */
export function emojiPolarity(norm: string): number {
  const own = OWN_EMOJI[norm]
  if (own !== undefined) return own
  if (!emoji) {
    const scores = require('sentiment/build/emoji.json') as Record<string, number>
    emoji = new Map(Object.entries(scores).map(([sign, value]) => [sign, value / AFINN_TOP]))
  }
  return emoji.get(norm) ?? 0
}
