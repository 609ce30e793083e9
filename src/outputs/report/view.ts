import type { RuleLanguage } from '../../conversation.ts'
import type { Estimate } from '../../score/statistics.ts'
import { type Plan, plansOf } from '../coaching/plans.ts'
import type { RunInfo } from '../run-info.ts'
import { visible } from '../visible.ts'
import { percent, type Words, whole, wordsFor } from '../words.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Texts } from './texts.en.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const TEXTS: Record<RuleLanguage, Texts> = { en, nl }

/** Everything the parts of the report need. */
export interface View {
  run: RunInfo
  words: Words
  texts: Texts
  figures: Figures
  /** The team's first, then those of the agents. */
  plans: readonly Plan[]
  /** A whole number as readers write it. */
  number(value: number): string
  /** A number with one decimal. */
  tenths(value: number): string
  /** A share of 0-1 in percent; small shares are not rounded to nothing. */
  share(value: number): string
  /** A mean, with a decimal where it is known that well. */
  mean(estimate: Estimate): string
  /** `71–73` */
  range(estimate: Estimate): string
}

export function viewOf(run: RunInfo): View {
  const words = wordsFor(run.language)
  const texts = TEXTS[run.language]
  const number = (value: number) => whole(value, words)
  const decimal = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const tenths = (value: number) => decimal.format(value)
  const precise = ({ low, high }: Estimate) => (high > low && high - low < 3 ? tenths : number)
  return {
    run,
    words,
    texts,
    figures: figuresOf(run, texts),
    plans: plansOf(run, run.tally.coaching, words),
    number,
    tenths,
    share: (value) => (value > 0 && value < 0.005 ? `<\u00a0${percent(0.01, words)}` : percent(value, words)),
    mean: (estimate) => precise(estimate)(estimate.value),
    range: (estimate) => texts.scores.rangeIs(precise(estimate)(estimate.low), precise(estimate)(estimate.high)),
  }
}

const LONGEST_NAME = 100

/** An id or a name as it is shown: such things are short, unless something is wrong with them. */
export const nameOf = (text: string) => visible(text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text)
