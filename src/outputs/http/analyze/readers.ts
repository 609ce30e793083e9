import { createAnalyzer } from '../../../analyze.ts'
import type { Conversation, Review, RuleLanguage } from '../../../conversation.ts'
import type { Profile } from '../../../rulebook/profile.ts'
import { Problem } from '../problem.ts'
import { httpWords } from '../words.ts'
import type { Rulebooks } from './rulebooks.ts'
import type { ReadingThread } from './thread.ts'

export interface ReadOptions {
  lang: 'auto' | RuleLanguage
  rewrite: boolean
  /** In place of the house's. */
  profile?: Profile | undefined
}

/** Reads the last message of a conversation, the others being its context. */
export interface Reader {
  /** @throws Problem `rulebooks` or `busy` */
  read(conversation: Conversation, options: ReadOptions): Promise<Review>
}

const lastOf = ({ messages }: Conversation) => messages.at(-1)!.id

/** Reads in the caller's own thread: a reply of 800 characters takes a millisecond or two, with its rewrite about four. */
export function readerHere(rulebooks: Rulebooks): Reader {
  return {
    async read(conversation, { lang, rewrite, profile }) {
      const analyzer = createAnalyzer(rulebooks.of(profile), { lang, feedback: rewrite ? 'rewrite' : 'suggestions' })
      return analyzer.conversation(conversation, new Set([lastOf(conversation)])).at(-1)!
    },
  }
}

/** A caller who comes after so many would wait a second or two, and all after them longer. */
const MOST_WAITING = 200

/** Reads here what is quick, and in the thread what is not: rewrites by the house's own profile. */
export function readerBeside(rulebooks: Rulebooks, thread: Pick<ReadingThread, 'read' | 'waiting'>): Reader {
  const here = readerHere(rulebooks)
  return {
    async read(conversation, options) {
      if (!options.rewrite || options.profile) return here.read(conversation, options)
      if (thread.waiting >= MOST_WAITING) throw new Problem('busy', [], { 'Retry-After': '2' })
      return (await thread.read({ conversation, lang: options.lang, wanted: [lastOf(conversation)] })).at(-1)!
    },
  }
}

/** Reads of each kind and language at the start: the first one loads dictionaries (a second), the next ones run in. */
const WARMING = 15

/** Reads some replies, so that the first caller does not wait for what is loaded once. */
export async function warmUp(reader: Reader): Promise<void> {
  for (let i = 0; i < WARMING; i++)
    for (const language of ['en', 'nl'] as const) {
      const { firstCustomer, firstReply } = httpWords(language)
      const messages = [
        { id: '1', role: 'customer' as const, text: firstCustomer },
        { id: '2', role: 'agent' as const, text: firstReply },
      ]
      const read = (rewrite: boolean) => reader.read({ id: '', messages }, { lang: language, rewrite })
      await Promise.all([read(true), read(false)])
    }
}
