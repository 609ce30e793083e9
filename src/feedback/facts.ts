import { EMAIL, MENTION, NUMBER, URL } from '../annotate/tokens.ts'
import type { Edit, Span } from '../conversation.ts'
import type { Reading } from '../detect/reading.ts'

/** What no rewording may lose. Spans in order; read once per reply, in one pass. */
export interface Facts {
  /** Numbers, amounts, dates, times, names, addresses, links and codes: must come back in the same spelling. */
  hard: Span[]
  /** Quotes, paths, commands, what the customer must click or type: nothing in them may be replaced. */
  closed: Span[]
}

const QUOTED =
  /"[^"\n]{1,200}"|“[^”\n]{1,200}”|„[^”“\n]{1,200}[”“]|«[^»\n]{1,200}»|`[^`\n]{1,200}`|‘[^’\n]{1,80}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{1,80}'(?![\p{L}\p{N}])/gu
const CHUNK = /[^\s()"'“”‘’,;[\]]+/gu
/** Paths, files, options and keys: \\server\share, /etc/hosts, setup.exe, --force, error_log, Ctrl+F5, File->Open. */
const CODE = /[\\/_=|]|--|->|\p{L}\+|[\p{L}\p{N}]\.[a-z]{2,4}$/u
const EITHER_OR = /^\p{L}+\/\p{L}+[.:!?]?$/u
const CAPITAL = /^\p{Lu}/u
/** Words after which a capital is a button, a menu or a screen. */
const CLICKS: Record<'en' | 'nl', RegExp> = {
  en: /\b(?:click(?: on)?|select|choose|press|tap(?: on)?|go to|open|tick|type|enter|the button|the tab|the menu|under|>|→)\s+(?:the )?$/i,
  nl: /(?:\b(?:klikt?(?: dan)?(?: op)?|kiest?(?: voor)?|selecteert?|drukt?(?: op)?|tikt?(?: op)?|gaa?t? naar|opent?|vinkt?|typt?|knop|tabblad|menu|onder)|>|→)\s+(?:de |het )?$/i,
}

const known = new WeakMap<Reading, Facts>()

export function factsOf(reading: Reading): Facts {
  let facts = known.get(reading)
  if (!facts) {
    facts = read(reading)
    known.set(reading, facts)
  }
  return facts
}

const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end

function read(reading: Reading): Facts {
  const { text, tokens, sentences, language } = reading.text
  const { starts, ends, kinds, norms } = tokens
  const hard: Span[] = []
  const closed: Span[] = []
  for (const { index, 0: piece } of text.matchAll(QUOTED)) closed.push({ start: index, end: index + piece.length })
  for (const { index, 0: piece } of text.matchAll(CHUNK))
    if (CODE.test(piece.slice(0, 300)) && !EITHER_OR.test(piece.slice(0, 300)))
      closed.push({ start: index, end: index + piece.replace(/[.:!?]+$/, '').length })
  for (const sentence of sentences) {
    // "@user Please send ...": the capital after whom it answers begins the sentence
    let begin = sentence.first
    while (begin < sentence.last - 1 && kinds[begin] === MENTION) begin++
    for (let i = sentence.first; i < sentence.last; i++) {
      const span = { start: starts[i]!, end: ends[i]! }
      const raw = text.slice(span.start, span.end)
      const kind = kinds[i]
      if (kind === URL || kind === EMAIL || kind === MENTION || /\d/.test(raw)) hard.push(span)
      else if (
        kind !== NUMBER &&
        CAPITAL.test(raw) &&
        i > begin &&
        norms[i] !== 'i' &&
        !opens(text, span) &&
        !loud(reading, span)
      ) {
        hard.push(span)
        if (CLICKS[language].test(text.slice(Math.max(0, span.start - 24), span.start)))
          closed.push(label(reading, i, sentence.last))
      }
    }
  }
  closed.sort(byStart)
  return { hard: [...hard, ...closed].sort(byStart), closed }
}

/** A capital after a colon, a quote or a bracket may be nothing but a beginning. */
const opens = (text: string, { start }: Span): boolean =>
  /[:("“‘[*]\s?$/.test(text.slice(Math.max(0, start - 2), start))

/** Words in capitals for emphasis are no names. */
const loud = (reading: Reading, { start, end }: Span): boolean =>
  reading.signals.within('shouting', start, end).length > 0

/** The words of a label: up to a comma, a bracket or a word that leads on. */
function label(reading: Reading, first: number, limit: number): Span {
  const { text, tokens } = reading.text
  const { starts, ends, norms } = tokens
  let last = first
  while (
    last + 1 < limit &&
    last - first < 6 &&
    !LEADS_ON.has(norms[last + 1]!) &&
    text.slice(ends[last]!, starts[last + 1]!) === ' '
  )
    last++
  return { start: starts[first]!, end: ends[last]! }
}

const LEADS_ON = new Set(
  'en of om in op bij dan zodat voor naar met aan via te daarna vervolgens uit en and or in on at then to so for with from by under if the your is are wordt is zijn kunt kun moet'.split(
    ' ',
  ),
)

/** The facts that share text with a span. */
function touching(facts: readonly Span[], span: Span): Span[] {
  const out: Span[] = []
  // facts are short but for closed ones, which are at most 200 characters
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle]!.start < span.start - 400) low = middle + 1
    else high = middle
  }
  for (let i = low; i < facts.length && facts[i]!.start < span.end; i++)
    if (facts[i]!.end > span.start) out.push(facts[i]!)
  return out
}

/** Whether a span shares text with a stretch in which nothing may be replaced. */
export const inClosed = (reading: Reading, span: Span): boolean => touching(factsOf(reading).closed, span).length > 0

/** Whether the edits bring back every fact of the text they replace, as often as it stood there; `except`: the word that is replaced because it is hard. */
export function keepsFacts(reading: Reading, edits: readonly Edit[], except?: Span): boolean {
  const { text } = reading.text
  let offered = edits.map((edit) => edit.replacement).join('\n')
  let reach = -1
  for (const edit of [...edits].sort(byStart))
    for (const fact of touching(factsOf(reading).hard, edit)) {
      if (fact.start < reach) continue
      if (
        except &&
        fact.start >= except.start &&
        fact.end <= except.end &&
        !/\d/.test(text.slice(fact.start, fact.end))
      )
        continue
      const value = text.slice(fact.start, fact.end)
      const at = offered.indexOf(value)
      // a name that also stands elsewhere in the reply is not lost
      if (at < 0 && !/\d/.test(value) && standsElsewhere(text, value, edits)) continue
      if (at < 0) return false
      offered = `${offered.slice(0, at)}\n${offered.slice(at + value.length)}`
      reach = fact.end
    }
  return true
}

function standsElsewhere(text: string, value: string, edits: readonly Edit[]): boolean {
  for (let at = text.indexOf(value), tries = 0; at >= 0 && tries < 20; at = text.indexOf(value, at + 1), tries++)
    if (edits.every((edit) => edit.end <= at || at + value.length <= edit.start)) return true
  return false
}
