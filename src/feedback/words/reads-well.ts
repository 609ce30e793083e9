import type { Edit } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
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

/** A form that looks like a stem and is a participle ("wordt vermeld"), or an infinitive of two words after "te". */
function wrongForm(text: string, edit: Edit): boolean {
  const before = text
    .slice(Math.max(0, edit.start - 120), edit.start)
    .split(/[.,;:!?\n]/)
    .at(-1)!
  if (/\bte\s+$/i.test(before) && /\p{L}\s\p{L}/u.test(edit.replacement)) return true
  const was = text.slice(edit.start, edit.end)
  const after = text.slice(edit.end, edit.end + 30)
  const helped = /\b(?:wordt|worden|werd|werden|is|zijn|was|waren|ben|bent|heeft|hebt|hebben|heb|had|hadden)\b/i
  return (
    /^(?:be|ver|ont|her|er|mis)\p{L}+[dt]$/iu.test(was) &&
    /^\p{L}+$/u.test(edit.replacement) &&
    !/(?:[dt]|en)$/.test(edit.replacement) &&
    (helped.test(before) || /^\s+(?:wordt|worden|werd|is|zijn|heeft|hebben|hebt)\b/i.test(after))
  )
}

const explains = (edit: Edit, hit: Hit): boolean =>
  edit.start < edit.end && hit.values.explain !== undefined && edit.replacement.endsWith(')')

function explanationFits(reading: Reading, edit: Edit, hit: Hit, after: string): boolean {
  const { text, language } = reading.text
  const before = text.slice(Math.max(0, edit.start - 12), edit.start)
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
