// npm run eval: measures helder against labelled replies, where the labelled data is there. It is other people's text and no
// part of this project; the README names who labelled what and shows the figures that this command printed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const evaluate = path('../../shared/eval/evaluate.mjs')
if (!existsSync(evaluate)) {
  console.log(
    'No labelled data here (../shared/eval/evaluate.mjs), so nothing was measured. The README shows the last figures.',
  )
  process.exit(0)
}
const { status } = spawnSync(
  process.execPath,
  [evaluate, ...process.argv.slice(2), '--', process.execPath, path('../dist/helder.js'), 'score'],
  {
    stdio: 'inherit',
  },
)
process.exit(status ?? 1)
