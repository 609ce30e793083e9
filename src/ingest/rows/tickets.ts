import type { Profile } from '../profiles/index.ts'
import type { Columns } from '../recognise.ts'
import { Cells } from './cells.ts'
import { cleanId, type Draft, type RowResult, withDetails } from './draft.ts'
import { type Entry, readCommentCell, readJournal } from './journal.ts'

/**
 * One row per ticket: the description is the customer's first message, comments follow, the solution closes. A comment
 * by the requester is the customer's, any other the agent's; notes stay notes.
 */
export function readTicketRow(profile: Profile, columns: Columns, row: readonly string[], number: number): RowResult {
  const cells = new Cells(columns, row)
  const given = cleanId(cells.one('conversation'))
  const conversation = given || `row-${number}`
  const requesters = new Set(cells.all('requester').map(plainName))
  const agent = cells.one('agent')
  const shared = {
    language: cells.one('language'),
    channel: cells.one('channel'),
    queue: cells.one('queue'),
    topic: cells.one('topic') || cells.one('subject'),
  }
  const drafts: Draft[] = []
  const add = (id: string, role: Draft['role'], text: string, created: string, writer: string): void => {
    if (text.trim() === '') return
    const draft: Draft = { conversation, id, role, text }
    if (given === '') draft.own = true
    drafts.push(withDetails(draft, { ...shared, created, agent: role === 'customer' ? '' : writer }))
  }

  add('description', 'customer', cells.one('description'), cells.one('created'), '')
  const comments = cells.all('comment').flatMap((cell) => entriesOf(profile, cell))
  inTime(comments).forEach((entry, i) => {
    const role = entry.internal ? 'note' : requesters.has(plainName(entry.author)) ? 'customer' : 'agent'
    add(`comment-${i + 1}`, role, entry.text, entry.created, entry.author || agent)
  })
  const notes = cells.all('note').flatMap(readJournal)
  inTime(notes).forEach((entry, i) => {
    add(`note-${i + 1}`, 'note', entry.text, entry.created, entry.author || agent)
  })
  cells.all('solution').forEach((text, i) => {
    add(i === 0 ? 'solution' : `solution-${i + 1}`, 'agent', text, cells.one('closed'), agent)
  })
  return drafts.length > 0 ? drafts : { reason: 'no-text' }
}

const entriesOf = (profile: Profile, cell: string): Entry[] =>
  profile.comments === 'cell' ? [readCommentCell(cell)] : readJournal(cell)

/** Journals stand newest first in ServiceNow and often in TOPdesk; dates of one field are written one way. */
function inTime(entries: Entry[]): Entry[] {
  const first = entries[0]?.created ?? ''
  const last = entries.at(-1)?.created ?? ''
  return sortable(first) > sortable(last) ? entries.toReversed() : entries
}

/** Year first, so that texts compare as dates; good enough to tell newest-first from oldest-first. */
function sortable(created: string): string {
  const m = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(.*)$/.exec(created)
  return m ? `${m[4]}-${m[3]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}${m[5]}` : created
}

const plainName = (name: string): string => name.trim().toLowerCase()
