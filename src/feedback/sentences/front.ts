import type { Span } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import { insertionPoint } from '../../detect/layout.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'

/** First words that lean on the sentence before. */
const LEANS = new Set(
  (
    'that this it its these those they he she but and so also then therefore still however because which ' +
    'dat dit daar die deze het maar en dus ook dan daarom toch echter want hierdoor daardoor hiervoor daarvoor'
  ).split(' '),
)
const DID = {
  en: 'Moved the acknowledgement to the front.',
  nl: 'De erkenning staat nu vooraan.',
}

/** Moves the sentence that acknowledges the customer's trouble to right after the greeting. */
export function toFront(_hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, tokens, language } = reading.text
  const at = insertionPoint(reading, 'start')
  const mark = reading.signals.get('acknowledges-feeling').find((one) => one.start > at)
  if (!mark) return []
  const sentence = sentences[reading.text.sentenceOf(mark.first)]
  if (!sentence || sentence.item || sentence.question || sentence.start <= at) return []
  if (LEANS.has(tokens.norms[sentence.first]!)) return []
  const words = text.slice(sentence.start, sentence.end)
  const gone = takenOut(text, sentence)
  // a paragraph of its own stays one: its line breaks move along
  const breaks = text.slice(gone.start, sentence.start) + text.slice(sentence.end, gone.end)
  // a list keeps its lines to itself
  const listed = sentences.some(({ item, start }) => item && start === at)
  const joint = /\n/.test(breaks) ? breaks : listed ? '\n' : ' '
  return [
    {
      edits: [
        { start: at, end: at, replacement: (/[.!?]$/.test(words) ? words : `${words}.`) + joint },
        { ...gone, replacement: '' },
      ],
      did: DID[language],
      moves: true,
    },
  ]
}

/** A sentence with the white space that goes when it goes: with its line breaks where it has lines of its own. */
export function takenOut(text: string, { start, end }: Span): Span {
  let to = end
  while (to < text.length && /\s/.test(text[to]!)) to++
  let from = start
  while (from > 0 && /\s/.test(text[from - 1]!)) from--
  const opensLine = from === 0 || text.slice(from, start).includes('\n')
  const closesLine = to >= text.length || text.slice(end, to).includes('\n')
  if (opensLine && closesLine) return to < text.length ? { start, end: to } : { start: from, end }
  if (opensLine) return { start, end: to }
  return { start: from, end }
}
