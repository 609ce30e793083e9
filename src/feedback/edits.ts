import type { Sentence } from '../annotate/sentences.ts'
import type { Edit, Span } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import { insertionPoint } from '../detect/layout.ts'
import type { Reading } from '../detect/reading.ts'
import { withArticle } from './articles.ts'
import { takenOut } from './sentences/front.ts'
import { withDutchArticle } from './words/dutch-article.ts'
import { termOf } from './words/term.ts'

/** An edit that replaces the match, its sentence or a capture. */
export function replacing(hit: Hit, reading: Reading, what: string, replacement: string): Edit | null {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const whole = sentence && afterName(reading, sentence)
  const span = what === 'match' ? hit.match : what === 'sentence' ? whole : hit.captures[what]
  if (!span) return null
  const opens = sentence !== undefined && reading.text.tokens.starts[sentence.first]! >= span.start
  if (replacement === '') return deletion(text, span, opens)
  const edit = {
    start: span.start,
    end: span.end,
    replacement: cased(text, span.start, replacement, opens, span !== sentence && what === 'sentence'),
  }
  const article = reading.text.language === 'nl' ? articleOf(hit, reading, replacement) : undefined
  if (article) return withDutchArticle(text, once(text, edit), article)
  return withArticle(reading, once(text, edit))
}

/** The article of the plain word that stands in for a term, where the glossary gives it. */
function articleOf(hit: Hit, reading: Reading, replacement: string): 'de' | 'het' | undefined {
  const term = termOf(reading.rules, hit.values.term)
  // a plural is a de-word, whatever its singular
  return term?.plain === replacement
    ? term.article
    : term?.article && hit.values.plain === replacement
      ? 'de'
      : undefined
}

/** A sentence without the "Hi Ana," that it opens with: the name stays. */
function afterName(reading: Reading, sentence: Sentence, from = sentence.start): Span {
  const { text, tokens } = reading.text
  const greeting = reading.signals.within('greets', sentence.start, sentence.end)[0]
  if (!greeting || greeting.start > from + 1) return sentence
  let first = sentence.first
  while (tokens.starts[first]! < from) first++
  for (let i = first; i + 1 < Math.min(sentence.last, first + 5); i++)
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

/**
 * Deletes with the white space that goes too: a whole sentence with one of the spaces around it, or with its line where it
 * has one of its own; the opening words of a sentence so that what follows gets the capital.
 */
function deletion(text: string, span: Span, opensSentence: boolean): Edit {
  const { start } = span
  let { end } = span
  if (!opensSentence) return { start: text[start - 1] === ' ' ? start - 1 : start, end, replacement: '' }
  while (/[ \t,]/.test(text[end] ?? '')) end++
  const closed = /[.!?…]["”')]*$/.test(text.slice(start, span.end)) || /^\s*$/.test(text.slice(span.end, end + 1))
  if (closed) return { ...takenOut(text, span), replacement: '' }
  const next = text[end] ?? ''
  return next === next.toUpperCase()
    ? { start, end, replacement: '' }
    : { start, end: end + next.length, replacement: next.toUpperCase() }
}

/** A capital where the replaced words had one as the first of their sentence; elsewhere a capital was the old word's own. */
function cased(text: string, start: number, replacement: string, opensSentence: boolean, goesOn: boolean): string {
  const first = text[start] ?? ''
  if (opensSentence && first !== first.toLowerCase()) return replacement[0]!.toUpperCase() + replacement.slice(1)
  // after "Hi Ana," the sentence goes on
  if (goesOn && first === first.toLowerCase() && !OWN_CAPITAL.test(replacement))
    return replacement[0]!.toLowerCase() + replacement.slice(1)
  return replacement
}

/** Words that begin with a capital wherever they stand: "I", an acronym. */
const OWN_CAPITAL = /^(?:I(?=[\s'’])|\p{Lu}[\p{Lu}\d-])/u

/** A line of its own that only names the customer ("Mevrouw Maas,"), and a bare name below or behind the text, stay outside. */
function ownPlace(reading: Reading, where: 'start' | 'end', at: number): number {
  const { text, sentences } = reading.text
  if (where === 'start') {
    const greeted = sentences.findIndex((one) => one.start < at && at < one.end)
    const next = greeted >= 0 ? sentences[greeted + 1] : undefined
    // "@user Hi Jane. Thanks ...": after the greeting that follows a mention
    if (next && GREETS.test(text.slice(at, sentences[greeted]!.end)) && sentences[greeted]!.end - at < 30)
      return next.start
    return at === 0 ? (/^\p{Lu}[^\n.!?]{1,50},[ \t]*\r?\n\s*/u.exec(text)?.[0].length ?? 0) : at
  }
  const index = sentences.findIndex((s) => s.end === at)
  const last = sentences[index]
  const signed = last && last.last - last.first <= 2 && /^\p{Lu}[\p{L} ]+$/u.test(text.slice(last.start, last.end))
  return signed && index > 0 ? sentences[index - 1]!.end : at
}

const GREETS = /^(?:hi|hello|hey|dear|good \p{L}+|dag|hallo|hoi|beste|goede\p{L}+)(?!\p{L})/iu

/** An edit that puts a sentence in, with one space or the line break that is there on either side. */
export function inserting(
  hit: Hit,
  reading: Reading,
  where: 'start' | 'end' | 'before-sentence' | 'after-sentence',
  replacement: string,
): Edit {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const at =
    where === 'start' || where === 'end'
      ? ownPlace(reading, where, insertionPoint(reading, where))
      : where === 'before-sentence'
        ? (sentence?.start ?? 0)
        : (sentence?.end ?? text.length)
  let bare = replacement.trim()
  const first = sentences.find((s) => s.start <= at && at < s.end)
  const name = where === 'start' && first ? afterName(reading, first, at).start : at
  // "Beste Bo, het slot ...": after the name, in the same sentence
  if (name > at) {
    const next = text[name]!
    bare = OWN_CAPITAL.test(bare) ? bare : bare[0]!.toLowerCase() + bare.slice(1)
    return { start: name, end: name + 1, replacement: `${bare} ${next.toUpperCase()}` }
  }
  // exactly one space, or the line break that is there, on either side
  let before = at > 0 && !/\s/.test(text[at - 1]!) ? ' ' : ''
  // chat often leaves the full stop out; a sentence that is added behind needs it
  if (before !== '' && /[\p{L}\p{N}]/u.test(text[at - 1]!) && /^\p{Lu}/u.test(bare)) before = '. '
  let after = at < text.length && !/\s/.test(text[at]!) ? ' ' : ''
  // a list keeps its lines to itself
  const line = text.includes('\r\n') ? '\r\n' : '\n'
  if (before !== '' && sentences.some((s) => s.item && s.end === at)) before = line
  if (after !== '' && sentences.some((s) => s.item && s.start === at)) after = line
  // what goes on in lower case after "<name>," begins a sentence now
  const next = /^\s?(\p{Ll})/u.exec(text.slice(at, at + 2))
  if (next && before === '' && /[.!?]$/.test(bare) && at < text.length) {
    const space = next[0].length > 1 ? next[0][0]! : after
    return { start: at, end: at + next[0].length, replacement: bare + space + next[1]!.toUpperCase() }
  }
  return { start: at, end: at, replacement: before + bare + after }
}
