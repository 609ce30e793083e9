import { MENTION } from '../annotate/tokens.ts'
import { inChannel } from '../detect/channel.ts'
import type { Reading } from '../detect/reading.ts'
import type { LanguageRules } from '../rulebook/rulebook.ts'

/** Words of a reply that is no more than a few lines of chat or a post on social media. */
const BRIEF = 45
/** Words of a line in a live chat. */
const FRAGMENT = 14

const words = (reading: Reading): number =>
  reading.text.sentences.reduce((sum, { first, last }) => sum + last - first, 0)

/** A few lines of chat, or a post: what is added must be short as well. */
export const isBrief = (reading: Reading): boolean => words(reading) <= BRIEF

/** A line in the middle of a live chat: neither greeting nor goodbye, and more lines before and after it. */
export const isFragment = (reading: Reading): boolean =>
  inChannel(reading) ||
  (words(reading) <= FRAGMENT &&
    reading.before.agentMessages > 0 &&
    reading.text.tokens.kinds[0] !== MENTION &&
    !['greets', 'closes', 'thanks'].some((id) => reading.signals.has(id)))

/** The reply gives its answer and asks nothing: a question put before it would be left hanging. */
export const answers = ({ signals }: Reading): boolean =>
  !signals.has('asks-info') && !signals.has('question') && !signals.has('checks-understanding')

/** Terms of the trade that a customer writes who needs none explained. */
const TECHNICAL = 3
/** Tokens of each of the customer's messages that are looked at. */
const MOST_READ = 400
const terms = new WeakMap<LanguageRules, ReadonlySet<string>>()

function termsOf(rules: LanguageRules): ReadonlySet<string> {
  let known = terms.get(rules)
  if (!known) {
    known = new Set(
      rules.glossary
        .flatMap(({ term, forms }) => [term, ...forms])
        .map((word) => word.toLowerCase())
        .filter((word) => !/\s/.test(word)),
    )
    terms.set(rules, known)
  }
  return known
}

/** One technician to another: the customer writes the terms of the trade, or they meet in a channel where all do. */
export function isTechnical(reading: Reading): boolean {
  const known = technical.get(reading)
  if (known !== undefined) return known
  const found = isAmongPeers(reading) || knowsTerms(reading)
  technical.set(reading, found)
  return found
}

/** Chat of people who help each other: no form to fill in fits there, whoever knows the terms. */
export const isAmongPeers = (reading: Reading): boolean => inChannel(reading) || among(reading)

/** A line as people write who know each other: in small letters, or where others are called by their nicknames. */
const among = (reading: Reading): boolean =>
  isBrief(reading) &&
  (LOOSE.test(reading.text.text) || [...reading.before.turn, ...reading.before.recent].some(inChannel))

/** Begins with a small letter, or with a path or command. */
const LOOSE = /^\s*[\p{Ll}/~!$.]/u

const technical = new WeakMap<Reading, boolean>()

function knowsTerms(reading: Reading): boolean {
  const known = termsOf(reading.rules)
  const found = new Set<string>()
  for (const { text } of [...reading.before.turn, ...reading.before.recent]) {
    const { norms } = text.tokens
    for (let i = 0; i < norms.length && i < MOST_READ; i++)
      if (known.has(norms[i]!) || CODE.test(norms[i]!)) found.add(norms[i]!)
  }
  return found.size >= TECHNICAL
}

const CODE = /\p{L}_\p{L}|^[/~!]\p{L}/u

/** "@user 2/2 ...": the beginning stands in another post. */
export const isLaterPart = ({ text: { text } }: Reading): boolean =>
  LATER_PART.test(text.slice(0, 200)) || (GOES_ON.test(text.slice(0, 200)) && MORE.test(text.slice(-12)))

/** Begins in the middle of a sentence. */
const GOES_ON = /^\s*(?:[@#]\S{1,40} |<at_user> ){1,4}\p{Ll}/u
/** "... ^SI +", "... 2/3": there are more posts. */
const MORE = /(?:\s\+|\s[2-9]\/[2-9])\s*$/u

const LATER_PART = /^\s*(?:[@#]\S{1,40} |<at_user> ){0,4}\(?[2-9]\/[2-9]/

/** The last words of a conversation: what was missing in it cannot be made good here. */
export const isGoodbye = ({ text, signals }: Reading): boolean =>
  WELCOME.test(text.text.slice(0, 60)) &&
  !(text.language === 'nl' && signals.has('asks-info') && !signals.has('closes'))

const WELCOME =
  /^\s*(?:[@#]\S+\s+|<at_user>\s+)*(?:you(?:'re|’re| are)? (?:very |most )?welcome|my pleasure|thank(?:s| you) for (?:contacting|chatting)|graag gedaan|geen probleem|geen dank|bedankt dat (?:u|je) contact)\b/i

/** It thanks for kind words: nobody waits for anything, and nobody is in trouble. */
export const isThanksForPraise = ({ text }: Reading): boolean => PRAISED.test(text.text.slice(0, 400))

const PRAISED =
  /\b(?:kind|lovely|sweet|nice|positive|great) (?:words|feedback|review|comments?|compliments?|message)\b|\bcompliments?\b|(?<!\p{L})(?:lieve|mooie|fijne|leuke|warme|positieve|vriendelijke|aardige) (?:woorden|feedback|reactie|reacties|bericht|berichtje|berichten|review|mail|mailtje|commentaar)(?!\p{L})|(?<!\p{L})compliment(?:en|je|jes)?(?!\p{L})/iu
