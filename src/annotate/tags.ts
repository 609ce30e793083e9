import type { RuleLanguage } from '../conversation.ts'
import { compromise, dutchTagger } from './libraries.ts'
import type { Sentence } from './sentences.ts'
import { EMOJI, NUMBER, type Tokens, WORD } from './tokens.ts'

export type Tag = 'VERB' | 'NOUN' | 'ADJECTIVE' | 'ADVERB' | 'PRONOUN' | 'OTHER'
export const TAGS: readonly Tag[] = ['VERB', 'NOUN', 'ADJECTIVE', 'ADVERB', 'PRONOUN']

/** compromise is superlinear on long sentences: what lies beyond is tagged OTHER. */
const LONGEST_SENTENCE = 1000
const LONGEST_DUTCH = 150 // words; natural's tagger applies each rule to each word

/** Sentences whose tags are kept: a reply is read again with each rewording, and most of it is as it was. */
const MOST_KEPT = 64
const kept = new Map<string, Tag[]>()

/** The tags of one sentence's tokens, in order. Slow (1 ms and more): callers keep the result. */
export function tagSentence(text: string, tokens: Tokens, sentence: Sentence, language: RuleLanguage): Tag[] {
  const { start, end, first, last } = sentence
  if (end - start > LONGEST_SENTENCE) return tagAnew(text, tokens, sentence, language)
  // where the tokens stand tells apart what reads alike but was cut up another way
  const key = `${language} ${tokens.starts.slice(first, last).map((at) => at - start)} ${text.slice(start, end)}`
  let tags = kept.get(key)
  if (!tags) {
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!)
    tags = tagAnew(text, tokens, sentence, language)
    kept.set(key, tags)
  }
  return tags
}

function tagAnew(text: string, tokens: Tokens, sentence: Sentence, language: RuleLanguage): Tag[] {
  return language === 'en' ? tagEnglish(text, tokens, sentence) : tagDutch(tokens, sentence)
}

const ENGLISH: readonly (readonly [compromise: string, tag: Tag])[] = [
  ['Pronoun', 'PRONOUN'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJECTIVE'],
  ['Adverb', 'ADVERB'],
]

function tagEnglish(text: string, tokens: Tokens, sentence: Sentence): Tag[] {
  const tags: Tag[] = new Array(sentence.last - sentence.first).fill('OTHER')
  const part = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
  let at = sentence.start
  let token = sentence.first
  for (const piece of compromise()(part).json({ terms: { tags: true }, text: false }))
    for (const term of piece.terms) {
      at += term.pre.length
      const tag = ENGLISH.find(([name]) => term.tags.includes(name))?.[1] ?? 'OTHER'
      const end = at + term.text.length
      while (token < sentence.last && tokens.ends[token]! <= at) token++
      // the implicit second word of a contraction has no text: it takes the token that is left
      if (token < sentence.last && tokens.starts[token]! <= Math.max(at, end - 1)) tags[token++ - sentence.first] = tag
      at = end + term.post.length
    }
  return tags
}

function tagDutch(tokens: Tokens, sentence: Sentence): Tag[] {
  const last = Math.min(sentence.last, sentence.first + LONGEST_DUTCH)
  const words: string[] = []
  for (let i = sentence.first; i < last; i++) words.push(tokens.words[i]!)
  const tagged = dutchTagger().tag(words).taggedWords
  return Array.from({ length: sentence.last - sentence.first }, (_, i) => {
    const kind = tokens.kinds[sentence.first + i]
    if (kind !== WORD) return kind === NUMBER || kind === EMOJI ? 'OTHER' : 'NOUN'
    return dutchTag(tagged[i]?.tag ?? '')
  })
}

/** natural's Dutch lexicon tags: V verb, N noun, Adj, Adv, Pron. */
function dutchTag(tag: string): Tag {
  if (tag.startsWith('V')) return 'VERB'
  if (tag.startsWith('N') && tag !== 'Num') return 'NOUN'
  if (tag.startsWith('Adj')) return 'ADJECTIVE'
  if (tag.startsWith('Adv')) return 'ADVERB'
  if (tag.startsWith('Pron')) return 'PRONOUN'
  return 'OTHER'
}
