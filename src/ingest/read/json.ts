import { MAX_ROW_BYTES, type Row } from './rows.ts'

export type JsonRow = Row<unknown>
export type JsonKind = 'objects' | 'array'

const LF = 10

/** Whether a text is JSON, and how it begins; null for anything else. */
export function jsonKind(sample: Buffer): JsonKind | null {
  const text = sample
    .subarray(0, 1 << 16)
    .toString('utf8')
    .trimStart()
  if (text.startsWith('{')) return 'objects'
  return /^\[\s*(\{|\]|$)/.test(text) ? 'array' : null
}

/** One JSON value a line; blank lines are passed over but count, so that `row` is the line. */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<JsonRow[]> {
  let rest: Buffer[] = []
  let restSize = 0
  let line = 0
  const one = (bytes: Buffer, size: number): JsonRow | null => {
    line++
    if (size > MAX_ROW_BYTES) {
      return { row: line, value: null, problem: { reason: 'row-too-large', values: { limit: MAX_ROW_BYTES >> 20 } } }
    }
    const text = bytes.toString('utf8').trim()
    return text === '' ? null : parseRow(text, line)
  }
  for await (const chunk of chunks) {
    const out: JsonRow[] = []
    let start = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, start)) {
      const part = chunk.subarray(start, at)
      const row = one(restSize > 0 ? Buffer.concat([...rest, part]) : part, restSize + part.length)
      if (row) out.push(row)
      rest = []
      restSize = 0
      start = at + 1
    }
    // Of a line that is too large only its being so is kept.
    if (restSize <= MAX_ROW_BYTES) rest.push(chunk.subarray(start))
    restSize += chunk.length - start
    if (out.length > 0) yield out
  }
  const last = one(Buffer.concat(rest), restSize)
  if (last) yield [last]
}

/** The elements of one JSON array, found by their brackets, so that the array need not fit in memory. */
export async function* readJsonArray(chunks: AsyncIterable<Buffer>): AsyncGenerator<JsonRow[]> {
  const splitter = new ArraySplitter()
  for await (const chunk of chunks) {
    const out = splitter.read(chunk)
    if (out.length > 0) yield out
  }
  const last = splitter.end()
  if (last) yield [last]
}

class ArraySplitter {
  #depth = 0
  #inString = false
  #escaped = false
  #parts: Buffer[] = []
  #size = 0
  #row = 0

  read(chunk: Buffer): JsonRow[] {
    const out: JsonRow[] = []
    let start = this.#depth > 0 ? 0 : -1
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (byte === 0x5c) this.#escaped = true
        else if (byte === 0x22) this.#inString = false
        continue
      }
      if (byte === 0x22) this.#inString = true
      else if (byte === 0x7b || byte === 0x5b) {
        if (++this.#depth === 1) start = i + 1
      } else if (byte === 0x7d || byte === 0x5d) this.#depth--
      const closed = this.#depth === 0 && byte === 0x5d && start >= 0
      if (closed || (byte === 0x2c && this.#depth === 1)) {
        this.#keep(chunk.subarray(start, i))
        const row = this.#take()
        if (row) out.push(row)
        start = closed ? -1 : i + 1
      }
    }
    if (start >= 0) this.#keep(chunk.subarray(start))
    return out
  }

  /** What follows the last comma of an array that was cut off. */
  end(): JsonRow | null {
    return this.#take()
  }

  #keep(bytes: Buffer): void {
    this.#size += bytes.length
    if (this.#size <= MAX_ROW_BYTES) this.#parts.push(bytes)
  }

  #take(): JsonRow | null {
    const size = this.#size
    const text = Buffer.concat(this.#parts).toString('utf8').trim()
    this.#parts = []
    this.#size = 0
    if (size > MAX_ROW_BYTES) {
      return {
        row: ++this.#row,
        value: null,
        problem: { reason: 'row-too-large', values: { limit: MAX_ROW_BYTES >> 20 } },
      }
    }
    return text === '' ? null : parseRow(text, ++this.#row)
  }
}

function parseRow(text: string, row: number): JsonRow {
  try {
    return { row, value: parseJson(text) }
  } catch {
    return { row, value: null, problem: { reason: 'broken-json' } }
  }
}

const MANY_DIGITS = /\d{16}/

/**
 * Like JSON.parse, except that a whole number too large for JavaScript becomes a text of the same digits: ids of 16
 * digits and more would otherwise be rounded, and two conversations become one.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (!MANY_DIGITS.test(text)) return value
  const exact = withQuotedNumbers(text)
  return exact === text ? value : JSON.parse(exact)
}

/** The JSON text (sound, so that every quotation mark has its partner) with numbers that would be rounded as texts. */
function withQuotedNumbers(json: string): string {
  let out = ''
  let done = 0
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') {
      for (at++; json[at] !== '"'; at++) if (json[at] === '\\') at++
      continue
    }
    if (!/[-\d]/.test(json[at]!)) continue
    const start = at
    while (/[-+.eE\d]/.test(json[at] ?? '')) at++
    const token = json.slice(start, at--)
    if (token.length < 16 || !/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) continue
    out += `${json.slice(done, start)}"${token}"`
    done = at + 1
  }
  return out + json.slice(done)
}
