import type { Fail } from '../fail.ts'
import { type JsonRow, parseJson, readJsonLines } from './json.ts'
import { MAX_ROW_BYTES } from './rows.ts'

/** A document that must be parsed whole may be this large. */
const MAX_DOCUMENT = 256 * 1024 * 1024
const LF = 10

/**
 * A text that begins with `{`: one object a line, or one document that keeps its records in a list. A first line that is
 * a whole object with more lines after it tells the two apart; so lines are read as a stream, a document whole.
 * @throws IngestError `too-large`
 */
export async function* readJsonObjects(
  chunks: AsyncIterable<Buffer>,
  file: string,
  fail: Fail,
): AsyncGenerator<JsonRow[]> {
  const source = chunks[Symbol.asyncIterator]()
  const parts: Buffer[] = []
  let size = 0
  let isLines: boolean | null = null
  for (;;) {
    const next = await source.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
    if (isLines === null && next.value.includes(LF)) isLines = beginsLines(Buffer.concat(parts))
    if (isLines) {
      yield* readJsonLines(joined(parts, source))
      return
    }
    if (size > MAX_DOCUMENT) throw fail('too-large', file, { limit: MAX_DOCUMENT >> 20 })
  }
  const text = Buffer.concat(parts)
  let document: unknown
  try {
    document = parseJson(text.toString('utf8'))
  } catch {
    // No document after all: each line is tried by itself, and rejected by itself.
    yield* readJsonLines(joined([text], source))
    return
  }
  yield recordsOf(document).map((value, i) => ({ row: i + 1, value }))
}

/** True for lines, false for a document over several lines, null while nothing but one line break has been seen. */
function beginsLines(text: Buffer): boolean | null {
  const end = text.indexOf(LF)
  if (text.subarray(end).toString('latin1').trim() === '') return null
  // Too long to look into; a record is rejected for that, so it only matters whether it ends here.
  if (end > MAX_ROW_BYTES)
    return text
      .subarray(end - 16, end)
      .toString('latin1')
      .trimEnd()
      .endsWith('}')
  const first = text.subarray(0, end).toString('utf8').trim()
  try {
    JSON.parse(first)
    return true
  } catch {
    // A brace alone, or something left open, begins a document laid out over lines; anything else is a broken line.
    return !/[{[,]$/.test(first)
  }
}

async function* joined(parts: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* parts
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Lists under which an API's answer keeps its records. */
const LISTS = ['tickets', 'conversations', 'results', 'items', 'data', 'payload', 'messages', 'articles', 'issues']

/** The records of one document: the list it keeps them in, or else the document itself. */
function recordsOf(document: unknown): unknown[] {
  const fields = document as Record<string, unknown>
  for (const key of LISTS) {
    const list = fields[key]
    if (Array.isArray(list) && fields['id'] === undefined && list.some((it) => typeof it === 'object')) return list
  }
  return [document]
}
