import { KIND, wordInfo } from '../../annotate/readability/word-info.ts'
import type { RuleLanguage } from '../../conversation.ts'
import type { Form } from '../form.ts'
import { turnDutch } from './dutch.ts'
import {
  NEGATIVE as NEGATIVE_NL,
  POINTERS as POINTERS_NL,
  RUDE as RUDE_NL,
  UNWANTED as UNWANTED_NL,
} from './dutch-words.ts'
import { turnEnglish } from './english.ts'
import {
  isBase,
  NEGATIVE as NEGATIVE_EN,
  POINTERS as POINTERS_EN,
  RUDE as RUDE_EN,
  UNWANTED as UNWANTED_EN,
} from './english-words.ts'
import { type Piece, partsOf, piecesOf, presentable, shouted, type Word } from './pieces.ts'
import type { Said } from './restate.ts'
import type { Turned } from './turned.ts'

const LISTS = {
  en: { negative: NEGATIVE_EN, pointers: POINTERS_EN, rude: RUDE_EN, unwanted: UNWANTED_EN },
  nl: { negative: NEGATIVE_NL, pointers: POINTERS_NL, rude: RUDE_NL, unwanted: UNWANTED_NL },
}
/** Words that say nothing of what it is about. */
const EMPTY = {
  en: new Set(
    'various some several serious strange major certain great problem problems issue issues trouble error errors little big small help question questions thing wrong like know want wish whether prefer anything something somehow way quite different same having getting got get still even really now working correctly properly'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'probleem problemen probleempje fout fouten mis vraag vragen wilt willen weten graag mogelijk klein kleine groot groter iets niets niks hetzelfde orde steeds weer keer nodig zit staat wachten wacht sta echt heel erg'.split(
      ' ',
    ),
  ),
}
const FEWEST = 3
const MOST = 20

export interface Candidate extends Turned {
  /** Tells of something that is wrong, on nobody's say-so but the customer's: may follow "I am sorry that". */
  trouble: boolean
  /** The higher, the more it says. */
  worth: number
}

/** The clauses of a turn that can be said back, best first. */
export function candidates(turn: readonly Said[], language: RuleLanguage, form: Form): Candidate[] {
  const out: Candidate[] = []
  for (const { text } of turn) {
    if (text.language !== language) continue
    const pieces = piecesOf(text)
    pieces.forEach((piece, i) => {
      if (titled(piece.words)) return
      for (const part of partsOf(piece, language)) {
        if (!worthReading(part, language)) continue
        const before = pieces[i - 1]
        const turned = language === 'en' ? turnEnglish(part, before) : turnDutch(part, before, form)
        const found = turned && judged(turned, language, i)
        if (found) out.push(found)
      }
    })
  }
  return out.sort((a, b) => b.worth - a.worth)
}

function worthReading(piece: Piece, language: RuleLanguage): boolean {
  const { words } = piece
  if (piece.torn || words.length < 2 || shouted(words)) return false
  const { rude, unwanted } = LISTS[language]
  const said = words.map(({ norm }) => norm).join(' ')
  return !rude.test(said) && !unwanted.test(said)
}

const EN_ABLE =
  /\b(?:no longer|have to|cannot|could not|can only|unable|able|allowed|error|fail\w*|problems?|issues?|trouble|wrong|stuck|lost|locked|broken|slow|charged|receiv\w+|get|gets|got|gotten|getting|refunded|see|find|found|hear|heard|access|connection|internet|permissions?|sound|signal|recogni[sz]ed|arrived?|working|load\w*|blocked|hacked|waiting|waited|missing|twice|crash\w*|struggling|banned|suspended|damaged|keep|delay\w*|difficult\w*|late|screen|disconnected|answer|response|reply)\b/
