import { readFileSync } from 'node:fs'
import { languageOf, wordsFor } from '../words.ts'
import { core } from './core.ts'
import { EXIT } from './exit.ts'
import { cannotWrite } from './faults.ts'
import type { Io, StopReason } from './io.ts'
import { run } from './program.ts'

const stop = new AbortController()

function ask(reason: StopReason, code: number): void {
  // Only these have something to finish; a second time is meant.
  if (stop.signal.aborted || !['score', 'serve'].includes(process.argv[2] ?? '')) process.exit(code)
  stop.abort(reason)
}
process.on('SIGINT', () => ask('SIGINT', 130))
process.on('SIGTERM', () => ask('SIGTERM', 143))

/** Standard output cannot be written to; told once. */
let isLost = false
function tellLost(error: NodeJS.ErrnoException): void {
  if (isLost) return
  isLost = true
  process.exitCode = EXIT.unusable
  const words = wordsFor(languageOf(process.env))
  const { message, hint } = cannotWrite('stdout', error, words)
  process.stderr.write(`${words.error.prefix}${message}\n${hint}\n`)
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (stream === process.stderr) return
    // Nobody reads on, as behind `| head`: no fault. Any other is, such as a full disk behind `>`.
    if (error.code !== 'EPIPE') tellLost(error)
    stop.abort('EPIPE' satisfies StopReason)
  })
}

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  stop: stop.signal,
  now: () => performance.now(),
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const code = await run(process.argv.slice(2), io, core, version)
if (!isLost) process.exitCode = code
