import type { Edit } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'

/** An invitation to rate, hung on a goodbye. */
const HUNG =
  /(?:,| and|[.!])\s+(?:so )?if you (?:would(?: not|n['’]t)|wouldnt|do(?: not|n['’]t)|could|would)? ?(?:mind |please )?(?:to )?(?:rat(?:e|ing)|leav(?:e|ing)|giv(?:e|ing)|fill(?:ing)? (?:in|out)|complet(?:e|ing)|tak(?:e|ing))\b(?=[^.!?\n]{0,80}\b(?:chat|survey|rating|feedback|review|service)\b)[^.!?\n]{0,240}[.!]?/i
/** What a survey is good for and how long it takes. */
const PRAISES =
  /(?:(?<=[.!?\n] ?)|^)(?:It|This|The survey) (?:should |will )?(?:only )?(?:takes?|will take) (?:you )?(?:only )?(?:just )?(?:a|one|two|few|a few|a couple of)? ?(?:minutes?|moments?|seconds?)?\b(?=[^.!?\n]{0,120}\b(?:skills?|service|evaluate|improve|performance|feedback)\b)[^.!?\n\d]{0,160}[.!]?[ \t]*\n?/
const SHORTEST = 60

/** "..., if you wouldn't mind rating our chat ... I would appreciate it ..." -> ". You can rate this chat with the button." */
export function shortRating(reading: Reading): Edit[] {
  const { text } = reading.text
  const hung = HUNG.exec(text)
  if (hung && hung[0].length > SHORTEST && !/https?:|\d/.test(hung[0])) {
    const where = /\bbutton\b/i.test(hung[0])
      ? 'You can rate this chat with the button here.'
      : 'Your rating is welcome.'
    return [{ start: hung.index, end: hung.index + hung[0].length, replacement: `. ${where}` }]
  }
  const praise = PRAISES.exec(text)
  if (praise && praise[0].length > SHORTEST) {
    // the line break before it goes with the last line
    const end = praise.index + praise[0].length
    const start = end === text.length && text[praise.index - 1] === '\n' ? praise.index - 1 : praise.index
    return [{ start, end, replacement: '' }]
  }
  return []
}

/** The same where it is what makes a sentence too long. */
export function ratingShort(hit: Hit, reading: Reading): Mended[] {
  if (reading.text.language !== 'en') return []
  const sentence = reading.text.sentences[hit.sentence]
  const edits = shortRating(reading)
  return sentence && edits.length > 0 && edits.every((edit) => edit.start >= sentence.start && edit.end <= sentence.end)
    ? [{ edits, moves: true }]
    : []
}
