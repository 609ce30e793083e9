import type { Mark, Reading } from '../reading.ts'

/** A signal found by code, because rules cannot say it. Detectors run after all patterns, in the order of the list. */
export interface Detector {
  /** The signal it finds; a second id only where both come from the same look. */
  ids: readonly string[]
  reads: 'agent' | 'customer' | 'both'
  /** A first look that costs next to nothing: where it is false, `find` is not asked. */
  applies?(reading: Reading): boolean
  /** Linear in the text; reads signals of patterns and of detectors before it. */
  find(reading: Reading): Iterable<Mark>
}

/** What `find` gives where there is nothing. A list where most texts have nothing: a generator costs its making. */
export const NO_MARKS: readonly Mark[] = []

/** A mark over tokens [first, last) of the reading's text. */
export function markTokens(
  reading: Reading,
  id: string,
  rule: string,
  first: number,
  last: number,
  values?: Record<string, string>,
): Mark {
  const { starts, ends } = reading.text.tokens
  return { id, rule, first, last, start: starts[first]!, end: ends[last - 1]!, ...(values ? { values } : {}) }
}

/** A mark over a whole sentence, closing punctuation included. */
export function markSentence(reading: Reading, id: string, rule: string, sentence: number): Mark {
  const s = reading.text.sentences[sentence]!
  return { id, rule, first: s.first, last: s.last, start: s.start, end: s.end }
}
