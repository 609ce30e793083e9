import { frequencies } from '../../annotate/readability/frequency.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import { inCapitals, isMask } from './capitals.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'

/** Words that insist: in capitals they are said louder, whatever they are about. */
const INSISTS: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'never always now must please stop immediately urgent important required mandatory attention read wrong'.split(' '),
  ),
  nl: new Set(
    'nooit altijd nu moet moeten stop onmiddellijk dringend belangrijk verplicht lees fout niets gelieve'.split(' '),
  ),
}
/** Everyday words: in capitals they stress a fact ("does NOT support"), and shout only at someone ("do NOT open"). */
const STRESSED: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set('not no only your you do dont cannot everything nothing'.split(' ')),
  nl: new Set('niet geen alleen graag let uw u jij'.split(' ')),
}
/** Who is spoken to, so many words before or after. */
const READER: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set('you your please kindly do'.split(' ')),
  nl: new Set('u uw je jij jouw jullie gelieve graag'.split(' ')),
}
const NEAR = 4
/** So many words in capitals in a row, at least one of them long, are loud whatever they are. */
const RUN = 3
const LONG = 5
/** Zipf values from which a word is no name (ten times in a million words), and from which it is in every sentence. */
const COMMON = 4
const EVERYDAY = 5.5
/** Warnings and headings of one or two words are set in capitals by habit. */
const HEADING = 3
/** Exclamation marks in a row. */
const MARKS = /!{3,}|(?:!\?|\?!){2,}/
/** A capital before something that is no small letter, marks in a row, or letters of which it takes a longer look to tell. */
const MAYBE = /[A-Z][^a-z\s]|!{3}|!\?|\?!|\P{ASCII}/u
/** Signs on either side: a legend, a log line, an operator. */
const SIGNS = /[=/\\+|<>*#]/
/** What is said warmly is not shouted, however many marks it has. */
const WARM = ['cheerful', 'thanks', 'apologises', 'greets', 'closes', 'reassures']
/** "Ah!!!" is a cry, not a reproach. */
const CRY = 2

/** Words in capitals that are no short forms, and "!!!". The value `calm` is the same in small letters. */
export const shouting: Detector = {
  ids: ['shouting'],
  reads: 'agent',
  applies: ({ text }) => MAYBE.test(text.text),
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
      const short = sentence.last - sentence.first <= CRY
      if (
        MARKS.test(after) &&
        !(short && !insists(reading, sentence.first)) &&
        !WARM.some((id) => reading.signals.has(id))
      )
        yield markTokens(reading, 'shouting', 'shouting', sentence.last - 1, sentence.last)
    }
  },
}

const insists = ({ text }: Reading, token: number): boolean => INSISTS[text.language].has(text.tokens.norms[token]!)

function loud(reading: Reading, first: number, last: number): boolean {
  const { tokens, text, language } = reading.text
  const signs = `${
    text
      .slice(Math.max(0, tokens.starts[first]! - 3), tokens.starts[first]!)
      .trimEnd()
      .at(-1) ?? ''
  }${text.slice(tokens.ends[last - 1]!, tokens.ends[last - 1]! + 3).trimStart()[0] ?? ''}`
  if (SIGNS.test(signs)) return false
  let long = false
  let plain = 0
  let stressed = false
  for (let i = first; i < last; i++) {
    const norm = tokens.norms[i]!
    if (norm.length > 2 && insists(reading, i)) return true
    const zipf = frequencies(language).get(norm) ?? 0
    if (norm.length >= LONG && zipf >= COMMON) long = true
    if (zipf >= EVERYDAY) plain++
    if (STRESSED[language].has(norm) && norm.length > 1) stressed = true
  }
  // a row of names in capitals has no little words in between
  if (last - first >= RUN) return long ? plain > 0 || stressed : stressed && plain > 1
  return stressed && speaksToReader(reading, first, last)
}

function speaksToReader({ text }: Reading, first: number, last: number): boolean {
  const sentence = text.sentences[text.sentenceOf(first)]!
  for (let i = Math.max(sentence.first, first - NEAR); i < Math.min(sentence.last, last + NEAR); i++)
    if ((i < first || i >= last) && READER[text.language].has(text.tokens.norms[i]!)) return true
  return false
}

function calm(reading: Reading, first: number, last: number): string {
  const { tokens, text } = reading.text
  const low = text.slice(tokens.starts[first]!, tokens.ends[last - 1]!).toLowerCase()
  return reading.text.language === 'en' ? low.replace(/\bi\b/g, 'I') : low
}
