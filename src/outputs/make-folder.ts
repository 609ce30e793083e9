import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it. Not `mkdir` with `recursive`: where a folder cannot be made although the one above
 * it is there (as in /proc), Node 20 tries without end.
 *
 * @throws the error of the file system
 */
export function makeFolder(path: string, mode?: number): void {
  const whole = resolve(path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  const above = dirname(whole)
  if (above !== whole && !statSync(above, { throwIfNoEntry: false })) makeFolder(above, mode)
  mkdirSync(whole, mode)
}
