import type { RuleLanguage } from '../conversation.ts'
import { type Form, fact, formOf, verbatimForm } from './lexicon.ts'
import { NUMBER, type Tokens, WORD } from './tokens.ts'

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

/** What a short form stands for: one word, or two of which the second begins `cut` characters further. */
type Parts = readonly [cut: number, first: string, second?: string]

const WHOLE: Parts = [0, '']
/** The parts of a word, or WHOLE: most words are no short form. */
const partsOf = fact(({ norm }, language): Parts => {
  if (language === 'en') return englishParts(norm) ?? WHOLE
  return dutchParts(norm) ?? WHOLE
})

/** The tokens with short forms of the language written out. */
export function expand(tokens: Tokens, language: RuleLanguage): Tokens {
  const { forms } = tokens
  let out: Tokens | null = null
  for (let i = 0; i < forms.length; i++) {
    const parts = partsOf(forms[i]!, language)
    if (parts === WHOLE) {
      if (out) copy(tokens, i, out)
      continue
    }
    out ??= head(tokens, i)
    split(tokens, i, parts, out)
  }
  return out ?? tokens
}

/** A single normal form written out: what a word of a pattern stands for. */
export function expandWord(norm: string, language: RuleLanguage): string[] {
  const parts = language === 'en' ? englishParts(norm) : dutchParts(norm)
  if (!parts) return [norm]
  const [, first, second] = parts
  return second === undefined ? [first] : [first, second]
}

function dutchParts(norm: string): Parts | undefined {
  const at = norm.indexOf("'")
  if (at < 0) return undefined
  if (norm === "da's" || norm === "dat's") return [at, 'dat', 'is']
  const full = DUTCH.get(norm)
  return full === undefined ? undefined : [0, full]
}

function englishParts(norm: string): Parts | undefined {
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
  forms: tokens.forms.slice(0, count),
})

function copy(from: Tokens, i: number, to: Tokens) {
  put(to, from.kinds[i]!, from.starts[i]!, from.ends[i]!, from.forms[i]!)
}

function split(from: Tokens, i: number, [cut, first, second]: Parts, to: Tokens) {
  const start = from.starts[i]!
  const end = from.ends[i]!
  const kind = from.kinds[i]!
  // what is no word keeps its accents: "@joé's"
  const form = kind === WORD || kind === NUMBER ? formOf : verbatimForm
  put(to, kind, start, second === undefined ? end : start + cut, form(first))
  if (second !== undefined) put(to, kind, start + cut, end, form(second))
}

function put(to: Tokens, kind: number, start: number, end: number, form: Form) {
  to.starts.push(start)
  to.ends.push(end)
  to.kinds.push(kind)
  to.words.push(form.word)
  to.norms.push(form.norm)
  to.forms.push(form)
}
