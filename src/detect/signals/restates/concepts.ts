import { fact } from '../../../annotate/lexicon.ts'
import { frequencies } from '../../../annotate/readability/frequency.ts'
import { stem } from '../../../annotate/stems.ts'
import type { RuleLanguage } from '../../../conversation.ts'
import { EN as SYNONYMS_EN } from './synonyms.en.ts'
import { NL as SYNONYMS_NL } from './synonyms.nl.ts'

/** What a word means for the comparison of two messages. */
export interface Concept {
  /** How much it tells that both use it: 0 for function words, 1 for words as rare as names. */
  weight: number
  /** Stems and synonym groups, and of a Dutch compound those of its parts; two words share a concept when they share one. */
  keys: readonly string[]
}

/** Words met in any support conversation: that both say them tells little. */
const GENERIC: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'issue issues problem problems help question questions please thank thanks inconvenience information info assist assistance support contact ' +
      'check know sorry hello hi dear regards details need want like get got look looking sure okay time day today use using try tried thing things going ' +
      'let see really really well good great still would could able dont im ive yes no right think mean kind sort lot bit maybe yeah uh um mm-hmm okay gonna wanna team ' +
      'service customer user users prs-org #prs_org# name number #name# sound sounds seem seems feel make sense understand'
    ).split(' '),
  ),
  nl: new Set(
    (
      'probleem problemen help helpen hulp vraag vragen graag bedankt dank ongemak informatie info contact klant service dag hallo hoi beste groet groeten groetjes ' +
      'mvg sorry excuses weten laat even eens goed nodig kijken nakijken zien gaan komen maken doen heel erg echt alvast tijd vandaag keer gerust snel vervelend jammer ' +
      'begrijp begrijpen snap hopelijk nieuwe prs-org jullie alles iets niets beetje natuurlijk inderdaad gewoon misschien alleen helaas mogelijk'
    ).split(' '),
  ),
}

/** Words this frequent (Zipf: log10 of times per billion words) tell nothing, those tell all. */
const COMMON: Readonly<Record<RuleLanguage, number>> = { en: 6.1, nl: 6.1 }
const RARE: Readonly<Record<RuleLanguage, number>> = { en: 4.3, nl: 4.3 }
const GENERIC_WEIGHT = 0.12

/** Compounds: the shortest part, the longest word tried, and how common each part must be. */
const PART = 4
const LONGEST = 30
const KNOWN_PART = 3.4
const LINKS = ['', 's', 'en', 'n', '-']

const CAPACITY = 8_000
const memory: Readonly<Record<RuleLanguage, Map<string, Concept>>> = { en: new Map(), nl: new Map() }
const groups: Partial<Record<RuleLanguage, ReadonlyMap<string, string>>> = {}

function groupsOf(language: RuleLanguage): ReadonlyMap<string, string> {
  const ready = groups[language]
  if (ready) return ready
  const map = new Map<string, string>()
  for (const line of (language === 'en' ? SYNONYMS_EN : SYNONYMS_NL).trim().split('\n')) {
    const words = line.split(' ')
    for (const word of words)
      for (const form of [word, stem(word, language)]) if (!map.has(form)) map.set(form, `=${words[0]}`)
  }
  groups[language] = map
  return map
}

/** The concept of a word in its normal form. */
export function conceptOf(norm: string, language: RuleLanguage): Concept {
  const known = memory[language].get(norm)
  if (known) return known
  if (memory[language].size >= CAPACITY) memory[language].clear()
  const concept = { weight: weightOf(norm, language), keys: keysOf(norm, language) }
  memory[language].set(norm, concept)
  return concept
}

/** The concept of a word met in a text. */
export const conceptAt = fact(({ norm }, language) => conceptOf(norm, language))

function weightOf(norm: string, language: RuleLanguage): number {
  if (norm.length < 2) return 0
  if (GENERIC[language].has(norm)) return GENERIC_WEIGHT
  const zipf = frequencies(language).get(norm.slice(0, 40))
  if (zipf === undefined) return 1
  return Math.max(0, Math.min(1, (COMMON[language] - zipf) / (COMMON[language] - RARE[language])))
}

function keysOf(norm: string, language: RuleLanguage): string[] {
  const keys = new Set<string>()
  const add = (word: string) => {
    const base = stem(word, language)
    keys.add(base)
    const group = groupsOf(language).get(word) ?? groupsOf(language).get(base)
    if (group) keys.add(group)
  }
  add(norm)
  if (language === 'nl') for (const part of partsOf(norm)) add(part)
  else if (norm.includes('-') && norm.length <= LONGEST)
    for (const part of norm.split('-')) if (part.length >= PART) add(part)
  return [...keys]
}

/** Dutch words of the trade that film subtitles, from which the frequencies come, hardly know. */
const TRADE = new Set(
  'portaal licentie server router modem scanner toetsenbord oplader adapter agenda kassa terminal garantie herstelling browser bestand menu kanaal decoder dienst regeling'.split(
    ' ',
  ),
)
const TRADE_ZIPF = 4

/** How well a part of a compound is known, as a Zipf value; 0 for a word that no list has. */
function familiar(part: string): number {
  const zipf = frequencies('nl').get(part) ?? 0
  return zipf < TRADE_ZIPF && (TRADE.has(part) || groupsOf('nl').has(part)) ? TRADE_ZIPF : zipf
}

/** The two parts of a Dutch compound (`factuurportaal`: factuur, portaal); none where it does not fall into known words. */
function partsOf(norm: string): string[] {
  if (norm.length < 2 * PART || norm.length > LONGEST) return []
  let best: string[] = []
  let most = KNOWN_PART
  for (let at = PART; at <= norm.length - PART; at++) {
    const tail = familiar(norm.slice(at))
    if (tail < KNOWN_PART) continue
    for (const link of LINKS) {
      const cut = at - link.length
      if (cut < PART || !norm.slice(0, at).endsWith(link)) continue
      const head = familiar(norm.slice(0, cut))
      if (Math.min(head, tail) > most) {
        most = Math.min(head, tail)
        best = [norm.slice(0, cut), norm.slice(at)]
      }
    }
  }
  return best
}