const NL_ABLE =
  /\b(?:kunt|kunnen|kon|konden|krijgt|krijgen|kreeg|ontvangt|ontvangen|gekregen|ziet|zien|gezien|vindt|vinden|gevonden|raakt|geraakt|gehoord|mag|mocht|teruggekregen|meer|fout\w*|problemen|probleem|storing\w*|wacht|wachten|gewacht|dubbel|verkeerd\w*|kwijt\w*|vast\w*|hebt geen|toegang|internet|verbinding|bereik|ontvangst|signaal|beeld|geluid|antwoord|reactie|bevestiging\w*|bericht|hangt|traag|trage|geblokkeerd|keer|twee|laat|vertraging|uitgevallen|moeite|onderbroken|probeert|moet elke|moet iedere|steeds|telkens|niet weet|ondervindt|leeg|lege|schade)\b/
/** A clause about the customer whose "not" is a choice or a remark, no trouble: "you are not using it". */
const IDLE = {
  en: ({ own, clause }: Turned) => own && !EN_ABLE.test(clause),
  nl: ({ own, clause }: Turned) => own && !NL_ABLE.test(clause),
}
const TOO = {
  en: /\b(?:too (?:small|big|much|late|many|short|long|slow|high|expensive)|no longer|two times|have to \w+ .*every)\b/,
  nl: /\b(?:te (?:veel|weinig|laat|klein|groot|kort|lang|hoog|traag)|twee keer|drie keer|moet (?:elke|iedere))\b/,
}
/** Words with which no clause ends, and a word said twice. */
const DANGLING = {
  en: /(?: (?:what|to|that|which|a|an|the|my|your|of|for|with|from|at|into|than|re|and|or|is|are|was|were|have|has|not|cannot|as|their|our|when|if|because|can|this|while|only|very|no|any|like|about|how|why|where|every|each|then|also|just|so)$)|\b(\w+) \1\b|\ba [aeio]|\b(?:wont|dont|cant|the you|your to|any errors?)\b|\bthere is (?!(?:an?|no|the|one|some|something|nothing|still|also|now|currently|already)\b)|\b^you have an? \w+ (?:waiting|coming)\b|how to (?:solve|fix|do|resolve|get|use) (?:this|that|the|it)(?: \w+)?$|\b(?:is|are|was|were|has|have|had|been) (?:not )?(?:send|receive|deliver|charge|give|deduct|refund|cancel|resolve|activate)\b/i,
  nl: /(?: (?:van|de|het|een|mijn|uw|en|of|dat|dit|om|te|maar|want|geen|nog|al|als|zoals|die)$)|\b(?!je\b)(\w+) \1\b|geen meer\b|\bgeen \S+ niet\b|geen (?:is|zijn)$|\bvoor (?:geen|niet)\b|\baangedaan\b|\bof het (?!.* om )[^,]* (?:is|zijn)$|^(?:u|je|jullie) het (?:niet|nog\w*|al|alleen|ook|wel|weer|nu|zelf|graag|zo|even)\b|\balleen\b.*\b(?:niet|geen|ook)\b|^(?!er ).*\b(?:geen \w+|niet (?:het|de|een) \w+) (?:is|zijn|was)$|terecht (?:is|zijn|komt|kwam)|komt te staan|aangedragen|het is \d/i,
}

