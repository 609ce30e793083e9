import type { Span } from '../conversation.ts'
import { BREAK, classAt, SPACE } from './characters.ts'
import { EMOJI, NUMBER, type Tokens, URL } from './tokens.ts'

/** A sentence, a list item or a line of its own: tokens [first, last), text [start, end) with its closing punctuation. */
export interface Sentence extends Span {
  first: number
  last: number
  /** Ends with a question mark. */
  question: boolean
  /** Ends with an exclamation mark. */
  exclamation: boolean
  /** An item of a bulleted or numbered list. */
  item: boolean
  /** 0-based paragraph: sentences between blank lines. */
  paragraph: number
}

/** Words after which a full stop ends no sentence, without the stop. English and Dutch together: mail mixes them. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st vs approx dept fig nr tel incl excl resp ca bijv bv dhr mevr mw evt zgn mld mln blz pag vgl ' +
    'ing ir drs jan feb mrt apr aug sept okt oct nov dec'
  ).split(' '),
)
/** Abbreviations that may close a sentence: they do when a capital follows. */
const CLOSING_ABBREVIATIONS = new Set(['etc', 'enz', 'jl', 'inc', 'ltd', 'nl'])
const BULLET = /^[-*•‣·–—]|^\d{1,2}[.)]|^[a-zA-Z][.)](?=\s)/
/** A line of at least this many characters may have been wrapped by a mail program; a shorter one ends by intention. */
const WRAPPED = 55

/**
 * Groups tokens into sentences by what stands between them. Linear: every character between tokens is read once.
 * A line break ends a sentence unless the line looks wrapped (long, no closing punctuation, next line in lower case).
 */
export function sentences(text: string, tokens: Tokens): Sentence[] {
  const out: Sentence[] = []
  const count = tokens.starts.length
  let first = 0
  let paragraph = 0
  let lineStart = 0
  let item = count > 0 && opensItem(text, 0, tokens.starts[0]!, tokens, 0)
  for (let i = 0; i < count; i++) {
    const from = tokens.ends[i]!
    const to = i + 1 < count ? tokens.starts[i + 1]! : text.length
    // the two tokens of a contraction touch, and most words have just a space between them
    if (
      i + 1 < count &&
      (to === from || (to === from + 1 && text.charCodeAt(from) === 32 && !closesAlone(tokens.kinds[i]!)))
    )
      continue
    const gap = readGap(text, from, to)
    let ends = i + 1 === count
    let newItem = false
    if (!ends) {
      const next = text[to]!
      const upper = next !== next.toLowerCase()
      if (gap.breaks > 0) {
        newItem = opensItem(text, gap.lastBreak + 1, to, tokens, i + 1)
        const long = gap.firstBreak - lineStart >= WRAPPED
        ends = gap.breaks > 1 || newItem || gap.stop !== '' || gap.colon || !(long && !upper)
        lineStart = gap.lastBreak + 1
      } else if (gap.stop !== '')
        ends = gap.spaced
          ? !(gap.stop === '.' && abbreviated(tokens, i, upper)) &&
            !(gap.stop === '.' && item && i === first && tokens.kinds[i] === NUMBER) &&
            !(gap.stop === '…' && !upper)
          : upper && tokens.norms[i]!.length > 2 && gap.length === 1
      else if (closesAlone(tokens.kinds[i]!) && !closesAlone(tokens.kinds[i + 1]!)) ends = upper
      else if (gap.signOff) ends = true
    }
    if (!ends) continue
    // the number of a list item stands before its sentence, not in it
    const numbered = item && tokens.kinds[first] === NUMBER && i > first
    out.push({
      first: numbered ? first + 1 : first,
      last: i + 1,
      start: opening(text, tokens.starts[first]!, out.at(-1)?.end ?? 0),
      end: gap.stopEnd || from,
      question: gap.question,
      exclamation: gap.exclamation,
      item,
      paragraph,
    })
    first = i + 1
    if (gap.breaks > 1) paragraph++
    item = newItem
  }
  return out
}

/** Quotes and brackets that open right before the first word belong to the sentence. */
function opening(text: string, start: number, limit: number): number {
  let at = start
  while (at > limit && '("\'[{\u201c\u2018\u201e\u00ab*'.includes(text[at - 1]!)) at--
  return at
}

/** After an emoji or a link people often put no full stop. */
const closesAlone = (kind: number): boolean => kind === EMOJI || kind === URL

/** The text between a line's start and its first token says whether the line is a list item. */
function opensItem(text: string, lineStart: number, tokenStart: number, tokens: Tokens, token: number): boolean {
  let at = lineStart
  while (at < tokenStart && classAt(text, at) === SPACE) at++
  const lead = text.slice(at, Math.min(at + 4, text.length))
  if (tokens.kinds[token] === NUMBER && at === tokenStart)
    return (
      /^\d{1,2}$/.test(tokens.norms[token]!) && /^[.)]\s/.test(text.slice(tokens.ends[token]!, tokens.ends[token]! + 2))
    )
  return BULLET.test(lead)
}

function abbreviated(tokens: Tokens, i: number, upper: boolean): boolean {
  const norm = tokens.norms[i]!
  if (CLOSING_ABBREVIATIONS.has(norm)) return !upper
  if (norm.length === 1) return /[a-z]/.test(norm) && norm !== 'u' && norm !== 'i'
  return norm.endsWith('.') || ABBREVIATIONS.has(norm)
}

interface Gap {
  /** The strongest of `.`, `!`, `?`, `…` seen, or ''. */
  stop: string
  /** Offset just after the closing punctuation and quotes; 0 when there is none. */
  stopEnd: number
  question: boolean
  exclamation: boolean
  colon: boolean
  /** White space or a line break follows the stop. */
  spaced: boolean
  breaks: number
  firstBreak: number
  lastBreak: number
  /** A caret before a name: how social media teams sign ("^Tim"). */
  signOff: boolean
  length: number
}

function readGap(text: string, from: number, to: number): Gap {
  const gap: Gap = {
    stop: '',
    stopEnd: 0,
    question: false,
    exclamation: false,
    colon: false,
    spaced: false,
    breaks: 0,
    firstBreak: 0,
    lastBreak: 0,
    signOff: false,
    length: to - from,
  }
  for (let at = from; at < to; at++) {
    const character = text[at]!
    switch (character) {
      case '?':
      case '!':
      case '.':
      case '…':
        if (gap.breaks > 0) break
        // "..." trails off; "?!" asks
        if (gap.stop !== '?' && !(character === '.' && gap.stop !== '')) gap.stop = character
        else if (character === '.' && gap.stop === '.') gap.stop = '…'
        if (character === '?') gap.question = true
        if (character === '!') gap.exclamation = true
        gap.stopEnd = at + 1
        gap.spaced = at + 1 >= to ? to >= text.length : false
        break
      case ':':
        if (gap.breaks === 0) gap.colon = true
        break
      case '^':
        gap.signOff = true
        break
      default: {
        const cls = classAt(text, at)
        if (cls === BREAK) {
          if (character === '\n' || text[at + 1] !== '\n') {
            if (gap.breaks++ === 0) gap.firstBreak = at
            gap.lastBreak = at
          }
          if (gap.stop) gap.spaced = true
        } else if (cls === SPACE) {
          if (gap.stop) gap.spaced = true
        } else if (gap.stop && !gap.spaced && '"\'\u201d\u2019)]*'.includes(character)) gap.stopEnd = at + 1
      }
    }
  }
  return gap
}
