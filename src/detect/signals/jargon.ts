import { dutchInflections, dutchPlural } from '../../annotate/inflection/dutch.ts'
import { englishInflections } from '../../annotate/inflection/english.ts'
import { newSlots } from '../../annotate/lexicon.ts'
import { frequencies } from '../../annotate/readability/frequency.ts'
import { expand } from '../../annotate/short-forms.ts'
import { stem } from '../../annotate/stems.ts'
import { scan, WORD } from '../../annotate/tokens.ts'
import { PhraseTable } from '../../rulebook/phrases.ts'
import type { LanguageRules } from '../../rulebook/rulebook.ts'
import type { Term } from '../../rulebook/schema.ts'
import type { Reading } from '../reading.ts'
import { allowedBy } from './allowed.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

interface Entry {
  term: Term
  /** The headword or an inflection that its plain word can follow. */
  plain: string | null
}

const SLOT = newSlots(2)
const tables = new WeakMap<LanguageRules, PhraseTable<Entry>>()

function tableOf(rules: LanguageRules): PhraseTable<Entry> {
  let table = tables.get(rules)
  if (table) return table
  const { language } = rules
  table = new PhraseTable(language, SLOT)
  for (const term of rules.glossary) {
    const replace = term.kind === 'term' || term.kind === 'acronym' ? (term.plain ?? null) : null
    const entry = (plain: string | null): Entry => ({ term, plain })
    for (const form of [term.term, ...term.forms])
      table.add(form, entry(form === term.term || term.kind === 'acronym' ? replace : null))
    if (/\s/.test(term.term) && language === 'nl') continue
    const words = term.term.split(/\s+/)
    const last = words.at(-1)!.toLowerCase()
    const lead = words.slice(0, -1).join(' ')
    const plural =
      language === 'en' ? englishInflections(last).find((f) => f.endsWith('s') && f !== last) : dutchPlural(last)
    const inflected = language === 'en' ? englishInflections(last) : dutchInflections(last)
    for (const form of inflected) {
      // an acronym is no verb or adjective; short words would collide with everyday ones
      if (term.kind === 'acronym' && form !== plural && form !== `${last}s` && form !== `${last}'s`) continue
      const plain = form === plural && replace ? pluralOf(replace, language) : null
      table.add(lead ? `${lead} ${form}` : form, entry(plain))
    }
  }
  tables.set(rules, table)
  return table
}

const stems = new WeakMap<Term, string[]>()

/** Stems of a term's headword: a customer who used them knows the term. */
function stemsOf(term: Term, language: LanguageRules['language']): string[] {
  let known = stems.get(term)
  if (!known) {
    known = expand(scan(term.term), language).norms.map((norm) => stem(norm, language))
    stems.set(term, known)
  }
  return known
}

/** A plural plain word stays as it is; one word gets its plural; of a phrase nothing is promised. */
function pluralOf(plain: string, language: LanguageRules['language']): string | null {
  if (/\s/.test(plain)) return null
  if (/(?:s|en)$/.test(plain)) return plain
  return language === 'en' ? (englishInflections(plain).find((f) => f.endsWith('s')) ?? null) : dutchPlural(plain)
}

/** Signs that a term is explained where it stands: brackets after it, or "that is", "ofwel", "a kind of". */
const EXPLAINS: Record<'en' | 'nl', RegExp> = {
  en: /^\s*(?:\([^)]*\s[^)]*\s|[-–—,]\s*(?:that is|in other words|meaning|which (?:is|means)|a (?:kind|sort|type) of|or)\b|(?:is|are|means?) (?:a|an|the|when|how|where|what)\b)/i,
  nl: /^\s*(?:\([^)]*\s[^)]*\s|[-–—,]\s*(?:dat is|dat wil zeggen|d\.w\.z\.|ofwel|oftewel|dus|een (?:soort|vorm) van|of)(?=\s)|(?:is|zijn|betekent) (?:een|de|het|dat|wanneer|hoe|waar)\b)/i,
}