/** Written like a title: capitals on words that have none in a sentence. */
const titled = (words: readonly Word[]): boolean =>
  words.filter(({ raw, norm }, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && wordInfo(norm, 'en').zipf > 4).length > 2

/** "it", "this" with nothing in the clause that it can stand for. */
function pointsAt(words: readonly string[]): boolean {
  let noun = false
  for (const [i, raw] of words.entries()) {
    const next = words[i + 1]?.toLowerCase()
    if (/^(?:it|it's)$/i.test(raw) && next !== 'possible' && words[i + 2] !== 'possible' && !noun) return true
    if (i === 0 && /^(?:this|these|that|those|it)$/i.test(raw)) return true
    if (
      /^(?:this|that|these|those)$/i.test(raw) &&
      (!next || !(wordInfo(next, 'en').kinds & KIND.content)) &&
      !(raw === 'that' && /^(?:the|your|you|our|it|there)$/.test(next ?? ''))
    )
      return true
    if (/^(?:the|a|an|your|our|some|no)$/.test(raw) && i + 2 < words.length) noun = true
  }
  return false
}

/** A verb with a capital, as headings write it. */
const headed = (words: readonly string[]): boolean =>
  words.some(
    (word, i) => /^(?:to|not)$/.test(words[i - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(word) && isBase(word.toLowerCase()),
  )

/** Two clauses of which the verb of the first stands behind the second; "geen" before a verb. */
const RUN_ON_NL =
  / en (?:nog|niet|geen|steeds|dan|nu|toen|al|weer) | geen (?:repareren|openen|downloaden|inloggen|kunnen|krijgen) |^\S+ (?:nergens|niet|nog niet) (?:kunt|kunnen|kan) (?:vinden|zien)$| niet op te lossen |klacht .*(?:gestuurd|ingediend)| (?:kunnen|moeten|willen|mogen) \S+en (?:hebt|heeft|hebben)$/

/** "u een stoel probeert te reserveren": no trouble, unless for an hour or in vain. */
const merelyTries = (words: readonly string[]): boolean =>
  words.includes('probeert') &&
  !words.some((word) => /^(?:al|steeds|telkens|tevergeefs|vergeefs|niet|geen|zonder)$/.test(word))

/** How well the customer speaks a language is no trouble of theirs to name. */
const TONGUE = /^(?:your|uw|je|jullie) (?:english|dutch|french|german|engels|nederlands|frans|duits)\b/i

/** What a clause is worth as it would be written; null where a word in it cannot be written back, or it says too little. */
function judged(turned: Turned, language: RuleLanguage, at: number): Candidate | null {
  const words = turned.clause.split(' ')
  if (DANGLING[language].test(turned.clause)) return null
  if (words.length < FEWEST || words.length > MOST) return null
  const { negative, pointers } = LISTS[language]
  let content = 0
  let bad = 0
  let points = 0
  const seen = new Set<string>()
  words.forEach((raw, i) => {
    const norm = raw.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    if (!presentable({ raw, norm, kind: /^[€$£]?\d/.test(raw) ? 1 : 0 }, false, language)) bad++
    if (negative.has(norm) && !(norm === 'steeds' && words[i - 1] === 'nog')) points++
    if (
      pointers.has(norm) &&
      i > 0 &&
      !(language === 'nl' && /^(?:je|jullie|u|uw|dat|die|dit|deze|jou|zo)$/.test(norm))
    )
      bad++
    const { kinds } = wordInfo(norm, language)
    if (
      !EMPTY[language].has(norm) &&
      (kinds & KIND.content || /^\p{Lu}/u.test(raw) || /\d/.test(raw)) &&
      !(kinds & KIND.auxiliary) &&
      !seen.has(norm)
    )
      content++
    seen.add(norm)
  })
  // "unable to Access Office Applications": a subject line
  if (TONGUE.test(turned.clause) || (language === 'en' && headed(words))) return null
  if (language === 'nl' && (RUN_ON_NL.test(turned.clause) || merelyTries(words))) return null
  if (bad > 0 || content < (points > 0 && words.length > 3 ? 1 : 2) || (language === 'en' && pointsAt(words)))
    return null
  const asks = turned.kind !== 'said'
  if (TOO[language].test(turned.clause)) points++
  if (points === 0 && !asks) return null
  // what somebody does not want is easily told wrong
  if (turned.kind === 'wish' && words.some((word) => /^(?:geen|niet|nooit|not|no|never)$/.test(word))) return null
  if (turned.kind === 'said' && IDLE[language](turned)) return null
  // "a financial firm has trouble": somebody else's
  const trouble =
    points > 0 && turned.kind === 'said' && !turned.agent && !(language === 'en' && /^an? /i.test(turned.clause))
  const length = words.length >= 6 && words.length <= 14 ? 1 : 0
  const worth =
    (trouble ? 4 : turned.kind === 'question' ? 2.5 : 3) +
    Math.min(points, 2) * 0.5 +
    Math.min(content, 6) * 0.4 +
    length -
    Math.min(at, 12) * 0.05
  return { ...turned, trouble, worth }
}

/** A number made from the text of a turn (FNV-1a over its first 2,000 UTF-16 units a message). */
export function hashOf(turn: readonly Said[]): number {
  let hash = 0x811c9dc5
  for (const { text } of turn)
    for (let i = 0; i < text.text.length && i < 2000; i++) hash = Math.imul(hash ^ text.text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
