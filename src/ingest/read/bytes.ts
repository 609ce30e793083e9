import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { IngestError } from '../errors.ts'
import type { Fail } from '../fail.ts'
import { type Input, openInput } from './files.ts'

/** The first bytes of a file and a way to read it all, the first bytes included. */
export interface Peeked {
  /** At least 64 kB, unless the file is shorter. */
  sample: Buffer
  /** The sample is the whole file. */
  whole: boolean
  chunks: AsyncIterable<Buffer>
  /** Lets go of the file; needed where `chunks` is not read. */
  close(): Promise<void>
}

const SAMPLE = 1 << 16

/**
 * Opens an input, unpacks gzip (found by its first two bytes, whatever the name), and looks at its beginning.
 * @throws IngestError `unreadable`, `damaged` (also later, while reading)
 */
export async function openBytes(input: Input, fail: Fail, onBytes: (count: number) => void): Promise<Peeked> {
  const raw = await peek(guarded(counted(openInput(input), onBytes), input, fail))
  const zipped = raw.sample[0] === 0x1f && raw.sample[1] === 0x8b
  return zipped ? peek(guarded(gunzip(raw.chunks), input, fail)) : raw
}

async function* counted(source: AsyncIterable<Buffer>, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    onBytes(chunk.length)
    yield chunk
  }
}

async function* gunzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ chunkSize: 1 << 18 })
  // A failure of the source destroys `unzip` with it, and leaving the loop early closes the source.
  pipeline(Readable.from(source), unzip, () => {})
  for await (const chunk of unzip) yield chunk as Buffer
}

async function* guarded(source: AsyncIterable<Buffer>, input: Input, fail: Fail): AsyncGenerator<Buffer> {
  try {
    yield* source
  } catch (error) {
    if (error instanceof IngestError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code?.startsWith('Z_')) throw fail('damaged', input.file, {}, error)
    throw fail('unreadable', input.file, { cause: code ?? 'input' }, error)
  }
}

async function peek(source: AsyncGenerator<Buffer>): Promise<Peeked> {
  const first: Buffer[] = []
  let size = 0
  let whole = false
  while (size < SAMPLE && !whole) {
    const next = await source.next()
    if (next.done) whole = true
    else {
      first.push(next.value)
      size += next.value.length
    }
  }
  const sample = Buffer.concat(first)
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      if (sample.length > 0) yield sample
      if (!whole) yield* source
    } finally {
      await source.return(undefined)
    }
  }
  return { sample, whole, chunks: chunks(), close: async () => void (await source.return(undefined)) }
}
