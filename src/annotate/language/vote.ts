/** The vote of known words: one look-up a word in a table of small arrays, one column a language. */
import { type Form, fact } from '../lexicon.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { FR } from './fr.ts'
import { NL } from './nl.ts'
import { ES, IT, PT } from './others.ts'

/** ISO 639-1 codes in the order of the columns. */
export const CODES = ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'] as const

interface Tiers {
  sure: string
  likely: string
  hint: string
}
const LISTS: readonly Tiers[] = [EN, NL, DE, FR, ES, PT, IT]
/** What one word of a tier is worth. */
const WEIGHT: Readonly<Record<keyof Tiers, number>> = { sure: 3, likely: 1.5, hint: 0.4 }

const table = new Map<string, Float64Array>()
LISTS.forEach((tiers, column) => {
  for (const tier of ['hint', 'likely', 'sure'] as const)
    for (const word of tiers[tier].split(/\s+/)) {
      const row = table.get(word) ?? new Float64Array(CODES.length)
      table.set(word, row)
      row[column] = Math.max(row[column]!, WEIGHT[tier])
    }
})

/** Words after this many no longer change a verdict, nor do words after a lead this long. */
const ENOUGH = 80
const LOOK = 16
const FAR_AHEAD = 24

export interface Vote {
  /** Points per column of `CODES`. */
  points: number[]
  /** Words that no list knows. */
  unknown: Form[]
}

/** `points` += `row`, column by column. */
export function addRow(points: number[], row: Float64Array): void {
  for (let i = 0; i < row.length; i++) points[i]! += row[i]!
}

/** How far the best column is ahead of the second. */
export function lead(points: readonly number[]): number {
  let first = 0
  let second = 0
  for (const value of points) {
    if (value > first) {
      second = first
      first = value
    } else if (value > second) second = value
  }
  return first - second
}

/** Counts the votes of words, at most the first 80. `c'est` counts whole where it is listed, else by its parts. */
export function vote(words: readonly Form[]): Vote {
  const points = [0, 0, 0, 0, 0, 0, 0] // a number per code, as a literal: that is made as an array of floats at once
  const unknown: Form[] = []
  const most = Math.min(words.length, ENOUGH)
  for (let i = 0; i < most; i++) {
    if (i % LOOK === LOOK - 1 && lead(points) > FAR_AHEAD) break
    const word = words[i]!
    const votes = votesOf(word, 'en')
    if (votes instanceof Float64Array) addRow(points, votes)
    else {
      for (const row of votes) addRow(points, row)
      unknown.push(word)
    }
  }
  return { points, unknown }
}

/** What a word adds: its row where it is listed, else those of its parts. The same in whatever language it is read. */
const votesOf = fact(({ word }): Float64Array | readonly Float64Array[] => {
  const row = table.get(word)
  if (row) return row
  if (!word.includes("'") && !word.includes('’')) return NONE
  const straight = word.replaceAll('’', "'")
  const whole = table.get(straight)
  return whole ? [whole] : straight.split("'").flatMap((part) => table.get(part) ?? [])
})
const NONE: readonly Float64Array[] = []
