export type TimeUnit = 'iso' | 's' | 'ms'

/** Seconds that a delivery's time may differ from ours, both ways: clocks drift, and replays come later. */
export const TOLERANCE_S = 300

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/

/** Milliseconds since 1970, or null for anything that is not exactly of this form: an ISO time is not a number. */
export function readTimestamp(text: string, unit: TimeUnit): number | null {
  if (unit === 'iso') {
    const time = ISO.test(text) ? Date.parse(text) : Number.NaN
    return Number.isNaN(time) ? null : time
  }
  if (!/^\d{1,15}$/.test(text)) return null
  return unit === 's' ? Number(text) * 1000 : Number(text)
}

/** True for a time that was read and is at most five minutes from now, before or after. */
export function inTime(time: number | null, now: Date): boolean {
  return time !== null && Math.abs(now.getTime() - time) <= TOLERANCE_S * 1000
}
