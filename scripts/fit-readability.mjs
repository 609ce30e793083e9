#!/usr/bin/env node
// Fits the weights of readability to people's judgements and writes src/annotate/readability/weights.json:
//   node scripts/fit-readability.mjs <folder with en-readability.jsonl and nl-readability.jsonl> [--dry]
// English: ridge regression on `ease` (CLEAR: Crossley et al. 2023, https://doi.org/10.3758/s13428-022-01802-x).
// Dutch: pairwise logistic regression (Bradley-Terry) on `text` against its plainer `reference` (Amsterdam).
// The sign of every weight is fixed beforehand (FEATURES); a weight that would want the other sign becomes 0.
// Figures are out of fold (5 folds), with those on the rows that were fitted beside them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ANCHORS, DENSE_EASE, PLAIN_EASE } from './fit-readability-anchors.mjs'

const [folder, flag] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node scripts/fit-readability.mjs <data folder> [--dry]')
  process.exit(2)
}
const FOLDS = 5
const RIDGE = 10
const PAIR_RIDGE = 3
/** Pairs whose lengths differ by less than this share of the longer one. */
const NEAR = 0.1

const { features, FEATURES, NAMES, wordsOf } = await load()
const signs = NAMES.map((name) => FEATURES[name])
const read = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const measure = (language, text) => features(language, wordsOf(text, language))

/** The features and the tokenizer, from the sources themselves. */
async function load() {
  const source = fileURLToPath(new URL('../src/annotate/', import.meta.url))
  const contents = `export { features, FEATURES, NAMES } from './readability/features.ts'
    import { scan, NUMBER, WORD } from './tokens.ts'
    import { expand } from './short-forms.ts'
    import { sentences } from './sentences.ts'
    import { wordInfo } from './readability/word-info.ts'
    export const wordsOf = (text, language) => () => {
      const tokens = expand(scan(text), language)
      const isWord = (i) => tokens.kinds[i] === WORD || tokens.kinds[i] === NUMBER
      const infos = (s) => tokens.words.slice(s.first, s.last).filter((_, i) => isWord(s.first + i)).map((word) => wordInfo(word, language))
      return sentences(text, tokens).flatMap((s) => [...infos(s), null])
    }`
  const options = { bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error' }
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: source, loader: 'ts' } })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0)
const deviation = (xs) => Math.sqrt(mean(xs.map((x) => (x - mean(xs)) ** 2))) || 1
const column = (rows, j) => rows.map((row) => row[j])

/** Ridge regression by coordinate descent, signs kept. @returns weights per unit of each feature, and the intercept */
function ridge(rows, ys) {
  const centres = signs.map((_, j) => mean(column(rows, j)))
  const scales = signs.map((_, j) => deviation(column(rows, j)))
  const z = rows.map((row) => row.map((x, j) => (signs[j] * (x - centres[j])) / scales[j]))
  const middle = mean(ys)
  const w = signs.map(() => 0)
  const residual = ys.map((y) => y - middle)
  for (let round = 0; round < 300; round++)
    for (let j = 0; j < w.length; j++) {
      let pull = 0
      for (let i = 0; i < z.length; i++) pull += z[i][j] * residual[i]
      const next = Math.max(0, (pull + w[j] * z.length) / (z.length + RIDGE))
      for (let i = 0; i < z.length; i++) residual[i] -= (next - w[j]) * z[i][j]
      w[j] = next
    }
  const weights = w.map((x, j) => (signs[j] * x) / scales[j])
  return { weights, base: middle - dot(centres, weights) }
}

