import { describe, expect, it } from 'vitest'
import { RULE_LANGUAGES } from '../../src/conversation.ts'
import { type KeptPrograms, keepPrograms, reviveProgram, reviveVocabulary } from '../../src/rulebook/kept-programs.ts'
import { loadRulebook } from '../../src/rulebook/load.ts'

const { rulebook } = loadRulebook()

describe.each(RULE_LANGUAGES)('the kept programs of %s', (language) => {
  const rules = rulebook.language(language)
  const kept = JSON.parse(JSON.stringify(keepPrograms(rules))) as KeptPrograms

  it('are the compiled ones again', () => {
    const vocabulary = reviveVocabulary(kept)
    expect(vocabulary.words).toEqual(rules.guards().vocabulary.words)
    for (const [plain, program] of [
      [kept.agent, rules.program('agent')],
      [kept.customer, rules.program('customer')],
      [kept.guards, rules.guards()],
    ] as const) {
      const { vocabulary: _, ...revived } = reviveProgram(plain, language, vocabulary)
      const { vocabulary: __, ...compiled } = program
      expect(revived).toEqual(compiled)
    }
  })

  it('name the rules that their patterns number', () => {
    expect(kept.rules).toEqual(rules.rules.map(({ id }) => id))
    expect(Math.max(...kept.agent.patterns.map(({ rule }) => rule))).toBeLessThan(kept.rules.length)
  })
})
