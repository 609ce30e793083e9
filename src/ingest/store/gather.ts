import type { Attributes, Conversation, Message } from '../../conversation.ts'
import { type DateOrder, instant, readDate } from '../dates.ts'
import { hashWide } from './hash.ts'
import type { Stored } from './stored.ts'

/** A message read before, from another row: the same id, writer, time and text. */
export interface Repeat {
  message: Stored
  first: Stored
  /** Every message of its row is repeated, so the row itself is. */
  wholeRow: boolean
}

export interface Gathered {
  /** By conversation, in the order in which they begin; messages in input order. */
  conversations: Stored[][]
  repeats: Repeat[]
}

/**
 * Brings the messages of a partition together by conversation, leaves repeated ones out and makes ids unique (`id#2`).
 * The same messages always give the same result.
 */
export function gather(messages: readonly Stored[]): Gathered {
  const byKey = new Map<string, Stored[]>()
  for (const message of messages) {
    const list = byKey.get(message.key)
    if (list) list.push(message)
    else byKey.set(message.key, [message])
  }
  const repeats: Repeat[] = []
  return { conversations: [...byKey.values()].map((list) => withoutRepeats(list, repeats)), repeats }
}

function withoutRepeats(messages: Stored[], repeats: Repeat[]): Stored[] {
  if (new Set(messages.map(({ id }) => id)).size === messages.length) return messages
  const known = new Map<string, Stored[]>()
  const ids = new Map<string, number>()
  const kept: Stored[] = []
  for (const row of rowsOf(messages)) {
    const print = row.map(fingerprint)
    const firsts = row.map((message, i) => known.get(print[i]!)?.find((earlier) => sameMessage(earlier, message)))
    const wholeRow = firsts.every((first) => first !== undefined)
    for (const [i, message] of row.entries()) {
      const first = firsts[i]
      if (first) {
        repeats.push({ message, first, wholeRow })
        continue
      }
      const alike = known.get(print[i]!)
      if (alike) alike.push(message)
      else known.set(print[i]!, [message])
      kept.push(unique(message, ids))
    }
  }
  return kept
}

const fingerprint = (message: Stored): string =>
  `${message.id}\u0000${message.created ?? ''}\u0000${hashWide(message.text, 52)}`

/** Messages of one row stand next to each other. */
function rowsOf(messages: readonly Stored[]): Stored[][] {
  const rows: Stored[][] = []
  for (const message of messages) {
    const last = rows.at(-1)
    if (last && last[0]!.row === message.row && last[0]!.file === message.file) last.push(message)
    else rows.push([message])
  }
  return rows
}

const sameMessage = (a: Stored, b: Stored): boolean =>
  a.id === b.id && a.role === b.role && a.text === b.text && a.created === b.created && a.agent === b.agent

/** `next` holds the number to try for an id already given out, so that repeats of one id cost one try each. */
function unique(message: Stored, next: Map<string, number>): Stored {
  let number = next.get(message.id)
  if (number === undefined) {
    next.set(message.id, 2)
    return message
  }
  let id: string
  do id = `${message.id}#${number++}`
  while (next.has(id))
  next.set(message.id, number)
  next.set(id, 2)
  return { ...message, id }
}

export interface FileFacts {
  file: string
  dates: DateOrder | null
}

/**
 * A conversation as everyone uses it: in order of time where every message has a date that can be read, otherwise in
 * input order; ties in input order.
 */
export function toConversation(
  stored: readonly Stored[],
  files: readonly FileFacts[],
  place: (order: number) => number,
): { conversation: Conversation; order: number[] } {
  const dated = stored.map((message) => {
    const createdAt = message.created ? readDate(message.created, files[message.file]!.dates) : undefined
    return { message, createdAt, time: createdAt === undefined ? Number.NaN : instant(createdAt) }
  })
  if (dated.every(({ time }) => !Number.isNaN(time))) {
    dated.sort((a, b) => a.time - b.time || a.message.order - b.message.order)
  }
  return {
    conversation: {
      id: stored[0]!.conversation,
      messages: dated.map(({ message, createdAt }) => toMessage(message, createdAt, files[message.file]!.file)),
    },
    order: dated.map(({ message }) => place(message.order)),
  }
}

function toMessage(stored: Stored, createdAt: string | undefined, file: string): Message {
  const attributes: Attributes = {
    ...(stored.channel && { channel: stored.channel }),
    ...(stored.queue && { queue: stored.queue }),
    ...(stored.topic && { topic: stored.topic }),
  }
  return {
    id: stored.id,
    role: stored.role,
    text: stored.text,
    ...(stored.language && { language: stored.language }),
    ...(stored.agent && { agent: stored.agent }),
    ...(createdAt && { createdAt }),
    source: { file, row: stored.row },
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}
