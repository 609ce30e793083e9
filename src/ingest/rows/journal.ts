/** One dated entry of a journal field. */
export interface Entry {
  author: string
  /** As written; empty where the entry has no date. */
  created: string
  text: string
  /** The entry says of itself that it is internal. */
  internal: boolean
}

/** ServiceNow: `2026-05-01 10:00:00 - Jane Doe (Additional comments)` on a line of its own. */
const SERVICENOW =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?) - ([^()\n]{1,80}) \(([^()\n]{1,40})\)\s*$/
/** TOPdesk: `01-05-2026 10:00 Jan Jansen:` with the text after the colon or on the next lines. */
const TOPDESK = /^(\d{1,2}-\d{1,2}-\d{4} \d{1,2}:\d\d(?::\d\d)?) ([^:\n]{1,80}):(.*)$/

const INTERNAL = /work ?notes?|werknotit|intern|arbeitsnotiz|onzichtbaar|invisible/i

/** Entries of a journal in the order of the field. Text without any header is one entry without author and date. */
export function readJournal(field: string): Entry[] {
  const entries: Entry[] = []
  let here: Entry | null = null
  const lines: string[] = []
  const close = (): void => {
    const text = lines.join('\n').trim()
    if (text !== '') entries.push({ ...(here ?? { author: '', created: '', internal: false }), text })
    lines.length = 0
  }
  for (const line of field.split(/\r?\n/)) {
    const header = line.length > 220 ? null : (SERVICENOW.exec(line) ?? TOPDESK.exec(line))
    if (!header) {
      lines.push(line)
      continue
    }
    close()
    const rest = header[3] ?? ''
    const isServiceNow = SERVICENOW.test(line)
    here = { author: header[2]!.trim(), created: header[1]!, text: '', internal: isServiceNow && INTERNAL.test(rest) }
    if (!isServiceNow && rest.trim() !== '') lines.push(rest.trim())
  }
  close()
  return entries
}

/**
 * Jira: `date;author;text` in one cell; only the first two `;` are structure. A cell that does not begin with a date is
 * all text.
 */
export function readCommentCell(cell: string): Entry {
  const first = cell.indexOf(';')
  const second = first < 0 ? -1 : cell.indexOf(';', first + 1)
  const created = cell.slice(0, Math.max(first, 0)).trim()
  const looksDated = second > 0 && created.length <= 40 && /\d/.test(created) && !/[\n]/.test(created)
  if (!looksDated) return { author: '', created: '', text: cell, internal: false }
  return { author: cell.slice(first + 1, second).trim(), created, text: cell.slice(second + 1), internal: false }
}
