#!/usr/bin/env node
// Fits the weights of the customer signals to people's judgement and writes src/detect/signals/valence/weights.json:
//   node scripts/fit-valence.mjs <folder with nl-customer.jsonl and, if there, panel.jsonl> [--dry]
// Logistic regression with a ridge on Dutch customer messages (EmoTwiCS, Labat et al. 2024): valence 1-2 of 5 is negative;
// Confusion; Nervousness or Fear. The sign of every weight is fixed beforehand (FEATURES); a weight that would want the
// other sign becomes 0 and is left out. Figures are out of fold (5 folds; a conversation stays in one), with those on the rows that were
// fitted beside them. Panel customers carry no label of their own: where both readings of a reply gave a grade for
// empathy, its customers showed trouble, and where both gave none they did not; those figures are printed, not fitted.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const [folder, flag] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node scripts/fit-valence.mjs <data folder> [--dry]')
  process.exit(2)
}
const FOLDS = 5
const RIDGE = 1
const ROUNDS = 80
const STEP = 0.5

/** What each signal may weigh: what makes it likelier, then what makes it less likely. */
const FEATURES = {
  'customer-negative': [
    'swears emoji- anger ?? mild worried again reproach !! ignored ... threatens stake loss intensifiers tone negations length mocks puzzled irony words-',
    'short ? asks praise thanks emoji+',
  ],
  'customer-confused': [
    'puzzled ?? wonders ... length short ? negations surprised',
    'anger swears ignored thanks words+ again praise',
  ],
  'customer-worried': ['worried stake urgent ?? ! mild emoji- length', 'praise swears thanks threatens anger !!'],
}
const GOLD = {
  'customer-negative': (row) => row.valence <= 2,
  'customer-confused': (row) => row.emotions.includes('Confusion'),
  'customer-worried': (row) => row.emotions.includes('Nervousness') || row.emotions.includes('Fear'),
}

const { read, anchored, input, judge } = await load()
const rowsOf = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The features and the tokenizer, from the sources themselves. */
async function load() {
  const source = fileURLToPath(new URL('../src/', import.meta.url))
  const contents = `import { Annotated } from './annotate/annotate.ts'
    import { scan } from './annotate/tokens.ts'
    import { valence } from './detect/signals/valence/features.ts'
    export { anchored, input, judge } from './detect/signals/valence/model.ts'
    export const read = (text, language) => valence(new Annotated(text, language, scan(text))).features`
  const bundle = fileURLToPath(new URL('../dist/fit-valence.mjs', import.meta.url))
  const options = { bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'error' }
  await build({ ...options, outfile: bundle, stdin: { contents, resolveDir: source, loader: 'ts' } })
  try {
    return await import(bundle)
  } finally {
    rmSync(bundle)
  }
}

/** Logistic regression by coordinate descent (Newton steps), signs kept. @returns weights and intercept */
function logistic(x, y, signs) {
  const w = signs.map(() => 0)
  const share = y.filter(Boolean).length / y.length
  let base = Math.log(share / (1 - share))
  const sum = x.map(() => base)
  const step = (value, j) => {
    let slope = j < 0 ? 0 : -RIDGE * w[j]
    let curve = j < 0 ? 1e-9 : RIDGE
    for (let i = 0; i < x.length; i++) {
      const v = value(i)
      if (v === 0) continue
      const p = 1 / (1 + Math.exp(-sum[i]))
      slope += v * ((y[i] ? 1 : 0) - p)
      curve += v * v * p * (1 - p)
    }
    // a full step can overshoot where few rows have the feature
    return Math.max(-STEP, Math.min(STEP, slope / curve))
  }
  for (let round = 0; round < ROUNDS; round++) {
    const up = step(() => 1, -1)
    base += up
    for (let i = 0; i < sum.length; i++) sum[i] += up
    for (let j = 0; j < w.length; j++) {
      const wanted = w[j] + step((i) => x[i][j], j)
      const next = signs[j] * Math.max(0, signs[j] * wanted)
      const change = next - w[j]
      if (change === 0) continue
      for (let i = 0; i < x.length; i++) if (x[i][j] !== 0) sum[i] += change * x[i][j]
      w[j] = next
    }
  }
  return { w, base }
}

const tenth = (value) => Math.round(value * 10) / 10
const scoreOf = (row, w) => row.reduce((sum, v, j) => sum + v * w[j], 0)

