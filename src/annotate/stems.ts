import type { RuleLanguage } from '../conversation.ts'
import { fact } from './lexicon.ts'
import { stemmers } from './libraries.ts'

/** A cache makes natural's stemmers twenty times faster; when full it starts anew, so memory stays bounded. */
const LIMIT = 8_000
const caches: Record<RuleLanguage, Map<string, string>> = { en: new Map(), nl: new Map() }

/** The stem of a normal form (Porter for English, Snowball's Dutch stemmer), as natural computes it. */
export function stem(word: string, language: RuleLanguage): string {
  const cache = caches[language]
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size >= LIMIT) cache.clear()
  // a "word" of a kilobyte is no word, and stemmers are not linear
  const found =
    word.length > 40
      ? word
      : language === 'en'
        ? stemmers().PorterStemmer.stem(word)
        : stemmers().PorterStemmerNl.stem(word)
  cache.set(word, found)
  return found
}

/** The stem of a word met in a text; see {@link stem}. */
export const stemOf = fact(({ norm }, language) => stem(norm, language))
