import type { Annotated } from '../../../annotate/annotate.ts'
import { fact, newSlots } from '../../../annotate/lexicon.ts'
import { EMOJI, MENTION, WORD } from '../../../annotate/tokens.ts'
import type { RuleLanguage } from '../../../conversation.ts'
import { type CuePlace, CueTable } from './cue-table.ts'
import { ENGLISH_CUES } from './cues.en.ts'
import { DUTCH_CUES } from './cues.nl.ts'
import { emojiPolarity, polarity } from './lexicon.ts'
import { AT, type Features, noFeatures } from './names.ts'

export interface Valence {
  /** What of a customer's message bears on how it was meant: counts, each of which a model weighs. */
  features: Features
  /** Cues in their order, those covered by a `none` cue or a negation left out. */
  places: CuePlace[]
}

const NUMBER_WORDS: Readonly<Record<RuleLanguage, readonly string[]>> = {
  en: 'two three four five six seven eight nine ten twelve twenty several multiple many few couple'.split(' '),
  nl: 'twee drie vier vijf zes zeven acht negen tien twaalf twintig enkele meerdere paar verschillende'.split(' '),
}
const NEGATORS: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set('not no never none nobody nothing neither nor without cannot'.split(' ')),
  nl: new Set('niet geen nooit niets niks niemand nergens noch zonder nie ni'.split(' ')),
}
/** Those that say that something fails; "no" and "without" stand before nouns. */
const FAILING: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set('not never cannot'.split(' ')),
  nl: new Set('niet geen nooit nie niks niets amper nauwelijks'.split(' ')),
}
const INTENSIFIERS: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set('so very really extremely absolutely totally completely such too utterly super incredibly'.split(' ')),
  nl: new Set(
    "zo heel zeer echt super enorm erg ontzettend totaal absoluut helemaal te compleet uiterst zo'n veel".split(' '),
  ),
}
/** Verbs of working and getting: with a negation beside them something fails. */
const WORKING: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'work works working worked open opens opening load loads loading start starts starting connect connects connecting log login sign access find see get getting receive received receiving send sending arrived print printing play install installing respond responding update updating let show showing detect detected recognize recognise recognized recognised available accept accepting allow pay download downloading reach delivered turn hear'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'werkt werken werkte werkend werkende functioneert lukt lukte lukken gelukt laadt laden start starten opstart opent openen reageert reageren gereageerd krijg krijgt krijgen kreeg gekregen vind vinden ontvang ontvangen bereik bereiken bereikbaar geraak geraakt geraken raak inloggen aanloggen aanmelden aangekomen klopt kloppen beschikbaar geleverd antwoord antwoorden geantwoord rijdt rijden opgelost geholpen verbinding internet signaal ontvangst netwerk toegekomen verstuurd terugbetaald bellen gebeld teruggebeld zichtbaar binnen printen openen doorkomen aan zien zie'.split(
      ' ',
    ),
  ),
}
/** First words of a plain question: asking words, and verbs before their subject. */
const ASKING: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'who what whats when where which why how hows do does did is are was were am can could will would shall should may might has have had any anyone anybody if'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'wie wat wanneer waar welke welk waarom hoe hoeveel hoelang waarvoor waarmee vanwaar hoezo is zijn was waren ben kan kun kunt kunnen kon zal zou zouden zullen mag moet moeten mogen heb hebt heeft hebben had doet doe doen gaat gaan ga komt komen krijg krijgt krijgen wordt worden word werkt werken rijdt rijden weet weten klopt ligt staat geldt blijft duurt enig iemand als of wil willen'.split(
      ' ',
    ),
  ),
}
/** Faces that wonder. */
const WONDERING = new Set(['🤔', '🤨', '😲', '😮', '😳', '😵', '🧐', '😯', '🤷', '😱', '🥴'])
/** Words at the head of a sentence among which the question word may stand after a greeting or "and". */
const HEAD = 4

