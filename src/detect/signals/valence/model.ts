import type { RuleLanguage } from '../../../conversation.ts'
import { AT, type Features } from './names.ts'
import fitted from './weights.json' with { type: 'json' }

/**
 * Weights of the features per signal, and the sum from which it holds: `scripts/fit-valence.mjs` fits them by logistic
 * regression to readers' judgement of Dutch customer messages (EmoTwiCS, Labat et al. 2024), rounds them to one decimal, and
 * writes them to weights.json. They serve both languages: the features are kinds of cue, not words. A calm report of a
 * fault has no weight: it is not in itself negative.
 */
interface Model {
  weights: Readonly<Record<string, number>>
  least: number
}
export type Modelled = keyof typeof fitted
const MODELS: Readonly<Record<Modelled, Model>> = fitted
export const MODELLED = Object.keys(fitted) as Modelled[]

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

/** What a feature adds to the sum per unit of its weight. */
export function input(features: Features, name: string): number {
  return added(features, name, AT[name] ?? -1, COMMON.has(name))
}

function added(features: Features, name: string, at: number, isCommon: boolean): number {
  const words = features[WORDS]!
  if (at < 0) return name === 'length' ? Math.log1p(Math.min(words, LONGEST)) : words < SHORT ? 1 : 0
  const count = features[at]!
  if (count === 0) return 0
  const share = isCommon ? Math.min(1, LONGEST / Math.max(1, words)) : 1
  return Math.min(count * share, MOST) ** POWER
}
const WORDS = AT.words!

interface Weight {
  name: string
  /** Its place in the features; -1 for `length` and `short`, which are no counts. */
  at: number
  weight: number
  isCommon: boolean
}

/** The models as lists, for a loop over each of them for each message. */
const READY = Object.fromEntries(
  MODELLED.map((signal) => {
    const weights = Object.entries(MODELS[signal].weights).map(
      ([name, weight]): Weight => ({ name, at: AT[name] ?? -1, weight, isCommon: COMMON.has(name) }),
    )
    return [signal, { weights, least: MODELS[signal].least }]
  }),
) as unknown as Record<Modelled, { weights: Weight[]; least: number }>

/** What an English message needs more: its cues are shorter words, which stand in calm messages too. */
const ENGLISH = 0.5

/** Kinds of which a negative message has one at least: a long sentence with "but" and dots is not yet one. */
const ANCHORS = 'swears emoji- anger mild worried again reproach !! ignored threatens loss stake irony tone puzzled'
  .split(' ')
  .map((name) => AT[name]!)

/** How far the sum for a signal is above its least; 0 and more = it holds. */
export function judge(features: Features, signal: Modelled, language: RuleLanguage): number {
  if (signal === 'customer-negative' && !anchored(features)) return -1
  const { weights, least } = READY[signal]
  // who says to be worried is taken at their word
  let sum = language === 'en' && signal !== 'customer-worried' ? -least - ENGLISH : -least
  for (const { name, at, weight, isCommon } of weights)
    if (at < 0 || features[at] !== 0) sum += weight * added(features, name, at, isCommon)
  return sum
}

/** "???" alone is a habit where it ends a plain request. */
export const anchored = (features: Features): boolean =>
  ANCHORS.some((at) => features[at] !== 0) || (features[AT['??']!] !== 0 && features[AT.asks!] === 0)
