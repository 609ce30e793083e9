/**
 * Which language a message is in. Most support messages are short, so the order is: a vote of known words, letter clues
 * of unknown ones, the conversation so far, and only then franc's letter statistics.
 */
import { addClues } from './language/clues.ts'
import { hasNoise, stripNoise, tellingWords } from './language/noise.ts'
import { likeliest } from './language/trigrams.ts'
import { CODES, lead, vote } from './language/vote.ts'
import { type Form, formOf } from './lexicon.ts'

/** Evidence so far per ISO 639-1 code, from earlier messages of the conversation: the sum of their `evidence`. */
export interface LanguagePrior {
  [code: string]: number
}

export interface LanguageGuess {
  /** ISO 639-1, or `und` where neither the message nor the conversation says. */
  language: string
  /** 0-1. */
  confidence: number
  /** What this message says by itself, at most 10 a language; to be added to the prior by the caller. */
  evidence: Record<string, number>
}

/** A lead that settles the matter: two sure words, or one and some clues. */
const CLEAR = 4
/** The most one message adds to the prior of its conversation. */
const MOST = 10
/** The prior's weight against the message: less than one sure word. */
const PRIOR_WEIGHT = 2.5
/** Evidence at which a prior counts fully. */
const PRIOR_FULL = 6

/** Evidence up to this is a hint only. */
const HINTS = 0.5
/** Breaks near ties (`ja`, `hallo`). */
const HOME = 0.1

/** The first columns are the languages with rules, `en` and `nl`. */
const RULE_LANGUAGES = 2
/** No more of a message is read: characters. */
const READ = 4000

/** ISO 639-3, in the order of `CODES`. */
const FRANC_CODES = ['eng', 'nld', 'deu', 'fra', 'spa', 'por', 'ita']
/** franc is not asked under so many characters, its answer counts fully from so many, and it reads no more than so many. */
const FRANC_LEAST = 12
const FRANC_FULL = 60
const FRANC_MOST = 500
/** What a clear answer of franc adds at most: less than one sure word. */
const FRANC_WEIGHT = 2

/** What each column of `CODES` has. */
type Points = readonly number[]

/** What a text says about its language; numbers by column of `CODES`. */
export interface Heard {
  /** ISO 639-1, or `und`. */
  language: string
  points: Points
  /** See {@link LanguageGuess}. */
  evidence: Points
}

/**
 * @param text the message, cleaned of quotes and signatures
 * @param words its lower-cased word tokens
 * @param prior evidence from earlier messages of the conversation; weak against a clear message, decisive for `ok`
 */
export function detectLanguage(text: string, words: readonly string[], prior?: LanguagePrior): LanguageGuess {
  const heard = readLanguage(text, words.map(formOf), prior && CODES.map((code) => prior[code] ?? 0))
  const evidence: Record<string, number> = {}
  for (const [i, code] of CODES.entries()) if (heard.evidence[i]! > 0) evidence[code] = heard.evidence[i]!
  return { language: heard.language, confidence: confidenceOf(heard), evidence }
}

/** The same for the words of a text that was scanned. */
export function readLanguage(text: string, words: readonly Form[], prior?: Points): Heard {
  const head = text.length > READ ? text.slice(0, READ) : text
  const noisy = hasNoise(head)
  const { points, unknown } = vote(noisy ? tellingWords(head) : words)
  if (lead(points) < CLEAR) {
    for (const word of unknown) addClues(word, points)
    if (lead(points) < CLEAR / 2) addFranc(noisy ? stripNoise(head) : head, points)
  }
  const evidence = points.slice()
  for (let i = 0; i < evidence.length; i++) if (evidence[i]! > MOST) evidence[i] = MOST
  if (prior) addPrior(prior, points)
  const best = winner(points)
  return { language: best < 0 ? 'und' : CODES[best]!, points, evidence }
}

/** How sure a language is, 0-1. */
export function confidenceOf({ language, points }: Heard): number {
  if (language === 'und') return 0
  let odds = 1
  for (const value of points) odds += Math.exp(value)
  return Math.exp(points[(CODES as readonly string[]).indexOf(language)]!) / odds
}

function addFranc(text: string, points: number[]): void {
  if (text.length < FRANC_LEAST) return
  const found = likeliest(text.length > FRANC_MOST ? text.slice(0, FRANC_MOST) : text)
  const column = found ? FRANC_CODES.indexOf(found.language) : -1
  if (!found || column < 0) return
  points[column]! += Math.min(1, text.length / FRANC_FULL) * Math.min(FRANC_WEIGHT, found.margin * 10)
}

/** Squared, because words that languages share give every prior some evidence for the others. */
function addPrior(prior: Points, points: number[]): void {
  let sum = 0
  let squares = 0
  for (const value of prior) {
    sum += value
    squares += value * value
  }
  if (sum <= 0) return
  const weight = PRIOR_WEIGHT * Math.min(1, sum / PRIOR_FULL)
  for (let i = 0; i < points.length; i++) points[i]! += (weight * prior[i]! ** 2) / squares
}

/**
 * The column with most points; -1 where there are only hints that any language may hold. Near ties go to the languages
 * a Dutch or English desk meets most.
 */
function winner(points: Points): number {
  let best = -1
  let most = HINTS
  for (let i = 0; i < points.length; i++) {
    const value = points[i]! + (i < RULE_LANGUAGES ? HOME : 0)
    if (points[i]! > HINTS && value > most) {
      best = i
      most = value
    }
  }
  return best
}
