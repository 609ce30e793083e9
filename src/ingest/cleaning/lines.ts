/** One line of a text. */
export interface Line {
  start: number
  /** Without the line break. */
  end: number
  /** Where the next line starts. */
  next: number
  /** The line without white space around it. */
  text: string
}

/** A run of lines that is left out: `from` up to but not including `to`. */
export interface Block {
  from: number
  to: number
  kind: 'quote' | 'signature' | 'footer' | 'disclaimer'
}

/** The lines of a text; CRLF, LF and a lone CR end a line. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    const next = code === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
    lines.push({ start, end: i, next, text: text.slice(start, i).trim() })
    start = next
    i = next - 1
  }
  lines.push({ start, end: text.length, next: text.length, text: text.slice(start).trim() })
  return lines
}

/** Up to `count` lines from `from` on as one, for phrases that were wrapped; cut at `limit` characters. */
export function joined(lines: readonly Line[], from: number, count: number, limit = 400): string {
  let text = ''
  for (let i = from; i < Math.min(lines.length, from + count) && text.length < limit; i++) {
    const line = lines[i]!.text
    text += (text ? ' ' : '') + line.slice(0, limit - text.length)
  }
  return text
}

/** The number of lines up to and with the last one before `end` that is not empty. */
export function lastText(lines: readonly Line[], end: number): number {
  let last = end
  while (last > 0 && lines[last - 1]!.text === '') last--
  return last
}
