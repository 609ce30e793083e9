import type { Span } from '../conversation.ts'
import { LONGEST_GAP, type Program } from '../rulebook/program.ts'
import type { LanguageRules, Rule } from '../rulebook/rulebook.ts'
import { insertionPoint } from './layout.ts'
import { type Match, Matcher } from './matcher.ts'
import { holdsAround, holdsIn } from './places.ts'
import type { Mark, Reading } from './reading.ts'
import type { Detector } from './signals/detector.ts'
import { DETECTORS } from './signals/index.ts'

/** A finding's place with what a suggestion is made from. Offsets are into the cleaned text. */
export interface Hit {
  rule: Rule
  /** What the finding marks. */
  span: Span
  /** What the patterns matched; the empty span at `span` where nothing did. */
  match: Span
  /** Index of the sentence it stands in. */
  sentence: number
  /** Captured places, and values carried by the signal of an `each` rule. */
  captures: Readonly<Record<string, Span>>
  values: Readonly<Record<string, string>>
}

const matchers = new WeakMap<Program, Matcher>()
const matcherOf = (program: Program): Matcher => {
  let matcher = matchers.get(program)
  if (!matcher) {
    matcher = new Matcher(program)
    matchers.set(program, matcher)
  }
  return matcher
}

/**
 * Finds everything in one message: signals go into `reading.signals`, findings come back. Three steps: the patterns of all
 * rules at once; the detectors written in code; then the rules that ask for signals, each after those it asks for.
 */
export function detect(reading: Reading): Hit[] {
  const { rules } = reading
  const { conditional, detectors } = readersOf(rules)[reading.role === 'customer' ? 'customer' : 'agent']
  const places = patternPlaces(reading, rules.program(reading.role))
  const hits: Hit[] = []
  if (places)
    for (const [index, found] of places)
      if (!rules.rules[index]!.when) for (const place of found) fire(reading, rules.rules[index]!, place, hits)
  for (const detector of detectors)
    if (detector.applies?.(reading) !== false) for (const mark of detector.find(reading)) reading.signals.add(mark)
  if (reading.text.sentences.length > 0)
    for (const index of conditional) {
      const rule = rules.rules[index]!
      for (const place of candidates(reading, rule, places?.get(index))) fire(reading, rule, place, hits)
    }
  if (hits.length < 2) return hits
  return hits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1))
}

/** What reads the messages of a role: detectors, and rules with conditions by their index. */
interface Readers {
  detectors: readonly Detector[]
  conditional: readonly number[]
}

const readers = new WeakMap<LanguageRules, Record<'agent' | 'customer', Readers>>()

function readersOf(rules: LanguageRules): Record<'agent' | 'customer', Readers> {
  let known = readers.get(rules)
  if (!known) {
    const of = (role: 'agent' | 'customer'): Readers => {
      const reads = (what: { reads: string }) => what.reads === 'both' || what.reads === role
      return {
        detectors: DETECTORS.filter(reads),
        conditional: rules.conditional.filter((index) => reads(rules.rules[index]!)),
      }
    }
    known = { agent: of('agent'), customer: of('customer') }
    readers.set(rules, known)
  }
  return known
}

interface PlaceOfRule {
  first: number
  last: number
  sentence: number
  captures: Readonly<Record<string, Span>>
  values: Readonly<Record<string, string>>
}

/** Matches by rule, without those that `unless` takes back; null where there are none, as in most short messages. */
function patternPlaces(reading: Reading, program: Program): Map<number, PlaceOfRule[]> | null {
  const matches = matcherOf(program).run(reading.text)
  if (matches.length === 0) return null
  let vetoed: Set<string> | undefined
  for (const match of matches) {
    const pattern = program.patterns[match.pattern]!
    if (!pattern.veto) continue
    vetoed ??= new Set()
    vetoed.add(`${pattern.rule} ${match.sentence}`)
  }
  const guards = matcherOf(reading.rules.guards())
  const places = new Map<number, PlaceOfRule[]>()
  for (const match of matches) {
    const pattern = program.patterns[match.pattern]!
    if (pattern.veto || vetoed?.has(`${pattern.rule} ${match.sentence}`)) continue
    if (guards.guards(pattern.rule, reading.text, match)) continue
    const place = {
      first: match.first,
      last: match.last,
      sentence: match.sentence,
      captures: pattern.captures.length > 0 ? captured(match, pattern.captures, reading) : NOTHING,
      values: NOTHING,
    }
    const known = places.get(pattern.rule)
    if (known) addPlace(known, place, pattern.gapped)
    else places.set(pattern.rule, [place])
  }
  return places
}

const NOTHING = Object.freeze({})

