/**
 * Stands in the last line of every note that Helder writes. Helpdesks send our own notes back as webhooks; by this they
 * are known, whatever the helpdesk did to the text (HTML, other spaces, an escaped character).
 */
export const NOTE_MARK = 'helder:note'

/** What a helpdesk may put after the last line: closing tags, spaces, a tracking image. */
const TAIL = 2000

/** True for a text whose last line is ours. */
export function isOwnNote(text: string): boolean {
  const tail = text.slice(-TAIL).replace(/<br\s*\/?>|<\/(?:p|div|li|td|tr|blockquote)>/gi, '\n')
  const lines = tail
    .replace(/<[^<>]*>|&nbsp;|\u00a0/g, ' ')
    .trimEnd()
    .split('\n')
  return lines.at(-1)!.replaceAll('\\', '').includes(NOTE_MARK)
}