/** Words before, at most, in which a negation or intensifier bears on a word. */
const SCOPE = 3
/** Words after a verb of working in which its negation may stand. */
const AFTER = 6
/** Groups that a negation before them takes back. */
const TAKEN_BACK = new Set(['fault', 'anger', 'confused', 'worried', 'praise'])
/** No more than this much of a message is weighed: tokens. A mail of many pages repeats itself. */
const MOST = 400

/** What a word is to the reader of a message, as bits. */
const IS = { negator: 1, failing: 2, intensifier: 4, working: 8, asking: 16 } as const
const kindOf = fact(
  ({ norm }, language) =>
    (NEGATORS[language].has(norm) ? IS.negator : 0) |
    (FAILING[language].has(norm) ? IS.failing : 0) |
    (INTENSIFIERS[language].has(norm) ? IS.intensifier : 0) |
    (WORKING[language].has(norm) ? IS.working : 0) |
    (ASKING[language].has(norm) ? IS.asking : 0),
)
const is = (text: Annotated, token: number, bit: number): boolean =>
  (kindOf(text.tokens.forms[token]!, text.language) & bit) !== 0
const polarityOf = fact(({ norm }, language) => polarity(norm, language))

const SLOT = newSlots(2)
const tables: Partial<Record<RuleLanguage, CueTable>> = {}
const tableOf = (language: RuleLanguage): CueTable => {
  tables[language] ??= new CueTable(language === 'en' ? ENGLISH_CUES : DUTCH_CUES, NUMBER_WORDS[language], SLOT)
  return tables[language]
}

/** The places of the counts that are made here. */
const SURPRISED = AT.surprised!
const WONDERS = AT.wonders!
const EMOJI_UP = AT['emoji+']!
const EMOJI_DOWN = AT['emoji-']!
const CAPITALS = AT.capitals!
const NEGATIONS = AT.negations!
const INTENSIFIED = AT.intensifiers!
const FAILS = AT.fails!
const WORDS_UP = AT['words+']!
const WORDS_DOWN = AT['words-']!
const ONCE = AT['!']!
const OFTEN = AT['!!']!
const ASKED = AT['?']!
const ASKED_OFTEN = AT['??']!
const DOTS = AT['...']!
const FAULT = AT.fault!
const ANGER = AT.anger!
const PRAISE = AT.praise!
const IRONY = AT.irony!
const COUNT = AT.words!

/** Reads a message once. Linear; at most {@link MOST} tokens. */
export function valence(text: Annotated): Valence {
  const { language } = text
  const features = noFeatures()
  const size = Math.min(text.size, MOST)
  const found = cues(text, size)
  for (const { feature } of found) features[feature]!++
  const { forms, norms, kinds, starts, ends } = text.tokens
  let words = 0
  let ironic = false
  for (const sentence of text.sentences) {
    if (sentence.first >= size) break
    if (sentence.question && surprised(text, sentence.first, sentence.last)) features[SURPRISED]!++
    let praised = false
    for (let at = sentence.first; at < Math.min(sentence.last, size); at++) {
      const form = forms[at]!
      if (kinds[at] === EMOJI) {
        const norm = norms[at]!
        const value = emojiPolarity(norm)
        if (WONDERING.has(norm)) features[WONDERS]!++
        if (value > 0) features[EMOJI_UP]! += value
        else if (value < 0) features[EMOJI_DOWN]! -= value
        continue
      }
      if (kinds[at] === MENTION) continue
      words++
      if (kinds[at] !== WORD) continue
      if (isCapitals(text.text, starts[at]!, ends[at]!)) features[CAPITALS]!++
      const kind = kindOf(form, language)
      if (kind & IS.negator) features[NEGATIONS]!++
      if (kind & IS.intensifier) features[INTENSIFIED]!++
      if (kind & IS.working && fails(text, at, sentence.first, Math.min(sentence.last, size))) {
        features[FAILS]!++
        found.push({ group: 'fails', feature: FAILS, first: at, last: at + 1 })
      }
      const value = polarityOf(form, language)
      if (value === 0) continue
      let factor = 1
      let turned = false
      for (let back = 1; back <= SCOPE && at - back >= sentence.first; back++) {
        if (is(text, at - back, IS.negator)) turned = true
        else if (back === 1 && is(text, at - back, IS.intensifier)) factor = 1.5
      }
      const felt = (turned ? (value > 0 ? -0.6 : -0.1) * value : value) * factor
      if (felt > 0) features[WORDS_UP]! += felt
      else features[WORDS_DOWN]! -= felt
      if (felt > 0.2) praised = true
    }
    if (praised) ironic = true
  }
  addPunctuation(text, size, features)
  const bad = features[FAULT]! + features[ANGER]! + features[FAILS]! + features[EMOJI_DOWN]!
  if ((ironic || features[PRAISE]! > 0) && bad > 0) features[IRONY]!++
  features[COUNT] = words
  return { features, places: found }
}

