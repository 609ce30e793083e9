import { frequencies } from '../../annotate/readability/frequency.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { inCapitals, isMask } from './capitals.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Everyday words: in capitals they are said louder, and are no name or short form. */
const LOUD: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'not no never always now must only please stop immediately urgent important required mandatory attention your you do dont cannot read ' +
      'everything nothing wrong'
    ).split(' '),
  ),
  nl: new Set(
    (
      'niet geen nooit altijd nu moet moeten alleen graag stop onmiddellijk dringend belangrijk verplicht let uw u jij lees ' +
      'niets fout'
    ).split(' '),
  ),
}
/** So many words in capitals in a row, at least one of them long, are loud whatever they are. */
const RUN = 3
const LONG = 5
/** Zipf value from which a word is everyday and not a name: about ten times in a million words. */
const COMMON = 4
/** Warnings and headings of one or two words are set in capitals by habit. */
const HEADING = 3
/** Exclamation marks in a row. */
const MARKS = /!{3,}|(?:!\?|\?!){2,}/

/** Words in capitals that are no short forms, and "!!!". The value `calm` is the same in small letters. */
export const shouting: Detector = {
  ids: ['shouting'],
  reads: 'agent',
  *find(reading) {
    const { text, sentences, tokens } = reading.text
    for (const sentence of sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        let last = at
        while (last < sentence.last && inCapitals(reading, last) && !isMask(reading, last)) last++
        if (last === at) continue
        const alone = at === sentence.first && last === sentence.last && last - at < HEADING && !sentence.exclamation
        if (!alone && loud(reading, at, last))
          yield markTokens(reading, 'shouting', 'shouting', at, last, { calm: calm(reading, at, last) })
        at = last
      }
      const after = text.slice(tokens.ends[sentence.last - 1]!, tokens.ends[sentence.last - 1]! + 12)
      if (MARKS.test(after) && !reading.signals.has('cheerful'))
        yield markTokens(reading, 'shouting', 'shouting', sentence.last - 1, sentence.last)
    }
  },
}

function loud(reading: Reading, first: number, last: number): boolean {
  const { norms } = reading.text.tokens
  const { language } = reading.text
  let long = false
  let everyday = 0
  for (let i = first; i < last; i++) {
    if (norms[i]!.length >= LONG && (frequencies(language).get(norms[i]!) ?? 0) >= COMMON) long = true
    if (LOUD[language].has(norms[i]!) && norms[i]!.length > 1) everyday++
  }
  const around = `${reading.text.text[reading.text.tokens.starts[first]! - 1] ?? ''}${reading.text.text[reading.text.tokens.ends[last - 1]!] ?? ''}`
  if (/[=/\\+|<>]/.test(around)) return false
  // "OR" and "IT" alone are as often an operator or a short form
  if (last - first === 1) return everyday === 1 && norms[first]!.length >= 3
  return everyday > 0 || (last - first >= RUN && long)
}

function calm(reading: Reading, first: number, last: number): string {
  const { tokens, text } = reading.text
  const low = text.slice(tokens.starts[first]!, tokens.ends[last - 1]!).toLowerCase()
  return reading.text.language === 'en' ? low.replace(/\bi\b/g, 'I') : low
}
