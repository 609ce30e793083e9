import type { Review } from '../../conversation.ts'
import { linesOf } from '../lines.ts'
import type { Words } from '../words.ts'
import { CommandError, EXIT } from './exit.ts'

const SHOWN = 8

/** A reply with the messages before it, back to the agent's last one. */
export interface FoundReply {
  before: Review[]
  review: Review
}

/**
 * Finds a message in a results file, reading only the lines of its conversation.
 *
 * @throws CommandError that names what is there where the ids are not
 */
export async function findReply(
  file: string,
  conversation: string,
  message: string,
  words: Words,
): Promise<FoundReply> {
  const { found, others } = await readConversation(file, conversation, words)
  if (found.length === 0) {
    const hint = others.length > 0 ? words.explain.firstConversations(others.join(', ')) : ''
    throw new CommandError(EXIT.usage, words.explain.noSuchConversation(conversation, file), hint)
  }
  const ordered = inTime(found)
  const at = ordered.findIndex((review) => review.message_id === message)
  if (at < 0) {
    const replies = ordered.filter((review) => review.role === 'agent').map((review) => review.message_id)
    const hint = words.explain.itsReplies(listed(replies))
    throw new CommandError(EXIT.usage, words.explain.noSuchMessage(message, conversation), hint)
  }
  let from = at
  while (from > 0 && ordered[from - 1]!.role !== 'agent') from--
  return { before: ordered.slice(from, at), review: ordered[at]! }
}

const listed = (ids: readonly string[]) => ids.slice(0, SHOWN * 3).join(', ') + (ids.length > SHOWN * 3 ? ', …' : '')

async function readConversation(file: string, conversation: string, words: Words) {
  const found: Review[] = []
  const others = new Set<string>()
  const needle = JSON.stringify(conversation)
  let at = 0
  try {
    for await (const lines of linesOf(file)) {
      for (const line of lines) {
        at++
        if (line.trim() === '' || (others.size >= SHOWN && !line.includes(needle))) continue
        const review = readLine(line)
        if (!review)
          throw new CommandError(EXIT.usage, words.explain.notResults(file, at), words.explain.notResultsHint)
        if (review.conversation_id === conversation) found.push(review)
        else if (others.size < SHOWN) others.add(review.conversation_id)
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new CommandError(EXIT.usage, words.error.missingFile(file), words.explain.notResultsHint)
    if (code)
      throw new CommandError(
        EXIT.usage,
        words.error.cannotRead(file, words.fileSystem[code] ?? code),
        words.explain.notResultsHint,
      )
    throw error
  }
  return { found, others: [...others] }
}

function readLine(line: string): Review | undefined {
  try {
    const value = JSON.parse(line) as Review
    const whole =
      typeof value.conversation_id === 'string' && Array.isArray(value.findings) && typeof value.scores === 'object'
    return whole ? value : undefined
  } catch {
    return undefined
  }
}

/** By date where every message has one, else as they stand: the rows of a conversation may lie anywhere in an export. */
function inTime(reviews: readonly Review[]): Review[] {
  if (reviews.some((review) => review.created_at === null)) return [...reviews]
  return [...reviews].sort((a, b) => (a.created_at! < b.created_at! ? -1 : a.created_at! > b.created_at! ? 1 : 0))
}
