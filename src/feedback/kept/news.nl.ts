import type { Edit, Span } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'
import { finiteOf, isInfinitive, isParticiple, joinedFiniteOf } from '../restate/dutch-verbs.ts'

const PRONOUNS = new Set('ik we wij u je jij jullie hij ze zij het er dit dat'.split(' '))
const DETERMINERS = new Set('de het een uw je jouw onze ons mijn deze dit die'.split(' '))
/** A clause of more words is not put into another order. */
const LONGEST = 24

/**
 * "Wij willen u graag meedelen dat de lift weer werkt." -> "De lift werkt weer.": the news itself, as a main clause. Only
 * where subject and finite verb are sure; what follows a comma or "en" stays as it is, unless it hangs on "dat" too.
 */
export function theNews(hit: Hit, reading: Reading): Mended[] {
  const edit = newsIn(hit.match, hit.sentence, reading)
  return edit ? [{ edits: [edit] }] : []
}

/** The same for any words that end in "dat", with words to stand before the news. */
export function newsIn(match: Span, at: number, reading: Reading, lead = ''): Edit | null {
  const { text, sentences, tokens } = reading.text
  const { norms, starts, ends } = tokens
  const sentence = sentences[at]
  if (!sentence) return null
  let first = sentence.first
  while (first < sentence.last && starts[first]! < match.end) first++
  if (norms[first - 1] !== 'dat' || norms.slice(first, sentence.last).includes('dat')) return null
  let last = first
  while (last < sentence.last && !(last > first && /[,;:(]/.test(text.slice(ends[last - 1]!, starts[last]!)))) {
    // a clause that follows stays behind as it is
    if (last - first > 3 && FOLLOWS.has(norms[last]!)) break
    // "dat we alleen kaarten beheren die hier gekocht zijn": behind the verb
    if (last - first > 2 && norms[last] === 'die' && closes(norms[last - 1]!)) break
    last++
  }
  if (last - first > LONGEST || last - first < 3) return null
  const words = norms.slice(first, last)
  if (words.some((word) => OTHER.has(word))) return null
  const subject = subjectLength(words)
  const verb = finiteAt(words, subject)
  if (subject === 0 || verb < 0) return null
  const raw = (i: number) => text.slice(starts[first + i]!, ends[first + i]!)
  const order = [...range(0, subject), verb, ...range(subject, words.length).filter((i) => i !== verb)]
  const said = order.map(raw).join(' ')
  const start = tokens.starts[sentence.first]!
  // a greeting before it stays
  const from = Math.max(match.start, start)
  const capital = from === start || /[.!?\n]\s*$/.test(text.slice(0, from))
  const whole = lead + said
  return {
    start: from,
    end: ends[last - 1]!,
    replacement: capital ? whole[0]!.toUpperCase() + whole.slice(1) : whole,
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** A verb that ends a clause. */
const closes = (word: string): boolean => finiteOf(word) !== undefined || isParticiple(word) || isInfinitive(word)

/** Open a clause behind the news itself. */
const FOLLOWS = new Set('omdat doordat zodat om wanneer waar maar'.split(' '))
/** With one of these there is a second clause, and a second verb. */
const OTHER = new Set('en maar die waar wat wie om omdat doordat zodat als wanneer of hoe'.split(' '))

/** Words of a subject that is a pronoun, or a determiner with a noun and its adjectives; 0 where that is not sure. */
function subjectLength(words: readonly string[]): number {
  const [head, next, third] = words
  if (head && PRONOUNS.has(head) && !(DETERMINERS.has(head) && next && !ADVERB.has(next))) return 1
  // "dat je contact moet opnemen"
  if (head === 'je' && next && AFTER_SUBJECT.has(next)) return 1
  if (!head || !DETERMINERS.has(head) || !next) return 0
  const noun = /e$/.test(next) && third && !ADVERB.has(third) && !finiteOf(third) && !PREPOSITION.has(third) ? 3 : 2
  // "de gratis proefperiode begint"
  if (
    noun === 2 &&
    third &&
    !closes(third) &&
    !PREPOSITION.has(third) &&
    !ADVERB.has(third) &&
    finiteOf(words[3] ?? '')
  )
    return isParticiple(words[3]!) || isInfinitive(words[3]!) ? 0 : 3
  // "de update van gisteren": where it ends is not sure
  return PREPOSITION.has(words[noun] ?? '') ? 0 : noun
}

const ADVERB = new Set(
  'spijtig jammer niettemin echter mogelijk onmogelijk weer niet nu nog al ook wel helaas momenteel inmiddels ondertussen weer geen hier daar vandaag morgen binnenkort'.split(
    ' ',
  ),
)
const AFTER_SUBJECT = new Set(
  'contact het dit dat deze die er hier daar een de geen hem haar hen ons mij me zelf eerst altijd alleen toegang recht'.split(
    ' ',
  ),
)
const PREPOSITION = new Set('van voor met in op aan bij uit over naar door tot'.split(' '))

/** The finite verb at the end of a subordinate clause, alone or beside what it governs; -1 where it is not sure. */
function finiteAt(words: readonly string[], from: number): number {
  const last = words.length - 1
  const finite = (i: number): boolean => i >= from && finiteOf(words[i]!) !== undefined && !isParticiple(words[i]!)
  const governed = (i: number): boolean => isParticiple(words[i]!) || isInfinitive(words[i]!)
  if (joinedFiniteOf(words[last]!) && !isParticiple(words[last]!) && !isInfinitive(words[last]!)) return -1
  if (governed(last) && finite(last - 1) && AUXILIARY.has(words[last - 1]!)) return last - 1
  if (AUXILIARY.has(words[last]!) && finite(last)) return last
  // "... is vervangen door de app": what follows the verbs may be a phrase with a preposition
  for (let i = from; i < last - 1; i++)
    if (AUXILIARY.has(words[i]!) && finite(i) && governed(i + 1) && PREPOSITION.has(words[i + 2]!)) return i
  // "de proef begint op 22 mei": with nothing between them the words stand as in a main clause
  if (finite(from) && !isInfinitive(words[from]!) && PREPOSITION.has(words[from + 1] ?? '')) return from
  // "... er nog geen nieuws over is": the preposition hangs on what is not there
  if (PREPOSITION.has(words[last - 1] ?? '')) return -1
  const many = /^(?:we|wij|jullie|ze|zij)$/.test(words[0]!)
  return finite(last) && (many || !isInfinitive(words[last]!)) ? last : -1
}

const AUXILIARY = new Set(
  'is zijn was waren heeft hebben hebt heb had hadden kan kunt kunnen zal zult zullen moet moeten mag mogen wil wilt willen wordt worden werd werden'.split(
    ' ',
  ),
)
