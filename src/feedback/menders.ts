import type { Edit } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import type { Reading } from '../detect/reading.ts'
import { oneAddress } from './sentences/address.ts'
import { ownApology, plainCourtesy } from './sentences/courtesy.ts'
import { toFront } from './sentences/front.ts'
import { activeDutch } from './sentences/passive.nl.ts'
import { splitLong } from './sentences/split.ts'
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

/** By the id of the finding; each gives nothing where it cannot be made right. */
export const MENDERS: Readonly<Record<string, Mender>> = {
  'late-acknowledgement': toFront,
  'long-sentence': splitLong,
  robotic: plainCourtesy,
  'stock-apology': ownApology,
  'jargon-term': explainedAfter,
  'mixed-address': oneAddress,
  'address-mismatch': oneAddress,
  passive: (hit, reading) => (reading.text.language === 'nl' ? activeDutch(hit, reading) : []),
}
