import { newSlots } from '../../annotate/lexicon.ts'
import { frequencies } from '../../annotate/readability/frequency.ts'
import { WORD } from '../../annotate/tokens.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Reading } from '../reading.ts'
import type { Detector } from './detector.ts'
import { markSentence, markTokens } from './detector.ts'
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

/** A short reply of so many words is looked at for words of its own, where the customer used at least so many different ones. */
const BRIEF = { least: 6, most: 45, customer: 6 }
/** Words that any reply of a service can have; with the common ones they say nothing of this customer's case. */
const STOCK: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'thank thanks thanking contact contacting contacted reach reaching assist assistance assisting assistant agent advisor help helping happy glad pleased pleasure ' +
      'delighted hope trust welcome hello dear regards sincerely customer customers guest team support service services desk centre center page site website link ' +
      'click visit follow submit request requests form ticket email e-mail mail message send share share fill information info details detail account order number ' +
      'question questions query queries enquiry inquiry concern concerns issue issues problem problems feedback inconvenience patience understanding satisfaction ' +
      'priority technical general further more article tips steps below available online today soon again wonderful excellent great nice have lovely personal able ' +
      'please kindly gladly surely certainly matter resolve resolved solve solution provide provided giving give chat stay well evening morning afternoon option appreciate value valued'
    ).split(' '),
  ),
  nl: new Set(
    (
      'bedankt dank dankjewel contact opnemen contacteren helpen hulp graag blij fijn hopelijk hopen welkom hallo beste geachte groet groeten groetjes vriendelijke vriendelijk klant klanten ' +
      'team klantenservice klantendienst service pagina site website link klik bezoek volg formulier ticket email e-mail mail mailtje bericht berichtje stuur sturen delen deel ' +
      'invullen vult informatie info gegevens account bestelling nummer vraag vragen probleem problemen feedback ongemak geduld begrip tevredenheid algemene verdere verder meer artikel ' +
      'tips stappen hieronder beschikbaar online vandaag snel spoedig weer prettige fijne dag avond ochtend middag staan klaar beantwoorden mogen bereikbaar bereiken contactformulier ' +
      'oplossing oplossen opgelost geven waarderen melding reactie collega details moment momenten momentje ogenblik ogenblikje verifieren verifiëren nakijken controleren ' +
      'assistentie assisteren persoonlijke zoeken uitzoeken opvolgen hoogte houden ontvangen bezig kijken kijk bekijken bekijk geef paar'
    ).split(' '),
  ),
}

const SLOT = newSlots(2)
const tables: Partial<Record<RuleLanguage, CueTable>> = {}

/**
 * A long reply to a long message that takes up hardly a word of it, restates nothing, asks nothing and has phrases that
 * fit any message: canned text. Phrases that are canned in themselves are rules' work (signal `robotic` too).
 */
export const robotic: Detector = {
  ids: ['robotic'],
  reads: 'agent',
  applies: ({ text }) => text.size >= BRIEF.least,
  *find(reading) {
    const { text, before, signals } = reading
    if (signals.has('robotic') || signals.has('restates')) return
    if (text.size < REPLY || text.size <= BRIEF.most) {
      const at = before.customerStems.size >= BRIEF.customer ? emptySentence(reading) : -1
      if (at >= 0) yield markSentence(reading, 'robotic', 'robotic', at)
      if (at >= 0 || text.size < REPLY) return
    }
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

/**
 * The first sentence after the greeting of a short reply that has not one word of its own: all are common or stock words.
 * -1 where some word is its own, where it asks, or where it does not offer or point anywhere.
 */
function emptySentence(reading: Reading): number {
  const { text, signals } = reading
  if (text.size > BRIEF.most || signals.has('asks-info') || signals.has('checks-solved') || !wants(reading)) return -1
  const { language, tokens } = text
  const known = frequencies(language)
  let stock = 0
  for (let at = 0; at < text.size; at++) {
    if (tokens.kinds[at] !== WORD) continue
    const norm = tokens.norms[at]!
    if (STOCK[language].has(norm)) stock++
    else if (norm.length >= LETTERS ? (known.get(norm) ?? 0) <= COMMON : /\d/.test(norm)) return -1
  }
  if (stock < 3) return -1
  return Math.max(
    0,
    text.sentences.findIndex(({ start, end }) => !signals.stands('greets', start, end)),
  )
}

/** Whether the customer asks for something or has trouble: after a goodbye a courtesy is all there is to say. */
const wants = ({ before }: Reading): boolean => before.turn.some(({ signals }) => WANTS.some((id) => signals.has(id)))
const WANTS = ['question', 'customer-problem', 'customer-own-problem', 'customer-negative', 'customer-urgent']

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
