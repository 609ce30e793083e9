import type { RuleLanguage } from '../conversation.ts'
import type { Words } from './readability/counts.ts'
import { features, NAMES } from './readability/features.ts'
import weights from './readability/weights.json' with { type: 'json' }
import { wordInfo } from './readability/word-info.ts'

/**
 * How easily a text reads: a logistic curve over a weighted sum of features (see `readability/features.ts`), in the
 * line of Flesch (1948) and of Douma's Dutch version (1960), but with word frequencies and grammar beside lengths.
 * Weights are fitted by `scripts/fit-readability.mjs` to teachers' judgements of English passages (CLEAR, Crossley et
 * al. 2023) and to an expert's plain versions of Dutch municipal sentences (Amsterdam). The scale is set so that a
 * plain helpdesk reply gets about 85, dense legal or technical prose about 22.
 */
interface Weights {
  intercept: number
  weights: Partial<Record<string, number>>
}

const rows: Readonly<Record<RuleLanguage, number[]>> = { en: row(weights.en), nl: row(weights.nl) }

function row(fitted: Weights): number[] {
  return NAMES.map((name) => fitted.weights[name] ?? 0)
}

/**
 * @param sentences one entry per sentence: its word tokens, lower-cased (numbers count as words)
 * @returns 0-100 with one decimal, higher = easier; null under 3 words. Does not depend on how much text there is.
 */
export function readability(language: RuleLanguage, sentences: readonly (readonly string[])[]): number | null {
  return readabilityOf(language, () =>
    sentences.flatMap((words) => [...words.map((word) => wordInfo(word, language)), null]),
  )
}

/** The same for words of which it is known already what they are. */
export function readabilityOf(language: RuleLanguage, words: Words): number | null {
  const values = features(language, words)
  if (!values) return null
  let sum = weights[language].intercept
  const fitted = rows[language]
  for (let i = 0; i < values.length; i++) sum += values[i]! * fitted[i]!
  return Math.round(1000 / (1 + Math.exp(-sum))) / 10
}
