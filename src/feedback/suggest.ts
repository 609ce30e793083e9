import type { Sentence } from '../annotate/sentences.ts'
import type { Edit, Span } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import { insertionPoint } from '../detect/layout.ts'
import type { Reading } from '../detect/reading.ts'
import { withArticle } from './articles.ts'
import { inClosed, keepsFacts } from './facts.ts'
import { type Draft, kindOf } from './judged.ts'

/** The suggestions of one finding, from its rule's `rewrite`; none where the rule has none. Offsets into the cleaned text. */
export function suggest(hit: Hit, reading: Reading): Draft[] {
  return fromRule(hit, reading).filter((draft) => sound(draft, hit, reading))
}

/** A suggestion keeps every fact, and changes nothing in a quote or in what the customer must click or type. */
function sound(draft: Draft, hit: Hit, reading: Reading): boolean {
  if (draft.moves) return true
  const word = hit.rule.each !== null && hit.values.plain !== undefined ? hit.match : undefined
  if (word && inClosed(reading, word)) return false
  return keepsFacts(reading, draft.edits, word)
}

function fromRule(hit: Hit, reading: Reading): Draft[] {
  const { rewrite } = hit.rule
  if (!rewrite) return []
  const out: Draft[] = []
  for (const template of rewrite.with) {
    const filled = fill(template, hit, reading)
    if (filled === null) continue
    const edit =
      'replace' in rewrite
        ? replacing(hit, reading, rewrite.replace, filled)
        : inserting(hit, reading, rewrite.insert, filled)
    if (!edit || out.some((known) => known.edits[0]!.replacement === edit.replacement)) continue
    out.push({ edits: [edit], kind: kindOf([edit]), why: hit.rule.how || hit.rule.why })
  }
  return out
}

/** The template with captures and values in place; null when one of them is absent here. */
function fill(template: string, hit: Hit, reading: Reading): string | null {
  let complete = true
  const text = template.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => {
    const span = name === 'match' ? hit.match : hit.captures[name]
    if (span) return reading.text.text.slice(span.start, span.end)
    const value = hit.values[name]
    if (value === undefined) complete = false
    return value ?? ''
  })
  return complete ? text : null
}

function replacing(hit: Hit, reading: Reading, what: string, replacement: string): Edit | null {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const whole = sentence && afterName(reading, sentence)
  const span = what === 'match' ? hit.match : what === 'sentence' ? whole : hit.captures[what]
  if (!span) return null
  const opens = sentence !== undefined && reading.text.tokens.starts[sentence.first]! >= span.start
  if (replacement === '') return deletion(text, span, opens)
  const edit = { start: span.start, end: span.end, replacement: cased(text, span.start, replacement, opens) }
  return withArticle(reading, once(text, edit))
}

/** A sentence without the "Hi Ana," that it opens with: the name stays. */
function afterName(reading: Reading, sentence: Sentence): Span {
  const { text, tokens } = reading.text
  const greeting = reading.signals.within('greets', sentence.start, sentence.end)[0]
  if (!greeting || greeting.start > sentence.start + 1) return sentence
  for (let i = sentence.first; i + 1 < Math.min(sentence.last, sentence.first + 5); i++)
    if (text.slice(tokens.ends[i]!, tokens.starts[i + 1]!).includes(','))
      return { start: tokens.starts[i + 1]!, end: sentence.end }
  return sentence
}

/** "second line team" with "specialist team" for "second line": no word twice in a row. */
function once(text: string, edit: Edit): Edit {
  const last = /(\p{L}{3,})$/u.exec(edit.replacement)?.[1]?.toLowerCase()
  const next = /^ (\p{L}{3,})(?![\p{L}\p{N}-])/u.exec(text.slice(edit.end, edit.end + 40))?.[1]
  return last && next?.toLowerCase() === last ? { ...edit, end: edit.end + 1 + next.length } : edit
}

/** Deletes with one of the spaces around; what then begins the sentence gets its capital. */
function deletion(text: string, span: { start: number; end: number }, opensSentence: boolean): Edit {
  let { start, end } = span
  if (opensSentence) {
    while (/[\s,]/.test(text[end] ?? '')) end++
    const next = text[end] ?? ''
    return { start, end: end + next.length, replacement: next.toUpperCase() }
  }
  if (text[start - 1] === ' ') start--
  return { start, end, replacement: '' }
}

/** A capital where the replaced words had one as the first of their sentence; elsewhere a capital was the old word's own. */
function cased(text: string, start: number, replacement: string, opensSentence: boolean): string {
  const first = text[start] ?? ''
  if (opensSentence && first !== first.toLowerCase()) return replacement[0]!.toUpperCase() + replacement.slice(1)
  // after "Hi Ana," the sentence goes on
  if (!opensSentence && first === first.toLowerCase() && !OWN_CAPITAL.test(replacement))
    return replacement[0]!.toLowerCase() + replacement.slice(1)
  return replacement
}

/** Words that begin with a capital wherever they stand: "I", an acronym. */
const OWN_CAPITAL = /^(?:I(?=[\s'’])|\p{Lu}[\p{Lu}\d-])/u

function inserting(
  hit: Hit,
  reading: Reading,
  where: 'start' | 'end' | 'before-sentence' | 'after-sentence',
  replacement: string,
): Edit {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const at =
    where === 'start' || where === 'end'
      ? insertionPoint(reading, where)
      : where === 'before-sentence'
        ? (sentence?.start ?? 0)
        : (sentence?.end ?? text.length)
  const bare = replacement.trim()
  // exactly one space, or the line break that is there, on either side
  const before = at > 0 && !/\s/.test(text[at - 1]!) ? ' ' : ''
  const after = at < text.length && !/\s/.test(text[at]!) ? ' ' : ''
  return { start: at, end: at, replacement: before + bare + after }
}
