import { lstatSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'

const CHUNK = 1 << 18

/**
 * Writes a file whole or not at all: under another name first, so that a run that fails leaves the earlier file as it
 * was. Devices and pipes are written to directly.
 *
 * @throws the error of the file system
 */
export async function writeWhole(path: string, parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false })
  const direct = found !== undefined && !found.isFile()
  const temporary = direct ? path : `${path}.part`
  const file = await open(temporary, 'w')
  try {
    let chunk = ''
    for await (const part of parts) {
      chunk += part
      if (chunk.length < CHUNK) continue
      await file.write(chunk)
      chunk = ''
    }
    await file.write(chunk)
  } catch (error) {
    await file.close()
    if (!direct) await rm(temporary, { force: true })
    throw error
  }
  await file.close()
  if (!direct) await rename(temporary, path)
}
