// Writes rules/README.md and rules/rule.schema.json from the rules themselves; a test fails where they have drifted.
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
// Node 20 reads no TypeScript; inside dist/ the bundle finds the packages and the rules.
const bundle = path('dist/catalogue.mjs')
await build({
  entryPoints: [path('src/outputs/catalogue.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
})
try {
  const { catalogue } = await import(bundle)
  for (const [name, content] of Object.entries(catalogue())) {
    writeFileSync(path(`rules/${name}`), content)
    console.log(`rules/${name}`)
  }
} finally {
  rmSync(bundle)
}
