// Fits the scorecard's weights to graded replies and writes rules/scorecard.yaml:
//   npm run calibrate -- <panel.jsonl>... [--dry]
// One scorecard for both languages. Per dimension at most MOST weights, chosen one by one for what they add out of fold;
// their signs are fixed beforehand (CANDIDATES), and ridge pulls them to the weights that stand there: graded replies are
// few. Prints Spearman's correlation with the readers' means, out of fold (5 folds, by hash of the id) and in sample.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import { CANDIDATES } from './calibrate-candidates.mjs'
import { importSource } from './import-source.mjs'
import { fitNonNegative, spearman } from './statistics.mjs'

const MOST = 12
const FOLDS = 5
/** Every dimension keeps this much weight in the overall score, or readers would wonder what it is there for. */
const LEAST_SHARE = 5
/** A weight must improve the out-of-fold error by this share to be kept. */
const GAIN = 0.002
const RIDGE = 6

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const absent = files.find((file) => !existsSync(file))
if (files.length === 0 || absent) {
  console.error(
    `calibrate: ${absent ? `no file ${absent}` : 'give the graded replies'}: npm run calibrate -- <panel.jsonl>... [--dry]`,
  )
  process.exit(2)
}
const scorecardFile = fileURLToPath(new URL('../rules/scorecard.yaml', import.meta.url))
const { createAnalyzer, loadRulebook } = await importSource(
  `export { createAnalyzer } from './src/analyze.ts'\nexport { loadRulebook } from './src/rulebook/load.ts'`,
)
const { rulebook } = loadRulebook()
const rows = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map(readRow)
const document = parseDocument(readFileSync(scorecardFile, 'utf8'))
const card = document.toJS()

for (const [dimension, { scale, plus, minus }] of Object.entries(CANDIDATES))
  fitDimension(dimension, scale, plus, minus)
fitShares()
if (!flags.includes('--dry')) {
  writeFileSync(scorecardFile, document.toString({ lineWidth: 0, flowCollectionPadding: false }))
  console.log('\nwritten: rules/scorecard.yaml')
}

/** One graded reply: what the analyzer found in it, how often, and the readers' means on a 0-100 scale. */
function readRow(row) {
  const messages = [...row.context.map((m, i) => ({ id: `c${i}`, ...m })), { id: 'm', role: 'agent', text: row.reply }]
  const review = createAnalyzer(rulebook, { lang: row.lang })
    .conversation({ id: row.id, messages: messages.map((m) => ({ ...m, language: row.lang })) })
    .at(-1)
  const counts = new Map()
  const add = (key) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const found = new Set(review.findings.map((f) => `${f.rule} ${f.start}`))
  for (const finding of review.findings) {
    add(finding.rule)
    add(`${finding.dimension}:${finding.severity}`)
  }
  for (const signal of review.signals) if (!found.has(`${signal.id} ${signal.start}`)) add(signal.id)
  const fold = createHash('sha256').update(`fold ${row.id}`).digest()[0] % FOLDS
  const target = (scale) => (row.means[scale] == null ? null : 25 * (row.means[scale] - 1))
  return { lang: row.lang, review, counts, fold, target, readers: row.readers ?? 1 }
}

