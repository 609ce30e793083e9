import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULE_LANGUAGES } from '../conversation.ts'
import { keepPrograms } from './kept-programs.ts'
import { builtIn, loadRulebook } from './load.ts'
import { builtInRules, keptRules, keptScorecard, parseScorecard } from './sources.ts'

/**
 * Writes what start-up would spend most of its time on: the scorecard, and by language the rules, lists and glossary with
 * their patterns compiled. For the build. Throws when the scorecard has faults.
 */
export function keepRules(): void {
  writeFileSync(keptScorecard(), JSON.stringify(parseScorecard(join(builtInRules(), 'scorecard.yaml'))))
  const { rulebook } = loadRulebook()
  for (const language of RULE_LANGUAGES) {
    const rules = rulebook.language(language)
    const sources = builtIn(builtInRules(), language)
    // a faulty file is told of at each start, so it must not be kept as if it were not there
    if (sources.problems.length > 0 || rules.rules.length < sources.rules.length) continue
    writeFileSync(keptRules(language), JSON.stringify({ ...sources, programs: keepPrograms(rules) }))
  }
}
