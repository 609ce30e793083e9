import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { replacingAt } from '../edits.ts'
import { inForm } from '../form.ts'
import type { Mended } from '../menders.ts'
import { standingForm } from '../sentences/address.ts'
import { baseOf, ingOf } from './grammar.en.ts'
import { OTHERWISE_EN } from './otherwise.en.ts'
import { OTHERWISE_NL } from './otherwise.nl.ts'

/** A turn of phrase and what to say for it: `$1` a group of it, `{$1}` its English participle, `{base:$1}` and `{ing:$1}` its other forms; {u|je} the forms of address. "" leaves it out. */
export type Phrase = readonly [phrase: RegExp, instead: string]

const PHRASES = { en: OTHERWISE_EN, nl: OTHERWISE_NL }
/** No phrase reaches further. */
const FURTHEST = 240

/** The same said otherwise, word for word around it: for phrases that a rule finds in several forms, each with its own fit. */
export function otherwise(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  const phrases = PHRASES[language][hit.rule.id]
  if (!sentence || !phrases) return []
  const from = Math.max(sentence.start, hit.match.start - 60)
  const said = text.slice(from, Math.min(sentence.end, hit.match.end + FURTHEST))
  for (const [phrase, instead] of phrases) {
    const found = phrase.exec(said)
    if (!found) continue
    const start = from + found.index
    const end = start + found[0].length
    if (start >= hit.match.end || end <= hit.match.start) continue
    const filled = inForm(instead, language === 'nl' ? standingForm(reading) : 'u')
      .replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '')
      .replace(/\{(?:(base|ing):)?(\p{L}+)\}/gu, (_, form: string | undefined, verb: string) =>
        form === 'base' ? baseOf(verb) : form === 'ing' ? ingOf(verb) : participleOf(verb),
      )
    // a group that is absent leaves no space behind
    const trimmed = /\s$/.test(found[0]) ? filled : filled.trimEnd()
    return [{ edits: [replacingAt(reading, hit.sentence, { start, end }, trimmed)] }]
  }
  return []
}

const IRREGULAR: Readonly<Record<string, string>> = { send: 'sent' }

/** "check" -> "checked", "verify" -> "verified", "cancel" -> "cancelled". */
function participleOf(verb: string): string {
  const known = IRREGULAR[verb.toLowerCase()]
  if (known) return known
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${verb === 'cancel' ? 'cancell' : verb}ed`
}
