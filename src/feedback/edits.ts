import type { Sentence } from '../annotate/sentences.ts'
import type { Edit, Span } from '../conversation.ts'
import type { Hit } from '../detect/detect.ts'
import { insertionPoint } from '../detect/layout.ts'
import type { Reading } from '../detect/reading.ts'
import { articled, withArticle } from './articles.ts'
import { type Opening, openingOf } from './opening.ts'
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
    replacement: cased(
      text,
      span.start,
      replacement,
      opens || afterAccounts(reading, hit.sentence, span),
      span !== sentence && what === 'sentence',
    ),
  }
  const article = reading.text.language === 'nl' ? articleOf(hit, reading, replacement) : undefined
  if (article) return withDutchArticle(text, once(text, edit), article)
  return withArticle(reading, once(text, hit.values.plain ? articled(text, edit) : edit))
}

/** An edit that puts other words in the place of a stretch of a sentence, with the capital and the article that belong there. */
export function replacingAt(reading: Reading, at: number, span: Span, replacement: string): Edit {
  const { text, sentences, tokens } = reading.text
  const sentence = sentences[at]
  const opens = sentence !== undefined && tokens.starts[sentence.first]! >= span.start
  if (replacement === '') return deletion(text, span, opens)
  const first = opens || afterAccounts(reading, at, span)
  return withArticle(reading, { ...span, replacement: cased(text, span.start, replacement, first, false) })
}

