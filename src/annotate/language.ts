/**
 * Which language a message is in. Most support messages are short, so the order is: a vote of known words, letter clues
 * of unknown ones, the conversation so far, and only then franc's letter statistics.
 */
import { francAll } from 'franc'
import { addClues } from './language/clues.ts'
import { hasNoise, stripNoise } from './language/noise.ts'
import { CODES, vote } from './language/vote.ts'

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

const FRANC: Readonly<Record<string, string>> = {
  eng: 'en',
  nld: 'nl',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
}
const FRANC_CODES = Object.keys(FRANC)
/** franc's answer is worth nothing under so many letters, and no better over so many. */
const FRANC_LEAST = 12
const FRANC_MOST = 500
/** What a clear answer of franc adds. */
const FRANC_WEIGHT = 2

/**
 * @param text the message, cleaned of quotes and signatures
 * @param words its lower-cased word tokens
 * @param prior evidence from earlier messages of the conversation; weak against a clear message, decisive for `ok`
 */
export function detectLanguage(text: string, words: readonly string[], prior?: LanguagePrior): LanguageGuess {
  const noisy = hasNoise(text)
  const clean = noisy ? stripNoise(text.slice(0, 4000)) : text
  const { points, unknown } = vote(noisy ? (clean.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []) : words)

  const evidence: Record<string, number> = {}
  CODES.forEach((code, i) => {
    if (points[i]! > 0) evidence[code] = points[i]!
  })
  if (lead(evidence) < CLEAR) for (const word of unknown) addClues(word, evidence)
  if (lead(evidence) < CLEAR / 2 && clean.length >= FRANC_LEAST) addFranc(clean, evidence)

  const total = { ...evidence }
  if (prior) addPrior(prior, total)
  for (const code in evidence) evidence[code] = Math.min(MOST, evidence[code]!)
  return { ...winner(total), evidence }
}

/** How far the best language is ahead of the second. */
function lead(evidence: Readonly<Record<string, number>>): number {
  let first = 0
  let second = 0
  for (const code in evidence) {
    const value = evidence[code]!
    if (value > first) {
      second = first
      first = value
    } else if (value > second) second = value
  }
  return first - second
}

function addFranc(text: string, evidence: Record<string, number>): void {
  const found = francAll(text.slice(0, FRANC_MOST), { only: FRANC_CODES, minLength: FRANC_LEAST })
  const next = found[1]?.[1] ?? 0
  const [best, score] = found[0] ?? ['und', 0]
  const code = FRANC[best]
  if (code) evidence[code] = (evidence[code] ?? 0) + Math.min(FRANC_WEIGHT, (score - next) * 10)
}

function addPrior(prior: LanguagePrior, total: Record<string, number>): void {
  let sum = 0
  for (const code in prior) sum += prior[code]!
  if (sum <= 0) return
  const weight = PRIOR_WEIGHT * Math.min(1, sum / PRIOR_FULL)
  for (const code in prior) total[code] = (total[code] ?? 0) + (weight * prior[code]!) / sum
}

/** The language with most evidence. Ties go to the earlier code in the alphabet, so that the verdict is the same each time. */
function winner(total: Readonly<Record<string, number>>): { language: string; confidence: number } {
  let language = 'und'
  let best = 0
  let odds = 0
  for (const code of Object.keys(total).sort()) {
    if (total[code]! > best) {
      best = total[code]!
      language = code
    }
  }
  for (const code in total) odds += Math.exp(total[code]! - best)
  return { language, confidence: language === 'und' ? 0 : 1 / (odds + Math.exp(-best)) }
}
