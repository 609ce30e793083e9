import { createAnalyzer } from '../../../analyze.ts'
import type { Conversation, Review, RuleLanguage } from '../../../conversation.ts'
import type { Profile } from '../../../rulebook/profile.ts'
import type { Rulebooks } from './rulebooks.ts'

export interface ReadOptions {
  lang: 'auto' | RuleLanguage
  rewrite: boolean
  /** In place of the house's. */
  profile?: Profile | undefined
}

/** Reads the last message of a conversation, the others being its context. */
export interface Reader {
  /** @throws Problem `rulebooks` */
  read(conversation: Conversation, options: ReadOptions): Promise<Review>
}

/** Reads in the caller's own thread: a reply of 800 characters takes about a millisecond, with its rewrite up to ten. */
export function readerHere(rulebooks: Rulebooks): Reader {
  return {
    async read(conversation, { lang, rewrite, profile }) {
      const analyzer = createAnalyzer(rulebooks.of(profile), { lang, rewrite })
      return analyzer.conversation(conversation, new Set([conversation.messages.at(-1)!.id])).at(-1)!
    },
  }
}
