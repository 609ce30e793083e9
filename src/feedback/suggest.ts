import type { Edit, Suggestion } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import { insertionPoint } from '../detect/layout.ts'
import type { Reading } from '../detect/reading.ts'
import { withArticle } from './articles.ts'

/** A visible blank that only the agent can fill. */
const BLANK = /\[[^\]]+\]/

/** The suggestions of one finding, from its rule's `rewrite`; none where the rule has none. Offsets into the cleaned text. */
export function suggest(hit: Hit, reading: Reading): Suggestion[] {
  const { rewrite } = hit.rule
  if (!rewrite) return []
  const out: Suggestion[] = []
  for (const template of rewrite.with) {
    const filled = fill(template, hit, reading)
    if (filled === null) continue
    const edit =
      'replace' in rewrite
        ? replacing(hit, reading, rewrite.replace, filled)
        : inserting(hit, reading, rewrite.insert, filled)
    if (!edit || out.some((known) => known.edits[0]!.replacement === edit.replacement)) continue
    out.push({
      edits: [edit],
      kind: BLANK.test(edit.replacement) ? 'fill-in' : 'ready',
      why: hit.rule.how || hit.rule.why,
    })
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
  const span = what === 'match' ? hit.match : what === 'sentence' ? sentence : hit.captures[what]
  if (!span) return null
  const opens =
    sentence !== undefined && (what === 'sentence' || reading.text.tokens.starts[sentence.first] === span.start)
  if (replacement === '') return deletion(text, span, opens)
  return withArticle(reading, {
    start: span.start,
    end: span.end,
    replacement: cased(text, span.start, replacement, opens),
  })
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
  return replacement
}

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
