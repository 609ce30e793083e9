import type { Span } from '../../conversation.ts'
import { isAutoReply } from './auto-reply.ts'
import { type Cleaned, isVerbatim, type RemovedPart, type Segment, toSource } from './cleaned.ts'
import { htmlToText } from './html.ts'
import { isHtml } from './html-detect.ts'
import { identity, type Pieces } from './pieces.ts'
import { earlierMail, mayHold, signatureAndFooters } from './plain.ts'

export { type Cleaned, isVerbatim, type RemovedPart, type Segment, toSource }

/**
 * What is left of a message body to score: HTML made text; quoted mail, signatures, footers and disclaimers left out.
 * The sign-off and the name stay. Pure and linear in the length of the body; never throws; a body with text never ends
 * up empty: a message that is nothing but a signature or a quotation stays whole.
 */
export function clean(body: string): Cleaned {
  if (body.includes('<') && isHtml(body)) return cleanHtml(body)
  const whole = identity(body)
  if (mayHold(body)) return cleanText(whole, [], [], false)
  return { text: body, segments: whole.segments, removed: [], autoReply: isAutoReply(body), html: false }
}

function cleanHtml(body: string): Cleaned {
  let read = htmlToText(body, false)
  // Nothing but a quotation, as when a mail is sent on without a word.
  if (read.text.trim() === '' && read.removed.some((part) => part.kind === 'quote')) read = htmlToText(body, true)
  return cleanText(read, read.signatures, read.removed, true)
}

function cleanText(read: Pieces, signatures: readonly Span[], before: RemovedPart[], html: boolean): Cleaned {
  const quoted = earlierMail(read, signatures)
  const rest = quoted.only ? { kept: read, removed: [] } : signatureAndFooters(quoted.kept, quoted.signatures)
  const removed = [...before, ...quoted.removed, ...rest.removed]
  return {
    text: rest.kept.text,
    segments: rest.kept.segments,
    removed: inOrder(removed),
    autoReply: isAutoReply(quoted.kept.text),
    html,
  }
}

/** By start, without overlaps: a part that begins inside another is cut. */
function inOrder(parts: RemovedPart[]): RemovedPart[] {
  if (parts.length < 2) return parts
  const ordered: RemovedPart[] = []
  let end = 0
  for (const part of parts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.end <= end) continue
    ordered.push(part.start < end ? { ...part, start: end } : part)
    end = part.end
  }
  return ordered
}
