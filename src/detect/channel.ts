import { wordInfo } from '../annotate/readability/word-info.ts'
import type { Reading } from './reading.ts'

/** A name and the sign that sets it off: "bob_9: ...", "zugu, ...". */
const CALLED = /^\s*([\p{L}\p{N}_|`[\]{}^-]{2,24})\s?([:,]) /u
/** "!ask | bob_9", "!paste": a bot of the channel is told what to say, and to whom. */
const BOT = /^\s*![a-z][\w-]{1,20}(?:\s*[|>]\s*\S[^\n]{0,60}|\s+\S{2,24})?\s*$/i
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|greetings|dag|hallo|hoi|he|hé|heej?|beste|geachte|goede(?:morgen|middag|navond|avond|ndag|dag)|goeie\p{L}*|goedenavond|goedendag)$/iu
/** A word with a colon that is no name; with a capital, a word that everyone uses is none either: "Printer: ...". */
const HEADING =
  /^(?:note|nb|ps|update|edit|fyi|re|question|answer|solution|reason|cause|important|attention|tip|summary|status|result|steps?|let|op|opmerking|vraag|antwoord|oplossing|oorzaak|belangrijk|samenvatting|stap(?:pen)?|info|onderwerp|subject|url|link|\p{L}*(?:nummer|number|naam|name|adres|address|datum|date|code|type|id))$/iu

/** A line of a channel in which many talk at once: it opens with a nickname. */
export function inChannel({ text: { text } }: Reading): boolean {
  if (!callsSomeone(text)) return false
  const called = CALLED.exec(text.slice(0, 60))
  const name = called?.[1]
  if (!name || GREETING.test(name)) return false
  if (called[2] === ',') return isStrange(name)
  return !HEADING.test(name) && (/^\p{Ll}/u.test(name) || isStrange(name) || isRare(name.toLowerCase()))
}

/** Whether a colon or a comma stands where a name would end: a look that spares most texts the pattern. */
function callsSomeone(text: string): boolean {
  for (let at = 1; at < 30 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 /* : */ || code === 44 /* , */) return true
  }
  return false
}

/** A line that calls a bot of the channel, and says nothing itself. */
export const callsBot = ({ text: { text } }: Reading): boolean =>
  text.length < 90 && text.includes('!') && BOT.test(text)

/** Spelled as no word is, or in no list of words: a nickname. */
export const isStrange = (word: string): boolean =>
  /[\d_|`^]/.test(word) ||
  (/^\p{Lu}{5,}$|\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}/u.test(word) && isRare(word.toLowerCase())) ||
  (/^\p{Ll}/u.test(word) && isRare(word))

const isRare = (word: string): boolean => wordInfo(word, 'en').zipf < 2.5 && wordInfo(word, 'nl').zipf < 3
