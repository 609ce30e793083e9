import { createReadStream } from 'node:fs'

/**
 * The lines of a UTF-8 file, many at a time, split at `\n` only: `node:readline` also splits at U+2028, which JSON may
 * hold as it is.
 *
 * @throws the error of the file system, where the file cannot be read
 */
export async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [rest]
}
