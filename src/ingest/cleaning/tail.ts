import { isDisclaimer, isFooter, isLegal, isSentFrom } from './footers.ts'
import { type Block, type Line, lastText } from './lines.ts'
import { signOff } from './sign-off.ts'
import { PERSONAL, signatureLine } from './signature-lines.ts'

/** No signature is longer; more lines are text. */
const SIGNATURE_LINES = 14
/** No mail has more parts below its text; the bound keeps odd texts cheap. */
const MOST_BLOCKS = 100
/** Legal text in between the paragraphs of a disclaimer. */
const BETWEEN = 4
/** A paragraph of boilerplate is no longer; the bound keeps the work linear. */
const PARAGRAPH_LINES = 40
/** A longer line is a paragraph that was not wrapped. */
const LONG_LINE = 80
/** A paragraph is judged by its beginning. */
const JUDGED = 1500

/**
 * What stands below the message at the end of these lines, from the bottom up: "Sent from my iPhone", disclaimers,
 * surveys, the signature. The sign-off and the name below it stay. In order; linear in the number of lines.
 */
export function tail(lines: readonly Line[], text: string): Block[] {
  const blocks: Block[] = []
  let end = lastText(lines, lines.length)
  while (end > 1 && blocks.length < MOST_BLOCKS) {
    const block =
      sentFrom(lines, end) ?? boilerplate(lines, text, end) ?? delimited(lines, end) ?? signature(lines, end)
    if (!block || lastText(lines, block.from) === 0) break
    blocks.push(block)
    end = lastText(lines, block.from)
  }
  return blocks.reverse()
}

function sentFrom(lines: readonly Line[], end: number): Block | null {
  return isSentFrom(lines[end - 1]!.text) ? { from: end - 1, to: end, kind: 'signature' } : null
}

/** Disclaimers and footers are judged by the paragraph; the last line may be one of its own right below the text. */
function boilerplate(lines: readonly Line[], text: string, end: number): Block | null {
  const last = lines[end - 1]!.text
  if (last.length > LONG_LINE && isDisclaimer(last.slice(0, JUDGED)))
    return { from: end - 1, to: end, kind: 'disclaimer' }
  if (isFooter(last, () => isSigned(lines, end - 1))) return { from: end - 1, to: end, kind: 'footer' }
  let to = end
  for (let i = 0; i <= BETWEEN; i++) {
    const from = paragraphStart(lines, to)
    // Boilerplate stands below a text.
    if (lastText(lines, from) === 0) return null
    const paragraph = slice(lines, text, from, to)
    if (isDisclaimer(paragraph)) return { from: ownStart(lines, from, to), to: end, kind: 'disclaimer' }
    if (i === 0 && isFooter(paragraph, () => isSigned(lines, from))) return { from, to: end, kind: 'footer' }
    if (!isLegal(paragraph)) return null
    to = lastText(lines, from)
  }
  return null
}

const slice = (lines: readonly Line[], text: string, from: number, to: number) =>
  text.slice(lines[from]!.start, Math.min(lines[to - 1]!.end, lines[from]!.start + JUDGED))

function paragraphStart(lines: readonly Line[], end: number): number {
  let from = end - 1
  while (
    from > 0 &&
    end - from < PARAGRAPH_LINES &&
    lines[from - 1]!.text !== '' &&
    !/^[-_=*]{2,}$/.test(lines[from - 1]!.text)
  )
    from--
  return from
}

/** Where the boilerplate starts in a paragraph that may begin with the signature: at its first long or telling line. */
function ownStart(lines: readonly Line[], from: number, to: number): number {
  let own = from
  while (own < to - 1 && !isLegal(lines[own]!.text) && !isDisclaimer(lines[own]!.text)) {
    if (signOff(lines[own]!.text) === null && signatureLine(lines[own]!.text) === 'text') break
    own++
  }
  return own
}

/** True when a sign-off stands a few lines above. */
function isSigned(lines: readonly Line[], at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0 && seen < SIGNATURE_LINES; i--) {
    const line = lines[i]!.text
    if (line === '') continue
    if (signOff(line)) return true
    seen++
  }
  return false
}

const isDelimiter = (line: string) => line === '--' || line === '—'

/** A signature below the "-- " of the mail standard. */
function delimited(lines: readonly Line[], end: number): Block | null {
  for (let i = end - 1, seen = 0; i >= 0 && seen <= SIGNATURE_LINES; i--) {
    const line = lines[i]!.text
    if (line === '') continue
    if (isDelimiter(line)) {
      let mark = i
      while (mark > 0 && (lines[mark - 1]!.text === '' || isDelimiter(lines[mark - 1]!.text))) mark--
      return afterName(lines, i + 1, end, mark)
    }
    if (line.length > 160) return null
    seen++
  }
  return null
}

/** A line of addresses is not the name. */
const HAS_ADDRESS = /@|https?:|www\.|(?:\d\D?){6}/

/** The part of a marked signature to leave out: from `mark` on, or from below the sign-off and name it begins with. */
export function afterName(lines: readonly Line[], from: number, end: number, mark: number): Block | null {
  let at = from
  while (at < end && lines[at]!.text === '') at++
  const closing = at < end ? signOff(lines[at]!.text) : null
  if (!closing) return { from: mark, to: end, kind: 'signature' }
  let below = at + 1
  if (!closing.named) {
    while (below < end && lines[below]!.text === '') below++
    if (below < end && !HAS_ADDRESS.test(lines[below]!.text)) below++
  }
  return below < end ? { from: below, to: end, kind: 'signature' } : null
}

/** What stands below sign-off and name, where all of it looks like a signature. */
function signature(lines: readonly Line[], end: number): Block | null {
  for (let i = end - 1, seen = 0; i >= 0 && seen <= SIGNATURE_LINES; i--) {
    const line = lines[i]!.text
    if (line === '') continue
    seen++
    const closing = signOff(line)
    if (!closing) continue
    const block = afterName(lines, i, end, i)
    // With nothing above it the message is but a signature: it stays.
    if (lastText(lines, i) === 0) return null
    if (block && looksSigned(lines, block.from, block.to, closing.weak)) return block
    // A title may look like a sign-off ("Best Support"), the real one stands above it.
    if (!block || !fits(lines, i, end)) return null
  }
  return null
}

const fits = (lines: readonly Line[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (lines[i]!.text !== '' && signatureLine(lines[i]!.text) === 'text') return false
  return true
}

/**
 * Every line fits a signature, and one is evidence; or it is a title or two right below the name. Below a mere
 * "thanks" links alone are what the message is about.
 */
function looksSigned(lines: readonly Line[], from: number, to: number, weak: boolean): boolean {
  let evidence = 0
  let titles = 0
  let slogans = 0
  let gap = false
  for (let i = from; i < to; i++) {
    const line = lines[i]!.text
    if (line === '') {
      gap ||= titles + evidence === 0
      continue
    }
    const kind = signatureLine(line)
    if (kind === 'text') {
      // A slogan.
      if (line.length > 60 || PERSONAL.test(line) || ++slogans > 1) return false
      continue
    }
    if (kind === 'title') titles++
    else if (!(weak && /^https?:|^www\./i.test(line))) evidence++
  }
  if (slogans > 0) return evidence > 1
  return evidence > 0 || (!weak && titles > 0 && titles <= 2 && !gap)
}
