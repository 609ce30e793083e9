import type { Message } from '../../conversation.ts'
import type { GatheredConversation } from '../../ingest/types.ts'

/** What the outputs call an agent; null where they do not. */
export type ShowAgent = (name: string) => string | null

/** A conversation whose messages name their agents as the outputs do. */
export interface ShownConversation extends GatheredConversation {
  /** The agents' names in the export, one for each message: quotes hide them. */
  names: (string | null)[]
}

/** The one place where agents' names become what outputs show: everything after it sees no other. */
export function withShownAgents({ conversation, order }: GatheredConversation, show: ShowAgent): ShownConversation {
  const names = conversation.messages.map(({ agent }) => agent ?? null)
  const messages = conversation.messages.map((message): Message => {
    if (message.agent === undefined) return message
    const { agent, ...rest } = message
    const shown = show(agent)
    return shown === null ? rest : { ...rest, agent: shown }
  })
  return { conversation: { ...conversation, messages }, order, names }
}
