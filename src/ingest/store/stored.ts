import type { Draft } from '../rows/draft.ts'

/** A message with its place in the input, as it waits for the rest of its conversation. */
export interface Stored extends Draft {
  /** Conversations are told apart by this: tools number their tickets alike. */
  key: string
  /** Index into the list of files. */
  file: number
  row: number
  /** 0-based over all messages read. */
  order: number
}

/** What a stored message takes in memory besides its text, in bytes; measured on Node 20, rounded up. */
const OVERHEAD = 400

export const costOf = (stored: Stored): number => stored.text.length + OVERHEAD
