import type { Conversation } from '../../../conversation.ts'
import { Problem } from '../problem.ts'
import type { HttpWords } from '../words.ts'
import type { AnalyzeRequest } from './schemas.ts'

/**
 * The conversation of a request, with the reply as its last message.
 *
 * @param most characters that all texts together may have
 * @param at the request's own path, in a batch
 * @throws Problem where there is no reply, or too much text
 */
export function conversationOf(request: AnalyzeRequest, most: number, at: string, words: HttpWords): Conversation {
  const { reply, conversation, conversation_id, message_id } = request
  const messages = conversation.map(({ role, text, message_id: id, created_at }, index) => ({
    id: id ?? String(index + 1),
    role,
    text,
    ...(created_at === undefined ? {} : { createdAt: created_at }),
  }))
  if (reply !== undefined) messages.push({ id: message_id, role: 'agent', text: reply })
  else if (messages.length === 0) throw new Problem('invalid', [{ path: `${at}reply`, message: words.notBoth }])
  else if (messages.at(-1)!.role !== 'agent')
    throw new Problem('invalid', [{ path: `${at}conversation[${messages.length - 1}].role`, message: words.noReply }])
  if (messages.reduce((sum, { text }) => sum + text.length, 0) > most) throw new Problem('too-long')
  return { id: conversation_id, messages }
}
