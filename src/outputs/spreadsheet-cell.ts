const STARTS_FORMULA = new Set(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'])
const PASSED_OVER = new Set([' ', '\u00a0', '"', "'", '\u200b', '\ufeff'])

/**
 * Makes a text safe to open in a spreadsheet: a cell that a spreadsheet could read as a formula gets an apostrophe in
 * front, also where spaces or quotes stand before the sign; NUL, which ends the cell for some readers, goes. The cell
 * stays on one line.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  const dangerous = startsFormula(text)
  const line = text.replaceAll('\0', '').replaceAll(/[\r\n\u2028\u2029]+/g, ' ')
  return dangerous ? `'${line}` : line
}

function startsFormula(text: string): boolean {
  for (const character of text) {
    if (STARTS_FORMULA.has(character)) return true
    if (character === '\n' || PASSED_OVER.has(character)) continue
    return false
  }
  return false
}
