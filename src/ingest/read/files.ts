import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Readable } from 'node:stream'
import type { Fail } from '../fail.ts'

/** One file to read, or standard input. */
export interface Input {
  /** As the user named it; `-` for standard input. */
  file: string
  /** Found in a folder: such a file is left out with its reason when it cannot be used, the others go on. */
  found: boolean
  /** null where unknown. */
  bytes: number | null
}

const READABLE = /\.(csv|tsv|tab|txt|json|jsonl|ndjson)(\.gz)?$/i

/**
 * Files behind what the user named: folders are walked (sorted, so that the order does not depend on the disk).
 * @throws IngestError `not-found`, `no-files`, `unreadable`
 */
export async function expandInputs(inputs: readonly string[], fail: Fail): Promise<Input[]> {
  const all: Input[] = []
  for (const file of inputs) {
    if (file === '-') {
      all.push({ file, found: false, bytes: null })
      continue
    }
    const info = await stat(file).catch((error: NodeJS.ErrnoException) => {
      throw fail(error.code === 'ENOENT' ? 'not-found' : 'unreadable', file, { cause: error.code ?? '' }, error)
    })
    if (!info.isDirectory()) {
      all.push({ file, found: false, bytes: info.size })
      continue
    }
    const found = await walk(file, fail)
    if (found.length === 0) throw fail('no-files', file)
    all.push(...found)
  }
  return all
}

async function walk(folder: string, fail: Fail): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw fail('unreadable', folder, { cause: error.code ?? '' }, error)
  })
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const found: Input[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await walk(path, fail)))
    else if (READABLE.test(entry.name)) {
      // A link to nothing has no size; reading it will tell.
      const info = await stat(path).catch(() => null)
      found.push({ file: path, found: true, bytes: info?.size ?? null })
    }
  }
  return found
}

export function openInput(input: Input): Readable {
  return input.file === '-' ? process.stdin : createReadStream(input.file, { highWaterMark: 1 << 18 })
}