function f1(scores, y, least) {
  let tp = 0
  let wrong = 0
  for (let i = 0; i < y.length; i++) {
    const guess = scores[i] >= least - 1e-9
    if (guess && y[i]) tp++
    else if (guess || y[i]) wrong++
  }
  return (200 * tp) / (2 * tp + wrong || 1)
}

/** Rounded weights and the sum, in tenths, from which F1 is highest on the rows given. */
function train(x, y, allowed, signs) {
  const w = logistic(x, y, signs).w.map(tenth)
  const scores = x.map((row, i) => (allowed[i] ? scoreOf(row, w) : Number.NEGATIVE_INFINITY))
  let best = { least: 0, value: -1 }
  for (let tenths = 0; tenths <= 80; tenths++) {
    const value = f1(scores, y, tenths / 10)
    if (value > best.value + 1e-9) best = { least: tenths / 10, value }
  }
  return { w, least: best.least, value: best.value }
}

const rows = rowsOf('nl-customer.jsonl')
const features = rows.map((row) => read(row.text, row.lang))
/** A conversation's messages resemble each other: its id's first part tells the fold. */
const fold = rows.map((row) => [...row.id.split('-')[0]].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 9973, 7) % FOLDS)
const fitted = {}
for (const [signal, [more, less]] of Object.entries(FEATURES)) {
  const names = [...more.split(' '), ...less.split(' ')]
  const signs = names.map((_, j) => (j < more.split(' ').length ? 1 : -1))
  const x = features.map((f) => names.map((name) => input(f, name)))
  const y = rows.map(GOLD[signal])
  // a negative message has some cue at least, whatever the weights
  const allowed = features.map((f) => signal !== 'customer-negative' || anchored(f))
  const pick = (some, of) => some.map((i) => of[i])
  const guesses = []
  for (let k = 0; k < FOLDS; k++) {
    const others = rows.map((_, i) => i).filter((i) => fold[i] !== k)
    const { w, least } = train(pick(others, x), pick(others, y), pick(others, allowed), signs)
    rows.forEach((_, i) => {
      if (fold[i] === k) guesses[i] = allowed[i] && scoreOf(x[i], w) >= least - 1e-9 ? 1 : 0
    })
  }
  const whole = train(x, y, allowed, signs)
  const weights = names.map((name, j) => [name, whole.w[j]]).filter(([, weight]) => weight !== 0)
  weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  fitted[signal] = { weights: Object.fromEntries(weights), least: whole.least }
  const now = f1(
    features.map((f) => judge(f, signal, 'nl')),
    y,
    0,
  )
  console.log(
    `${signal}: F1 out of fold ${f1(guesses, y, 1).toFixed(1)}, in sample ${whole.value.toFixed(1)}, with the weights there now ${now.toFixed(1)} (n ${rows.length}, ${y.filter(Boolean).length} of them)`,
  )
}
panel()
console.log(JSON.stringify(fitted, null, 1))
if (flag !== '--dry')
  writeFileSync(
    fileURLToPath(new URL('../src/detect/signals/valence/weights.json', import.meta.url)),
    `${JSON.stringify(fitted, null, 2)}\n`,
  )

/** How the fitted weights do on the panel's customers; English needs half a point more (see model.ts). */
function panel() {
  if (!existsSync(join(folder, 'panel.jsonl'))) return
  const { weights, least } = fitted['customer-negative']
  for (const language of ['en', 'nl']) {
    const pairs = rowsOf('panel.jsonl').flatMap((row) => {
      const graded = row.readings.filter(({ empathy }) => empathy !== null && empathy !== undefined).length
      if (row.lang !== language || (graded > 0 && graded < row.readings.length)) return []
      const sums = row.context
        .filter(({ role }) => role === 'customer')
        .map(({ text }) => read(text, language))
        .map((f) => Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * input(f, name), 0))
      return [{ gold: graded > 0, score: Math.max(-9, ...sums) }]
    })
    const value = f1(
      pairs.map((p) => p.score),
      pairs.map((p) => p.gold),
      least + (language === 'en' ? 0.5 : 0),
    )
    const share = pairs.filter((p) => p.gold).length / pairs.length
    console.log(
      `panel ${language}: negative customer where readers saw trouble: F1 ${value.toFixed(1)} (n ${pairs.length}, ${Math.round(100 * share)}% of them)`,
    )
  }
}