/** A statement with a question mark: "The bundle used up already?" */
function surprised(text: Annotated, first: number, last: number): boolean {
  const { kinds } = text.tokens
  let seen = 0
  for (let at = first; at < last && seen < HEAD; at++) {
    if (kinds[at] !== WORD) continue
    seen++
    if (is(text, at, IS.asking)) return false
  }
  return seen > 1
}

function cues(text: Annotated, size: number): CuePlace[] {
  const table = tableOf(text.language)
  const found: CuePlace[] = []
  let covered: Uint8Array | undefined
  /** By kind: where the last cue of it ends. */
  let busy: number[] | undefined
  for (const sentence of text.sentences) {
    if (sentence.first >= size) break
    const limit = Math.min(sentence.last, size)
    for (let at = sentence.first; at < limit; at++) {
      for (const place of table.at(text, at, limit)) {
        if (place.group === 'none') {
          covered ??= new Uint8Array(size)
          covered.fill(1, place.first, place.last)
        }
        // the words of one cue are not another of the same kind
        else if (
          (busy?.[place.feature] ?? 0) <= at &&
          !(TAKEN_BACK.has(place.group) && negatedBefore(text, at, sentence.first))
        ) {
          busy ??= noFeatures()
          busy[place.feature] = place.last
          found.push(place)
        }
      }
    }
  }
  return covered ? found.filter((place) => !covered[place.first]) : found
}

function negatedBefore(text: Annotated, at: number, from: number): boolean {
  for (let back = 1; back <= 2 && at - back >= from; back++) if (is(text, at - back, IS.negator)) return true
  return false
}

/** English puts the negation before the verb, Dutch on either side of it. */
function fails(text: Annotated, at: number, from: number, to: number): boolean {
  const negates = (i: number) => is(text, i, IS.failing)
  for (let i = Math.max(from, at - 2); i < at; i++) if (negates(i)) return true
  if (text.language === 'nl') for (let i = at + 1; i < Math.min(to, at + AFTER); i++) if (negates(i)) return true
  return false
}

/** A word of three or more letters in capitals. */
function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false
  // most words are told by their second letter
  const code = text.charCodeAt(start + 1)
  if (code >= 97 /* a */ && code <= 122 /* z */) return false
  const second = text[start + 1]!
  if (second !== second.toUpperCase()) return false
  const word = text.slice(start, end)
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Exclamation and question marks, runs of them, dots that trail off. */
function addPunctuation({ text, tokens, size: all }: Annotated, size: number, features: Features): void {
  const end = size > 0 ? (size < all ? tokens.ends[size - 1]! : text.length) : 0
  let run = 0
  let asks = false
  for (let at = 0; at <= end; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 33 /* ! */ || sign === 63 /* ? */) {
      run++
      asks ||= sign === 63
      continue
    }
    if (run > 0) {
      features[asks ? (run > 1 ? ASKED_OFTEN : ASKED) : run > 1 ? OFTEN : ONCE]!++
      run = 0
      asks = false
    }
    if (sign === 0x2026 /* … */ || (sign === DOT && text.charCodeAt(at + 1) === DOT && text.charCodeAt(at - 1) !== DOT))
      features[DOTS]!++
  }
}
const DOT = 46