/** "@ana Indien ...": only the accounts it answers stand before it in its sentence. */
function afterAccounts({ text: { text, sentences } }: Reading, at: number, span: Span): boolean {
  const before = text.slice(sentences[at]?.start ?? span.start, span.start)
  return before.length < 200 && /^(?:[@<]\S+\s+)+$/.test(before)
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
function afterName(reading: Reading, sentence: Sentence): Span {
  const { text, tokens } = reading.text
  const greeting = reading.signals.within('greets', sentence.start, sentence.end)[0]
  if (!greeting || greeting.start > sentence.start + 1) return sentence
  const { first } = sentence
  for (let i = first; i + 1 < Math.min(sentence.last, first + 5); i++)
    if (text.slice(tokens.ends[i]!, tokens.starts[i + 1]!).includes(','))
      return { start: tokens.starts[i + 1]!, end: sentence.end }
  return sentence
}

/** "second line team" with "specialist team" for "second line": no word twice in a row. */
function once(text: string, edit: Edit): Edit {
  // "'ll be able to" hangs on the word before it
  if (/^['’]/.test(text.slice(edit.start, edit.start + 1)) && /\p{L}$/u.test(text.slice(0, edit.start).slice(-1)))
    return { ...edit, replacement: ` ${edit.replacement}` }
  // "pass on" for "escalate this": "pass this on"
  const parted = /^(\p{L}+) (on|up|out|off|back|right)$/iu.exec(edit.replacement)
  const object = parted && /^ (?:this|it|that|them)(?![\p{L}'’])/iu.exec(text.slice(edit.end, edit.end + 6))
  if (object) return { ...edit, end: edit.end + object[0].length, replacement: `${parted[1]}${object[0]} ${parted[2]}` }
  // "een nieuwe release" with "nieuwe versie" for it
  const opens = /^(\p{L}{3,})\s/u.exec(edit.replacement)?.[1]?.toLowerCase()
  const prior = /(?<![\p{L}\p{N}-])(\p{L}{3,}) $/u.exec(text.slice(Math.max(0, edit.start - 30), edit.start))?.[1]
  if (opens && prior?.toLowerCase() === opens) return { ...edit, replacement: edit.replacement.slice(opens.length + 1) }
  const last = /(\p{L}{3,})$/u.exec(edit.replacement)?.[1]?.toLowerCase()
  // "inquiry or question"
  const pair = /^ (?:or|and|of|en) (\p{L}{3,})(?![\p{L}\p{N}-])/u.exec(text.slice(edit.end, edit.end + 40))
  if (last && pair?.[1]?.toLowerCase() === edit.replacement.toLowerCase())
    return { ...edit, end: edit.end + pair[0].length }
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
  // "Jo: damn, use ...": with the comma that would be left behind a colon
  if (!opensSentence && text[end] === ',' && /[,:;]\s*$/.test(text.slice(Math.max(0, start - 3), start))) end++
  // one of the spaces around it goes, not both
  const spaced = text[start - 1] === ' ' && !/\s/.test(text[end - 1] ?? '')
  if (!opensSentence) return { start: spaced ? start - 1 : start, end, replacement: '' }
  while (/[ \t,:]/.test(text[end] ?? '')) end++
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

/** A bare name below or behind the text, and the mark of who wrote it ("^VL", "/AB"), stay outside. */
function lastPlace(reading: Reading): number {
  const { text, sentences } = reading.text
  const at = insertionPoint(reading, 'end')
  const index = sentences.findIndex((s) => s.end === at)
  const last = sentences[index]
  const signed = last && last.last - last.first <= 2 && /^\p{Lu}[\p{L} ]+$/u.test(text.slice(last.start, last.end))
  const end = signed && index > 0 ? sentences[index - 1]!.end : at
  const mark = SIGNED.exec(text.slice(Math.max(0, end - 30), end))
  return mark ? end - mark[0].length : end
}

/** "... tomorrow! ^VL", "... morgen. *FP", "... soon. ~Ann" */
const SIGNED = /\s+(?:[\^*~/-]\s?\p{Lu}\p{L}{0,12}\.?|\d\/\d)$/u

const COURTEOUS = ['thanks', 'apologises']
const AGREES = {
  en: /^(?:yes|ok|okay|sure|i see|right|alright|all right|great|no problem)[.!]/i,
  nl: /^(?:oke|oké|ok|ah+|oh+|ja|zeker|prima|goed|top|natuurlijk|ik begrijp het|ik snap het)[.!]/i,
}
/** Words of a sentence that does no more than thank or say sorry. */
const SHORTEST = 9

/** Where something is put in: at a finding, or at a sentence without one. */
type Place = Pick<Hit, 'sentence'> & Partial<Pick<Hit, 'rule'>>

/** "Thanks for reaching out." stays first; what was understood comes behind it. In Dutch behind thanks the trouble does too. */
function behindCourtesy(hit: Place, { text, signals }: Reading, opening: Opening | null): Opening | null {
  if (!opening) return opening
  // in English the trouble is named before the thanks, but an answer ("Yes.", "I see.") comes first
  const agreesOnly = text.language === 'en' && hit.rule?.id !== 'missing-restatement'
  const courteous = text.language === 'en' ? COURTEOUS : ['thanks']
  const first = text.sentences.find(({ end }) => end > opening.at)
  if (!first || first.question || !/[.!]$/.test(text.text.slice(first.start, first.end))) return opening
  const { start, end } = first
  const said = text.text.slice(opening.at, end)
  const short = (said.match(/\s\S/g)?.length ?? 0) < SHORTEST
  return short &&
    !/[,:–]/.test(said) &&
    (AGREES[text.language].test(said) ||
      (!agreesOnly && courteous.some((id) => signals.within(id, start, end).length > 0)))
    ? { at: end, goesOn: false }
    : opening
}

/** An edit that puts a sentence in, with one space or the line break that is there on either side. */
export function inserting(
  hit: Place,
  reading: Reading,
  where: 'start' | 'end' | 'before-sentence' | 'after-sentence',
  replacement: string,
): Edit | null {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  const opening = where === 'start' ? behindCourtesy(hit, reading, openingOf(reading)) : null
  if (where === 'start' && !opening) return null
  const at = opening
    ? opening.at
    : where === 'end'
      ? lastPlace(reading)
      : where === 'before-sentence'
        ? (sentence?.start ?? 0)
        : (sentence?.end ?? text.length)
  let bare = replacement.trim()
  // "Beste Bo, het slot ...": after the name, in the same sentence
  if (opening?.goesOn && at < text.length) {
    bare = OWN_CAPITAL.test(bare) ? bare : bare[0]!.toLowerCase() + bare.slice(1)
    const next = text[at]!
    return next === next.toLowerCase() && next !== next.toUpperCase()
      ? { start: at, end: at + 1, replacement: `${bare} ${next.toUpperCase()}` }
      : { start: at, end: at, replacement: `${bare} ` }
  }
  // exactly one space, or the line break that is there, on either side
  // a full stop right behind a link would become part of it
  const link = /https?:\S*$/.test(text.slice(Math.max(0, at - 400), at))
  let before = at > 0 && !/\s/.test(text[at - 1]!) ? ' ' : ''
  // chat often leaves the full stop out; a sentence that is added behind needs it
  if (before !== '' && !link && /[\p{L}\p{N}]/u.test(text[at - 1]!) && /^\p{Lu}/u.test(bare)) before = '. '
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
