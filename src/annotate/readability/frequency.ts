import type { RuleLanguage } from '../../conversation.ts'
import { TABLE as EN } from './frequency.en.ts'
import { TABLE as NL } from './frequency.nl.ts'

const TABLES: Readonly<Record<RuleLanguage, string>> = { en: EN, nl: NL }
const loaded: Partial<Record<RuleLanguage, Map<string, number>>> = {}

/** Zipf value (log10 of times per billion words, 1-7.6) of every listed word; read from its table at first use. */
export function frequencies(language: RuleLanguage): ReadonlyMap<string, number> {
  const ready = loaded[language]
  if (ready) return ready
  const map = new Map<string, number>()
  for (const line of TABLES[language].split('\n')) {
    const [tenths, ...words] = line.split(' ')
    for (const word of words) map.set(word, Number(tenths) / 10)
  }
  loaded[language] = map
  return map
}