function fitDimension(dimension, scale, plus, minus) {
  const mine = rows.filter((row) => row.target(scale) !== null && row.review.scores[dimension] != null)
  const severities = ['minor', 'major', 'critical'].map((severity) => `${dimension}:${severity}`)
  const candidates = [...plus.map((id) => [id, 1]), ...minus.map((id) => [id, -1])].map(([id, sign]) => ({
    id,
    sign,
    most: sign > 0 ? 1 : 3,
    prior: card.dimensions[dimension].weights[id]?.points ?? card.dimensions[dimension].weights[id] ?? 0,
  }))
  const rest = severities.map((id) => ({
    id,
    sign: -1,
    most: 3,
    prior: card.dimensions[dimension].severities[id.split(':')[1]],
  }))
  // findings that have a weight of their own do not count under their severity as well
  const value = (row, { id, most }, chosen) => {
    let count = row.counts.get(id) ?? 0
    if (severities.includes(id))
      for (const finding of row.review.findings)
        if (`${finding.dimension}:${finding.severity}` === id && chosen.some((c) => c.id === finding.rule)) count--
    return Math.min(most, Math.max(0, count))
  }
  const solve = (train, chosen) => {
    const terms = [...chosen, ...rest]
    const weight = (row) => row.readers / readings(mine, row.lang)
    return fitNonNegative(
      train.map((row) => terms.map((t) => t.sign * value(row, t, chosen))),
      train.map((row) => row.target(scale)),
      train.map((row) => weight(row) * mine.length),
      terms.map((t) => Math.abs(t.prior)),
      RIDGE,
    )
  }
  const predict = (model, row, chosen) => {
    const terms = [...chosen, ...rest]
    const sum = terms.reduce((total, t, i) => total + t.sign * model.weights[i] * value(row, t, chosen), model.base)
    return Math.max(0, Math.min(100, sum))
  }
  const outOfFold = (chosen) => {
    const models = Array.from({ length: FOLDS }, (_, k) =>
      solve(
        mine.filter((row) => row.fold !== k),
        chosen,
      ),
    )
    return mine.map((row) => predict(models[row.fold], row, chosen))
  }
  const error = (guesses) =>
    mine.reduce((sum, row, i) => sum + row.readers * (guesses[i] - row.target(scale)) ** 2, 0) / readings(mine)

  let chosen = []
  let best = error(outOfFold(chosen))
  while (chosen.length < MOST) {
    const next = candidates
      .filter((c) => !chosen.includes(c) && mine.filter((row) => row.counts.has(c.id)).length >= 4)
      .map((c) => ({ c, error: error(outOfFold([...chosen, c])) }))
      .sort((a, b) => a.error - b.error || (a.c.id < b.c.id ? -1 : 1))[0]
    if (!next || next.error > best * (1 - GAIN)) break
    chosen = [...chosen, next.c]
    best = next.error
  }
  const model = solve(mine, chosen)
  const out = outOfFold(chosen)
  for (const lang of ['en', 'nl', 'both']) {
    const some = mine.map((row, i) => ({ row, i })).filter(({ row }) => lang === 'both' || row.lang === lang)
    const gold = some.map(({ row }) => row.target(scale))
    const of = (guess) => (100 * spearman(some.map(guess), gold)).toFixed(1)
    console.log(
      [
        dimension,
        scale,
        lang,
        `n ${some.length}`,
        `out of fold ${of(({ i }) => out[i])}`,
        `in sample ${of(({ row }) => predict(model, row, chosen))}`,
        `before ${of(({ row }) => row.review.scores[dimension])}`,
      ].join('\t'),
    )
  }
  const rounded = (i) => Math.round(model.weights[i])
  document.setIn(['dimensions', dimension, 'base'], Math.max(0, Math.min(100, Math.round(model.base))))
  const weights = {}
  for (const [i, c] of chosen.entries())
    if (rounded(i) > 0)
      weights[c.id] = c.most === 3 ? c.sign * rounded(i) : { points: c.sign * rounded(i), most: c.most }
  // what graded replies are too few to tell keeps the weight it had
  for (const c of candidates)
    if (
      !(c.id in weights) &&
      c.prior !== 0 &&
      mine.filter((row) => row.counts.has(c.id)).length < 4 &&
      Object.keys(weights).length < MOST
    )
      weights[c.id] = c.most === 3 ? c.prior : { points: c.prior, most: c.most }
  document.setIn(['dimensions', dimension, 'weights'], document.createNode(weights))
  for (const value of document.getIn(['dimensions', dimension, 'weights']).items)
    if (value.value?.items) value.value.flow = true
  // a worse finding never costs less than a lighter one, whatever the few replies with it say
  let worst = 0
  for (const [i, severity] of ['minor', 'major', 'critical'].entries()) {
    const seen = mine.filter((row) => row.counts.has(severities[i])).length
    const points = seen >= 4 ? rounded(chosen.length + i) : -card.dimensions[dimension].severities[severity]
    worst = Math.max(worst, points)
    document.setIn(['dimensions', dimension, 'severities', severity], -worst)
  }
  for (const row of mine) row.fitted = { ...row.fitted, [dimension]: predict(model, row, chosen) }
}

/** How often these replies were read, all of them or those in a language: what two readers agree on counts for more. */
function readings(some, lang) {
  return some.reduce((sum, row) => sum + (lang === undefined || row.lang === lang ? row.readers : 0), 0)
}

/** Shares of the dimensions in the overall score: non-negative, over what is assessed of each reply. */
function fitShares() {
  const names = Object.keys(card.dimensions)
  const value = (row, name) => row.fitted?.[name] ?? row.review.scores[name]
  const predict = (shares, row) => {
    const assessed = names.map((name, i) => [value(row, name), shares[i]]).filter(([v]) => v != null)
    const total = assessed.reduce((sum, [, s]) => sum + s, 0)
    return total === 0 ? 50 : assessed.reduce((sum, [v, s]) => sum + v * s, 0) / total
  }
  const gold = (row) => row.target('overall')
  const loss = (shares, some) => {
    const guesses = some.map((row) => predict(shares, row))
    const error = some.reduce((sum, row, i) => sum + (guesses[i] - gold(row)) ** 2, 0) / some.length
    const rho = ['en', 'nl'].map((lang) => {
      const at = some.map((row, i) => [row, i]).filter(([row]) => row.lang === lang)
      return at.length < 3
        ? 0
        : spearman(
            at.map(([, i]) => guesses[i]),
            at.map(([row]) => gold(row)),
          )
    })
    return error / 400 - rho[0] - rho[1]
  }
  // coordinate descent over whole shares: few numbers, and the loss is no square
  const solve = (some) => {
    let shares = names.map((name) => card.dimensions[name].share)
    let best = loss(shares, some)
    for (let round = 0; round < 20; round++) {
      let better = false
      for (const i of names.keys())
        for (const step of [-8, -4, -2, -1, 1, 2, 4, 8]) {
          const tried = shares.map((s, k) => (k === i ? Math.max(LEAST_SHARE, s + step) : s))
          const error = loss(tried, some)
          if (error < best - 1e-6) {
            best = error
            shares = tried
            better = true
          }
        }
      if (!better) break
    }
    return shares
  }
  const shares = solve(rows)
  const folds = Array.from({ length: FOLDS }, (_, k) => solve(rows.filter((row) => row.fold !== k)))
  for (const lang of ['en', 'nl']) {
    const some = rows.filter((row) => row.lang === lang)
    const of = (guess) => (100 * spearman(some.map(guess), some.map(gold))).toFixed(1)
    console.log(
      [
        'overall',
        'overall',
        lang,
        `n ${some.length}`,
        `out of fold (shares) ${of((row) => predict(folds[row.fold], row))}`,
        `in sample ${of((row) => predict(shares, row))}`,
        `before ${of((row) => row.review.scores.overall)}`,
      ].join('\t'),
    )
  }
  for (const [i, name] of names.entries()) document.setIn(['dimensions', name, 'share'], shares[i])
}
