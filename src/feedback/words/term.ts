import type { LanguageRules } from '../../rulebook/rulebook.ts'
import type { Term } from '../../rulebook/schema.ts'

const tables = new WeakMap<LanguageRules, Map<string, Term>>()

/** The glossary's entry for a headword. */
export function termOf(rules: LanguageRules, headword: string | undefined): Term | undefined {
  if (headword === undefined) return undefined
  let table = tables.get(rules)
  if (!table) {
    table = new Map(rules.glossary.map((term) => [term.term, term]))
    tables.set(rules, table)
  }
  return table.get(headword)
}
