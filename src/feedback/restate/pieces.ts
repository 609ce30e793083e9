import type { Annotated } from '../../annotate/annotate.ts'
import { wordInfo } from '../../annotate/readability/word-info.ts'
import { NUMBER, WORD } from '../../annotate/tokens.ts'
import { spelled } from './spelled.ts'

/** One word of a clause as it will be written, with the sign that clings to it: the € of an amount, a %. */
export interface Word {
  raw: string
  norm: string
  kind: number
}

/** A stretch of a sentence without punctuation inside it. */
export interface Piece {
  words: Word[]
  /** A quote or a bracket stands right before or after it: it may be half a clause. */
  torn: boolean
  /** It is the end of a longer piece. */
  part?: true
  /** Its sentence ends with a question mark. */
  question: boolean
  /** A comma stands between it and the piece before it. */
  comma: boolean
  /** Opens its sentence: a capital may be no more than that. */
  opens: boolean
}

/** Longer turns say their trouble early; what lies beyond is not looked at. */
const MOST_WORDS = 600
/** Longer pieces are no clause that anyone wants to hear back. */
const LONGEST = 40
/** Zipf value of words too common to be a name in capitals. */
const STRESSED = 4.6
const QUOTE = /["“”„()[\]]|\s['‘]|['’]\s/
/** A quote that opens after it; a bracket may follow a whole clause. */
const TEARS = /["“„[]|\s['‘]/
const PLAIN = /^(%?)\s*([€$£]?) ?$/
const CUT = /^["'”’)\]*]*[,;:.!?…()–—"“”„|\n\r•*\s-]*["'“‘([*]*$/u

/** The pieces of a text. What holds links, addresses or broken signs is left out; a name called first or last is not. */
export function piecesOf(text: Annotated): Piece[] {
  const out: Piece[] = []
  for (const sentence of text.sentences) {
    if (sentence.first >= MOST_WORDS) break
    const { kinds, starts, ends } = text.tokens
    let first = sentence.first
    let last = sentence.last
    while (first < last && !isWord(kinds[first]!)) first++
    while (last > first && !isWord(kinds[last - 1]!)) last--
    let from = first
    let comma = false
    let ragged = false
    let torn = QUOTE.test(text.text.slice(sentence.start, starts[sentence.first]))
    for (let i = first; i < last; i++) {
      const end = i + 1 === last
      const gap = end
        ? text.text.slice(ends[i]!, Math.min(sentence.end, starts[last] ?? sentence.end))
        : gapAfter(text, i)
      if (!end && PLAIN.test(gap)) continue
      const cut = end || CUT.test(gap)
      if (!ragged && cut && i + 1 - from <= LONGEST) {
        const words = read(text, from, i + 1)
        if (words)
          out.push({
            words,
            torn: torn || TEARS.test(gap),
            question: sentence.question,
            comma,
            opens: from === first,
          })
      }
      ragged = !cut
      comma = /^,\s*$/.test(gap)
      torn = QUOTE.test(gap)
      from = i + 1
    }
  }
  return out
}

const isWord = (kind: number): boolean => kind === WORD || kind === NUMBER

function gapAfter({ text, tokens }: Annotated, i: number): string {
  const to = tokens.starts[i + 1]!
  return to - tokens.ends[i]! > 12 ? '#' : text.slice(tokens.ends[i]!, to)
}

function read({ text, tokens, language }: Annotated, first: number, last: number): Word[] | null {
  const words: Word[] = []
  for (let i = first; i < last; i++) {
    const kind = tokens.kinds[i]!
    if (kind !== WORD && kind !== NUMBER) return null
    const start = tokens.starts[i]!
    const end = tokens.ends[i]!
    if (end - start > 30) return null
    let raw = text.slice(start, end)
    const full = tokens.words[i]!
    if (full !== "'s" && raw.toLowerCase() !== full && /['’]|^i?m$|nt$|n.t$|^ca$|^wo$|^ve$|^re$/i.test(raw)) raw = full
    if (kind === NUMBER) {
      const sign = /[€$£] ?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
      raw = sign + raw + (text[end] === '%' || text[end] === '€' ? text[end] : '')
    }
    const norm = tokens.norms[i]!
    // common words in capitals are stressed, others are names
    if (raw.length > 2 && raw === raw.toUpperCase() && wordInfo(norm, language).zipf > STRESSED) raw = raw.toLowerCase()
    if (i > first && raw !== 'May' && /^\p{Lu}\p{Ll}+$/u.test(raw) && wordInfo(norm, language).zipf > 6)
      raw = raw.toLowerCase()
    words.push({ raw, norm, kind })
  }
  return words
}

/** Letters thrice in a row, or a vowelless heap: no word to write back. */
const STRETCHED = /(\p{L})\1\1/u
/** Whether a word can be written back as it is: spelled as the table has it, a name, or with a figure in it. */
export function presentable(word: Word, first: boolean, language: 'en' | 'nl'): boolean {
  const { raw, norm, kind } = word
  if (kind === NUMBER || /\d/.test(raw)) return true
  if (STRETCHED.test(norm)) return false
  if (!first && /^\p{Lu}/u.test(raw)) return true
  if (norm.length < 2 && !/^[aiuàâ]$/i.test(norm)) return false
  return spelled(raw.toLowerCase(), language)
}

/** Words shouted, but for short names such as VPN. */
export const shouted = (words: readonly Word[]): boolean =>
  words.filter(({ raw }) => raw.length > 4 && raw === raw.toUpperCase() && /\p{Lu}/u.test(raw)).length > 1

/** Words after which another thing is said. */
const BREAKS = { en: /^(?:but|so|and|because|then)$/, nl: /^(?:maar|want|dus|en|alleen)$/ }
/** Pieces in one piece that are tried by themselves. */
const MOST_PARTS = 4

/** A piece, and what follows each "but", "and" in it: one of them may tell what the whole does not. */
export function partsOf(piece: Piece, language: 'en' | 'nl'): Piece[] {
  const out = [piece]
  for (let i = 2; i < piece.words.length - 3 && out.length < MOST_PARTS; i++)
    if (BREAKS[language].test(piece.words[i]!.norm))
      out.push({ ...piece, words: piece.words.slice(i + 1), part: true, opens: true, comma: false, question: false })
  return out
}
