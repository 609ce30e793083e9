import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** "(1/2)", "2/3", before the initials that sign it. */
const PART = /(?:^|[\s(])\(?([1-9])\s?\/\s?([1-9])\)?\.?\s*(?:[-^*~#]{1,2}\s?[\p{L}.]{1,12})?\s*$/u
/** "to be continued": a plus sign, a comma or an opening "(1)" at the end. */
const GOES_ON = /(?:\+|,|[([]1[)\]])\s*(?:[-^*~]{1,2}\s?[\p{L}.]{1,12})?\s*$/u
const END = 40

/**
 * Messages of one answer: `follows-up` where the agent wrote already since the customer did, or this is the second part of
 * several; `unfinished` where a next part is announced. What such a message lacks may stand in its other half.
 */
export const parts: Detector = {
  ids: ['follows-up', 'unfinished'],
  reads: 'agent',
  *find(reading) {
    const { text, before } = reading
    if (text.size === 0) return
    const { part, of } = numbered(reading)
    if (before.answered || part > 1) yield markTokens(reading, 'follows-up', 'parts', 0, 1)
    if (part < of || goesOn(text.text.slice(-END)))
      yield markTokens(reading, 'unfinished', 'parts', text.size - 1, text.size)
  },
}

const goesOn = (end: string): boolean => /[+,([]/.test(end) && GOES_ON.test(end)

function numbered({ text }: Reading): { part: number; of: number } {
  const end = text.text.slice(-END)
  if (!end.includes('/')) return WHOLE
  const found = PART.exec(end)
  const [part, of] = [Number(found?.[1] ?? 1), Number(found?.[2] ?? 1)]
  return of >= 2 && part <= of ? { part, of } : WHOLE
}
const WHOLE = { part: 1, of: 1 }
