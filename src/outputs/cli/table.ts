import { printable } from './printable.ts'

/** A cell: its text, and how it is coloured once it has its width. */
export interface Cell {
  text: string
  right?: boolean
  paint?(text: string): string
}

/** Lines of aligned columns, two spaces apart; the last column is not filled up. */
export function table(cells: readonly (readonly Cell[])[], indent = '  '): string[] {
  const rows = cells.map((row) => row.map((cell) => ({ ...cell, text: printable(cell.text) })))
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell.text))
  }
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const gap = ' '.repeat((widths[i] ?? 0) - width(cell.text))
      const painted = cell.paint?.(cell.text) ?? cell.text
      if (cell.right) return gap + painted
      return i === row.length - 1 ? painted : painted + gap
    })
    return (indent + cells.join('  ')).trimEnd()
  })
}

/** Columns a text takes; good enough for the words of tables (no emoji, no East Asian text). */
const width = (text: string) => [...text].length

/** Breaks a text at spaces into lines of at most `columns`, each behind `indent`. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const room = Math.max(20, columns - indent.length)
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = []
      let line = ''
      for (const word of paragraph.split(' ')) {
        if (line !== '' && width(line) + 1 + width(word) > room) {
          lines.push(indent + line)
          line = word
        } else line = line === '' ? word : `${line} ${word}`
      }
      lines.push(indent + line)
      return lines
    })
}

/** Breaks at spaces without changing the length, so that offsets into the text still hold. */
export function wrapInPlace(text: string, columns: number): string {
  const pieces: string[] = []
  let line = 0
  let piece = 0
  let space = -1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      line = at + 1
      space = -1
    } else if (text[at] === ' ') space = at
    if (at - line < columns || space < 0) continue
    pieces.push(text.slice(piece, space))
    line = piece = space + 1
    space = -1
  }
  return [...pieces, text.slice(piece)].join('\n')
}
