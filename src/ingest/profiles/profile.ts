import type { ColumnRole, Shape } from '../types.ts'
import type { JsonTicket } from './json-ticket.ts'

/** One helpdesk's exports, as data: what its columns are called, and what to say when an export lacks the messages. */
export interface Profile {
  id: string
  /** As the tool calls itself. */
  name: string
  /** Labels that point to this tool. */
  marks: readonly string[]
  /** How many of the marks must be there. */
  needs: number
  /** Labels by role, the preferred first. Where a tool names none, the generic labels are tried. */
  columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>
  /** How one comment cell is written: `date;author;text` in a cell of its own, or a journal of dated entries. */
  comments?: 'cell' | 'journal'
  /** The shape where it does not follow from the columns. */
  shape?: Shape
  /** Tickets with their messages, as the tool's API or full export writes them. */
  json?: readonly JsonTicket[]
  /** What to export instead when the messages are missing: one or two sentences. */
  advice: { en: string; nl: string }
}
