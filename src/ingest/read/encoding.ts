import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'utf-8+windows-1252'

/**
 * The encoding, from a BOM or else from the sample: UTF-16 shows by its zero bytes, UTF-8 by being valid; where most
 * of the longer sequences are valid UTF-8 the file mixes two encodings, otherwise it is Windows-1252 (what Excel writes).
 * @param whole the sample is the whole file, so that a sequence cut off at its end counts as broken
 */
export function guessEncoding(sample: Buffer, whole: boolean): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const utf16 = guessUtf16(sample)
  if (utf16) return utf16
  const known = whole ? sample : sample.subarray(0, completeUtf8(sample))
  if (isUtf8(known)) return 'utf-8'
  const { valid, broken } = countSequences(known)
  return valid > broken ? 'utf-8+windows-1252' : 'windows-1252'
}

function guessUtf16(sample: Buffer): Encoding | null {
  const length = sample.length & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/**
 * Turns any supported encoding into UTF-8 without BOM, chunk by chunk. A byte that is not valid UTF-8 is never lost:
 * it is read as Windows-1252 and `onRepair` is called.
 */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding,
  onRepair: () => void,
): AsyncGenerator<Buffer> {
  const inner = encoding.startsWith('utf-8') ? repairUtf8(chunks, onRepair) : transcode(chunks, encoding)
  let first = true
  for await (const chunk of inner) {
    if (chunk.length === 0) continue
    const bom = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    first = false
    yield bom ? chunk.subarray(3) : chunk
  }
}

async function* transcode(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk))
  yield Buffer.from(decoder.end() ?? '')
}

async function* repairUtf8(chunks: AsyncIterable<Buffer>, onRepair: () => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  const checked = (bytes: Buffer): Buffer => {
    if (isUtf8(bytes)) return bytes
    onRepair()
    return repair(bytes)
  }
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = completeUtf8(bytes)
    rest = bytes.subarray(end)
    yield checked(bytes.subarray(0, end))
  }
  if (rest.length > 0) yield checked(rest)
}

/** Where the last whole UTF-8 sequence ends: at most three bytes before the end. */
function completeUtf8(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

const sequenceLength = (lead: number): number =>
  lead < 0x80
    ? 1
    : lead >= 0xf0 && lead < 0xf5
      ? 4
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : 0

/** Length of the valid UTF-8 sequence at `at`, or 0. */
function validAt(bytes: Buffer, at: number): number {
  const length = sequenceLength(bytes[at]!)
  if (length < 2) return length
  return at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}

function countSequences(bytes: Buffer): { valid: number; broken: number } {
  let valid = 0
  let broken = 0
  for (let i = 0; i < bytes.length; ) {
    const length = validAt(bytes, i)
    if (length === 0) broken++
    else if (length > 1) valid++
    i += length || 1
  }
  return { valid, broken }
}

function repair(bytes: Buffer): Buffer {
  const out: Buffer[] = []
  let start = 0
  for (let i = 0; i < bytes.length; ) {
    const length = validAt(bytes, i)
    if (length > 0) {
      i += length
      continue
    }
    out.push(bytes.subarray(start, i), Buffer.from(iconv.decode(bytes.subarray(i, i + 1), 'windows-1252')))
    start = ++i
  }
  out.push(bytes.subarray(start))
  return Buffer.concat(out)
}
