import type { RejectReason } from '../types.ts'

/** Why a row could not be read, with what its sentence needs. */
export interface Problem {
  reason: RejectReason
  values?: Record<string, string | number>
}

/** One record of a file: a CSV row's cells, or a JSON value. */
export interface Row<T> {
  /** 1-based, as in `Source.row`. */
  row: number
  value: T | null
  problem?: Problem
}

/** Records beyond this many bytes are rejected: they would not be a message. */
export const MAX_ROW_BYTES = 8 * 1024 * 1024
