import { Annotated } from './annotate/annotate.ts'
import { readLanguage } from './annotate/language.ts'
import { Rewordings } from './annotate/rewordings.ts'
import { scan, type Tokens } from './annotate/tokens.ts'
import type { Conversation, Message, Review, Skipped } from './conversation.ts'
import { detect } from './detect/detect.ts'
import { occasions } from './detect/occasions.ts'
import { type Reading, Signals } from './detect/reading.ts'
import { hasRules, Thread } from './detect/thread.ts'
import { feedback, mayReword } from './feedback/feedback.ts'
import type { Judged } from './feedback/judged.ts'
import { type Cleaned, clean } from './ingest/cleaning/index.ts'
import { blank, toReview } from './review.ts'
import type { Rulebook } from './rulebook/rulebook.ts'
import { itemsOf } from './score/items.ts'
import { score } from './score/score.ts'

/**
 * What is made of findings: `none` of them goes further than the score; `suggestions` says how to put each better; `rewrite`
 * also puts the reply as a whole better, and tries suggestions out on it, for which it is read again.
 */
export type FeedbackLevel = 'none' | 'suggestions' | 'rewrite'

export interface AnalyzeOptions {
  /** Forces a language on every message; `auto` (default) detects it, unless the message gives it. */
  lang?: 'auto' | 'nl' | 'en'
  /** `rewrite` unless given. */
  feedback?: FeedbackLevel
}

export interface Analyzer {
  /**
   * The reviews of a conversation's messages, in their order, each made when it is asked for: who lets go of them needs
   * memory for one, however long the conversation. Pure: the same conversation gives the same reviews.
   *
   * @param wanted ids of messages; the others are read as context only, which saves time, and have no review
   */
  reviews(conversation: Conversation, wanted?: ReadonlySet<string>): Iterable<Review>
  /** All of them at once. */
  conversation(conversation: Conversation, wanted?: ReadonlySet<string>): Review[]
}

/** Words from which a detected language counts for the replies that follow. */
const TELLING = 6

/** The way of a message: clean, annotate, detect, score, suggest. Everything before it is its context, nothing after it. */
export function createAnalyzer(rulebook: Rulebook, options: AnalyzeOptions = {}): Analyzer {
  const { feedback: level = 'rewrite' } = options

  function review(conversation: Conversation, message: Message, thread: Thread, isWanted: boolean): Review | null {
    const body = clean(message.text)
    const tokens = scan(body.text)
    const language = languageOf(message, body, tokens, thread)
    const skipped = skip(message, body, tokens, language)
    if (skipped || !hasRules(language)) {
      if (message.role === 'customer' && skipped !== 'auto-reply')
        // the language of two or three words is a guess, and no reason to say that the reply is in another one
        thread.addCustomer(null, message.language || tokens.words.length >= TELLING ? language : 'und', body.text)
      if (message.role === 'agent' && skipped === 'other-language') thread.addAgent(null)
      return { ...blank(conversation.id, message, language), skipped }
    }
    const isReworded = level === 'rewrite' && isWanted && message.role === 'agent' && mayReword(message.text)
    const rewordings = isReworded ? new Rewordings() : null
    const read = (text: Cleaned, words?: Tokens): Judged => {
      const reading: Reading = {
        role: message.role,
        text: new Annotated(text.text, language, words ?? scan(text.text), rewordings),
        rules: rulebook.language(language),
        profile: rulebook.profile,
        signals: new Signals(),
        before: thread.before(),
      }
      return { body: text, reading, hits: detect(reading) }
    }
    const judged = read(body, tokens)
    const { reading, hits } = judged
    if (!isWanted) {
      if (message.role === 'customer') thread.addCustomer(reading, language)
      else thread.addAgent(reading)
      return null
    }
    const parts = { ...judged, readability: reading.text.readability }
    if (message.role === 'customer') {
      thread.addCustomer(reading, language)
      return toReview(blank(conversation.id, message, language), parts)
    }
    const scores = score(itemsOf(reading, hits), occasions(reading), rulebook.scorecard, language)
    const again = isReworded ? (text: string) => read(clean(text)) : null
    const said = level === 'none' ? {} : feedback(message.text, judged, scores, rulebook.scorecard, again)
    thread.addAgent(reading)
    return toReview(blank(conversation.id, message, language), { ...parts, scores, ...said })
  }

  function languageOf(message: Message, body: Cleaned, tokens: Tokens, thread: Thread): string {
    if (options.lang && options.lang !== 'auto') return options.lang
    if (message.language) return message.language.toLowerCase().slice(0, 2)
    const { language, evidence } = readLanguage(body.text, tokens.forms, thread.prior)
    thread.addLanguage(evidence)
    return language
  }

  function* reviews(conversation: Conversation, wanted?: ReadonlySet<string>): Generator<Review> {
    const thread = new Thread()
    for (const message of conversation.messages) {
      const isWanted = wanted?.has(message.id) ?? true
      const made = review(conversation, message, thread, isWanted)
      if (made && isWanted) yield made
    }
  }

  return { reviews, conversation: (...given) => [...reviews(...given)] }
}

/** Why a message gets no scores, or null. */
function skip(message: Message, body: Cleaned, tokens: Tokens, language: string): Skipped | null {
  if (message.role === 'note') return 'note'
  if (message.role === 'system' || body.autoReply) return 'auto-reply'
  if (tokens.starts.length === 0) return 'empty'
  return hasRules(language) ? null : 'other-language'
}
