const DAY = 86_400_000

/**
 * The Monday of a date's week as a day number (days since 1970-01-01), by the date as it is written; null where it is
 * no date. Weeks are those of ISO 8601.
 */
export function mondayOf(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date)
  if (!match) return null
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  if (!Number.isFinite(time)) return null
  const day = time / DAY
  // 1970-01-01 was a Thursday
  return day - ((((day + 3) % 7) + 7) % 7)
}

/** `2026-03-02` */
export const isoDate = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)
