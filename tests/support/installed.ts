import { execFileSync } from 'node:child_process'
import { copyFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Builds the command in an empty folder, `dist/helder.js`, as it is installed: bundled, with the packages and rules beside it. */
export function installIn(home: string): void {
  execFileSync(process.execPath, ['scripts/build.mjs', join(home, 'dist')])
  for (const name of ['node_modules', 'rules']) symlinkSync(resolve(name), join(home, name))
  copyFileSync('package.json', join(home, 'package.json'))
}
