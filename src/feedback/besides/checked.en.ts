import type { Reading } from '../../detect/reading.ts'
import { whetherRight } from '../restate/positive.en.ts'
import { troubled } from '../restate/restate.ts'
import { varied } from '../seed.ts'
import { troubleOf } from '../stock/trouble.en.ts'

/** Things that work or do not; a bill or an order has no such thing to see. */
const WORKING =
  /\b(?:accounts?|logins?|apps?|games?|phones?|laptops?|computers?|pcs?|printers?|consoles?|internet|wi-?fi|connection|network|tvs?|modem|router|website|channels?|videos?|devices?|tablets?|readers?|e-?readers?|mailbox|inbox|server|dashboard|software|program|installation|download|upload|headset|controller|keyboard|mouse|screen|monitor|camera|battery|sync|system|platform|integration|page|site)$/i
const SEEN = [
  'Let {me|us} know {whether}.',
  'Please let {me|us} know afterwards {whether}.',
  'Could you let {me|us} know {whether}?',
]

/**
 * Asks for what this customer will see once it is right: "Let me know whether the reader is recognized." Null where their
 * words do not tell. With the voice open: `{me|us}`.
 */
export function seenRight(reading: Reading, seed: number): string | null {
  const clause = troubled(reading, 'u')?.clause
  const thing = troubleOf(reading)?.thing
  const whether =
    (clause && whetherRight(clause)) ??
    (thing?.startsWith('your ') && WORKING.test(thing)
      ? `whether ${thing} ${/s$/.test(thing) ? 'work' : 'works'} then`
      : null)
  return whether ? varied(SEEN, seed)[0]!.replace('{whether}', () => whether) : null
}
