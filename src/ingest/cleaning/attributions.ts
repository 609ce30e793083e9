import { joined, type Line } from './lines.ts'

/** How the line before quoted mail begins: On, Op, Le, Am, El, Il. */
const OPENING = /^[*_]?(?:on|op|le|am|el|il)\s/i
/** Who wrote: the verb stands at the end in English and French, before the name or at the end in Dutch and German. */
const WROTE =
  /\b(?:wrote|writes)\s*:$|\b(?:schreef|geschreven|schrieb|geschrieben)\b.*:$|\bcrit\s*:$|écrit\s*:$|escribió\s*:$/i
/** "On Monday you wrote:" is the writer's own sentence. */
const OWN =
  /\b(?:i|we|you|he|she|they)\s+(?:\w+\s+)?wrote\b|\b(?:schreef|heb|heeft|hebt|hebben|had|hadden)\s+(?:ik|u|je|jij|jullie|we|wij|hij|zij|ze)\b|\b(?:ich|wir|sie)\b/i
const NAMED = /<[^<>\s]+@[^<>\s]+>|\[mailto:/
const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[-/.]\d{1,2}/
/** "Jan Jansen <jan@example.org> schreef op 3 mei 2026:", "2026-05-03 10:12 GMT+2 Jan <jan@example.org>:". */
const NAME_FIRST =
  /^.{2,90}\s(?:schreef op|wrote on|schrieb am|a écrit le)\s.*\d.*:$|^\d{4}-\d\d-\d\d \d\d:\d\d\b.*>:$/i

/**
 * The number of lines (1-3) of an attribution that begins at this line ("Op ... schreef Jan:"), 0 when there is none.
 * `sure` when it names a date or an address, so that what follows is quoted even without marks.
 */
export function attribution(lines: readonly Line[], at: number): { lines: number; sure: boolean } {
  const first = lines[at]!.text
  const opens = OPENING.test(first)
  if (!opens && !mayNameFirst(first)) return NONE
  for (let count = 1; count <= 3; count++) {
    const last = lines[at + count - 1]
    if (!last || last.text === '') break
    if (!last.text.endsWith(':')) continue
    const text = joined(lines, at, count)
    const found = opens ? WROTE.test(text) : NAME_FIRST.test(text) || (NAMED.test(text) && WROTE.test(text))
    if (found && !OWN.test(text)) return { lines: count, sure: DATED.test(text) || NAMED.test(text) }
    break
  }
  return NONE
}

const NONE = { lines: 0, sure: false }

const mayNameFirst = (text: string) => text.length < 400 && /schreef|wrote|schrieb|écrit|^\d{4}-|<[^<>\s]+@/i.test(text)
