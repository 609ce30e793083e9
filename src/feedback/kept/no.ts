import type { Hit } from '../../detect/detect.ts'
import { bodyEnd } from '../../detect/layout.ts'
import type { Reading } from '../../detect/reading.ts'
import { inserting } from '../edits.ts'
import type { Mended } from '../menders.ts'
import { isBrief } from '../setting.ts'

const REASON = { en: 'That is because [reason].', nl: 'Dat komt doordat [reden].' }
const WAY = { en: 'What I can do for you is [what you can do].', nl: 'Wat wel kan: [andere weg].' }
/** Another road in the reply that no signal names. */
const ROAD = {
  en: /\b(?:instead|however|but (?:you|we|I) can|you (?:can|could|may|would need to|will need to|need to)|please|the best I can|alternatively)\b/i,
  nl: /(?<!\p{L})(?:maar (?:je|u|we|ik) (?:kunt|kan|kun|kunnen)|(?:je|u) (?:kunt|kan|kun|moet)|(?:kunt|kan|kun|moet) (?:je|u)|wel|daarom|in plaats|gelieve|probeer|stuur|bel|mail)(?!\p{L})/iu,
}

/**
 * A bare no gets what it lacks: its reason, and where the reply shows no other road, a way on as well. A few lines of chat
 * get one of the two.
 */
export function reasonAndWay(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence) return []
  const road = ROAD[language].test(text.slice(hit.match.end))
  // in Dutch a few lines with a reason have said enough, and one that only offers "another way" is seen through
  const told = language === 'nl' && (reading.signals.has('gives-reason') || sentence.end < bodyOf(reading))
  const said = road
    ? told && isBrief(reading)
      ? []
      : [REASON[language]]
    : isBrief(reading) && language === 'nl'
      ? told
        ? []
        : [REASON[language], WAY[language]]
      : isBrief(reading)
        ? [WAY[language], REASON[language]]
        : [`${REASON[language]} ${WAY[language]}`, WAY[language]]
  return said.flatMap((one) => {
    const edit = inserting(hit, reading, 'after-sentence', one)
    return edit ? [{ edits: [edit] }] : []
  })
}

/** Where the last sentence of the body ends, before a goodbye. */
const bodyOf = (reading: Reading): number => reading.text.sentences[bodyEnd(reading) - 1]?.end ?? 0
