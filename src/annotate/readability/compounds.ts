import type { RuleLanguage } from '../../conversation.ts'
import type { Frequencies } from './frequency.ts'

/** The shortest part and the longest word that are tried. */
const PART = 3
const LONGEST = 40
/** A compound is rarer than its rarest part. */
const JOINED = 0.8
/** Letters that may join two Dutch parts: `stad-s-loket`, `woord-en-boek`. */
const LINKS = ['', 's', 'en', 'e', '-']

/**
 * Zipf value of a compound by its parts (`factuurnummer`: factuur, nummer), 0 where it does not fall into listed parts.
 * At most two parts; hyphenated words in both languages, joined ones in Dutch only. Work is bounded by 40 letters.
 */
export function compoundZipf(word: string, language: RuleLanguage, table: Frequencies): number {
  if (word.length > LONGEST || word.length < 2 * PART) return 0
  const dash = word.indexOf('-')
  if (dash > 0) {
    let least = 8
    for (const part of word.split('-')) least = Math.min(least, table.get(part) ?? 0)
    if (least > 0) return least - JOINED
  }
  if (language === 'en') return 0
  let best = 0
  for (let at = PART; at <= word.length - PART; at++) {
    const tail = table.get(word.slice(at))
    if (tail === undefined) continue
    for (const link of LINKS) {
      if (at - link.length < PART || !word.slice(0, at).endsWith(link)) continue
      const head = table.get(word.slice(0, at - link.length))
      if (head !== undefined) best = Math.max(best, Math.min(head, tail) - JOINED)
    }
  }
  return best
}
