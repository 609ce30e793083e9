/** The vote of known words: one look-up a word in a table of small arrays, one column a language. */
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
      let row = table.get(word)
      if (!row) table.set(word, (row = new Float64Array(CODES.length)))
      row[column] = Math.max(row[column]!, WEIGHT[tier])
    }
})

/** Words after this many no longer change a verdict. */
const ENOUGH = 80

export interface Vote {
  /** Points per column of `CODES`. */
  points: Float64Array
  /** Words that no list knows (a word is added once per place it stands). */
  unknown: string[]
  /** Words looked at. */
  seen: number
}

/** Counts the votes of lower-cased words; at most the first 80. `c'est` counts whole, else by its parts. */
export function vote(words: Iterable<string>): Vote {
  const points = new Float64Array(CODES.length)
  const unknown: string[] = []
  let seen = 0
  const add = (row: Float64Array) => {
    for (let i = 0; i < points.length; i++) points[i]! += row[i]!
  }
  for (const raw of words) {
    if (++seen > ENOUGH) break
    const word = raw.includes('’') ? raw.replaceAll('’', "'") : raw
    const row = table.get(word)
    if (row) {
      add(row)
      continue
    }
    if (!word.includes("'")) {
      unknown.push(word)
      continue
    }
    for (const part of word.split("'")) {
      const half = part === '' ? undefined : table.get(part)
      if (half) add(half)
    }
    unknown.push(word)
  }
  return { points, unknown, seen }
}
