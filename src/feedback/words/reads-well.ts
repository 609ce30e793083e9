import { wordInfo } from '../../annotate/readability/word-info.ts'
import type { Edit, RuleLanguage } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Term } from '../../rulebook/schema.ts'
import { isTechnical } from '../setting.ts'
import { termOf } from './term.ts'

/** Words that may follow an explanation in brackets; before any other the term is half of a name ("firewall system"). */
const GOES_ON = new Set(
  (
    'and or but nor is are was were has have had will would can could should may might must do does did to of in on at by for from with ' +
    'without into onto over under that which who where if when because so than then as before after again first now instead it you we i ' +
    'they there this not also only still yet'
  ).split(' '),
)
const DETERMINER = /\b(?:a|an|the|your|our|my|this|that|its|de|het|een|uw|je|jouw|onze|ons|mijn|deze|dit|die|dat)\s+$/i
const NEXT_DETERMINER = /^\s+(?:a|an|the|your|our|my|this|these|de|het|een|uw|je|jouw|onze|ons|mijn|deze|dit)\b/i

/** "per brief of mail" for "schriftelijk" cannot stand before a noun. */
const PHRASE = /^(?:per|met|via|in|op|zonder|door|by|with|in|on) /i
const BEFORE_NOUN = /\b(?:een|de|het|geen|uw|je|zonder|met|onze|ons|a|an|the|your|our|without|with)\s+$/i

/** Whether a replacement fits the words around it; what cannot be made right is not offered. */
export function readsWell(reading: Reading, edit: Edit, hit: Hit): boolean {
  const { text, language } = reading.text
  const after = text.slice(edit.end, edit.end + 30)
  if (hit.rule.id === 'buried-main-message' && !canLead(reading, edit, hit)) return false
  const before = text.slice(Math.max(0, edit.start - 80), edit.start)
  if (
    PHRASE.test(edit.replacement) &&
    !PHRASE.test(text.slice(edit.start, edit.end)) &&
    BEFORE_NOUN.test(before) &&
    /^\s\p{L}/u.test(after)
  )
    return false
  if (!agrees(reading, edit, hit, before, after)) return false
  // no brackets within brackets
  if (edit.replacement.includes('([') && before.lastIndexOf('(') > before.lastIndexOf(')')) return false
  if (explains(edit, hit)) return explanationFits(reading, edit, hit, after)
  if (brokenClause(reading, edit, hit)) return false
  return language !== 'nl' || (!DANGLING.test(clauseAround(text, edit)) && !wrongForm(text, edit))
}

/** A greeting with a name in the same sentence stays first; "to help you with this" leans on what came before. */
function canLead(reading: Reading, edit: Edit, hit: Hit): boolean {
  const { text } = reading.text
  if (/^[<@\p{L}][^.!?\n]{0,40}, \p{Ll}/u.test(text.slice(edit.start, edit.start + 60))) return false
  if (/\n/.test(text.slice(hit.match.start, hit.match.end))) return false
  return !/^(?:to (?:better )?(?:help|assist)|for (?:this|that)|this|that|these|it|so|therefore|in order|hiervoor|daarvoor|daarom|dus|dit|dat|deze|om (?:u|je) )/i.test(
    edit.replacement,
  )
}

