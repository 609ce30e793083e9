import type { RuleLanguage } from '../../conversation.ts'
import { TABLE as EN } from './frequency.en.ts'
import { TABLE as NL } from './frequency.nl.ts'

const TABLES: Readonly<Record<RuleLanguage, string>> = { en: EN, nl: NL }

/** A table of the Zipf value (log10 of times per billion words) of the listed words. */
export interface Frequencies {
  get(word: string): number | undefined
}

const loaded: Partial<Record<RuleLanguage, Frequencies>> = {}

/**
 * The words of a language. The table has a line per first two letters, `ab le57 out64` (able 5.7, about 6.4), and a
 * line is read when a word first asks for it: starting up costs one split.
 */
export function frequencies(language: RuleLanguage): Frequencies {
  const ready = loaded[language]
  if (ready) return ready
  const lines = new Map<string, string | Map<string, number>>()
  for (const line of TABLES[language].split('\n')) lines.set(line.slice(0, line.indexOf(' ')), line)
  const get = (word: string) => {
    const head = word.slice(0, 2)
    const line = lines.get(head)
    if (typeof line !== 'string') return line?.get(word)
    const words = readLine(line, head)
    lines.set(head, words)
    return words.get(word)
  }
  const table = { get }
  loaded[language] = table
  return table
}

function readLine(line: string, head: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const entry of line.slice(head.length + 1).split(' '))
    words.set(head + entry.slice(0, -2), Number(entry.slice(-2)) / 10)
  return words
}