function explained(reading: Reading, first: number, last: number): boolean {
  const { text, tokens, language } = reading.text
  const after = text.slice(tokens.ends[last - 1]!, tokens.ends[last - 1]! + 60)
  if (EXPLAINS[language].test(after)) return true
  // "Run apt-get update. (Apt-get: a command that installs programs.)": a little further on
  const word = text.slice(tokens.starts[first]!, tokens.ends[last - 1]!).toLowerCase()
  if (
    text
      .slice(tokens.ends[last - 1]!, tokens.ends[last - 1]! + 400)
      .toLowerCase()
      .includes(`(${word}: `)
  )
    return true
  // "the temporary files (cache)": the term itself is the addition
  return (
    /\($/.test(text.slice(Math.max(0, tokens.starts[first]! - 2), tokens.starts[first]!).trimEnd()) && /^\)/.test(after)
  )
}

/** Part of a hyphenated Dutch compound that is a term by itself: "cache-probleem". It has no plain word of its own. */
function compound(reading: Reading, table: PhraseTable<Entry>, at: number): { length: number; value: Entry } | null {
  const norm = reading.text.tokens.norms[at]!
  if (reading.text.language !== 'nl' || !norm.includes('-') || norm.length > LONGEST) return null
  for (const part of norm.split('-')) {
    const found = part.length > 2 ? table.word(part) : undefined
    if (found) return { length: 1, value: { ...found, plain: null } }
  }
  return null
}

const HYPHEN = /[-\u2010\u2011]/
/** A compound longer than so many letters is no word. */
const LONGEST = 60
/** Further command lines of a known command that are marked in one reply. */
const LINES = 5
/** Words after a command that still belong to it: at most so many, rarer than this Zipf value. */
const ARGUMENTS = 4
const EVERYDAY = 5

/** Length in tokens of a command with what it is told: "sudo adduser fred". Ends at punctuation and at everyday words. */
function commandLine(reading: Reading, first: number, length: number, limit: number): number {
  const { text } = reading
  const { starts, ends, norms } = text.tokens
  const known = frequencies(text.language)
  let last = first + length
  while (last < limit && last < first + length + ARGUMENTS) {
    if (!/^ -{0,2}$/.test(text.text.slice(ends[last - 1]!, starts[last]!))) break
    if ((known.get(norms[last]!) ?? 0) > EVERYDAY) break
    last++
  }
  return last - first
}

/**
 * Terms of the glossary that this customer may not know: `jargon-term`, with the values `plain`, `explain`, `term`; or
 * `jargon-explained` where the reply explains it. A term the customer used, or that the audience knows, is none; nor is
 * its second use in a reply.
 */
export const jargon: Detector = {
  ids: ['jargon-term', 'jargon-explained'],
  reads: 'agent',
  applies: ({ rules, text }) =>
    tableOf(rules).mayStandIn(text.tokens) || (text.language === 'nl' && HYPHEN.test(text.text)),
  *find(reading) {
    const table = tableOf(reading.rules)
    const { audience } = reading.profile
    const allowed = allowedBy(reading.profile)
    let told: Set<Term> | undefined
    let repeats = 0
    const { tokens } = reading.text
    for (const sentence of reading.text.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        if (tokens.kinds[at] !== WORD) continue
        const found = table.find(tokens, at, sentence.last) ?? compound(reading, table, at)
        if (!found) continue
        const { term, plain } = found.value
        const from = at
        const length = term.kind === 'command' ? commandLine(reading, at, found.length, sentence.last) : found.length
        at += length - 1
        if (
          (told?.has(term) && (length === found.length || ++repeats > LINES)) ||
          term.known.includes(audience) ||
          allowed.has(term.term.toLowerCase())
        )
          continue
        if (stemsOf(term, reading.text.language).every((s) => reading.before.customerStems.has(s))) continue
        told ??= new Set()
        told.add(term)
        if (explained(reading, from, from + length)) {
          yield markTokens(reading, 'jargon-explained', 'jargon-term', from, from + length)
          continue
        }
        const values: Record<string, string> = { term: term.term }
        if (plain) values.plain = plain
        if (term.explain) values.explain = term.explain
        yield markTokens(reading, 'jargon-term', 'jargon-term', from, from + length, values)
      }
  },
}
