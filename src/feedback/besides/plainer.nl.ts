import type { Sentence } from '../../annotate/sentences.ts'
import type { Edit, Span } from '../../conversation.ts'
import type { Reading } from '../../detect/reading.ts'
import { replacingAt } from '../edits.ts'
import { inClosed, keepsFacts } from '../facts.ts'
import { type Form, inForm } from '../form.ts'
import { newsIn } from '../kept/news.nl.ts'
import { standingForm } from '../sentences/address.ts'
import { BOILERPLATE, FOREIGN, type Foreign } from './foreign.nl.ts'
import { asked, ownWork, wait } from './own-work.nl.ts'

/** A sentence of more characters says too much to be put otherwise as a whole. */
const LONGEST = 320
/** Of a letter the first sentences are looked at. */
const MOST_SENTENCES = 40
/** So many in one reply: more, and it is another reply. */
const MOST = 5

/** What is said instead of a stretch of a sentence; null where it does not fit. */
type Maker = (said: string, form: Form) => { start: number; end: number; instead: string } | null

const MAKERS: Readonly<Record<string, readonly Maker[]>> = {
  laat: [ownWork],
  geef: [wait],
  geeft: [wait],
  gelieve: [asked],
  verzoek: [asked],
  vragen: [asked],
}

/** Phrases by a word that none of them goes without. */
function byWord(phrases: readonly Foreign[]): ReadonlyMap<string, readonly Foreign[]> {
  const out = new Map<string, Foreign[]>()
  for (const phrase of phrases)
    for (const word of phrase[0].split(' ')) out.set(word, [...(out.get(word) ?? []), phrase])
  return out
}

const PHRASES = byWord(FOREIGN)
const STOCK = byWord(BOILERPLATE)

/** Sentences that sound translated, as a Dutch speaker would say them, and what only stands in the way left out. */
export function plainerDutch(reading: Reading): Edit[] {
  const form = standingForm(reading)
  const out: Edit[] = []
  const { sentences } = reading.text
  for (let at = 0; at < sentences.length && at < MOST_SENTENCES && out.length < MOST; at++) {
    const edit = plainerAt(reading, at, form)
    if (edit) out.push(edit)
  }
  return out
}

/** One sentence put plainly; null where nothing in it is known to be said better. */
export function plainerAt(reading: Reading, at: number, form: Form): Edit | null {
  const { text, tokens, sentences } = reading.text
  const sentence = sentences[at]
  if (!sentence || sentence.end - sentence.start > LONGEST) return null
  const said = text.slice(sentence.start, sentence.end)
  for (let i = sentence.first; i < sentence.last; i++) {
    const norm = tokens.norms[i]!
    // where nothing else is said, the stock phrase is at least something
    for (const [, was] of sentences.length < 2 ? [] : (STOCK.get(norm) ?? [])) {
      const found = was.exec(said)
      const span = found && shifted({ start: found.index, end: found.index + found[0].length }, sentence)
      const edit = span && placed(reading, at, span, thanksIn(reading, span, form))
      if (edit) return edit
    }
    for (const make of MAKERS[norm] ?? []) {
      const made = make(said, form)
      const edit = made && placed(reading, at, shifted(made, sentence), made.instead)
      if (edit) return edit
    }
    for (const [, was, is] of PHRASES.get(norm) ?? []) {
      const found = was.exec(said)
      if (!found) continue
      const span = shifted({ start: found.index, end: found.index + found[0].length }, sentence)
      const filled = inForm(is, form).replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '')
      const edit = filled.startsWith('>')
        ? news(reading, at, span, filled.slice(1))
        : placed(reading, at, span, /\s$/.test(found[0]) ? filled : filled.trimEnd())
      if (edit) return edit
    }
  }
  return null
}

/** The first thanks stay, without the flourish. */
function thanksIn({ signals }: Reading, { start, end }: Span, form: Form): string {
  const [first] = signals.get('thanks')
  return first && first.start >= start && first.start < end ? inForm('Bedankt voor {uw|je} bericht.', form) : ''
}

const shifted = ({ start, end }: Span, sentence: Sentence): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
})

function placed(reading: Reading, at: number, span: Span, instead: string): Edit | null {
  const { text } = reading.text
  // a list follows
  if (instead.endsWith('?') && /^\s*:/.test(text.slice(span.end, span.end + 3))) return null
  if (inClosed(reading, span)) return null
  const edit = replacingAt(reading, at, span, instead)
  return keepsFacts(reading, [edit]) ? edit : null
}

/** "Ik kan je informeren dat de lift werkt" -> "De lift werkt", behind a lead where one is given. */
function news(reading: Reading, at: number, span: Span, lead: string): Edit | null {
  const edit = newsIn(span, at, reading, lead)
  return edit && !inClosed(reading, edit) && keepsFacts(reading, [edit]) ? edit : null
}
