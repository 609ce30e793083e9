import type { Role } from '../../conversation.ts'
import type { Columns } from '../recognise.ts'
import { roleOf, yesOrNo } from '../role-words.ts'
import { Cells } from './cells.ts'
import { cleanId, type RowResult, withDetails } from './draft.ts'

/** One row per message. */
export function readMessageRow(columns: Columns, row: readonly string[], number: number): RowResult {
  const cells = new Cells(columns, row)
  const text = cells.one('text')
  if (text.trim() === '') return { reason: 'no-text' }
  const conversation = cleanId(cells.one('conversation'))
  if (conversation === '') return { reason: 'no-conversation' }
  const role = roleFrom(columns, cells)
  if (role === null) return { reason: cells.one('role').trim() === '' ? 'no-role' : 'unknown-role' }
  const draft = { conversation, id: cleanId(cells.one('message')) || String(number), role, text }
  const writer = cells.one('agent').trim() || cells.one('author')
  return [
    withDetails(draft, {
      agent: role === 'agent' || role === 'note' ? writer : '',
      language: cells.one('language'),
      created: cells.one('created'),
      channel: cells.one('channel'),
      queue: cells.one('queue'),
      topic: cells.one('topic') || cells.one('subject'),
    }),
  ]
}

function roleFrom(columns: Columns, cells: Cells): Role | null {
  const role = writerRole(columns, cells)
  const hidden = yesOrNo(cells.one('internal')) === true || yesOrNo(cells.one('public')) === false
  return role === 'agent' && hidden ? 'note' : role
}

function writerRole(columns: Columns, cells: Cells): Role | null {
  if (columns.role) {
    const given = roleOf(cells.one('role'))
    if (given) return given
  }
  if (columns.inbound) {
    const inbound = yesOrNo(cells.one('inbound'))
    if (inbound !== null) return inbound ? 'customer' : 'agent'
  }
  const author = cells.one('author').trim()
  if (author && columns.requester) return cells.all('requester').includes(author) ? 'customer' : 'agent'
  if (columns.role || columns.inbound) return null
  return columns.agent ? (cells.one('agent').trim() ? 'agent' : 'customer') : null
}
