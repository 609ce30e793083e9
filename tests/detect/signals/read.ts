import { Annotated } from '../../../src/annotate/annotate.ts'
import { scan } from '../../../src/annotate/tokens.ts'
import type { RuleLanguage } from '../../../src/conversation.ts'
import { detect } from '../../../src/detect/detect.ts'
import { type Reading, Signals } from '../../../src/detect/reading.ts'
import { Thread } from '../../../src/detect/thread.ts'
import { loadRulebook } from '../../../src/rulebook/load.ts'
import { DEFAULT_PROFILE, type Profile } from '../../../src/rulebook/profile.ts'

const { rulebook } = loadRulebook()

export type Turn = readonly ['customer' | 'agent', string]

/** The reading of the last message of a conversation, with the rules that ship. */
export function read(language: RuleLanguage, turns: readonly Turn[], profile: Profile = DEFAULT_PROFILE): Reading {
  const thread = new Thread()
  let reading: Reading | undefined
  for (const [role, text] of turns) {
    if (reading) reading.role === 'customer' ? thread.addCustomer(reading, language) : thread.addAgent(reading)
    reading = {
      role,
      text: new Annotated(text, language, scan(text)),
      rules: rulebook.language(language),
      profile,
      signals: new Signals(),
      before: thread.before(),
    }
    detect(reading)
  }
  return reading!
}

/** The words that a signal marks in an agent's reply to a customer's message. */
export function marked(
  id: string,
  language: RuleLanguage,
  text: string,
  customer?: string,
  profile?: Profile,
): string[] {
  const turns: Turn[] = [...(customer === undefined ? [] : [['customer', customer] as const]), ['agent', text]]
  return read(language, turns, profile)
    .signals.get(id)
    .map((mark) => text.slice(mark.start, mark.end))
}

/** Whether a customer's message has a signal. */
export const says = (id: string, language: RuleLanguage, text: string): boolean =>
  read(language, [['customer', text]]).signals.has(id)
