import type { RuleLanguage } from '../conversation.ts'
import type { Tokens } from './tokens.ts'

/**
 * Short forms are read in full, so that one pattern serves both: "don't" is the two tokens `do` and `not`, "'t" is
 * `het`. Spans stay those of the text: "don't" is [do][n't].
 */

/** English suffixes by what they stand for; `'s` stays itself, because it is "is", "has" or a possessive. */
const SUFFIXES: readonly (readonly [suffix: string, full: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", "'s"],
]
const NEGATED_STEMS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }
/** Contractions written without apostrophe: where the second token begins, and the two words. */
const BARE = new Map<string, readonly [cut: number, first: string, second: string]>([
  ['cannot', [3, 'can', 'not']],
  ['im', [1, 'i', 'am']],
  ['ive', [1, 'i', 'have']],
  ['youre', [3, 'you', 'are']],
  ['theyre', [4, 'they', 'are']],
  ['thats', [4, 'that', "'s"]],
  ['whats', [4, 'what', "'s"]],
  ...'do does did ca is was could would should have has had are were'
    .split(' ')
    .map((stem) => [`${stem}nt`, [stem.length, NEGATED_STEMS[stem] ?? stem, 'not']] as const),
])

const DUTCH = new Map<string, string>([
  ["'t", 'het'],
  ["'n", 'een'],
  ["m'n", 'mijn'],
  ["z'n", 'zijn'],
  ["'k", 'ik'],
  ["'ns", 'eens'],
  ["'em", 'hem'],
])

/** The tokens with short forms of the language written out. */
export function expand(tokens: Tokens, language: RuleLanguage): Tokens {
  return language === 'en' ? expandEnglish(tokens) : expandDutch(tokens)
}

/** A single normal form written out: what a word of a pattern stands for. */
export function expandWord(norm: string, language: RuleLanguage): string[] {
  if (language === 'en') {
    const parts = englishParts(norm)
    return parts ? [parts[1], parts[2]] : [norm]
  }
  if (norm.indexOf("'") < 0) return [norm]
  if (norm === "da's" || norm === "dat's") return ['dat', 'is']
  return [DUTCH.get(norm) ?? norm]
}

function expandDutch(tokens: Tokens): Tokens {
  const { norms } = tokens
  let out: Tokens | null = null
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i]!
    const at = norm.indexOf("'")
    if (at < 0) {
      if (out) copy(tokens, i, out)
      continue
    }
    const full = DUTCH.get(norm)
    const joined = norm === "da's" ? ['dat', 'is'] : norm === "dat's" ? ['dat', 'is'] : null
    if (!full && !joined) {
      if (out) copy(tokens, i, out)
      continue
    }
    out ??= head(tokens, i)
    if (joined) split(tokens, i, at, joined[0]!, joined[1]!, out)
    else {
      copy(tokens, i, out)
      out.norms[out.norms.length - 1] = full!
      out.words[out.words.length - 1] = full!
    }
  }
  return out ?? tokens
}

function expandEnglish(tokens: Tokens): Tokens {
  const { norms } = tokens
  let out: Tokens | null = null
  for (let i = 0; i < norms.length; i++) {
    const parts = englishParts(norms[i]!)
    if (!parts) {
      if (out) copy(tokens, i, out)
      continue
    }
    out ??= head(tokens, i)
    split(tokens, i, parts[0], parts[1], parts[2], out)
  }
  return out ?? tokens
}

function englishParts(norm: string): readonly [cut: number, first: string, second: string] | undefined {
  if (norm.length > 24) return undefined
  if (norm.indexOf("'") < 0) return BARE.get(norm)
  for (const [suffix, full] of SUFFIXES)
    if (norm.length > suffix.length && norm.endsWith(suffix)) {
      const stem = norm.slice(0, -suffix.length)
      return [stem.length, full === 'not' ? (NEGATED_STEMS[stem] ?? stem) : stem, full]
    }
  return undefined
}

const head = (tokens: Tokens, count: number): Tokens => ({
  starts: tokens.starts.slice(0, count),
  ends: tokens.ends.slice(0, count),
  kinds: tokens.kinds.slice(0, count),
  words: tokens.words.slice(0, count),
  norms: tokens.norms.slice(0, count),
})

function copy(from: Tokens, i: number, to: Tokens) {
  to.starts.push(from.starts[i]!)
  to.ends.push(from.ends[i]!)
  to.kinds.push(from.kinds[i]!)
  to.words.push(from.words[i]!)
  to.norms.push(from.norms[i]!)
}

function split(from: Tokens, i: number, cut: number, first: string, second: string, to: Tokens) {
  const start = from.starts[i]!
  to.starts.push(start, start + cut)
  to.ends.push(start + cut, from.ends[i]!)
  to.kinds.push(from.kinds[i]!, from.kinds[i]!)
  to.words.push(first, second)
  to.norms.push(first, second)
}
