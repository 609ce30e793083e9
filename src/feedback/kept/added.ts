import { URL } from '../../annotate/tokens.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { formOf, inForm } from '../form.ts'
import type { Mended } from '../menders.ts'
import { isTechnical } from '../setting.ts'
import { clauseEnd, lastWordEnd } from './closing.ts'
import { exampleOf } from './examples.nl.ts'

/** A sentence of more words is long enough without an addition. */
const LONGEST = 24
const HEARS = {
  en: { joined: ' and let you know by [day and time]', apart: '; you will hear from me by [day and time]' },
  nl: {
    joined: ' en laat {u|je} uiterlijk [dag en uur] weten hoe het staat',
    apart: '; {u hoort|je hoort} uiterlijk [dag en uur] van mij',
  },
}
/** Who may be heard from. */
const OURS =
  /(?<!\p{L})(?:ik|wij|we|ons|onze|mijn|collega\p{L}*|team|afdeling|dienst|zij|ze|men|iemand|wordt|worden)(?!\p{L})/iu
/** A sentence of our own in which a second verb can follow: "I will look into it". */
const SIMPLE = {
  en: /^(?:(?:ok|okay|sure|yes|no worries|thanks|thank you|hi|hello),? )?(?:I|we)(?:'ll| will| shall| am going to| are going to) [^,;:()]+$/iu,
  nl: /^(?:ok(?:é)?,? )?(?:ik|wij|we) (?:ga|gaan|zal|zullen|kijk|kijken|vraag|vragen|doe|doen) [^,;:()]+$/iu,
}

/** What somebody is going to do, as against what is the case. */
const ACTS =
  /(?<!\p{L})(?:kom|komen|komt|kijk|kijken|bekijk\p{L}*|nakijken|check\p{L}*|zoek|zoeken|uitzoeken|onderzoek\p{L}*|werk|werken|werkt|doe|doen|doet|vraag|vragen|navragen|geef|geven|doorgeven|meld|melden|regel|regelen|neem|nemen|houd|houden|help|helpen|start|stuur|sturen|los|lossen|oplossen|bezig|contacteer|contacteren|ga|gaan|zal|zullen|proberen|laat|laten)(?!\p{L})/iu

/** "We will look into it" -> "We will look into it and let you know by [day and time]": the words stay, the time is added. */
export function withTime(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || sentence.question || sentence.last - sentence.first > LONGEST) return []
  const end = lastWordEnd(reading, sentence)
  const said = text.slice(sentence.start, end)
  if (language === 'nl' && !ACTS.test(said)) return []
  // a report of what was done, or what seems, waits for nothing
  if (language === 'nl' && (/(?<!\p{L})(?:lijkt|bedankt|dank)(?!\p{L})/iu.test(said) || !OURS.test(said))) return []
  if (language === 'en' && !/(?:'ll|\b(?:will|shall|going to|be|are|am|is))\b/i.test(said)) return []
  if (/(?<![\p{L}])(?:let you know|hear|hoort|hoor|laten? (?:u|je)|op de hoogte)(?![\p{L}])/iu.test(said))
    return [{ edits: [{ start: end, end, replacement: BY[language] }] }]
  const simple = SIMPLE[language].test(said) && !/ (?:and|en) /.test(said)
  return [
    {
      edits: [{ start: end, end, replacement: inForm(HEARS[language][simple ? 'joined' : 'apart'], formOf(reading)) }],
    },
  ]
}

const BY = { en: ' by [day and time]', nl: ', uiterlijk [dag en uur]' }

/** Further on an example would not be taken for one of what is asked. */
const FAR = 70
const EXAMPLES = { en: ', for example [which details]', nl: ', bijvoorbeeld [welke gegevens]' }

const SAYS_WHICH = /^ [^.!?\n]{0,30}(?<!\p{L})(?:over|van) welke?(?!\p{L})/u

/** "Please send us more details about the fault so we can help" gets its "for example [which details]" where the clause ends. */
export function withExamples(hit: Hit, reading: Reading): Mended[] {
  const { sentences, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence) return []
  const { start, end } = hit.match
  if (language === 'nl' && !/gegevens|detail|informatie|info|uitleg/i.test(reading.text.text.slice(start, end)))
    return []
  // an overview or a report is not made better by an example of what stands in it
  if (
    language === 'en' &&
    !/\b(?:details?|information|info|specifics|particulars|data|context|explanation)\b/i.test(
      reading.text.text.slice(start, end),
    )
  )
    return []
  // "meer info over welke trein": it says which
  if (language === 'nl' && SAYS_WHICH.test(reading.text.text.slice(end, end + 60))) return []
  const whole = behindHere(reading.text.text, clauseEnd(reading, sentence, end))
  // "je gegevens alsook de aanpassing": the example is of what stands before it
  const joined = language === 'nl' && ANOTHER.test(reading.text.text.slice(end, whole))
  const at = joined ? end : (whole - end > FAR ? end : whole) - danglingAt(reading.text.text.slice(end, whole))
  const known =
    language === 'nl' ? exampleOf(reading.text.text.slice(start, whole), customerOf(reading), formOf(reading)) : null
  const goesOn = at < lastWordEnd(reading, sentence) && !/^[,;:]/.test(reading.text.text.slice(at))
  return [...(known ? [`, bijvoorbeeld ${known}`] : []), EXAMPLES[language]].map((example) => ({
    edits: [{ start: at, end: at, replacement: example + (goesOn ? ',' : '') }],
  }))
}

const customerOf = ({ before }: Reading): string => before.turn.map(({ text }) => text.text.slice(0, 1000)).join('\n')

const ANOTHER = /(?<!\p{L})(?:alsook|samen met|plus|en) (?:ook )?(?:de|het|je|uw|jouw|een|wat|welke)(?!\p{L})/iu

/** "in een DM en dan kijken we": the clause ends before the word that joins it to the next. */
const danglingAt = (said: string): number => /,? (?:en|and|maar|but|dan|then)$/i.exec(said)?.[0].length ?? 0

/** "share a few details here": the place belongs to the sharing. */
const behindHere = (text: string, at: number): number =>
  at + (/^ (?:here|there|below|with (?:me|us))(?![\p{L}-])/u.exec(text.slice(at, at + 12))?.[0].length ?? 0)

/** "because of a technical issue" -> "because of a technical issue, namely [what exactly]"; what only fills is left out. */
export function namely(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || reading.text.language !== 'en') return []
  const { start, end } = hit.match
  const said = text.slice(start, end)
  if (FILLS.test(said)) {
    const comma = /,?\s*$/.exec(text.slice(0, start))![0].length
    return [{ edits: [{ start: start - comma, end, replacement: '' }] }]
  }
  // "we can offer guidance on that": of which one example says more
  if (OFFERS.test(said) && AFTER_OFFER.test(text.slice(end, end + 12)))
    return [{ edits: [{ start: end, end, replacement: ' such as [an example that helps this customer]' }] }]
  if (!NOUN.test(said) || /^\s+(?:and|or)\b/i.test(text.slice(end, end + 5))) return []
  // "so we can take appropriate action": not known yet
  if (/\b(?:can|may|could|will)\s+\p{L}+\s+$/iu.test(text.slice(Math.max(0, start - 30), start))) return []
  const stops = /^\s*(?:[.,;:!?)]|$)/.test(text.slice(end, end + 3))
  // "to discuss your specific requirements": theirs to tell
  if (/\byour (?:\p{L}+ )?$/iu.test(text.slice(Math.max(0, start - 24), start)) || /\byour\b/i.test(said)) return []
  const what = /(?:s|criteria)$/i.test(said) ? 'which ones' : 'what exactly'
  return [{ edits: [{ start: end, end, replacement: `, namely [${what}]${stops ? '' : ','}` }] }]
}

