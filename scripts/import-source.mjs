// Imports TypeScript sources in scripts: Node 20 reads no TypeScript, so they are bundled beside the program first.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** Each import has a file of its own: a second one of the same name would be the first again. */
let count = 0

/** Imports what `contents` exports; its imports are relative to the project, as in `./src/analyze.ts`. */
export async function importSource(contents) {
  const outfile = path(`dist/script-${process.pid}-${count++}.mjs`)
  await build({
    stdin: { contents, resolveDir: path('.'), loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  try {
    return await import(outfile)
  } finally {
    rmSync(outfile)
  }
}
