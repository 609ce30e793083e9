import type { CallResult } from './call/call.ts'
import { retryAfterMs } from './call/retry-after.ts'
import type { SendResult } from './sender.ts'

/** Statuses that ask for another try: conflicts and time-outs of theirs, and too many calls. */
const LATER = new Set([408, 409, 423, 425, 429])

/** What a call means for its note. */
export function toResult(result: CallResult, now: Date): SendResult {
  if (result.kind === 'not-sent') return { kind: 'later', reason: result.reason }
  if (result.kind === 'unsure') return { kind: 'failed', reason: `${result.reason}: it may have arrived` }
  if (result.kind === 'not-allowed') return { kind: 'failed', reason: result.reason }
  const { status } = result
  if (status >= 200 && status < 300) return { kind: 'sent' }
  const reason = `the helpdesk answered ${status}`
  if (status < 500 && !LATER.has(status)) return { kind: 'failed', reason }
  const retryAfter = retryAfterMs(result.retryAfter, now)
  return retryAfter === undefined ? { kind: 'later', reason } : { kind: 'later', reason, retryAfter }
}
