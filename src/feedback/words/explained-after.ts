import { URL } from '../../annotate/tokens.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'
import { isTechnical } from '../setting.ts'
import { DOING, everyday, HAPPENS, shapeless } from './reads-well.ts'
import { termOf } from './term.ts'

/**
 * What a term means, in brackets after its sentence: for terms inside a command, a compound or a verb, where no bracket can
 * stand. It comes last of the alternatives: the plain word, or an explanation on the spot, reads better.
 */
export function explainedAfter(hit: Hit, reading: Reading): Mended[] {
  const { explain } = hit.values
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!explain || !sentence || isTechnical(reading)) return []
  const word = text.slice(hit.match.start, hit.match.end)
  // "Synchroniseer: zorgen dat ...": a form of a verb is not what is explained
  const term = termOf(reading.rules, hit.values.term)
  const said = word.toLowerCase()
  if (term && !said.startsWith(term.term.toLowerCase()) && !term.forms.some((form) => form.toLowerCase() === said))
    return []
  if ((reading.text.language === 'en' ? DOING : HAPPENS).test(explain)) return []
  if (everyday(word, reading.text.language) || shapeless(word, termOf(reading.rules, hit.values.term))) return []
  if (reading.text.tokens.kinds[sentence.last - 1] === URL) return []
  const stop = /[.!?]["”')]*$/.test(text.slice(sentence.start, sentence.end)) ? '.' : ''
  // the headword behind another form of it
  const name =
    term && term.kind !== 'acronym' && said !== term.term.toLowerCase() && said.startsWith(term.term.toLowerCase())
      ? term.term
      : word
  const shown = stop === '' ? name : name[0]!.toUpperCase() + name.slice(1)
  return [
    { edits: [{ start: sentence.end, end: sentence.end, replacement: ` (${shown}: ${explain}${stop})` }], last: true },
  ]
}
