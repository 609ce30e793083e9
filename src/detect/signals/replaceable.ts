import { newSlots } from '../../annotate/lexicon.ts'
import { PhraseTable, pairedForms } from '../../rulebook/phrases.ts'
import type { LanguageRules } from '../../rulebook/rulebook.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Lists of words with plainer ones; each gives a signal of its own name in the singular. */
const LISTS: Record<string, string> = {
  'hard-words': 'hard-word',
  'wordy-phrases': 'wordy-phrase',
  'chat-abbreviations': 'chat-abbreviation',
  'double-negations': 'double-negation',
  'nominal-phrases': 'nominal-phrase',
}

interface Entry {
  id: string
  values: Record<string, string>
}

const SLOT = newSlots(2)
const tables = new WeakMap<LanguageRules, PhraseTable<Entry>>()

function tableOf(rules: LanguageRules): PhraseTable<Entry> {
  let table = tables.get(rules)
  if (table) return table
  table = new PhraseTable(rules.language, SLOT)
  for (const [list, id] of Object.entries(LISTS))
    for (const entry of rules.replacements.get(list) ?? []) {
      const forms = entry.with.map((replacement) => pairedForms(entry.find, replacement, rules.language))
      for (const form of new Set([...(forms[0]?.keys() ?? []), ...Object.keys(entry.forms)])) {
        const options = entry.forms[form] !== undefined ? [entry.forms[form]] : forms.map((f) => f.get(form) ?? '')
        const values = options.filter((o) => o !== '').map((o, i) => [i === 0 ? 'plain' : `plain-${i + 1}`, o] as const)
        table.add(form, { id, values: Object.fromEntries(values) })
      }
    }
  tables.set(rules, table)
  return table
}

/** Words and phrases with a plainer one, in any inflection; the values `plain`, `plain-2`, ... hold the plainer ones. */
export const replaceable: Detector = {
  ids: Object.values(LISTS),
  reads: 'agent',
  applies: ({ rules, text }) => tableOf(rules).mayStandIn(text.tokens),
  *find(reading) {
    const table = tableOf(reading.rules)
    const { tokens } = reading.text
    for (const sentence of reading.text.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        const found = table.find(tokens, at, sentence.last)
        if (!found || inName(reading.text.text, tokens.starts[at]!, tokens.ends[at + found.length - 1]!)) continue
        yield markTokens(reading, found.value.id, found.value.id, at, at + found.length, found.value.values)
        at += found.length - 1
      }
  },
}

/** "fyi.txt", "/msg": a part of a name or of a command. */
const inName = (text: string, start: number, end: number) =>
  text[start - 1] === '/' || (text[end] === '.' && /[a-z]/.test(text[end + 1] ?? ''))
