import type { Sentence } from '../../annotate/sentences.ts'
import type { Edit } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'

/** A place where a sentence can become two. Offsets into the text. */
export interface Cut {
  /** First token of the second half, as it stood. */
  token: number
  edits: Edit[]
}

/** The gap before a word where a clause may begin. */
export interface Gap {
  reading: Reading
  sentence: Sentence
  /** The word behind the gap. */
  at: number
  comma: boolean
}

/** How a clause that opens with a word stands as a sentence of its own. */
export interface Joint {
  /** Only behind a comma. */
  comma?: true
  fits(gap: Gap): boolean
  /** Words that it opens with instead of the conjunction; "" for none. */
  lead?: string
  /** The word itself stays: it is no conjunction, or keeps its place behind `lead`. */
  stays?: true
  /** Other edits than a full stop and an opening; null where they cannot be made. */
  edits?(gap: Gap, from: number): Edit[] | null
}

/** What a language joins its clauses with. */
export interface Joints {
  /** By the word behind the gap; the first that fits. */
  words: Readonly<Record<string, readonly Joint[]>>
  /** For any other word. */
  others: readonly Joint[]
  /** What stands behind a semicolon is a clause. */
  semicolon(gap: Gap): boolean
  /** What stands before the gap can stand alone. */
  complete(gap: Gap): boolean
}

/** Where a sentence can be cut: behind a semicolon, and at the joints of its language. */
export function cuts(reading: Reading, sentence: Sentence, joints: Joints): Cut[] {
  const { text, tokens } = reading.text
  const { starts, ends, norms } = tokens
  const out: Cut[] = []
  const put = (at: number, token: number, lead: string) => {
    const first = text.slice(starts[token]!, ends[token]!)
    const replacement = `. ${lead === '' ? capital(first) : `${lead} ${first}`}`
    out.push({ token, edits: [{ start: ends[at - 1]!, end: ends[token]!, replacement }] })
  }
  for (let at = sentence.first + 3; at < sentence.last - 3; at++) {
    const between = text.slice(ends[at - 1]!, starts[at]!)
    const comma = /^,\s$/.test(between)
    const gap: Gap = { reading, sentence, at, comma }
    if (/^;\s$/.test(between)) {
      if (joints.semicolon(gap)) put(at, at, '')
      continue
    }
    if ((!comma && between !== ' ') || !joints.complete(gap)) continue
    const own = Object.hasOwn(joints.words, norms[at]!) ? joints.words[norms[at]!]! : []
    const joint = [...own, ...joints.others].find((one) => (comma || !one.comma) && one.fits(gap))
    if (!joint) continue
    if (joint.edits) {
      const edits = joint.edits(gap, ends[at - 1]!)
      if (edits) out.push({ token: at, edits })
    } else put(at, joint.stays ? at : at + 1, joint.lead ?? '')
  }
  return out
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
