/** An estimate with the 95% interval in which the true value probably lies. `n` is the number of observations. */
export interface Estimate {
  value: number
  low: number
  high: number
  n: number
}

/**
 * The mean and the spread of numbers, one at a time; nothing is kept of the numbers themselves. The numbers must be
 * whole and at most 100: their sums are exact then, so that the order in which they come makes no difference.
 */
export class Moments {
  n = 0
  sum = 0
  squares = 0

  add(value: number): void {
    this.n++
    this.sum += value
    this.squares += value * value
  }

  /** Takes in what other moments have seen. */
  merge({ n, sum, squares }: Pick<Moments, 'n' | 'sum' | 'squares'>): void {
    this.n += n
    this.sum += sum
    this.squares += squares
  }

  get mean(): number {
    return this.sum / this.n
  }

  /** Sample variance; 0 for fewer than two numbers. */
  get variance(): number {
    return this.n < 2 ? 0 : Math.max(0, (this.squares - (this.sum * this.sum) / this.n) / (this.n - 1))
  }
}

/** The mean with its 95% interval by Student's t, kept within 0-100; null for fewer than two observations. */
export function meanOf(moments: Moments): Estimate | null {
  const { n, mean } = moments
  if (n < 2) return null
  const half = tQuantile(0.975, n - 1) * Math.sqrt(moments.variance / n)
  return { value: mean, low: Math.max(0, mean - half), high: Math.min(100, mean + half), n }
}

/**
 * A share of 0-1 with its 95% interval.
 *
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.
 */
export function shareOf(count: number, n: number): Estimate {
  if (n === 0) return { value: 0, low: 0, high: 1, n }
  const z = normalQuantile(0.975)
  const p = count / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n }
}

/**
 * How sure it is, 0-1, that one share is really higher than another, from what was counted: 0.5 where they are alike.
 * Normal approximation with one success and one failure added to each.
 *
 * @see Agresti, A. and Caffo, B. (2000). Simple and effective confidence intervals for proportions. The American
 *   Statistician 54, 280-288.
 */
export function chanceHigher(count: number, n: number, otherCount: number, otherN: number): number {
  const p = (count + 1) / (n + 2)
  const q = (otherCount + 1) / (otherN + 2)
  return normalShare((p - q) / Math.sqrt((p * (1 - p)) / (n + 2) + (q * (1 - q)) / (otherN + 2)))
}

/**
 * The share of the standard normal distribution below `z`; absolute error below 7.5e-8.
 *
 * @see Abramowitz, M. and Stegun, I. A. (1964). Handbook of mathematical functions, 26.2.17.
 */
export function normalShare(z: number): number {
  if (z < 0) return 1 - normalShare(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (tail * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

/** True where two intervals have a point in common: the difference may be chance. */
export const overlap = (a: Estimate, b: Estimate) => a.low <= b.high && b.low <= a.high

/**
 * The point below which a share `p` of the standard normal distribution lies; relative error below 1.2e-9.
 *
 * @see Acklam, P. J. (2003). An algorithm for computing the inverse normal cumulative distribution function.
 */
export function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ]
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1]
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ]
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]
  const poly = (terms: readonly number[], x: number) => terms.reduce((sum, term) => sum * x + term, 0)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return poly(c, q) / poly(d, q)
  }
  if (p > 0.97575) return -normalQuantile(1 - p)
  const q = p - 0.5
  return (poly(a, q * q) * q) / poly(b, q * q)
}

/**
 * The point below which a share `p` of Student's t distribution lies; exact for 1 and 2 degrees of freedom, else
 * within 0.5% for 0.005 <= p <= 0.995.
 *
 * @see Hill, G. W. (1970). Algorithm 396: Student's t-quantiles. Communications of the ACM 13, 619-620.
 */
export function tQuantile(p: number, freedom: number): number {
  if (p < 0.5) return -tQuantile(1 - p, freedom)
  const tails = 2 * (1 - p)
  if (freedom <= 1) return 1 / Math.tan((tails * Math.PI) / 2)
  if (freedom < 3) return Math.sqrt(2 / (tails * (2 - tails)) - 2)
  const a = 1 / (freedom - 0.5)
  const b = 48 / (a * a)
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom
  let y = (d * tails) ** (2 / freedom)
  if (y > 0.05 + a) {
    const x = -normalQuantile(tails / 2)
    const y2 = x * x
    if (freedom < 5) c += 0.3 * (freedom - 4.5) * (x + 0.6)
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c
    const z = (((((0.4 * y2 + 6.3) * y2 + 36) * y2 + 94.5) / c - y2 - 3) / b + 1) * x
    y = Math.expm1(a * z * z)
  } else {
    y =
      ((1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3) + 0.5 / (freedom + 4)) * y - 1) *
        ((freedom + 1) / (freedom + 2)) +
      1 / y
  }
  return Math.sqrt(freedom * y)
}
