import type { RuleLanguage } from '../../conversation.ts'
import { percent, type Words, wordsFor } from '../words.ts'
import type { Focus, Strength } from './plans.ts'
import { type CoachingTexts, en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const TEXTS: Record<RuleLanguage, CoachingTexts> = { en, nl }

export const coachingTexts = (language: RuleLanguage) => TEXTS[language]

/** What a strength or a focus says of its figures, the same in the report and in coaching.md. */
export function figuresOf(item: Strength | Focus, language: RuleLanguage): string {
  const texts = TEXTS[language]
  const words = wordsFor(language)
  const { value, low, high } = item.share
  const parts = [
    texts.inShare(percent(value, words), `${percent(low, words)}–${percent(high, words)}`),
    ...(item.others ? [texts.others(percent(item.others.value, words))] : []),
    ('goal' in item ? texts.costs : texts.gives)(tenths(item.points_per_reply, words)),
  ]
  return parts.join(' ')
}

export function goalOf({ share, goal }: Focus, language: RuleLanguage): string {
  const texts = TEXTS[language]
  const words = wordsFor(language)
  const now = percent(share.value, words)
  return goal === 0 ? texts.goalNone(now) : texts.goal(now, percent(goal, words))
}

const tenths = (value: number, words: Words) =>
  new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