/** What may follow the noun itself: "guidance on", not "troubleshooting steps". */
const AFTER_OFFER = /^\s*(?:[.,;:!?)]|$)|^ (?:on|for|about|regarding|to|with|in|using|and|that|so|here)\b/i
const OFFERS =
  /\b(?:insights?|guidance|expertise|support|assistance|solutions?|troubleshooting|recommendations?|advice|options|services|resources)$/i
const FILLS = /^(?:and|or|somehow)\b|^something like/i
const NOUN =
  /\b(?:issues?|problems?|difficult\w+|circumstances?|reasons?|steps|measures|actions?|arrangements|adjustments|precautions|error|fault|glitch|delay|bug|mistake|users|customers|clients|accounts|devices|documentation|documents|information|details|forms|paperwork|papers|factors|matters|methods|conditions|criteria|restrictions|requirements|limitations)$/i

/** Asks whether it is right behind the sentence that says the customer's case back, not at the end of the reply. */
export function checkAfter(_hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, language } = reading.text
  const said = reading.signals.get('restates')[0]
  const sentence = said && sentences[reading.text.sentenceOf(said.first)]
  if (language !== 'nl' || !sentence || sentence.question) return []
  const stop = /[.!?]["”')]*$/.test(text.slice(sentence.start, sentence.end)) ? '' : '.'
  return [{ edits: [{ start: sentence.end, end: sentence.end, replacement: `${stop} Klopt dat?` }] }]
}

/** Says what can be done there already. */
const ASSISTS =
  /,? and (?:we|they)(?:'ll| will| can) (?:assist|help|look into (?:it|this)|take it from there)(?: you)?(?: further)?$/i
const THEY = /\b(?:team|department|desk|bank|supplier|provider|manufacturer|courier|shop|store|office|administrator)\b/i

/**
 * "Bel de winkel." -> "Bel de winkel, want daar kunnen ze [wat daar wel kan].": why it goes better there, in the same
 * breath; "and we will assist" becomes it. Nothing behind a link, where no sentence goes on.
 */
export function becauseThere(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences, tokens, language } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || sentence.question || sentence.last - sentence.first > LONGEST || isTechnical(reading)) return []
  const end = lastWordEnd(reading, sentence)
  const said = text.slice(sentence.start, end)
  if (/\bif\b/i.test(said)) return []
  if (tokens.kinds[sentence.last - 1] === URL) {
    // no sentence goes on behind a link
    const stop = /[.!?]$/.test(text.slice(sentence.start, sentence.end)) ? '' : '.'
    const helps = `${stop} That helps us to [what you can do there].`
    return language === 'en' ? [{ edits: [{ start: sentence.end, end: sentence.end, replacement: helps }] }] : []
  }
  if (language === 'nl')
    return [{ edits: [{ start: end, end, replacement: ', want daar kunnen ze [wat daar wel kan]' }] }]
  const start = end - (ASSISTS.exec(said)?.[0].length ?? 0)
  const they = THEY.test(said)
  const why = they ? 'because they can [what they can do there]' : 'so that we can [what you can do there]'
  return [{ edits: [{ start, end, replacement: `${start === end ? ', ' : ' '}${why}` }] }]
}
