import { z } from 'zod'
import type { Segment } from '../../../ingest/cleaning/index.ts'
import { parseJson } from '../../../ingest/webhooks/json.ts'

const dataSchema = z.union([
  z.object({ text: z.string() }),
  z.object({
    annotation: z.array(
      z.union([z.object({ text: z.string() }), z.object({ markup: z.string(), interpretAs: z.string().optional() })]),
    ),
  }),
])

/** A text as the client has it, the text to read in it, and the way between the two. */
export interface AnnotatedText {
  /** With markup: what the client's offsets are about. */
  source: string
  /** Without. */
  plain: string
  /** From `plain` to `source`, for `toSource` and `isVerbatim`. */
  segments: Segment[]
}

/** A text without markup. */
export const unmarked = (text: string): AnnotatedText => ({
  source: text,
  plain: text,
  segments: text === '' ? [] : [{ start: 0, end: text.length, sourceStart: 0, sourceEnd: text.length, verbatim: true }],
})

const DEEPEST = 6

/** The `data` parameter; null where it is not of the protocol's form. */
export function readData(data: string): AnnotatedText | null {
  const json = parseJson(Buffer.from(data, 'utf8'), DEEPEST)
  const read = json.ok ? dataSchema.safeParse(json.value) : null
  if (!read?.success) return null
  if ('text' in read.data) return unmarked(read.data.text)
  const source: string[] = []
  const plain: string[] = []
  const segments: Segment[] = []
  let [at, from] = [0, 0]
  for (const part of read.data.annotation) {
    const isText = 'text' in part
    const written = isText ? part.text : part.markup
    const shown = isText ? part.text : (part.interpretAs ?? '')
    source.push(written)
    plain.push(shown)
    const last = segments.at(-1)
    // editors cut their text into many pieces: neighbours are one
    if (isText && last?.verbatim && last.sourceEnd === from) {
      last.end += shown.length
      last.sourceEnd += written.length
    } else if (shown !== '') {
      const [end, sourceEnd] = [at + shown.length, from + written.length]
      segments.push({ start: at, end, sourceStart: from, sourceEnd, verbatim: isText })
    }
    at += shown.length
    from += written.length
  }
  return { source: source.join(''), plain: plain.join(''), segments }
}
