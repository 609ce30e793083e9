import type { GatheredConversation, Ingested } from '../../ingest/types.ts'

/** Messages sent to a thread at a time: enough that sending costs nothing, few enough that all threads have work. */
const MESSAGES = 200
/** Characters of text: long mails fill a chunk sooner. */
const CHARACTERS = 1 << 18

/** All conversations from the `skip`th on, in the order of the partitions, in chunks; none is split. */
export async function* chunksOf(ingested: Ingested, skip: number): AsyncGenerator<GatheredConversation[]> {
  let chunk: GatheredConversation[] = []
  let messages = 0
  let characters = 0
  for await (const gathered of conversationsOf(ingested, skip)) {
    chunk.push(gathered)
    messages += gathered.order.length
    for (const { text } of gathered.conversation.messages) characters += text.length
    if (messages < MESSAGES && characters < CHARACTERS) continue
    yield chunk
    chunk = []
    messages = characters = 0
  }
  if (chunk.length > 0) yield chunk
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
