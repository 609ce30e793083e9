// Bundles src/ into dist/ so that `helder` starts without transpiling; packages stay in node_modules.
import { chmodSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const outdir = process.argv[2] ?? 'dist'
rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: {
    helder: 'src/outputs/cli/main.ts',
    'score-worker': 'src/outputs/run/worker.ts',
    'rule-sources': 'src/rulebook/sources.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  packages: 'external',
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

// parsing the rules takes longer than everything else at start-up: what YAML gave is kept beside the program
if (outdir === 'dist') {
  const { keepSources } = await import('../dist/rule-sources.js')
  keepSources()
}
