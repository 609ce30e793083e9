import type { Finding, Span, Suggestion } from '../../../conversation.ts'
import { isVerbatim, toSource } from '../../../ingest/cleaning/index.ts'
import type { Rule } from '../../../rulebook/rulebook.ts'
import type { AnnotatedText } from './annotated.ts'

/** A match as the protocol has it; offsets are UTF-16 into the text including markup. */
export interface Match {
  message: string
  shortMessage: string
  replacements: { value: string }[]
  offset: number
  length: number
  context: { text: string; offset: number; length: number }
  sentence: string
  type: { typeName: string }
  rule: {
    id: string
    subId: string
    description: string
    issueType: string
    urls: { value: string }[]
    category: { id: string; name: string }
  }
  ignoreForIncompleteSentence: boolean
  contextForSureMatch: number
}

export interface Place {
  text: AnnotatedText
  /** Sentences of the plain text, in order. */
  sentences: readonly Span[]
  /** The body is HTML that the client sent as text: a replacement may not swallow its tags. */
  html: boolean
  ruleOf(id: string): Rule | undefined
  categoryOf(dimension: string): string
}

/** A longer replacement than this no longer reads as a suggestion for the marked place: characters. */
const LONGEST_TARGET = 200
/** The first word with a greeting, before which or after which something is put in. */
const LONGEST_START = 60
const MOST_REPLACEMENTS = 5
const CONTEXT = 40
const LONGEST_SENTENCE = 500

/** One finding as a match. What is missing marks the first word. */
export function matchOf(finding: Finding, place: Place): Match | null {
  const { text } = place
  const missing = finding.start === finding.end
  const marked = missing ? firstWord(text.plain) : { start: finding.start, end: finding.end }
  if (marked.end <= marked.start) return null
  const usable = finding.suggestions.filter(({ kind, edits }) => kind === 'ready' || edits.length === 1)
  const target = targetOf(marked, usable, missing ? LONGEST_START : LONGEST_TARGET)
  const cut = text.plain.slice(target.start, target.end)
  const whole = isVerbatim(text, target) && !(place.html && cut.includes('<'))
  const { start, end } = toSource(text, target)
  if (end <= start) return null
  const rule = place.ruleOf(finding.rule)
  return {
    message: finding.message,
    shortMessage: rule?.title ?? finding.rule,
    replacements: whole ? replacements(text.plain, target, usable) : [],
    offset: start,
    length: end - start,
    context: contextOf(text.source, { start, end }),
    sentence: sentenceAt(text.plain, place.sentences, target.start),
    type: { typeName: 'Hint' },
    rule: {
      id: finding.rule,
      subId: '1',
      description: rule?.title ?? finding.rule,
      issueType: 'style',
      urls: (rule?.source ?? []).flatMap(({ url }) => (url ? [{ value: url }] : [])),
      category: { id: finding.dimension.toUpperCase(), name: place.categoryOf(finding.dimension) },
    },
    ignoreForIncompleteSentence: missing,
    contextForSureMatch: 0,
  }
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u

export function firstWord(text: string): Span {
  const match = WORD.exec(text)
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: 0, end: Math.min(1, text.length) }
}

const holds = (outer: Span, { edits }: Suggestion) =>
  edits.every(({ start, end }) => start >= outer.start && end <= outer.end)

/** The span that the replacements stand for: the marked one, or what the best suggestion changes around it. */
function targetOf(marked: Span, suggestions: readonly Suggestion[], longest: number): Span {
  const [best] = suggestions
  if (!best || suggestions.some((one) => holds(marked, one))) return marked
  const start = Math.min(marked.start, ...best.edits.map((edit) => edit.start))
  const end = Math.max(marked.end, ...best.edits.map((edit) => edit.end))
  return end - start <= longest ? { start, end } : marked
}

function replacements(text: string, target: Span, suggestions: readonly Suggestion[]): { value: string }[] {
  const values = suggestions
    .filter((one) => holds(target, one))
    .map(({ edits }) => {
      let [value, at] = ['', target.start]
      for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
        value += text.slice(at, start) + replacement
        at = end
      }
      return value + text.slice(at, target.end)
    })
  return [...new Set(values)].slice(0, MOST_REPLACEMENTS).map((value) => ({ value }))
}

/** Some text around the match, on one line; clients find the match in it by offset and length. */
function contextOf(source: string, { start, end }: Span): Match['context'] {
  const from = whole(source, Math.max(0, start - CONTEXT))
  const to = whole(source, Math.min(source.length, end + CONTEXT))
  const before = from > 0 ? '...' : ''
  const text = `${before}${source.slice(from, to)}${to < source.length ? '...' : ''}`.replace(/[\r\n\t]/g, ' ')
  return { text, offset: start - from + before.length, length: end - start }
}

/** An offset that does not stand inside a pair of surrogates. */
const whole = (text: string, at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at)

function sentenceAt(text: string, sentences: readonly Span[], at: number): string {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  return sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE)) : ''
}
