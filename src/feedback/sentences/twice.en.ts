import type { Edit } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'

/** Characters of a sentence that is not said twice by chance; what is further on is not looked at. */
const SHORTEST = 25
const FURTHEST = 6000
const MOST = 3

/** A line with something to do in it. */
const DO =
  /^(?:(?:then|next|now|after that|finally|first|please)[, ]+)?(?:go to|tap|click|select|open|enter|press|choose|scroll|hold|type|turn|plug|unplug|restart|log (?:in|out)|sign (?:in|out)|download|install|uninstall|delete|remove|close|launch|connect|disconnect|search|visit|copy|paste|save|check|wait|remove|insert|swipe|toggle|enable|disable|confirm|reset)\b/i

/** Whether a line or sentence begins with a step: one may have to be done twice. */
export const tellsStep = (said: string): boolean => DO.test(said.slice(0, 60))

const twice = new WeakMap<Reading, ReadonlySet<number>>()

/** The sentences that stand in the reply already, word for word. */
function repeated(reading: Reading): ReadonlySet<number> {
  let found = twice.get(reading)
  if (!found) {
    const out = new Set<number>()
    const seen = new Set<string>()
    const { text, sentences } = reading.text
    for (const [i, { start, end, question, item }] of sentences.entries()) {
      if (start > FURTHEST) break
      const said = text
        .slice(start, end)
        .toLowerCase()
        .trim()
        .replace(/[.!]+$/, '')
      if (question || item || tellsStep(said) || said.length < SHORTEST) continue
      // a paragraph keeps its first words
      if (seen.has(said) && !/\n[ \t\r]*\n\s*$/.test(text.slice(Math.max(0, start - 6), start))) out.add(i)
      seen.add(said)
    }
    // so many are a form of their own, a log or a refrain
    found = out.size > MOST ? new Set() : out
    twice.set(reading, found)
  }
  return found
}

function cut({ text: { text, sentences } }: Reading, i: number): Edit {
  const { start, end } = sentences[i]!
  // with the white space before it, which the sentence before it no longer needs
  const space = /(?:[ \t]+|\r?\n)?$/.exec(text.slice(Math.max(0, start - 4), start))![0].length
  return { start: start - space, end, replacement: '' }
}

/** A slip in a sentence that is said for the second time goes with it. */
export function withoutRepeat(hit: Hit, reading: Reading): Mended[] {
  return reading.text.language === 'en' && repeated(reading).has(hit.sentence)
    ? [{ edits: [cut(reading, hit.sentence)], moves: true }]
    : []
}

/** Takes out what is said for the second time. */
export const withoutRepeats = (reading: Reading): Edit[] => [...repeated(reading)].map((i) => cut(reading, i))
