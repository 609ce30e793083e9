import { readFileSync } from 'node:fs'
import { core } from './core.ts'
import type { Io, StopReason } from './io.ts'
import { run } from './program.ts'

const stop = new AbortController()

function ask(reason: StopReason, code: number): void {
  // Only scoring has something to finish; a second time is meant.
  if (stop.signal.aborted || process.argv[2] !== 'score') process.exit(code)
  stop.abort(reason)
}
process.on('SIGINT', () => ask('SIGINT', 130))
process.on('SIGTERM', () => ask('SIGTERM', 143))

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    // Nobody reads on, as behind `| head`: no fault.
    if (stream === process.stdout) stop.abort('EPIPE' satisfies StopReason)
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
process.exitCode = await run(process.argv.slice(2), io, core, version)
