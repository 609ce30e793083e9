import { type Message, RULE_LANGUAGES, type RuleLanguage } from '../../../conversation.ts'
import { readExample } from '../../../rulebook/examples.ts'
import type { Rulebook } from '../../../rulebook/rulebook.ts'
import { httpWords } from '../words.ts'
import type { Reader } from './readers.ts'

/** Reads of each kind and language at the start: the first one loads dictionaries (a second), the next ones run in. */
const WARMING = 15
/** Milliseconds that are then given to replies of many kinds. */
const RUNNING_IN = 1500
/** Characters of such a reply, and how many there are of each language at most. */
const LENGTH = 800
const REPLIES = 200

/**
 * Reads some replies, so that the first caller does not wait for what is loaded once; then as many of another kind as a
 * second and a half allows, made of the examples of the rules: what they exercise is compiled to machine code, else the
 * first thousand callers wait twice as long as those after them.
 */
export async function warmUp(
  reader: Reader,
  rulebook: Rulebook,
  now: () => number = () => performance.now(),
): Promise<void> {
  for (let i = 0; i < WARMING; i++)
    for (const language of RULE_LANGUAGES) await readBothWays(reader, language, httpWords(language).firstReply)
  const end = now() + RUNNING_IN
  const replies = RULE_LANGUAGES.map((language) => repliesOf(rulebook, language))
  for (let i = 0; i < REPLIES; i++)
    for (const [at, language] of RULE_LANGUAGES.entries()) {
      const reply = replies[at]![i]
      if (reply === undefined) continue
      if (now() > end) return
      await readBothWays(reader, language, reply)
    }
}

async function readBothWays(reader: Reader, lang: RuleLanguage, reply: string): Promise<void> {
  const messages: Message[] = [
    { id: '1', role: 'customer', text: httpWords(lang).firstCustomer },
    { id: '2', role: 'agent', text: reply },
  ]
  const read = (rewrite: boolean) => reader.read({ id: '', messages }, { lang, rewrite })
  // two rewrites: there are two threads for them
  await Promise.all([read(true), read(true), read(false)])
}

/** The examples of all rules in turn, some to a reply. */
function repliesOf(rulebook: Rulebook, language: RuleLanguage): string[] {
  const { rules } = rulebook.language(language)
  const out: string[] = []
  let reply = ''
  for (let turn = 0; out.length < REPLIES; turn++) {
    const texts = rules.flatMap(({ examples }) => (examples[turn] ? [readExample(examples[turn]!).text] : []))
    if (texts.length === 0) break
    for (const text of texts) {
      reply += `${text} `
      if (reply.length < LENGTH) continue
      out.push(reply)
      reply = ''
    }
  }
  return out.slice(0, REPLIES)
}
