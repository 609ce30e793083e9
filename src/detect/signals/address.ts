import { type Annotated, textFact } from '../../annotate/annotate.ts'
import { fact } from '../../annotate/lexicon.ts'
import { NUMBER, WORD } from '../../annotate/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

const FORMAL = new Set(['u', 'uw', 'uzelf', 'uwe'])
const FAMILIAR = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jouwe'])
/** Fixed phrases, which say nothing of how the customer is addressed: "dank u", "alsjeblieft". */
const FIXED = new Set(['dank', 'danke', 'dankt', 'merci', 'bedankt'])
/** Quotation marks; what stands between two of them may be a button or somebody else's words. */
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g

interface Address {
  formal: number[]
  familiar: number[]
}

/** How a word addresses: 1 with u, 2 with je. */
const formOf = fact(({ norm }) => (FORMAL.has(norm) ? 1 : FAMILIAR.has(norm) ? 2 : 0))

/** Tokens that address the reader with u, and with je. */
const addressOf = textFact(({ text, tokens, language }: Annotated): Address => {
  const out: Address = { formal: [], familiar: [] }
  let quotes = 0
  let seen = 0
  for (let at = 0; at < tokens.forms.length; at++) {
    const form = formOf(tokens.forms[at]!, language)
    if (form === 0) continue
    quotes += text.slice(seen, tokens.starts[at]!).match(QUOTES)?.length ?? 0
    seen = tokens.starts[at]!
    if (quotes % 2 === 1 || tokens.kinds[at] !== WORD) continue
    const before = tokens.norms[at - 1] ?? ''
    // "8 u" is an hour
    if (FIXED.has(before) || (tokens.norms[at] === 'u' && tokens.kinds[at - 1] === NUMBER)) continue
    if (form === 1) out.formal.push(at)
    else out.familiar.push(at)
  }
  return out
})

/** Both u and je in one reply; marks the first of the rarer form. The values `used` and `other` name the two. */
export const mixedAddress: Detector = {
  ids: ['mixed-address'],
  reads: 'agent',
  applies: ({ text }) => text.language === 'nl',
  *find(reading) {
    const { formal, familiar } = addressOf(reading.text)
    if (formal.length === 0 || familiar.length === 0) return
    const rare = formal.length < familiar.length ? formal : familiar
    yield markTokens(reading, 'mixed-address', 'mixed-address', rare[0]!, rare[0]! + 1, {
      used: rare === formal ? 'je' : 'u',
      other: rare === formal ? 'u' : 'je',
    })
  },
}

/** "Je" of a customer is often "one": it addresses the agent beside these. */
const ASKS_AGENT = new Set(
  'kan kun kunt wil wilt zou heb hebt ben bent mag weet zal help bedank van voor aan met door hoor zoek stuur geef'.split(
    ' ',
  ),
)

/** The form the customer used for the agent in this turn, or null. */
function customers(reading: Reading): 'u' | 'je' | null {
  let formal = 0
  let familiar = 0
  for (const message of reading.before.turn) {
    if (message.text.language !== 'nl') continue
    const found = addressOf(message.text)
    // "fix uwe wifi": dialect, nothing formal
    formal += found.formal.filter((at) => message.text.tokens.norms[at] !== 'uwe').length
    for (const at of found.familiar)
      if (message.text.tokens.norms[at] !== 'je' || ASKS_AGENT.has(message.text.tokens.norms[at - 1] ?? '')) familiar++
  }
  return formal > 0 === familiar > 0 ? null : formal > 0 ? 'u' : 'je'
}

/**
 * The reply says je to a customer who wrote u, or the reverse; or not what the house has chosen (profile `address`). The
 * value `wanted` is the form to use. One that mixes both is `mixed-address` instead.
 */
export const addressMismatch: Detector = {
  ids: ['address-mismatch'],
  reads: 'agent',
  applies: ({ text }) => text.language === 'nl',
  *find(reading) {
    const { address } = reading.profile
    const wanted = address === 'customer' ? customers(reading) : address
    if (!wanted) return
    const { formal, familiar } = addressOf(reading.text)
    const wrong = wanted === 'u' ? familiar : formal
    if (wrong.length === 0 || (formal.length > 0 && familiar.length > 0)) return
    yield markTokens(reading, 'address-mismatch', 'address-mismatch', wrong[0]!, wrong[0]! + 1, { wanted })
  },
}
