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
type BrillTaggerClass = new (lexicon: { tagWord(word: string): readonly string[] }, rules: unknown) => BrillTagger
type BrillRulesClass = new (language: string) => unknown
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

// Each by its own file: the index of natural's stemmers reads the dictionaries of all its languages.
export const stemmers = once(() => ({
  PorterStemmer: require('natural/lib/natural/stemmers/porter_stemmer.js') as Stemmer,
  PorterStemmerNl: require('natural/lib/natural/stemmers/porter_stemmer_nl.js') as Stemmer,
}))

/** natural's tagger over its Dutch lexicon; its own class for that reads four megabytes of English too. */
export const dutchTagger = once(() => {
  const home = 'natural/lib/natural/brill_pos_tagger'
  const Tagger = require(`${home}/lib/Brill_POS_Tagger.js`) as BrillTaggerClass
  const Rules = require(`${home}/lib/RuleSet.js`) as BrillRulesClass
  const entries = require(`${home}/data/Dutch/brill_Lexicon.json`) as Record<string, readonly string[]>
  const tagsOf = (word: string) => (Object.hasOwn(entries, word) ? entries[word] : undefined)
  const tagWord = (word: string) => tagsOf(word) ?? tagsOf(word.toLowerCase()) ?? [/^[A-Z]/.test(word) ? 'NP' : 'N']
  return new Tagger({ tagWord }, new Rules('DU'))
})

export const compromise = once(() => require('compromise/two') as (text: string) => CompromiseView)
