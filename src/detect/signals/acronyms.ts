import { frequencies } from '../../annotate/readability/frequency.ts'
import type { LanguageRules } from '../../rulebook/rulebook.ts'
import type { Reading } from '../reading.ts'
import { EVERYDAY } from './acronyms/everyday.ts'
import { allowedBy } from './allowed.ts'
import { inCapitals, isMask } from './capitals.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

const SHORTEST = 2
const LONGEST = 5
/** Zipf value from which a word written in capitals is an everyday word: about sixteen times in a million words. */
const COMMON = 4.2
/** Share of capitals among a sentence's words from which capitals say nothing. */
const LOUD = 0.4

const glossaries = new WeakMap<LanguageRules, ReadonlySet<string>>()

/** Every word of the glossary's terms: those are judged as jargon, with a plain word at hand. */
function glossaryOf(rules: LanguageRules): ReadonlySet<string> {
  let words = glossaries.get(rules)
  if (!words) {
    words = new Set(
      rules.glossary.flatMap((t) => [t.term, ...t.forms]).flatMap((t) => t.toLowerCase().split(/[\s/-]+/)),
    )
    glossaries.set(rules, words)
  }
  return words
}

/**
 * Short forms in capitals that a customer may not know: in no glossary, not everyday, not used by the customer, not
 * explained in place. Once each; the value `term` is the short form. Technicians among themselves need no explanation.
 */
export const unknownAcronym: Detector = {
  ids: ['unknown-acronym'],
  reads: 'agent',
  applies: ({ text }) => /[A-Z]{2}/.test(text.text),
  *find(reading) {
    if (reading.profile.audience === 'technician') return
    const known = glossaryOf(reading.rules)
    const allowed = allowedBy(reading.profile)
    let told: Set<string> | undefined
    const { tokens, text, sentences } = reading.text
    for (const sentence of sentences) {
      let capitals = 0
      for (let at = sentence.first; at < sentence.last; at++) if (inCapitals(reading, at)) capitals++
      if (capitals > 1 && capitals > LOUD * (sentence.last - sentence.first)) continue
      for (let at = sentence.first; at < sentence.last && capitals > 0; at++) {
        if (!inCapitals(reading, at) || isMask(reading, at)) continue
        const norm = tokens.norms[at]!
        const term = text.slice(tokens.starts[at]!, tokens.ends[at]!)
        if (term.length < SHORTEST || term.length > LONGEST || !/^[A-Z]+$/.test(term)) continue
        if (told?.has(norm) || EVERYDAY.has(norm) || known.has(norm) || allowed.has(norm) || everyday(norm)) continue
        told ??= new Set()
        told.add(norm)
        if (
          reading.before.customerStems.has(reading.text.stem(at)) ||
          explained(reading, at) ||
          named(reading, at) ||
          inName(reading, at, sentence) ||
          initials(reading, at)
        )
          continue
        yield markTokens(reading, 'unknown-acronym', 'unknown-acronym', at, at + 1, { term })
      }
    }
  },
}

/** "TOP", "LOVE": a word said louder, in either language. */
const everyday = (norm: string): boolean =>
  (frequencies('en').get(norm) ?? 0) >= COMMON || (frequencies('nl').get(norm) ?? 0) >= COMMON

/** "the ABC (address book copy)" and "address book copy (ABC)". */
function explained(reading: Reading, at: number): boolean {
  const { tokens, text } = reading.text
  const after = text.slice(tokens.ends[at]!, tokens.ends[at]! + 80)
  const before = text.slice(Math.max(0, tokens.starts[at]! - 80), tokens.starts[at]!)
  return (
    /^\s*\([^)]{6,}/.test(after) ||
    /^\s*(?:,|is|staat voor|stands for|means|betekent|oftewel|ofwel|or)\s+(?:een|de|het|a|an|the|voor|for)\b/i.test(
      after,
    ) ||
    (/\(\s*$/.test(before) && /^\s*\)/.test(after)) ||
    /(?:called|named|stands for|heet|genaamd)\s+$/i.test(before)
  )
}

/** Part of a name, code or path: a capital, digit or sign hangs on it, or an article number follows. */
function named(reading: Reading, at: number): boolean {
  const { tokens, text } = reading.text
  const before = text[tokens.starts[at]! - 1] ?? ' '
  const after = text[tokens.ends[at]!] ?? ' '
  return (
    /[\w./\\@^:*=~+'"“‘-]/.test(before) ||
    /[\w/\\@:*=~+-]/.test(after) ||
    /^\s\d/.test(text.slice(tokens.ends[at]!, tokens.ends[at]! + 2))
  )
}

/** Things that have a name: "the PIXY printer", "je ZFN-ID", "het TOEK forum" say which one, and the customer has it. */
const NAMED = new Set(
  (
    'printer printers scanner camera router modem tv laptop phone tablet keyboard watch console game games app apps account accounts ' +
    'id username user website site forum store shop card cards membership subscription premium plus pro ' +
    'toestel telefoon televisie kaart kaarten spel spellen abonnement winkel ' +
    'gebruiker gebruikersnaam pakket'
  ).split(' '),
)

/** Stands beside a word with a capital in the middle of a sentence ("Windows XP"), or says which thing of a kind it is. */
function inName(reading: Reading, at: number, { first, last }: { first: number; last: number }): boolean {
  const { tokens, text } = reading.text
  const near = (left: number, right: number) => text.slice(tokens.ends[left]!, tokens.starts[right]!) === ' '
  const capital = (i: number) => /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.starts[i]!, tokens.starts[i]! + 4))
  if (at > first + 1 && near(at - 1, at) && capital(at - 1)) return true
  // "HAPPY TRIO": a product in capitals
  if (
    at > first &&
    near(at - 1, at) &&
    inCapitals(reading, at - 1) &&
    everyday(tokens.norms[at - 1]!) &&
    !EVERYDAY.has(tokens.norms[at - 1]!)
  )
    return true
  return at + 1 < last && near(at, at + 1) && (capital(at + 1) || NAMED.has(tokens.norms[at + 1]!))
}

/** How an agent signs, or whom the reply greets: the last word of the message, the word after "Hi" or before a colon; or a stand-in like "XXX". */
const initials = (reading: Reading, at: number): boolean =>
  (at === 0 && /^[,:`]/.test(reading.text.text.slice(reading.text.tokens.ends[at]!))) ||
  /^(.)\1+$/.test(reading.text.tokens.norms[at]!) ||
  GREETS.has(reading.text.tokens.norms[at - 1] ?? '') ||
  (at === reading.text.size - 1 &&
    (alone(reading, at) || !/[.!?]/.test(reading.text.text.slice(reading.text.tokens.ends[at]!))))
/** The one word of its sentence: "WT." under a reply. */
const alone = ({ text }: Reading, at: number): boolean => {
  const { first, last } = text.sentences[text.sentenceOf(at)]!
  return first === at && last === at + 1
}
const GREETS = new Set(
  'hi hello hey dear hallo hoi dag beste groetjes groeten regards bedankt probleem gedaan merci'.split(' '),
)
