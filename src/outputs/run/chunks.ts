import type { Conversation } from '../../conversation.ts'
import type { GatheredConversation, Ingested } from '../../ingest/types.ts'
import type { Io } from '../cli/io.ts'
import { type ShowAgent, type ShownConversation, withShownAgents } from './shown-agents.ts'

/** Messages sent to a thread at a time: enough that sending costs nothing, few enough that all threads have work. */
const MESSAGES = 200
/** Characters of text: long mails fill a chunk sooner. */
const CHARACTERS = 1 << 18

/** What is left to score of an input. */
export interface Left {
  ingested: Ingested
  /** How many conversations are done. */
  records: { readonly conversations: number }
  show: ShowAgent
  io: Pick<Io, 'stop'>
}

/** What sending would copy twice over: more messages, or more characters. */
const LONG = { messages: 5_000, characters: 8 << 20 }

/** True for a conversation that is scored where it is, piece by piece, instead of being sent whole. */
export const isLong = ({ order, conversation }: ShownConversation): boolean =>
  order.length > LONG.messages || charactersOf(conversation) > LONG.characters

const charactersOf = ({ messages }: Conversation) => messages.reduce((sum, { text }) => sum + text.length, 0)

/**
 * The conversations that are left to score, in the order of the partitions, in chunks; none is split, and a long one
 * stands alone. Ends when asked to stop.
 */
export async function* chunksOf(run: Left): AsyncGenerator<ShownConversation[]> {
  let chunk: ShownConversation[] = []
  let messages = 0
  let characters = 0
  for await (const shown of shownConversations(run)) {
    if (run.io.stop.aborted) return
    if (isLong(shown)) {
      if (chunk.length > 0) yield chunk
      yield [shown]
    } else {
      chunk.push(shown)
      messages += shown.order.length
      characters += charactersOf(shown.conversation)
      if (messages < MESSAGES && characters < CHARACTERS) continue
      yield chunk
    }
    chunk = []
    messages = characters = 0
  }
  if (chunk.length > 0 && !run.io.stop.aborted) yield chunk
}

/** The conversations that are left to score, in the order of the partitions, with agents as outputs show them. */
export async function* shownConversations({
  ingested,
  records,
  show,
}: Omit<Left, 'io'>): AsyncGenerator<ShownConversation> {
  for await (const gathered of conversationsOf(ingested, records.conversations)) yield withShownAgents(gathered, show)
}

/** All conversations from the `skip`th on, in the order of the partitions. */
export async function* conversationsOf(ingested: Ingested, skip: number): AsyncGenerator<GatheredConversation> {
  let left = skip
  for (let partition = 0; partition < ingested.partitions; partition++) {
    for await (const gathered of ingested.conversations(partition)) {
      if (left > 0) left--
      else yield gathered
    }
  }
}
