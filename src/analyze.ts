import { Annotated } from './annotate/annotate.ts'
import { detectLanguage } from './annotate/language.ts'
import { readability } from './annotate/readability.ts'
import { scan, type Tokens } from './annotate/tokens.ts'
import type { Conversation, Message, Review, Skipped } from './conversation.ts'
import { detect, type Hit } from './detect/detect.ts'
import { occasions } from './detect/occasions.ts'
import { type Reading, Signals } from './detect/reading.ts'
import { hasRules, Thread } from './detect/thread.ts'
import { suggest } from './feedback/suggest.ts'
import { type Cleaned, clean } from './ingest/cleaning/index.ts'
import { blank, toReview } from './review.ts'
import type { Rulebook } from './rulebook/rulebook.ts'
import { itemsOf } from './score/items.ts'
import { score } from './score/score.ts'

export interface AnalyzeOptions {
  /** Forces a language on every message; `auto` (default) detects it, unless the message gives it. */
  lang?: 'auto' | 'nl' | 'en'
}

export interface Analyzer {
  /** The reviews of a conversation's messages, in their order. Pure: the same conversation gives the same reviews. */
  conversation(conversation: Conversation): Review[]
}

/** The way of a message: clean, annotate, detect, score, suggest. Everything before it is its context, nothing after it. */
export function createAnalyzer(rulebook: Rulebook, options: AnalyzeOptions = {}): Analyzer {
  function review(conversation: Conversation, message: Message, thread: Thread): Review {
    const body = clean(message.text)
    const tokens = scan(body.text)
    const language = languageOf(message, body, tokens, thread)
    const skipped = skip(message, body, tokens, language)
    if (skipped || !hasRules(language)) {
      if (message.role === 'customer' && skipped !== 'auto-reply') thread.addCustomer(null, language)
      if (message.role === 'agent' && skipped === 'other-language') thread.addAgent(null)
      return { ...blank(conversation.id, message, language), skipped }
    }
    const text = new Annotated(body.text, language, tokens)
    const reading: Reading = {
      role: message.role,
      text,
      rules: rulebook.language(language),
      profile: rulebook.profile,
      signals: new Signals(),
      before: thread.before(),
    }
    const hits: Hit[] = detect(reading)
    const parts = { body, reading, hits, readability: readability(language, text.wordsBySentence()) }
    if (message.role === 'customer') {
      thread.addCustomer(reading, language)
      return toReview(blank(conversation.id, message, language), parts)
    }
    const scores = score(itemsOf(reading, hits), occasions(reading), rulebook.scorecard, language)
    const suggestions = hits.map((hit) => suggest(hit, reading))
    thread.addAgent(reading)
    return toReview(blank(conversation.id, message, language), { ...parts, scores, suggestions })
  }

  function languageOf(message: Message, body: Cleaned, tokens: Tokens, thread: Thread): string {
    if (options.lang && options.lang !== 'auto') return options.lang
    if (message.language) return message.language.toLowerCase().slice(0, 2)
    const guess = detectLanguage(body.text, tokens.words, thread.prior)
    thread.addLanguage(guess.evidence)
    return guess.language
  }

  return {
    conversation(conversation) {
      const thread = new Thread()
      return conversation.messages.map((message) => review(conversation, message, thread))
    },
  }
}

/** Why a message gets no scores, or null. */
function skip(message: Message, body: Cleaned, tokens: Tokens, language: string): Skipped | null {
  if (message.role === 'note') return 'note'
  if (message.role === 'system' || body.autoReply) return 'auto-reply'
  if (tokens.starts.length === 0) return 'empty'
  return hasRules(language) ? null : 'other-language'
}
