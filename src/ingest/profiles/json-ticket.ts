import type { Role } from '../../conversation.ts'

export type Json = Record<string, unknown>

/** One ticket with the list of its messages. Paths have dots; the first that holds a value counts. */
export interface JsonTicket {
  shape: 'zendesk-ndjson' | 'api-json'
  /** Paths that together tell this form from others. */
  marks: readonly string[]
  /** The list of messages. */
  list: string
  ticket: {
    id: readonly string[]
    subject?: readonly string[]
    channel?: readonly string[]
    queue?: readonly string[]
    topic?: readonly string[]
    language?: readonly string[]
    created?: readonly string[]
    /** The opening message, where the list does not hold it. */
    opening?: readonly string[]
  }
  message: {
    id: readonly string[]
    text: readonly string[]
    agent: readonly string[]
    created: readonly string[]
  }
  /** Who wrote a message; null for an entry of the list that is no message (an assignment, say). */
  role(message: Json, ticket: Json): Role | null
}

/** The value at a path such as `author.id`; undefined where there is none. */
export function at(value: unknown, path: string): unknown {
  let here = value
  for (const key of path.split('.')) {
    // Only what the file itself holds: every object inherits a `constructor`.
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Json)[key]
  }
  return here
}

/** The first path that holds a text or a number, as text; `` where none does. */
export function firstText(value: unknown, paths: readonly string[]): string {
  for (const path of paths) {
    const found = at(value, path)
    if (typeof found === 'string' ? found.trim() !== '' : typeof found === 'number') return String(found)
  }
  return ''
}