/** Of overlapping readings by several patterns of a rule, the one from the same end that begins first says most. */
function addPlace(known: PlaceOfRule[], place: PlaceOfRule, gapped: boolean): void {
  let overlapping = 0
  let inside = -1
  // matches come in the order of their ends, but for gaps at the end of a pattern
  for (let i = known.length - 1; i >= 0 && known[i]!.last + LONGEST_GAP > place.first; i--) {
    const other = known[i]!
    if (other.first >= place.last || place.first >= other.last) continue
    overlapping++
    if (other.first >= place.first && other.last <= place.last) inside = i
  }
  if (overlapping === 0) known.push(place)
  else if (overlapping === 1 && inside >= 0 && (known[inside]!.last === place.last || !gapped)) known[inside] = place
}

function captured(match: Match, names: readonly string[], reading: Reading): Record<string, Span> {
  const out: Record<string, Span> = {}
  for (const [slot, name] of names.entries()) {
    const from = match.captures[2 * slot] ?? -1
    const to = match.captures[2 * slot + 1] ?? -1
    if (from >= 0 && to > from) out[name] = tokenSpan(reading, from, to)
  }
  return out
}

const tokenSpan = (reading: Reading, first: number, last: number): Span => {
  const { starts, ends } = reading.text.tokens
  return last > first
    ? { start: starts[first]!, end: ends[last - 1]! }
    : { start: starts[first] ?? 0, end: starts[first] ?? 0 }
}

/** Where a conditional rule fires: at its matches, the places of its signal, each sentence, or in the message as a whole. */
function candidates(reading: Reading, rule: Rule, matches: readonly PlaceOfRule[] = NO_PLACES): readonly PlaceOfRule[] {
  const { text, signals } = reading
  const { when } = rule
  // most rules have nowhere to fire, and are done before a place is made
  if (rule.each ? !signals.has(rule.each) : rule.find.length > 0 && matches.length === 0) return NO_PLACES
  if (when && !holdsAround(when, reading)) return NO_PLACES
  const fires = (sentence: number) => !when || holdsIn(when, reading, sentence)
  if (rule.each)
    return signals
      .get(rule.each)
      .map((mark) => placeAt(mark.first, mark.last, text.sentenceOf(mark.first), mark.values))
      .filter(({ sentence }) => fires(sentence))
  if (rule.find.length > 0) return when?.sentence ? matches.filter(({ sentence }) => fires(sentence)) : matches
  if (!when?.sentence) return [placeAt(0, 0, 0)]
  let out: PlaceOfRule[] | undefined
  for (let i = 0; i < text.sentences.length; i++) {
    if (!fires(i)) continue
    out ??= []
    out.push(placeAt(text.sentences[i]!.first, text.sentences[i]!.last, i))
  }
  return out ?? NO_PLACES
}

const NO_PLACES: readonly PlaceOfRule[] = []
const placeAt = (
  first: number,
  last: number,
  sentence: number,
  values: PlaceOfRule['values'] = NOTHING,
): PlaceOfRule => ({
  first,
  last,
  sentence,
  captures: NOTHING,
  values,
})

function fire(reading: Reading, rule: Rule, place: PlaceOfRule, hits: Hit[]): void {
  const match = tokenSpan(reading, place.first, place.last)
  const span = markOf(rule, reading, place, match)
  if (rule.emits)
    reading.signals.add({
      id: rule.emits,
      start: span.start,
      end: span.end,
      rule: rule.id,
      first: place.first,
      last: place.last,
    } satisfies Mark)
  // several matches may mark one place, such as the end of the message: that is one finding
  const last = hits.at(-1)
  if (last?.rule === rule && last.span.start === span.start && last.span.end === span.end) return
  if (rule.finding)
    hits.push({ rule, span, match, sentence: place.sentence, captures: place.captures, values: place.values })
}

function markOf(rule: Rule, reading: Reading, place: PlaceOfRule, match: Span): Span {
  const { sentences } = reading.text
  const spanOf = (i: number): Span => ({ start: sentences[i]?.start ?? 0, end: sentences[i]?.end ?? 0 })
  switch (rule.mark) {
    case 'match':
      return match
    case 'sentence':
      return spanOf(place.sentence)
    case 'first-sentence':
      return spanOf(0)
    case 'last-sentence':
      return spanOf(sentences.length - 1)
    case 'second-half': {
      const { start, end } = spanOf(place.sentence)
      const { first, last } = sentences[place.sentence] ?? { first: 0, last: 0 }
      return { start: reading.text.tokens.starts[Math.ceil((first + last) / 2)] ?? start, end }
    }
    case 'start':
    case 'end': {
      const at = insertionPoint(reading, rule.mark)
      return { start: at, end: at }
    }
    default:
      return place.captures[rule.mark] ?? match
  }
}
