import type { RuleLanguage } from '../conversation.ts'
import type { First } from './first.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * All patterns of one language as one program for the matcher (a Pike machine: every pattern advances over the words
 * together, so the time is linear in the text whatever the patterns are).
 */
export const WORD = 0 // arg: word id
export const SET = 1 // arg: index in sets
export const TAG = 2 // arg: index in TAGS
export const KIND = 3 // arg: index in KINDS
export const GAP = 4 // arg: longest gap in words
export const TAIL = 5 // a gap at the end of a pattern: takes all at once
export const SPLIT = 6 // goes on at arg and at alt
export const JUMP = 7
export const SAVE = 8 // arg: capture slot (even: begin, odd: end)
export const AT_START = 9
export const AT_END = 10
export const NOT_NEXT = 11 // arg: index in sets; the next word is none of them, and no number
export const MATCH = 12 // arg: index in patterns
export const HOLE = 13 // in `unless`: where the rule's own match stands

export const LONGEST_GAP = 40

export interface CompiledPattern {
  /** Index of the rule in the language's rules. */
  rule: number
  /** A pattern of `unless` without {match}: vetoes all matches of its sentence. */
  veto: boolean
  /** Names of the captures, slot by slot. */
  captures: string[]
  /** It has a gap, so that a longer match says no more than a shorter one. */
  gapped: boolean
  start: number
}

export interface Program {
  language: RuleLanguage
  vocabulary: Vocabulary
  op: Uint8Array
  arg: Int32Array
  alt: Int32Array
  sets: ReadonlySet<number>[]
  patterns: CompiledPattern[]
  /** By pattern: what can come first in it. */
  firsts: readonly First[]
}
