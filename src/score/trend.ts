import { type Moments, tQuantile } from './statistics.ts'

/** One period, for instance a week: its place on the time axis and what was measured in it. */
export interface Period {
  at: number
  moments: Moments
}

export interface Trend {
  /** Change per step of `at`, with its interval. */
  slope: number
  low: number
  high: number
  /** What the line says of the first and the last period. */
  first: number
  last: number
  /** True where the interval leaves out zero: more than the periods differ from each other by chance. */
  beyondNoise: boolean
}

/** With fewer periods a line says nothing. */
export const LEAST_PERIODS = 6
/** A period with fewer observations says too little by itself. */
export const LEAST_IN_PERIOD = 5

/**
 * The straight line through the means of periods, weighted by their numbers of observations. The noise is what the
 * periods themselves show around the line, so that replies which resemble each other (one conversation, one busy day)
 * do not make chance look like change.
 *
 * @param tests how many trends are looked at together; the interval widens accordingly (Bonferroni)
 * @returns null for fewer than six periods of at least five observations
 */
export function trendOf(periods: readonly Period[], tests = 1): Trend | null {
  const used = periods.filter(({ moments }) => moments.n >= LEAST_IN_PERIOD)
  if (used.length < LEAST_PERIODS) return null
  const weight = used.reduce((sum, { moments }) => sum + moments.n, 0)
  const middle = used.reduce((sum, { at, moments }) => sum + at * moments.n, 0) / weight
  const mean = used.reduce((sum, { moments }) => sum + moments.sum, 0) / weight
  const spread = used.reduce((sum, { at, moments }) => sum + moments.n * (at - middle) ** 2, 0)
  const slope =
    used.reduce((sum, { at, moments }) => sum + (at - middle) * (moments.sum - mean * moments.n), 0) / spread
  const line = (at: number) => mean + slope * (at - middle)
  const rest = used.reduce((sum, { at, moments }) => sum + moments.n * (moments.mean - line(at)) ** 2, 0)
  const freedom = used.length - 2
  const half = tQuantile(1 - 0.025 / tests, freedom) * Math.sqrt(rest / freedom / spread)
  const low = slope - half
  const high = slope + half
  return { slope, low, high, first: line(used[0]!.at), last: line(used.at(-1)!.at), beyondNoise: low > 0 || high < 0 }
}

/**
 * The periods whose mean lies further from the mean of the others than chance explains: beyond three standard errors,
 * each widened by how much the periods differ anyway.
 *
 * @see Laney, D. B. (2002). Improved control charts for attributes. Quality Engineering 14, 531-537.
 */
export function standingOut(periods: readonly Period[]): Period[] {
  const used = periods.filter(({ moments }) => moments.n >= 2 * LEAST_IN_PERIOD)
  if (used.length < LEAST_PERIODS) return []
  const n = used.reduce((sum, { moments }) => sum + moments.n, 0)
  const mean = used.reduce((sum, { moments }) => sum + moments.sum, 0) / n
  const within = used.reduce((sum, { moments }) => sum + moments.variance * (moments.n - 1), 0) / (n - used.length)
  if (within === 0) return []
  const z = used.map(({ moments }) => (moments.mean - mean) / Math.sqrt(within / moments.n))
  // neighbours, not all periods: one odd week must not hide itself by widening its own limits
  const steps = z
    .slice(1)
    .map((value, i) => Math.abs(value - z[i]!))
    .sort((a, b) => a - b)
  const widen = Math.max(1, steps[steps.length >> 1]! / 0.954)
  return used.filter((_, i) => Math.abs(z[i]!) > 3 * widen)
}
