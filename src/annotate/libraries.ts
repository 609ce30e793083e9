import { createRequire } from 'node:module'

/**
 * natural and compromise take 50-150 ms to load and most runs need only part of them: loaded on first use, synchronously,
 * because the core is synchronous. The package root of natural reads `.env` and prints to stdout, hence the deep paths.
 */
const require = createRequire(import.meta.url)

interface Stemmer {
  stem(word: string): string
}
interface BrillTagger {
  tag(words: string[]): { taggedWords: { token: string; tag: string }[] }
}
interface Brill {
  Lexicon: new (language: string, noun: string, properNoun: string) => unknown
  RuleSet: new (language: string) => unknown
  BrillPOSTagger: new (lexicon: unknown, rules: unknown) => BrillTagger
}
/** One term of compromise's result: `pre` and `post` are the characters around it, so that offsets can be added up. */
export interface CompromiseTerm {
  text: string
  pre: string
  post: string
  tags: string[]
}
export interface CompromiseView {
  json(options: object): { terms: CompromiseTerm[] }[]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const stemmers = once(
  () => require('natural/lib/natural/stemmers/index.js') as { PorterStemmer: Stemmer; PorterStemmerNl: Stemmer },
)

export const dutchTagger = once(() => {
  const brill = require('natural/lib/natural/brill_pos_tagger/index.js') as Brill
  return new brill.BrillPOSTagger(new brill.Lexicon('DU', 'N', 'NP'), new brill.RuleSet('DU'))
})

export const compromise = once(() => require('compromise/two') as (text: string) => CompromiseView)