/** Rules that put one word or phrase in the place of another. */
const WORDS = new Set([
  'hard-word',
  'wordy-phrase',
  'nominal-style',
  'jargon-term',
  'abbreviation-chat',
  'double-negation',
])
const ENDS = new Set(['assumes-solved', 'commands'])
const NAMES_WHAT = /, namely \[/
const PERSON = /\b(?:I|you|we|they|he|she|who|customers?|users?|everyone|people|clients?)\s+$/i
const ITS_SUBJECT = /(?<!\p{L})(?:I|you|we|they|it|he|she|to|ik|je|jij|u|we|wij|ze|zij|hij|het|te)\s*$/iu
const SINGULAR_NL = /^(?:\s+\p{L}+){1,3}\s+(?:is|was|heeft|had|werd|wordt|kan|zal|moet|gaat|komt|staat)(?!\p{L})/u
const DETERMINER_NL = /(?<!\p{L})(?:de|het|een|uw|je|jouw|onze|ons|mijn|deze|dit|die|dat|geen|alle|elke)\s+$/iu

/** Grammar around a word that changed; a name keeps its word. */
function agrees(reading: Reading, edit: Edit, hit: Hit, before: string, after: string): boolean {
  const { text, language } = reading.text
  const was = text.slice(edit.start, edit.end)
  const { replacement } = edit
  if (
    hit.rule.id === 'vague-content' &&
    NAMES_WHAT.test(replacement) &&
    (!NAMEABLE.test(was || before) || !/^\s*(?:[.,;:!?)]|$)/.test(after) === !/,$/.test(replacement))
  )
    return false
  // "Ik sluit deze melding want ...", "Je moet de code delen, alleen dan ...": only where the sentence ends with it
  if (language === 'nl' && ENDS.has(hit.rule.id) && !/^\s*(?:[.!?]|\n|$)/.test(after)) return false
  if (language === 'nl' && hit.rule.id === 'commands' && (/,/.test(replacement) || edit.replacement.length > 110))
    return false
  if (
    language === 'nl' &&
    hit.rule.id === 'vague' &&
    /^(?:als|zodra|wanneer)/i.test(was) &&
    /^\s*\p{L}/u.test(after) &&
    edit.end === hit.match.end
  )
    return false
  // "Once this is done" waits for something, which stays
  if (
    language === 'en' &&
    hit.rule.id === 'vague' &&
    /^(?:once|when|after|until|as soon as (?:the|they|it|he|she|our|finance|billing|sales))\b/i.test(was) &&
    !/^once/i.test(edit.replacement)
  )
    return false
  // "You will shortly be receiving": no place for a day
  if (
    language === 'en' &&
    hit.rule.id === 'vague' &&
    /\b(?:will|shall)\s+$|['’]ll\s+$/i.test(before) &&
    /^\s+\p{L}/u.test(after)
  )
    return false
  // an apology is not left out with the phrase beside it
  if (
    hit.rule.id === 'robotic' &&
    edit.replacement === '' &&
    reading.signals.within('apologises', edit.start, edit.end).length > 0
  )
    return false
  // "you dirty bastard": what stands before it hangs on it
  if (hit.rule.id === 'profanity' && edit.replacement === '' && /\p{L}\s*$/u.test(before) && !/^\s*\p{L}/u.test(after))
    return false
  // "I suck a whole archive through it": the verb of its clause
  if (hit.rule.id === 'profanity' && edit.replacement === '' && ITS_SUBJECT.test(before)) return false
  if (!WORDS.has(hit.rule.id) || was === '') return true
  if (/ to$/.test(replacement) && /^\s+(?:before|usual|normal|above|below)\b/i.test(after)) return false
  // "the Prohibited & Restricted menu": a name
  if (hit.rule.id === 'hard-word' && /^\p{Lu}\p{Ll}/u.test(was) && /\p{L},? $/u.test(before)) return false
  if (language === 'en') {
    if (!sensible(was, replacement, before, after)) return false
    if (/^questions?$/i.test(replacement) && /\bmak(?:e|es|ing) (?:some |any |an? )?$/i.test(before)) return false
    if (/^all the time$/i.test(replacement) && /^\s+\p{L}/u.test(after)) return false
    if (/^must$/i.test(replacement) && / to$/i.test(was) && !PERSON.test(before)) return false
    if (/ (?:to|on to) .*\p{L}/u.test(replacement) && /^\s+to\b/i.test(after)) return false
    return !/^help(?:s|ed)?$/i.test(replacement) || !/^\s+(?:a|an|the|your|our|this|that|these)\b/i.test(after)
  }
  // "doorgeven aan een specialist naar ons team"
  if (/ aan /.test(replacement) && /^\s+(?:naar|aan)(?!\p{L})/u.test(after)) return false
  if (
    /(?<!\p{L})zoals\s+$/iu.test(before) &&
    /^(?:be|ver|ont|her|ge)\p{L}+[dt]$/iu.test(was) &&
    !/(?:[dt]|en)$/.test(replacement)
  )
    return false
  // "de verstrekte informatie": a participle before its noun, not a past tense
  if (
    DETERMINER_NL.test(before) &&
    /e$/.test(was) &&
    /^\s+\p{Ll}/u.test(after) &&
    /^\p{L}+$/u.test(replacement) &&
    !/en?$/.test(replacement)
  )
    return false
  if (/^realiseer/i.test(was) && /^\s+(?:me|je|u|ons|zich)(?!\p{L})/u.test(after)) return false
  if (/^als$/i.test(replacement) && /^\s+(?:nodig|mogelijk|gewenst|van toepassing)/i.test(after)) return false
  // "veel bestuurders is"
  if (/^veel$/i.test(replacement) && SINGULAR_NL.test(after)) return false
  if (
    /^tijdens$/i.test(replacement) &&
    /^\s+(?:morgen|vandaag|\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i.test(
      after,
    )
  )
    return false
  return !(/^over$/i.test(replacement) && /(?<!\p{L})(?:probleem|problemen|moeite|helpen)\s+$/iu.test(before))
}

/** A word that in this place means something else: "minimise the window", "resolve your query", "presuming it works". */
function sensible(was: string, replacement: string, before: string, after: string): boolean {
  if (/^minimi[sz]/i.test(was))
    return !/\b(?:chat|windows?|screen|tabs?|app|browser|page|program|playlist)/i.test(before + after)
  if (/^quer(?:y|ies)$/i.test(was))
    return /^question/i.test(replacement) !== /\b(?:re)?solv\p{L}+ (?:\p{L}+ )?$/iu.test(before)
  if (/^initially$/i.test(was))
    return /^at first$/i.test(replacement) ? !/^ \p{L}/u.test(after) || !/\p{L} $/u.test(before) : true
  if (/^maximi[sz]/i.test(was))
    return (
      !/\bnon ?-? ?$/i.test(before) &&
      !/^ (?:mode|our|the|your) (?:reply|character|message|window|screen|chat)/i.test(after)
    )
  if (/^render/i.test(was)) return false
  if (/^prob$/i.test(was)) return !/\b(?:no|a|the|your|this) $/i.test(before)
  return !/^presuming$/i.test(was)
}

const NAMEABLE =
  /\b(?:issues?|problems?|difficult\w+|circumstances?|reasons?|steps|measures|actions?|arrangements|adjustments|precautions|error|fault|glitch|delay|bug|mistake|users|customers|clients|accounts|devices|documentation|documents|information|details|forms|paperwork|papers|factors|matters|methods|conditions|criteria|restrictions|requirements|limitations)\s*$/i

const SUBJECT = /^(?:I|we|you|they|it|ik|wij|we|u|je|jij)\s/i

/** "try to I can see ...": a whole clause where half a one stood. */
function brokenClause(reading: Reading, edit: Edit, hit: Hit): boolean {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || edit.start <= sentence.start || edit.end === edit.start) return false
  if (!SUBJECT.test(edit.replacement) || SUBJECT.test(text.slice(edit.start, edit.end))) return false
  return (
    /\p{L}\s+$/u.test(text.slice(sentence.start, edit.start)) &&
    !/\b(?:and|but|so|en|maar|dus|want)\s+$/i.test(text.slice(sentence.start, edit.start))
  )
}

/** "gegeven", "opgezocht", "verteld"; not "geeft". */
const PARTICIPLE_NL = /(?:^(?:\p{L}{2,5})?ge\p{L}{3,}|^(?:be|ver|ont|her|er|mis)\p{L}{3,})(?:[dt]|n)$/u

/** A form that looks like a stem and is a participle ("wordt vermeld"), or an infinitive of two words after "te". */
const MODAL_NL =
  /(?<!\p{L})(?:kan|kun|kunt|kunnen|kon|mag|mogen|moet|moeten|wil|wilt|willen|zal|zult|zullen|zou|zouden|gaat|gaan)(?!\p{L})/iu

function wrongForm(text: string, edit: Edit): boolean {
  const before = text
    .slice(Math.max(0, edit.start - 120), edit.start)
    .split(/[.,;:!?\n]/)
    .at(-1)!
  if (
    /[([]$/.test(before) &&
    /^(?:be|ver|ont|her|ge)\p{L}+[dt]$/iu.test(text.slice(edit.start, edit.end)) &&
    !/(?:[dt]|en)$/.test(edit.replacement)
  )
    return true
  if (/\bte\s+$/i.test(before) && /\p{L}\s\p{L}/u.test(edit.replacement)) return true
  // "gebruik te maken van de procedure": in Dutch the object stands before "te gebruiken"
  if (/^te \p{L}+en$/u.test(edit.replacement) && /^ \p{L}/u.test(text.slice(edit.end, edit.end + 2))) return true
  const was = text.slice(edit.start, edit.end)
  const after = text.slice(edit.end, edit.end + 30)
  // "kan je gebruik maken van je kaart": "gebruiken" belongs behind the card
  if (/^\p{L}+en$/u.test(edit.replacement) && / (?:van|voor|over|aan|in)$/i.test(was) && MODAL_NL.test(before))
    return true
  const helped = /\b(?:wordt|worden|werd|werden|is|zijn|was|waren|ben|bent|heeft|hebt|hebben|heb|had|hadden)\b/i
  return (
    /^(?:be|ver|ont|her|er|mis)\p{L}+[dt]$/iu.test(was) &&
    /^\p{L}+$/u.test(edit.replacement) &&
    !PARTICIPLE_NL.test(edit.replacement) &&
    (helped.test(before) ||
      /^\s+(?:kan |kunnen |zal |zullen |moet |moeten |mag |mogen )?(?:wordt|worden|werd|is|zijn|heeft|hebben|hebt)\b/i.test(
        after,
      ))
  )
}

const explains = (edit: Edit, hit: Hit): boolean =>
  edit.start < edit.end && hit.values.explain !== undefined && edit.replacement.endsWith(')')

/** What explains a verb cannot stand behind a form of it. */
export const DOING =
  /^(?:to |pass|switch|turn|make|send|put|move|take|give|keep|remove|start|stop|copy|check|pretend|let|show|tell|bring|change|\w+ing (?:to|that|from|on|off|up) )/i

/** The same in Dutch: "de melding gaat naar ..." tells what happens, not what a thing is. */
export const HAPPENS = /^(?:de|het) \p{L}+ (?:gaat|wordt|is|staat|komt) /iu

/** "OrT" is a name, "ORT" and "ort" are the acronym. */
export const shapeless = (word: string, term: Term | undefined): boolean =>
  term?.kind === 'acronym' &&
  ![term.term, ...term.forms].includes(word) &&
  /^\p{L}+$/u.test(word) &&
  /\p{Lu}\p{Ll}|\p{Ll}\p{Lu}\p{Ll}*$/u.test(word) &&
  !/s$/.test(word)

/** Of one common word it is not sure that the term is meant: "a record of", "human resources". */
const COMMON = { en: 3.9, nl: 3.7 }
export const everyday = (word: string, language: RuleLanguage): boolean =>
  /^\p{Ll}+$/u.test(word.slice(1)) && !/\s/.test(word) && wordInfo(word.toLowerCase(), language).zipf > COMMON[language]

function explanationFits(reading: Reading, edit: Edit, hit: Hit, after: string): boolean {
  const { text, language } = reading.text
  if (shapeless(text.slice(edit.start, edit.end), termOf(reading.rules, hit.values.term))) return false
  if ((language === 'en' ? DOING : HAPPENS).test(hit.values.explain ?? '')) return false
  if (isTechnical(reading) || everyday(text.slice(edit.start, edit.end), language)) return false
  const before = text.slice(Math.max(0, edit.start - 12), edit.start)
  // a participle is not what is explained
  if (language === 'nl' && /^(?:\p{L}{2,5})?ge\p{L}{3,}[dt]$/iu.test(text.slice(edit.start, edit.end))) return false
  const next = /^\s*([\p{L}\p{N}$/<>|&=+~\\_-]+)/u.exec(after)?.[1]
  const stops = next === undefined || /^\s*[.,;:!?)]/.test(after)
  const was = text.slice(edit.start, edit.end).toLowerCase()
  const term = termOf(reading.rules, hit.values.term)
  // an inflected verb cannot be explained by a noun or an infinitive behind it
  if (term && !was.startsWith(term.term.toLowerCase()) && !term.forms.some((form) => form.toLowerCase() === was))
    return false
  if (
    language === 'nl' &&
    !/^(?:een|de|het|iemand|wat|waar|hoe) /i.test(hit.values.explain ?? '') &&
    term?.kind !== 'acronym'
  )
    return false
  // with a determiner after it the term is a verb: "reset the password"
  if (NEXT_DETERMINER.test(after) && !DETERMINER.test(before)) return false
  if (term?.kind === 'command' && !stops && !DETERMINER.test(before)) return false
  // "vi) Phone number": the sign of a list
  if (/^\)/.test(after)) return false
  // in the middle of a command an explanation would be typed along
  if (/^[a-z]/.test(text.slice(edit.start, edit.end)) && /^\s+(?:[-/~$.]|\S*[/_=])/.test(after)) return false
  if (/[/|$>-]\s?$/.test(before) || /^[/\\|]/.test(after)) return false
  return stops || (language === 'nl' ? /^[\p{L}\d]+$/u.test(next) : GOES_ON.has(next.toLowerCase()))
}

/** "kun je ... op te starten": a polite question with an infinitive that still hangs on "dient". */
const DANGLING = /\b(?:kun|kunt|wil|wilt|zou) (?:u|je|jij)\b(?:(?!\bom\b)[^.,;:!?])* te \p{L}{2,}en\b/iu

function clauseAround(text: string, edit: Edit): string {
  const end = text.slice(edit.end, edit.end + 160).search(/[.!?\n]/)
  return edit.replacement + text.slice(edit.end, edit.end + (end < 0 ? 160 : end))
}
