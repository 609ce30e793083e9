import { Annotated } from '../../src/annotate/annotate.ts'
import { scan } from '../../src/annotate/tokens.ts'
import type { RuleLanguage } from '../../src/conversation.ts'
import { detect, type Hit } from '../../src/detect/detect.ts'
import { NOTHING_BEFORE, type Reading, Signals } from '../../src/detect/reading.ts'
import { applyEdits } from '../../src/feedback/apply.ts'
import type { Mender } from '../../src/feedback/menders.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'

export const { rulebook } = loadRulebook()

/** A text read as a reply, after what a customer wrote. */
export function read(text: string, language: RuleLanguage, customer?: string): { reading: Reading; hits: Hit[] } {
  const of = (body: string, role: 'agent' | 'customer', turn: Reading[]): Reading => ({
    role,
    text: new Annotated(body, language, scan(body)),
    rules: rulebook.language(language),
    profile: rulebook.profile,
    signals: new Signals(),
    before: { ...NOTHING_BEFORE, turn },
  })
  const turn = customer === undefined ? [] : [of(customer, 'customer', [])]
  for (const reading of turn) detect(reading)
  const reading = of(text, 'agent', turn)
  return { reading, hits: detect(reading) }
}

/** A hit of a rule on the first sentence, as a mender gets it. */
export function hitOf(id: string, reading: Reading, words = 12): Hit {
  const known = reading.rules.rules.find((rule) => rule.id === id)!
  const rule = { ...known, when: { sentence: { over: { words } } } }
  const span = reading.text.sentences[0]!
  return { rule, span, match: span, sentence: 0, captures: {}, values: {} }
}

/** The text after a mender's first suggestion, or null where it has none. */
export function mended(
  mender: Mender,
  id: string,
  text: string,
  language: RuleLanguage,
  words?: number,
): string | null {
  const { reading } = read(text, language)
  const [first] = mender(hitOf(id, reading, words), reading)
  return first ? applyEdits(text, first.edits) : null
}
