import type { Edit } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import type { Reading } from '../detect/reading.ts'
import { plainerAt } from './besides/plainer.nl.ts'
import { becauseThere, checkAfter, namely, withExamples, withTime } from './kept/added.ts'
import { apologyFor as englishApology } from './kept/apology.en.ts'
import { apologyFor } from './kept/apology.nl.ts'
import { askedKindly } from './kept/demand.nl.ts'
import { atTheLatest, heardBy } from './kept/latest.ts'
import { theNews } from './kept/news.nl.ts'
import { reasonAndWay } from './kept/no.ts'
import { otherwise } from './kept/otherwise.ts'
import { promisedPlainly } from './kept/promise.en.ts'
import { insteadOfAssisting, soThat, whyThere } from './kept/purpose.en.ts'
import { seedOf } from './seed.ts'
import { oneAddress, standingForm } from './sentences/address.ts'
import { ownApology, plainCourtesy } from './sentences/courtesy.ts'
import { toFront } from './sentences/front.ts'
import { activeDutch } from './sentences/passive.nl.ts'
import { youCan } from './sentences/passive-step.ts'
import { ratingShort } from './sentences/rating.en.ts'
import { splitLong } from './sentences/split.ts'
import { withoutRepeat } from './sentences/twice.en.ts'
import { explainedAfter } from './words/explained-after.ts'

/** A rewording that a rule's `rewrite` cannot express. */
export interface Mended {
  edits: Edit[]
  did?: string
  /** The words only change places. */
  moves?: boolean
  /** Comes after what the rule itself offers. */
  last?: boolean
}

export type Mender = (hit: Hit, reading: Reading) => Mended[]

/** For what, where the customer told it. */
function apologyInEnglish(hit: Hit, reading: Reading): Mended[] {
  const edit = englishApology(reading, seedOf(reading))
  return edit && edit.start <= hit.match.end && edit.end >= hit.match.start ? [{ edits: [edit] }] : []
}

/** The sentence as a Dutch speaker says it, where it is known. */
function plainAt(hit: Hit, reading: Reading): Mended[] {
  const edit = plainerAt(reading, hit.sentence, standingForm(reading))
  return edit ? [{ edits: [edit] }] : []
}

/** By the id of the finding; each gives nothing where it cannot be made right. */
export const MENDERS: Readonly<Record<string, Mender>> = {
  'late-acknowledgement': toFront,
  'long-sentence': (hit, reading) => [...ratingShort(hit, reading), ...splitLong(hit, reading)],
  'vague-wait': (hit, reading) => (reading.text.language === 'en' ? heardBy(hit, reading) : []),
  robotic: (hit, reading) =>
    reading.text.language === 'nl'
      ? [...otherwise(hit, reading), ...plainCourtesy(hit, reading)]
      : [...plainCourtesy(hit, reading), ...otherwise(hit, reading)],
  'stock-apology': (hit, reading) =>
    reading.text.language === 'nl'
      ? apologyFor(reading)
      : [...apologyInEnglish(hit, reading), ...ownApology(hit, reading)],
  'jargon-term': (hit, reading) => [...otherwise(hit, reading), ...explainedAfter(hit, reading)],
  'mixed-address': oneAddress,
  'address-mismatch': oneAddress,
  'empty-opener': theNews,
  'missing-check': checkAfter,
  'moves-channel-without-reason': (hit, reading) => [
    ...(reading.text.language === 'en' ? whyThere(hit, reading, seedOf(reading)) : []),
    ...becauseThere(hit, reading),
  ],
  'bare-demand': (hit, reading) => (reading.text.language === 'en' ? soThat(hit, reading) : askedKindly(hit, reading)),
  'assumes-solved': otherwise,
  'passive-step': youCan,
  garbled: (hit, reading) => [
    ...withoutRepeat(hit, reading),
    ...otherwise(hit, reading),
    ...(reading.text.language === 'nl' ? plainAt(hit, reading) : []),
  ],
  'vague-words': (hit, reading) => [...otherwise(hit, reading), ...namely(hit, reading)],
  'bare-refusal': reasonAndWay,
  'unspecific-request': withExamples,
  'wordy-phrase': (hit, reading) => (reading.text.language === 'nl' ? otherwise(hit, reading) : []),
  vague: atTheLatest,
  'vague-content': (hit, reading) => [
    ...otherwise(hit, reading),
    ...(reading.text.language === 'nl' ? withTime(hit, reading) : namely(hit, reading)),
  ],
  'vague-ownership': (hit, reading) => [
    ...otherwise(hit, reading),
    ...(reading.text.language === 'en' ? [...promisedPlainly(hit, reading), ...withTime(hit, reading)] : []),
  ],
  'vague-promise': (hit, reading) => [
    ...(reading.text.language === 'en' ? insteadOfAssisting(hit, reading, seedOf(reading)) : []),
    ...otherwise(hit, reading),
    ...promisedPlainly(hit, reading),
    ...withTime(hit, reading),
  ],
  impatient: otherwise,
  dismissive: otherwise,
  'internal-word': otherwise,
  'system-speak': otherwise,
  minimises: otherwise,
  'blames-customer': otherwise,
  'over-promises': otherwise,
  passive: (hit, reading) => (reading.text.language === 'nl' ? activeDutch(hit, reading) : []),
}
