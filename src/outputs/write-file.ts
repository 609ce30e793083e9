import { lstatSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'

const CHUNK = 1 << 18

/** Bytes are written at once, so their memory may be used again for the next. */
export type Parts = AsyncIterable<string> | Iterable<string | Uint8Array>

/**
 * Writes a file whole or not at all: under another name first, so that a run that fails leaves the earlier file as it
 * was. Devices and pipes are written to directly.
 *
 * @throws the error of the file system
 */
export async function writeWhole(path: string, parts: Parts): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false })
  const direct = found !== undefined && !found.isFile()
  const temporary = direct ? path : `${path}.part`
  const file = await open(temporary, 'w')
  try {
    let chunk = ''
    for await (const part of parts) {
      if (typeof part === 'string') {
        chunk += part
        if (chunk.length < CHUNK) continue
        await file.appendFile(chunk)
      } else {
        if (chunk !== '') await file.appendFile(chunk)
        await file.appendFile(part)
      }
      chunk = ''
    }
    await file.appendFile(chunk)
  } catch (error) {
    await file.close()
    if (!direct) await rm(temporary, { force: true })
    throw error
  }
  await file.close()
  if (!direct) await rename(temporary, path)
}
