import { newSlots } from '../../annotate/lexicon.ts'
import { frequencies } from '../../annotate/readability/frequency.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markTokens } from './detector.ts'
import { CueTable } from './valence/cue-table.ts'

/** Phrases that fit any message. */
const TEMPLATE: Readonly<Record<RuleLanguage, string>> = {
  en: `thank you for contacting|reaching|your; thanks for contacting|reaching|your; sorry|apologise|apologize for any inconvenience; rest assured; please note|be; be advised|informed
    any|further questions|queries|assistance; any|further other|more questions; not hesitate; feel free to; does not resolve|solve; we value|strive|take|pride; best to|of our; our team|engineers|specialists; dear customer|user|sir; it 's worth; look into; steps have been; our knowledge|help base|centre|center`,
  nl: `bedankt|dank voor uw|je|het|de bericht|mail|melding|vraag|contact|begrip|feedback|info|informatie|reactie|medewerking; dank u|je voor; ongemak; maak je|u geen zorgen; zal|ga|zullen zeker? proberen; mijn|ons|onze best|uiterste; aarzel niet; mocht|mochten u|je|er nog|verder; nog|verdere vragen; hopelijk heb|bent|is; hopen|hoop u|je|wij|dat; geachte klant|heer; wij|we streven|doen|nemen; meerdere|verschillende oorzaken; ons team; onze specialisten|medewerkers|monteurs|technici; in goede orde; zo spoedig|snel mogelijk`,
}
/** The reply must be long enough to compare (words), and so must what the customer wrote (different words). */
const REPLY = 40
const CUSTOMER = 15
/** Share of the reply's telling words that the customer used too, up to which it speaks of something else. */
const SHARE = 0.12
/** A telling word: of so many letters, and rarer than this Zipf value. */
const LETTERS = 4
const COMMON = 5.2

const SLOT = newSlots(2)
const tables: Partial<Record<RuleLanguage, CueTable>> = {}

/**
 * A long reply to a long message that takes up hardly a word of it, restates nothing, asks nothing and has phrases that
 * fit any message: canned text. Phrases that are canned in themselves are rules' work (signal `robotic` too).
 */
export const robotic: Detector = {
  ids: ['robotic'],
  reads: 'agent',
  applies: ({ text }) => text.size >= REPLY,
  *find(reading) {
    const { text, before, signals } = reading
    if (signals.has('robotic') || signals.has('restates')) return
    if (before.customerStems.size < CUSTOMER || shared(reading) > SHARE) return
    tables[text.language] ??= new CueTable({ template: TEMPLATE[text.language] }, [], SLOT)
    for (const sentence of text.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        const place = tables[text.language]!.at(text, at, sentence.last)[0]
        if (!place) continue
        yield markTokens(reading, 'robotic', 'robotic', place.first, place.last)
        return
      }
  },
}

function shared(reading: Reading): number {
  const { text, before } = reading
  const known = frequencies(text.language)
  const seen = new Set<string>()
  let both = 0
  for (let at = 0; at < text.size; at++) {
    const norm = text.tokens.norms[at]!
    if (norm.length < LETTERS || (known.get(norm) ?? 0) > COMMON) continue
    const stem = text.stem(at)
    if (seen.has(stem)) continue
    seen.add(stem)
    if (before.customerStems.has(stem)) both++
  }
  return seen.size === 0 ? 1 : both / seen.size
}
