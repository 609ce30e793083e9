const QUOTE = 34
const LF = 10
const CR = 13

/**
 * Where the last whole CSV record of a text ends: after the last line break with an even number of quotes before it.
 * A doubled quote counts twice, so it does not matter. 0 when the text holds no whole record.
 */
export function cutAtRecord(text: Buffer): number {
  const eol = text.includes(LF) ? LF : CR
  let even = count(text, 0, text.length) % 2 === 0
  let end = text.length
  for (;;) {
    const at = text.lastIndexOf(eol, end - 1)
    if (at < 0 || end === 0) return 0
    if (count(text, at + 1, end) % 2 === 1) even = !even
    if (even) return at + 1
    end = at
  }
}

function count(text: Buffer, from: number, to: number): number {
  const part = text.subarray(from, to)
  let found = 0
  for (let at = part.indexOf(QUOTE); at >= 0; at = part.indexOf(QUOTE, at + 1)) found++
  return found
}

/** Just after the line break that ends the line at `from`, or the end of the text. */
export function lineEnd(text: Buffer, from: number): number {
  const lf = text.indexOf(LF, from)
  if (lf >= 0) return lf + 1
  const cr = text.indexOf(CR, from)
  return cr >= 0 ? cr + 1 : text.length
}
