// Bundles src/ into dist/ so that `helder` starts without transpiling. Packages that are CommonJS stay in node_modules; the
// others come along: hundreds of small modules (charts above all) take a third of a second to find and load one by one.
import { chmodSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { build } from 'esbuild'

/** Packages that are CommonJS, or read files or start threads beside themselves. */
const OUTSIDE =
  'canvas cli-progress commander compromise csv-parse csv-stringify express express-rate-limit helmet hyparquet hyparquet-writer iconv-lite kysely natural pg pg-boss pino piscina prom-client sentiment yaml'.split(
    ' ',
  )
const outside = {
  name: 'outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind !== 'entry-point' &&
      (isBuiltin(path) || OUTSIDE.includes(path.split('/')[0]) || path.startsWith('@electric-sql/'))
        ? { path, external: true }
        : null,
    )
  },
}

/** zod brings its messages in 64 languages, half a megabyte to read at each start. */
const ourLanguages = {
  name: 'our-languages',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js'; export { default as nl } from './nl.js'`,
    }))
  },
}

const outdir = process.argv[2] ?? 'dist'
rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: {
    helder: 'src/outputs/cli/main.ts',
    'score-worker': 'src/outputs/run/worker.ts',
    'read-worker': 'src/outputs/http/analyze/read-worker.ts',
    'keep-rules': 'src/rulebook/keep.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  plugins: [outside, ourLanguages],
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
})
chmodSync(`${outdir}/helder.js`, 0o755)

// parsing and compiling the rules takes longer than all else at start-up: what they gave is kept beside the program
if (outdir === 'dist') {
  const { keepRules } = await import('../dist/keep-rules.js')
  keepRules()
}
