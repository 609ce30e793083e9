import type { Span } from '../../conversation.ts'
import { type RemovedPart, toSource } from './cleaned.ts'
import { type Block, type Line, lastText, linesOf } from './lines.ts'
import { type Pieces, without } from './pieces.ts'
import { quotes } from './quotes.ts'
import { afterName, tail } from './tail.ts'

/** Without one of these a text holds no quoted mail. */
const QUOTE_HINT =
  /^[ \t]*>|(?:above|boven) (?:this|deze)|(?:wrote|writes|schreef|geschreven|schrieb|écrit|escribió|>)[^\n]{0,100}:[ \t\r*]{0,5}$|^[*_\s]{0,5}(?:from|van|de|von)\s?:|[-_*] ?(?:on |op |original|oorspronkelijk|origineel|doorgestuurd|forwarded|message|ursprüngliche|weitergeleitete)|^[ \t]*(?:begin|début|anfang) /im
/** Without one of these nothing to leave out stands below a text. */
const TAIL_HINT =
  /groet|\bgr(?:t|\b)|hoogachtend|m\.?v\.?g|mvr|hartelijks|met dank|dank en|regards|rgds|wishes|\bbest\b|cheers|sincerely|faithfully|truly|cordial|respectfully|take care|have a |fijne? |prettige? |mooie? |goed weekend|thank|bien à|salutations|grüße|mfg|sent |verzonden|verstuurd|envoyé|gesendet|outlook|milieu|environment|print|vertrouwelijk|confidential|disclaimer|recipient|ontvanger|bestemd|bedoeld|intended|addressee|geadresseerde|aansprakelijk|liab|abuis|vergissing|virus|disclos|unauthori|openbaarmaking|verspreid|confidentiel|destin|vertraulich|is een service|is a service|powered|delivered|geleverd|ontvangt|receiv|subscribe|afmelden|uitschrijven|\brate\b|how (?:did|would|was)|hoe (?:hebben|deden|doen (?:wij|we)|beoordeel|waardeert|tevreden)|beoordeel|helpful|feedback|satisfied|tevreden|comments|^(?:—|--) ?$/im
/** What stands below a text stands in its last part. */
const TAIL = 4000

/** Cheap first look: may the text hold quoted mail, a signature or a footer? A single line never does. */
export function mayHold(text: string): boolean {
  return (text.includes('\n') || text.includes('\r')) && (mayHoldQuotes(text) || mayHoldTail(text))
}

/** Every form of earlier mail has a mark, a colon or a ruler; looking for those first saves most of the time. */
const mayHoldQuotes = (text: string) =>
  (text.includes(':') || text.includes('>') || text.includes('--') || text.includes('##') || text.includes('__')) &&
  QUOTE_HINT.test(text)

const mayHoldTail = (text: string) => TAIL_HINT.test(text.length > TAIL ? text.slice(-TAIL) : text)

interface Kept {
  kept: Pieces
  removed: RemovedPart[]
}

/**
 * The text without quoted earlier mail; `signatures` come back as spans of what is left. `only`: it is nothing but
 * earlier mail, and stays.
 */
export function earlierMail(pieces: Pieces, signatures: readonly Span[]): Kept & { signatures: Span[]; only: boolean } {
  if (!mayHoldQuotes(pieces.text)) return { kept: pieces, removed: [], signatures: [...signatures], only: false }
  const lines = linesOf(pieces.text)
  const blocks = quotes(lines)
  const kept = cut(pieces, lines, blocks)
  if (kept.removed.length === 0) return { ...kept, signatures: [...signatures], only: blocks.length > 0 }
  return { ...kept, signatures: signatures.map((span) => shifted(span, kept.spans)), only: false }
}

/** The text without what stands below it: signature, disclaimer, survey, "Sent from my phone". */
export function signatureAndFooters(pieces: Pieces, signatures: readonly Span[]): Kept {
  if (signatures.length === 0 && !mayHoldTail(pieces.text)) return { kept: pieces, removed: [] }
  const lines = linesOf(pieces.text)
  const first = cut(pieces, lines, markedBlocks(lines, signatures))
  const rest = first.removed.length === 0 ? lines : linesOf(first.kept.text)
  const second = cut(first.kept, rest, tail(rest, first.kept.text))
  return { kept: second.kept, removed: [...first.removed, ...second.removed] }
}

/** The lines of the signatures that the mail program marked, without the sign-off and name they may begin with. */
function markedBlocks(lines: readonly Line[], signatures: readonly Span[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const span of signatures) {
    while (at < lines.length && (lines[at]!.start < span.start || lines[at]!.text === '')) at++
    const from = at
    while (at < lines.length && lines[at]!.start < span.end) at++
    const block = at > from ? afterName(lines, from, at, from) : null
    if (block) blocks.push(block)
  }
  return blocks
}

/** Cuts whole lines out, unless nothing but a sign-off would be left. */
function cut(pieces: Pieces, lines: readonly Line[], blocks: readonly Block[]): Kept & { spans: Span[] } {
  if (blocks.length === 0) return { kept: pieces, removed: [], spans: [] }
  const spans: Span[] = []
  const removed: RemovedPart[] = []
  let textEnd = lastText(lines, lines.length)
  let nextCut = pieces.text.length
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { from, to, kind } = blocks[i]!
    const last = lastText(lines, to)
    if (last <= from) continue
    // At the end the empty lines above go too. Elsewhere the last line break stays: what stood apart stays apart.
    const atEnd = to >= textEnd
    const start = atEnd ? lineEnd(lines, from) : lines[from]!.start
    spans.push({ start, end: atEnd ? nextCut : lines[to - 1]!.end })
    if (atEnd) {
      textEnd = lastText(lines, from)
      nextCut = start
    }
    let first = from
    while (lines[first]!.text === '') first++
    removed.push({ ...toSource(pieces, { start: lines[first]!.start, end: lines[last - 1]!.end }), kind })
  }
  spans.reverse()
  removed.reverse()
  const kept = without(pieces, spans)
  if (kept.text.trim() === '') return { kept: pieces, removed: [], spans: [] }
  return { kept, removed, spans }
}

/** Where the text before this line ends, without the empty lines in between. */
function lineEnd(lines: readonly Line[], at: number): number {
  const last = lastText(lines, at)
  return last === 0 ? 0 : lines[last - 1]!.end
}

/** A span after the cuts before it were made. */
function shifted(span: Span, cuts: readonly Span[]): Span {
  let start = span.start
  let end = span.end
  for (const one of cuts) {
    start -= overlap(one, span.start)
    end -= overlap(one, span.end)
  }
  return { start, end }
}

/** How much of a cut lies before `offset`. */
const overlap = (one: Span, offset: number) => Math.max(0, Math.min(one.end, offset) - one.start)
