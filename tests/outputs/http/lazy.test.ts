import { expect, test } from 'vitest'
import { ImportGraph } from '../../support/import-graph.ts'

test('scoring loads neither web server nor database', async () => {
  const graph = await ImportGraph.ofTheCommand()
  const packagesOf = (entry: string) =>
    graph.packagesOf(
      entry,
      // what only some command loads is that command's affair
      ({ path, kind, external }) =>
        external || kind === 'import-statement' || !graph.entryOf(path)?.startsWith('src/outputs/cli/'),
    )
  const server = ['express', 'helmet', 'pino', 'prom-client', 'pg', 'pg-boss', 'kysely', '@electric-sql/pglite']
  const [score, serve] = [packagesOf('src/outputs/cli/score.ts'), packagesOf('src/outputs/cli/serve.ts')]
  expect(server.filter((name) => score.has(name))).toEqual([])
  expect(server.filter((name) => !serve.has(name))).toEqual([])
})
