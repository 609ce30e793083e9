// `npm start` scores the sample archive into ./helder-report; `npm start -- export.csv` scores your own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' })

if (!existsSync(path('dist/helder.js'))) {
  // After `npm ci --ignore-scripts` nothing is built yet.
  const built = node(path('scripts/build.mjs'))
  if (built.status !== 0) process.exit(built.status ?? 1)
}
const given = process.argv.slice(2)
// A signal goes to the whole group: the command ends by itself, and its exit code is ours.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
const { status, signal } = node(
  path('dist/helder.js'),
  'score',
  ...(given.length > 0 ? given : [path('fixtures/sample-archive')]),
)
process.exit(status ?? (signal === 'SIGINT' ? 130 : 143))
