import type { Mark, Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'
import type { CuePlace } from './valence/cue-table.ts'
import { type Valence, valence } from './valence/features.ts'
import { judge, MODELLED, type Modelled } from './valence/model.ts'

/** Kinds of cue that a signal is marked by, the most telling first. */
const MARKED_BY: Readonly<Record<Modelled, readonly string[]>> = {
  'customer-negative': [
    'anger',
    'swears',
    'mild',
    'worried',
    'ignored',
    'again',
    'reproach',
    'loss',
    'threatens',
    'fault',
    'tone',
  ],
  'customer-confused': ['puzzled', 'tone', 'since'],
  'customer-worried': ['worried', 'stake', 'urgent'],
}

/** Signals that one cue settles. `customer-problem`: something does not work, however calmly that is said. */
const BY_CUE: Readonly<Record<string, readonly string[]>> = {
  'customer-problem': ['fault', 'loss', 'fails'],
  'customer-urgent': ['urgent'],
  'customer-impact': ['impact'],
}
const RULE = 'customer'
/** Who begins with thanks is answering; thanks at the end of a complaint is a courtesy. So many words from the start. */
const OPENING = 4

/**
 * What in a customer's message asks for more than an answer: displeasure, confusion, worry (weighed from lexicons, cues
 * and punctuation, see `valence/`), a problem, hurry, and damage done. Says how the message is worded; there to judge the
 * reply only.
 */
export const customer: Detector = {
  ids: [...MODELLED, ...Object.keys(BY_CUE), 'customer-thanks', 'customer-solved'],
  reads: 'customer',
  *find(reading) {
    if (reading.text.size === 0) return
    const read = valence(reading.text)
    for (const id of MODELLED) if (judge(read.features, id, reading.text.language) >= 0) yield marked(reading, id, read)
    for (const [id, groups] of Object.entries(BY_CUE)) {
      const place = read.places.find((p) => groups.includes(p.group))
      if (place) yield markTokens(reading, id, RULE, place.first, place.last)
    }
    const thanks = read.places.find((p) => p.group === 'thanks' && p.first < OPENING)
    if (thanks) yield markTokens(reading, 'customer-thanks', RULE, thanks.first, thanks.last)
    const solved = solvedAt(reading)
    if (solved >= 0) yield markTokens(reading, 'customer-solved', RULE, solved, solved + 1)
  },
}

/** Characters of a message that are read for it. */
const MOST_READ = 1500
/** "Is gelukt", "ik kan weer verder": what was wrong is over. */
const SOLVED =
  /(?<!\p{L})(?:(?:is|al|nu|ondertussen|intussen) (?:eigenlijk |ondertussen |intussen )?(?:al )?opgelost|werkt (?:nu|weer|terug)|doet (?:het|die|hij)(?: het)? (?:nu )?(?:wel )?weer|is gelukt|nu in orde|is in orde|kan (?:nu )?weer (?:verder|inloggen|bellen|werken)|eind goed al goed)(?!\p{L})/iu

/** "Zodra het is opgelost": not yet. */
const WISHED = /(?<!\p{L})(?:als|zodra|wanneer|of|tot|indien|hopelijk|niet)(?!\p{L})[^.!?\n]*$/iu

/** The token where a Dutch message says that it is over; -1 where it says no such thing. */
function solvedAt({ text: { text, language, tokens } }: Reading): number {
  const at = language === 'nl' ? text.slice(0, MOST_READ).search(SOLVED) : -1
  // "deed het nog niet, maar nu doet hij het weer": what stood before has changed
  const before = text
    .slice(Math.max(0, at - 40), Math.max(0, at))
    .split(/(?<!\p{L})maar(?!\p{L})/iu)
    .at(-1)!
  return at < 0 || WISHED.test(before) ? -1 : tokens.ends.findIndex((end) => end > at)
}

/** The most telling cue; where only signs and punctuation tell, the whole message. */
function marked(reading: Reading, id: Modelled, { places }: Valence): Mark {
  const rank = (place: CuePlace) => MARKED_BY[id].indexOf(place.group)
  let best: CuePlace | undefined
  for (const place of places) if (rank(place) >= 0 && (!best || rank(place) < rank(best))) best = place
  return best
    ? markTokens(reading, id, RULE, best.first, best.last)
    : markTokens(reading, id, RULE, 0, reading.text.size)
}
