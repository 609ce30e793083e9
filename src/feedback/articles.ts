import type { Edit } from '../conversation.ts'
import type { Reading } from '../detect/reading.ts'

/** Letters and beginnings that are spoken with a vowel although written otherwise, and the reverse. */
const SPOKEN_VOWEL = /^(?:[aeiou]|hour|honest|heir)/i
const SPOKEN_CONSONANT = /^(?:uni|use|usu|eu|one|once|ut[ei])/i

const article = (next: string): 'a' | 'an' => (SPOKEN_VOWEL.test(next) && !SPOKEN_CONSONANT.test(next) ? 'an' : 'a')

/** After these a noun that stands for an acronym needs its article: "within SLA" -> "within the agreed response time". */
const PREPOSITION = /\b(?:within|under|by|per|with|to|from|of|on|in|over|via|through|for|against) $/i
const PLURAL = /s$/i

/** The article that an acronym had no need of and its plain words have. */
export const articled = (text: string, edit: Edit): Edit =>
  PREPOSITION.test(text.slice(Math.max(0, edit.start - 9), edit.start)) &&
  /^\p{Lu}{2,}$/u.test(text.slice(edit.start, edit.end)) &&
  /\s/.test(edit.replacement) &&
  !PLURAL.test(edit.replacement)
    ? { ...edit, replacement: `the ${edit.replacement}` }
    : edit

/** Widens an English edit over the a or an before it when the new word needs the other: "an URL" -> "a link". */
export function withArticle(reading: Reading, edit: Edit): Edit {
  const { text, language } = reading.text
  if (language !== 'en') return edit
  const before = /\b(an?) $/i.exec(text.slice(Math.max(0, edit.start - 4), edit.start))
  if (!before) return edit
  const was = before[1]!
  const right = article(edit.replacement)
  if (was.toLowerCase() === right) return edit
  const cased = was[0] === 'A' ? right[0]!.toUpperCase() + right.slice(1) : right
  return { start: edit.start - before[0].length, end: edit.end, replacement: `${cased} ${edit.replacement}` }
}
