import type { Reading } from '../../detect/reading.ts'
import type { Draft } from '../judged.ts'
import { isThanksForPraise } from '../setting.ts'
import { besidesEnglish } from './besides.en.ts'
import { besidesDutch } from './besides.nl.ts'

/** What a good agent would have said besides, though no finding asks for it. */
export interface Besides {
  name: string
  /** Findings and names of which it would say the same. */
  like: readonly string[]
  draft: Draft
}

/**
 * Sentences that lift a reply that is put right anyway: this customer's own trouble named, what the asked data is for,
 * whether it worked. Best first; made of the conversation and the stock, without a blank.
 */
export const besidesOf = (reading: Reading): Besides[] =>
  isThanksForPraise(reading) ? [] : reading.text.language === 'nl' ? besidesDutch(reading) : besidesEnglish(reading)
