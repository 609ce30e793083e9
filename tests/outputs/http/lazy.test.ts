import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('scoring loads neither web server nor database', async () => {
  const { metafile } = await build({
    entryPoints: { helder: 'src/outputs/cli/main.ts' },
    outdir: 'never-written',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    write: false,
  })
  const packagesOf = (entry: string) => {
    const packages = new Set<string>()
    const visited = new Set<string>()
    const visit = (name: string) => {
      if (visited.has(name)) return
      visited.add(name)
      for (const { path, kind, external } of metafile.outputs[name]!.imports) {
        if (external) packages.add(path)
        // what only some command loads is that command's affair
        else if (kind === 'import-statement' || !metafile.outputs[path]!.entryPoint?.startsWith('src/outputs/cli/'))
          visit(path)
      }
    }
    visit(Object.keys(metafile.outputs).find((name) => metafile.outputs[name]!.entryPoint === entry)!)
    return packages
  }
  const server = ['express', 'helmet', 'pino', 'prom-client', 'pg', 'pg-boss', 'kysely', '@electric-sql/pglite']
  const [score, serve] = [packagesOf('src/outputs/cli/score.ts'), packagesOf('src/outputs/cli/serve.ts')]
  expect(server.filter((name) => score.has(name))).toEqual([])
  expect(server.filter((name) => !serve.has(name))).toEqual([])
})
