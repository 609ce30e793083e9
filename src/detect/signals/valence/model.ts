import type { RuleLanguage } from '../../../conversation.ts'
import type { Features } from './features.ts'

/**
 * Weights of the features per signal, and the sum from which it holds. Fitted by logistic regression to readers'
 * judgement of Dutch customer messages (EmoTwiCS, Labat et al. 2024), rounded to one decimal and used for both languages:
 * the features are kinds of cue, not words. A calm report of a fault has no weight: it is not in itself negative.
 */
interface Model {
  weights: Readonly<Record<string, number>>
  least: number
}

export const MODELS = {
  'customer-negative': {
    weights: {
      swears: 1.9,
      'emoji-': 1.8,
      anger: 1.6,
      '??': 1.5,
      mild: 1.4,
      worried: 1.4,
      again: 1.0,
      reproach: 1.0,
      '!!': 0.9,
      ignored: 0.8,
      '...': 0.7,
      threatens: 0.6,
      stake: 0.5,
      loss: 0.4,
      intensifiers: 0.4,
      tone: 0.4,
      negations: 0.3,
      length: 0.3,
      mocks: 0.3,
      puzzled: 0.3,
      irony: 0.2,
      'words-': 0.2,
      short: -0.2,
      '?': -0.4,
      asks: -0.5,
      praise: -0.8,
      thanks: -0.9,
      'emoji+': -1.7,
    },
    least: 1.5,
  },
  'customer-confused': {
    weights: {
      puzzled: 2.0,
      '??': 2.0,
      wonders: 1.5,
      '...': 0.5,
      length: 0.4,
      short: 0.4,
      '?': 0.3,
      negations: 0.3,
      surprised: 0.2,
      anger: -0.3,
      swears: -0.4,
      ignored: -0.5,
      thanks: -0.5,
      'words+': -0.5,
      again: -0.6,
    },
    least: 3.3,
  },
  'customer-worried': {
    weights: {
      worried: 4.7,
      stake: 2.7,
      urgent: 1.4,
      '??': 1.1,
      '!': 0.9,
      mild: 0.8,
      'emoji-': 0.5,
      length: 0.4,
      praise: -0.2,
      swears: -0.3,
      thanks: -0.4,
      threatens: -0.8,
      anger: -1.0,
      '!!': -1.1,
    },
    least: 4.7,
  },
} satisfies Record<string, Model>
export type Modelled = keyof typeof MODELS

/** More of the same kind adds less, and nothing from so many on. */
const MOST = 3
const POWER = 0.7
/** Words up to which length counts: the messages it was learned from are hardly longer. */
const LONGEST = 60
const SHORT = 5
/** Kinds that are common words too: in a long mail their number says no more than in a short message. */
const COMMON = new Set([
  'tone',
  'negations',
  'intensifiers',
  'reproach',
  'mild',
  'puzzled',
  'words-',
  '...',
  'mocks',
  'asks',
  'stake',
  '?',
  'ignored',
  'again',
  'loss',
])

/** The models as lists, for a loop over each of them for each message. */
const READY = Object.fromEntries(
  (Object.entries(MODELS) as [Modelled, Model][]).map(([signal, { weights, least }]) => [
    signal,
    { weights: Object.entries(weights).map(([name, weight]) => ({ name, weight, common: COMMON.has(name) })), least },
  ]),
) as Record<Modelled, { weights: { name: string; weight: number; common: boolean }[]; least: number }>

/** What an English message needs more: its cues are shorter words, which stand in calm messages too. */
const ENGLISH = 0.5

/** Kinds of which a negative message has one at least: a long sentence with "but" and dots is not yet one. */
const ANCHORS =
  'swears emoji- anger mild worried again reproach !! ignored threatens loss stake irony tone puzzled'.split(' ')

/** How far the sum for a signal is above its least; 0 and more = it holds. */
export function judge(features: Features, signal: Modelled, language: RuleLanguage): number {
  if (signal === 'customer-negative' && !anchored(features)) return -1
  const { weights, least } = READY[signal]
  const words = features.words ?? 0
  const share = Math.min(1, LONGEST / Math.max(1, words))
  // who says to be worried is taken at their word
  let sum = language === 'en' && signal !== 'customer-worried' ? -least - ENGLISH : -least
  for (const { name, weight, common } of weights) {
    if (name === 'length') sum += weight * Math.log1p(Math.min(words, LONGEST))
    else if (name === 'short') sum += words < SHORT ? weight : 0
    else {
      const count = features[name]
      if (count) sum += weight * Math.min(count * (common ? share : 1), MOST) ** POWER
    }
  }
  return sum
}

/** "???" alone is a habit where it ends a plain request. */
const anchored = (features: Features): boolean =>
  ANCHORS.some((name) => features[name]) || (Boolean(features['??']) && !features.asks)
