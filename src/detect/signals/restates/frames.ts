import type { RuleLanguage } from '../../../conversation.ts'
import { Cues } from '../asks/cues.ts'

/** Ways to begin a restatement, each with a weight of its own, and (not a feature) ways to bid. */
export const FRAMES = ['so', 'hears', 'told', 'seems', 'about', 'thanks', 'sorry', 'results', 'guess'] as const
export type Frame = (typeof FRAMES)[number] | 'bid'

const EN: Readonly<Record<Frame, readonly string[]>> = {
  so: [
    '^ (okay|ok|right|alright|yeah|mm-hmm|mhm|and|well|hmm|oh|uh-huh|um|uh|great|mm)? (okay|ok|uh|um|right)? (so|then)',
    '^ and (you|it|that|for|then)',
    '(because|but|and) you (are|have|were|feel|want|do|did|know|do not)',
  ],
  hears: [
    '(i|we) (can)? (understand|see|hear|gather|notice|note|noticed|read|acknowledge|get) (that|you|from|your)',
    '(i|we) (understand|hear|see) (how|the|about)? ... you',
    'what i am hearing',
    'i (am)? hear (hearing)? ',
    'i can (tell|see|hear)',
    '(if|as) i (understand|understood)',
  ],
  told: [
    'you (just|also|already|have)? (said|mentioned|told|say|mention|mentioning|described|describe|reported|report|asked|noted|shared|wrote|write|explained|explain|identified|talked|indicated|stated|brought up)',
    'you are (saying|telling|describing|asking|talking)',
    'as you (said|say|mentioned|noted)',
  ],
  seems: [
    '(it|that|this)? (sounds|seems|looks|sound|seem|feels) (to me)? (like|as|that)',
    'it (almost|really)? (seems|sounds|looks|feels)',
    'sounds (really|very|pretty)? ADJECTIVE',
    'you (seem|sound|look|feel)',
    'you are (feeling|thinking|wanting|looking|hoping|trying|worried|concerned|ready|willing|able|not|really|kind|sort|getting|having|doing|already|pretty|a)',
    '(kind|sort) of',
  ],
  about: [
    '(issue|issues|problem|problems|trouble|difficulty|difficulties|error|errors|request|concern|concerns|concerning|regarding|about|outage|delay|disruption|disruptions|interest|question) (is|are)? (with|in|regarding|concerning|about|affecting|around|of|for|caused|on|your|the)',
  ],
  thanks: [
    '(thank|thanks|appreciate) (you)? (for|your|that) (reporting|contacting|reaching|writing|your|bringing|interest|raising|letting|flagging|sharing)',
  ],
  sorry: ['(sorry|apologise|apologize|apologies|regret) (to|for|about|that|you|if)?'],
  results: [
    '(on)? (the)? one hand',
    '(on)? the other hand',
    'part of (you|this|your)',
    'important (to|for) you',
    '(you|your) ... (goal|goals|priority|plan|decision|important)',
    'a (part|way|lot) (of|to)',
  ],
  guess: [
    'you (do not|did not|cannot|can not|are not|have not|never)',
    'it is (not|just|a|really|something|like|kind|been|hard|important)',
    'that is (not|a|something|really|kind|hard|important|the)',
    'there is (a|some|nothing|no|something)',
    'not (really|something|so|sure)',
  ],
  bid: [
    '^ please? (click|go|open|try|check|visit|restart|contact|call|follow|press|select|enter|make|ensure|keep|let|use|turn|log|sign|reply|see|note|allow|wait|tap|choose|update|install|download|clear|send|do|confirm|verify|give|remember|take|think|look)',
  ],
}

const NL: Readonly<Record<Frame, readonly string[]>> = {
  so: [
    '^ (oke|ok|ja|en|goed|hmm|ah|oh)? dus',
    '(u|je|jij) ... dus',
    '^ (geen|twee|drie|alleen|enkel|weer|al|nog) ... dus',
  ],
  hears: [
    '(ik|we|wij) (begrijp|begrijpen|snap|snappen|zie|zien|lees|lezen|hoor|horen|merk|verneem|begrepen) (dat|uit|hieruit|in|hier|dus|hoe|waarom|je|uw|u)',
    '(als|zoals|indien) (ik|we|wij) ... (begrijp|begrepen|lees|zie|begrijpen|versta|zien)',
    '(begrijp|lees|hoor|zie|verneem) (ik|we|wij)',
    '(ik|we) (begrijp|snap) ',
  ],
  told: [
    '(u|je|jij|jullie) (schrijft|schreef|zegt|zei|meldt|meldde|vertelt|vertelde|vraagt|vroeg|geeft|gaf|noemt|noemde|laat|liet|beschrijft|beschreef|vermeldt|hebt|had) (dat|aan|weten|over|of|gemeld|geschreven|gezegd)?',
    '(zoals|wat) (u|je) (zegt|schrijft|zei|schreef|aangeeft|meldt|meldde|aangaf)',
  ],
  seems: [
    '(lijkt|klinkt|blijkt) (het|erop|alsof|dat|er)',
    'het (lijkt|klinkt|blijkt)',
    '(u|je|jij) (wil|wilt|zoekt|wenst|hebt|heb|bent|krijgt|kunt|ziet|kan) (graag|dus|een|geen|het|de|niet|nu|nog|problemen|uw|je|dat|dit|op|met|in|hier)',
  ],
  about: [
    '(probleem|problemen|vraag|verzoek|melding|storing|klacht|fout|foutmelding|hinder|moeite|last|zorg|bezorgdheid|vertraging|situatie|omtrent|betreffende|inzake|rond) (met|over|bij|van|op|om|in|tot|rond|dat|hier|het|de|uw|je)',
    '(met betrekking tot|naar aanleiding van|wat betreft|in verband met)',
    '(helpen|help|begeleiden|bijstaan|assisteren) (u|je|jou|jullie|hierbij|verder|graag)? (verder)? (met|bij|om) (het|de|uw|je|jouw|dit|dat|deze)',
  ],
  thanks: [
    '(bedankt|dank|dankjewel|merci) (u|je)? (wel)? voor (het|de|je|uw) (melden|melding|bericht|vraag|mail|doorgeven|laten|interesse)',
  ],
  sorry: ['(sorry|excuses|spijt|verontschuldig|verontschuldigingen)'],
  results: ['(aan de ene kant|enerzijds|anderzijds|aan de andere kant)', '(belangrijk|fijn|lastig) voor (u|je|jou)'],
  guess: ['(u|je|jij) ... (niet|geen)', '(het|dat) is (niet|geen|een)', 'er is (een|geen|iets)'],
  bid: [
    '^ (klik|ga|open|probeer|controleer|bezoek|herstart|neem|bel|volg|druk|kies|selecteer|vul|zorg|laat|gebruik|zet|log|meld|antwoord|zie|wacht|stuur|bezorg|geef|doe|kijk|check|trek|haal|verwijder|gelieve|raadpleeg|deel|vergeet|houd|hou|maak)',
  ],
}

const compiled = new Map<RuleLanguage, Cues<Frame>>()

/** The compiled frames of a language. */
export function frames(language: RuleLanguage): Cues<Frame> {
  let known = compiled.get(language)
  if (!known) {
    known = new Cues(language, language === 'en' ? EN : NL)
    compiled.set(language, known)
  }
  return known
}