/** Logistic regression without intercept on differences (plainer minus original), signs kept. */
function pairwise(differences) {
  const scales = signs.map((_, j) => Math.sqrt(mean(column(differences, j).map((x) => x * x))) || 1)
  const z = differences.map((row) => row.map((x, j) => (signs[j] * x) / scales[j]))
  const w = signs.map(() => 0)
  const score = z.map(() => 0)
  for (let round = 0; round < 200; round++)
    for (let j = 0; j < w.length; j++) {
      let slope = -PAIR_RIDGE * w[j]
      let curve = PAIR_RIDGE
      for (let i = 0; i < z.length; i++) {
        const p = 1 / (1 + Math.exp(-score[i]))
        slope += z[i][j] * (1 - p)
        curve += z[i][j] ** 2 * p * (1 - p)
      }
      const next = Math.max(0, w[j] + slope / curve)
      for (let i = 0; i < z.length; i++) score[i] += (next - w[j]) * z[i][j]
      w[j] = next
    }
  return { weights: w.map((x, j) => (signs[j] * x) / scales[j]), base: 0 }
}

function pearson(xs, ys) {
  const mx = mean(xs),
    my = mean(ys)
  return mean(xs.map((x, i) => (x - mx) * (ys[i] - my))) / (deviation(xs) * deviation(ys))
}

/** Every row scored by weights that were fitted without its fold. */
function outOfFold(rows, train) {
  const fold = rows.map((_, i) => ((i * 7919) % 101) % FOLDS)
  const out = []
  for (let k = 0; k < FOLDS; k++) {
    const { weights, base } = train(rows.map((_, i) => i).filter((i) => fold[i] !== k))
    rows.forEach((row, i) => {
      if (fold[i] === k) out[i] = base + dot(row, weights)
    })
  }
  return out
}

const rightly = (scores) => (100 * mean(scores.map((s) => (s > 1e-9 ? 1 : s < -1e-9 ? 0 : 0.5)))).toFixed(1)
const fitted = {}

{
  const rows = read('en-readability.jsonl')
  const x = rows.map((r) => measure('en', r.text)),
    y = rows.map((r) => r.ease)
  const train = (some) =>
    ridge(
      some.map((i) => x[i]),
      some.map((i) => y[i]),
    )
  fitted.en = train(rows.map((_, i) => i)).weights
  const inSample = pearson(
    x.map((row) => dot(row, fitted.en)),
    y,
  )
  console.log(
    `en  Pearson x100: out of fold ${(100 * pearson(outOfFold(x, train), y)).toFixed(1)}, in sample ${(100 * inSample).toFixed(1)} (n ${rows.length})`,
  )
}
{
  const rows = read('nl-readability.jsonl')
  const pairs = rows.map((r) => ({
    near: Math.abs(r.text.length - r.reference.length) <= NEAR * Math.max(r.text.length, r.reference.length),
    a: measure('nl', r.text),
    b: measure('nl', r.reference),
  }))
  const kept = pairs.filter((p) => p.a && p.b)
  const x = kept.map((p) => p.b.map((v, j) => v - p.a[j]))
  const train = (some) => pairwise(some.map((i) => x[i]))
  fitted.nl = train(x.map((_, i) => i)).weights
  for (const [name, scores] of [
    ['out of fold', outOfFold(x, train)],
    ['in sample', x.map((row) => dot(row, fitted.nl))],
  ])
    console.log(
      `nl  pairs ordered right %: ${name} ${rightly(scores)}, near equal length ${rightly(scores.filter((_, i) => kept[i].near))} (n ${kept.length})`,
    )
}

const logit = (ease) => Math.log(ease / (100 - ease))
const weights = {}
for (const language of ['en', 'nl']) {
  const end = (texts) => mean(texts.map((text) => dot(measure(language, text), fitted[language])))
  const plain = end(ANCHORS[language].plain),
    dense = end(ANCHORS[language].dense)
  const slope = (logit(PLAIN_EASE) - logit(DENSE_EASE)) / (plain - dense)
  const round = (x) => Number(x.toPrecision(4))
  const kept = NAMES.map((name, j) => [name, round(slope * fitted[language][j])]).filter(([, w]) => w !== 0)
  weights[language] = { intercept: round(logit(PLAIN_EASE) - slope * plain), weights: Object.fromEntries(kept) }
  console.log(language, weights[language])
}
if (flag !== '--dry')
  writeFileSync(
    fileURLToPath(new URL('../src/annotate/readability/weights.json', import.meta.url)),
    `${JSON.stringify(weights, null, 2)}\n`,
  )
