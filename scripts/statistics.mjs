// The few statistics that the fitting scripts share.

/** Ranks with ties at their mean. */
function ranks(values) {
  const order = values.map((value, i) => [value, i]).sort((a, b) => a[0] - b[0])
  const out = []
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && order[j][0] === order[i][0]) j++
    for (let k = i; k < j; k++) out[order[k][1]] = (i + j - 1) / 2
    i = j
  }
  return out
}

/** Spearman's rank correlation, -1 to 1; 0 for under three pairs. */
export function spearman(xs, ys) {
  if (xs.length < 3) return 0
  const [a, b] = [ranks(xs), ranks(ys)]
  const mean = (v) => v.reduce((sum, x) => sum + x, 0) / v.length
  const [ma, mb] = [mean(a), mean(b)]
  let sab = 0
  let saa = 0
  let sbb = 0
  for (let i = 0; i < a.length; i++) {
    sab += (a[i] - ma) * (b[i] - mb)
    saa += (a[i] - ma) ** 2
    sbb += (b[i] - mb) ** 2
  }
  return saa * sbb === 0 ? 0 : sab / Math.sqrt(saa * sbb)
}

/**
 * Weighted least squares with a free base and weights >= 0, pulled to `prior` by ridge (in rows' worth of weight);
 * coordinate descent, which converges because the problem is convex.
 */
export function fitNonNegative(rows, targets, rowWeights, prior, ridge) {
  const weights = prior.map((p) => Math.max(0, p))
  const total = rowWeights.reduce((sum, w) => sum + w, 0)
  let base = 0
  const predict = (row) => row.reduce((sum, x, i) => sum + x * weights[i], 0)
  for (let round = 0; round < 200; round++) {
    base = rows.reduce((sum, row, i) => sum + rowWeights[i] * (targets[i] - predict(row)), 0) / total
    let moved = 0
    for (const j of weights.keys()) {
      let top = ridge * prior[j]
      let bottom = ridge
      for (const [i, row] of rows.entries()) {
        if (row[j] === 0) continue
        const rest = targets[i] - base - (predict(row) - row[j] * weights[j])
        top += rowWeights[i] * row[j] * rest
        bottom += rowWeights[i] * row[j] ** 2
      }
      const next = Math.max(0, top / bottom)
      moved = Math.max(moved, Math.abs(next - weights[j]))
      weights[j] = next
    }
    if (moved < 0.01) break
  }
  return { base, weights }
}
