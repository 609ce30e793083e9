import type { Span } from '../conversation.ts'
import type { Example } from './schema.ts'

export type ExampleKind = 'flags' | 'ignores' | 'missed' | 'misfires'

/** An example's text without its marks, and the spans that were marked. */
export interface Marked {
  kind: ExampleKind
  text: string
  spans: Span[]
}

/** Reads `[ ]` marks; `\[` and `\]` are brackets of the text. */
export function readExample(example: Example): Marked {
  const kind = (['flags', 'ignores', 'missed', 'misfires'] as const).find((k) => example[k] !== undefined)!
  const source = example[kind]!
  const spans: Span[] = []
  let text = ''
  let open = -1
  // only what should be found is marked: brackets in other examples are text
  if (kind === 'ignores') return { kind, text: source.replaceAll('\\[', '[').replaceAll('\\]', ']'), spans }
  for (let i = 0; i < source.length; i++) {
    const character = source[i]!
    if (character === '\\' && (source[i + 1] === '[' || source[i + 1] === ']')) text += source[++i]
    else if (character === '[') open = text.length
    else if (character === ']' && open >= 0) {
      spans.push({ start: open, end: text.length })
      open = -1
    } else text += character
  }
  return { kind, text, spans }
}
