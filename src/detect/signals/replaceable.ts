import { newSlots } from '../../annotate/lexicon.ts'
import { PhraseTable, pairedForms } from '../../rulebook/phrases.ts'
import type { LanguageRules } from '../../rulebook/rulebook.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Lists of words with plainer ones; each gives a signal of its own name in the singular. */
const LISTS: Record<string, string> = {
  'hard-words': 'hard-word',
  'formal-words': 'hard-word',
  'wordy-phrases': 'wordy-phrase',
  'mild-phrases': 'wordy-phrase',
  'chat-abbreviations': 'chat-abbreviation',
  'common-abbreviations': 'chat-abbreviation',
  'double-negations': 'double-negation',
  'nominal-phrases': 'nominal-phrase',
}

/** What everybody understands: it counts only in company. */
const MILD = new Set(['formal-words', 'mild-phrases', 'common-abbreviations'])
/** So many of the mild ones weigh as much as one that is not. */
const MANY = 3

interface Entry {
  id: string
  mild: boolean
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
        table.add(form, { id, mild: MILD.has(list), values: Object.fromEntries(values) })
      }
    }
  tables.set(rules, table)
  return table
}

/** Words and phrases with a plainer one, in any inflection; the values `plain`, `plain-2`, ... hold the plainer ones. */
export const replaceable: Detector = {
  ids: [...new Set(Object.values(LISTS))],
  reads: 'agent',
  applies: ({ rules, text }) => tableOf(rules).mayStandIn(text.tokens),
  *find(reading) {
    const table = tableOf(reading.rules)
    const { tokens } = reading.text
    const found: { at: number; length: number; entry: Entry }[] = []
    for (const sentence of reading.text.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        const one = table.find(tokens, at, sentence.last)
        if (!one || inName(reading.text.text, tokens.starts[at]!, tokens.ends[at + one.length - 1]!)) continue
        found.push({ at, length: one.length, entry: one.value })
        at += one.length - 1
      }
    const weight: Record<string, number> = {}
    for (const { entry } of found) weight[entry.id] = (weight[entry.id] ?? 0) + (entry.mild ? 1 : MANY)
    for (const { at, length, entry } of found) {
      const { id, values } = entry
      if (weight[id]! >= MANY) yield markTokens(reading, id, id, at, at + length, values)
    }
  },
}

/** "fyi.txt", "/msg": a part of a name or of a command. */
const inName = (text: string, start: number, end: number) =>
  text[start - 1] === '/' || (text[end] === '.' && /[a-z]/.test(text[end + 1] ?? ''))
