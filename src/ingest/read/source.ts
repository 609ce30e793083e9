import iconv from 'iconv-lite'
import type { Fail } from '../fail.ts'
import { binaryKind } from './binary.ts'
import { openBytes, type Peeked } from './bytes.ts'
import { readCsv } from './csv.ts'
import { findDelimiter } from './delimiter.ts'
import { type Encoding, guessEncoding, toUtf8 } from './encoding.ts'
import type { Input } from './files.ts'
import { jsonKind, readJsonArray } from './json.ts'
import { readJsonObjects } from './json-document.ts'
import type { Row } from './rows.ts'

interface Common {
  encoding: Encoding
  close(): Promise<void>
}
export interface CsvSource extends Common {
  format: 'csv'
  delimiter: string
  /** The header comes first, as row 0. */
  batches: AsyncGenerator<Row<string[]>[]>
}
export interface JsonSource extends Common {
  format: 'jsonl'
  batches: AsyncGenerator<Row<unknown>[]>
}
export type Source = CsvSource | JsonSource

/**
 * Opens an input and finds out what it is: packed or not, its encoding, CSV or JSON, its delimiter.
 * @param onBytes bytes as they lie on disk
 * @param onRepair bytes of another encoding turned up
 * @throws IngestError `empty`, `binary`, `unreadable`, `too-large`
 */
export async function openSource(
  input: Input,
  fail: Fail,
  onBytes: (count: number) => void,
  onRepair: () => void,
): Promise<Source> {
  const peeked = await openBytes(input, fail, onBytes)
  const encoding = guessEncoding(peeked.sample, peeked.whole)
  const kind = binaryKind(peeked.sample, encoding.startsWith('utf-16'))
  const sample = decodeSample(peeked, encoding)
  if (kind !== null || sample.toString('latin1').trim() === '') {
    await peeked.close()
    throw kind !== null ? fail('binary', input.file, { kind }) : fail('empty', input.file)
  }
  const chunks = toUtf8(peeked.chunks, encoding, onRepair)
  const common = { encoding, close: async () => void (await chunks.return(undefined)) }
  const json = jsonKind(sample)
  if (json !== null) {
    const batches = json === 'array' ? readJsonArray(chunks) : readJsonObjects(chunks, input.file, fail)
    return { ...common, format: 'jsonl', batches }
  }
  const { delimiter, skip } = findDelimiter(sample)
  return { ...common, format: 'csv', delimiter, batches: readCsv(without(chunks, skip), delimiter) }
}

function decodeSample({ sample }: Peeked, encoding: Encoding): Buffer {
  const start = sample.subarray(0, 1 << 16)
  const text = encoding === 'utf-8+windows-1252' ? start.toString('utf8') : iconv.decode(start, encoding)
  return Buffer.from(text.replace(/^\uFEFF/, ''))
}

async function* without(chunks: AsyncIterable<Buffer>, skip: number): AsyncGenerator<Buffer> {
  let left = skip
  for await (const chunk of chunks) {
    const passed = Math.min(left, chunk.length)
    left -= passed
    yield chunk.subarray(passed)
  }
}
