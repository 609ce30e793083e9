import { Annotated } from '../../../annotate/annotate.ts'
import { detectLanguage } from '../../../annotate/language.ts'
import { scan } from '../../../annotate/tokens.ts'
import type { Review, RuleLanguage, Span } from '../../../conversation.ts'
import { type Cleaned, clean, toSource } from '../../../ingest/cleaning/index.ts'
import type { Rule, Rulebook } from '../../../rulebook/rulebook.ts'
import type { Reader } from '../analyze/readers.ts'
import type { AnnotatedText } from './annotated.ts'
import { languageByCode, ruleLanguage, variantOf } from './languages.ts'
import { type Match, matchOf } from './matches.ts'
import type { CheckParams } from './params.ts'

/** The answer to /v2/check, without `software`. */
export interface Checked {
  warnings: { incompleteResults: boolean }
  language: { name: string; code: string; detectedLanguage: { name: string; code: string; confidence: number } }
  matches: Match[]
  sentenceRanges: [number, number][]
}

/** Up to so many characters every suggestion is tried out before it is shown; a draft is hardly ever longer. */
const TRIED_OUT = 3000

/** Reads a draft for an editor. */
export async function check(
  text: AnnotatedText,
  params: CheckParams,
  reader: Reader,
  rulebook: Rulebook,
): Promise<Checked> {
  const body = clean(text.plain)
  const tokens = scan(body.text)
  const guess = detectLanguage(body.text, tokens.words)
  const detected = variantOf(guess.language, params.preferredVariants)
  const language = params.language === 'auto' ? detected : (languageByCode(params.language) ?? detected)
  const answer = {
    warnings: { incompleteResults: false },
    language: {
      name: language.name,
      code: language.longCode,
      detectedLanguage: { name: detected.name, code: detected.longCode, confidence: guess.confidence },
    },
  }
  const lang = params.language === 'auto' ? ruleLanguage(guess.language) : ruleLanguage(language.code)
  if (!lang) return { ...answer, matches: [], sentenceRanges: [] }
  const conversation = { id: 'draft', messages: [{ id: 'draft', role: 'agent' as const, text: text.plain }] }
  const review = await reader.read(conversation, { lang, rewrite: text.plain.length <= TRIED_OUT })
  const sentences = new Annotated(body.text, lang, tokens).sentences.map((sentence) => toSource(body, sentence))
  return {
    ...answer,
    matches: matchesOf(review, text, params, sentences, body, lang, rulebook),
    sentenceRanges: sentences.map((sentence) => {
      const { start, end } = toSource(text, sentence)
      return [start, end]
    }),
  }
}

function matchesOf(
  review: Review,
  text: AnnotatedText,
  params: CheckParams,
  sentences: readonly Span[],
  body: Cleaned,
  lang: RuleLanguage,
  rulebook: Rulebook,
): Match[] {
  const rules = rulesById(rulebook, lang)
  const place = {
    text,
    sentences,
    html: body.html,
    ruleOf: (id: string) => rules.get(id),
    categoryOf: (dimension: string) => rulebook.scorecard.dimensions[dimension]?.title[lang] ?? dimension,
  }
  const unfinished = isUnfinished(body.text, review)
  return review.findings
    .filter(({ start, end, rule, dimension }) => wanted(rule, dimension, params) && !(unfinished && start === end))
    .flatMap((finding) => matchOf(finding, place) ?? [])
}

/** Neither a closing nor the end of a sentence: whatever is missing may still come. */
function isUnfinished(text: string, review: Review): boolean {
  return /[\p{L}\p{N},;:–—-]$/u.test(text.trimEnd().slice(-2)) && !review.signals.some(({ id }) => id === 'closes')
}

function wanted(rule: string, dimension: string, params: CheckParams): boolean {
  const [id, category] = [rule.toLowerCase(), dimension.toLowerCase()]
  if (params.disabledRules.has(id)) return false
  if (params.enabledOnly) return params.enabledRules.has(id) || params.enabledCategories.has(category)
  // a rule that is asked for by name counts more than its category
  return !params.disabledCategories.has(category) || params.enabledRules.has(id)
}

const byId = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>()

function rulesById(rulebook: Rulebook, language: RuleLanguage): ReadonlyMap<string, Rule> {
  const { rules } = rulebook.language(language)
  let map = byId.get(rules)
  if (!map) {
    map = new Map(rules.map((rule) => [rule.id, rule]))
    byId.set(rules, map)
  }
  return map
}
