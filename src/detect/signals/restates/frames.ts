import type { RuleLanguage } from '../../../conversation.ts'
import { Cues } from '../asks/cues.ts'

/** Ways to begin a restatement, each with a weight of its own, and (not a feature) ways to bid. */
export const FRAMES = [
  'so',
  'hears',
  'told',
  'seems',
  'about',
  'thanks',
  'sorry',
  'results',
  'guess',
  'judges',
  'confirms',
  'trouble',
  'promises',
  'advises',
  'points',
] as const
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
  judges: [],
  confirms: [],
  trouble: [],
  promises: [],
  advises: [],
  points: [],
  bid: [
    '^ please? (click|go|open|try|check|visit|restart|contact|call|follow|press|select|enter|make|ensure|keep|let|use|turn|log|sign|reply|see|note|allow|wait|tap|choose|update|install|download|clear|send|do|confirm|verify|give|remember|take|think|look)',
  ],
}

const NL: Readonly<Record<Frame, readonly string[]>> = {
  so: [
    '^ (oke|ok|ja|en|goed|hmm|ah|oh)? dus',
    '^ (u|je|jij|jullie) (wil|wilt|zoekt|zoek|wenst|kreeg|had|zit|staat|mist|bent) ... dus',
    '^ (u|je|jij|jullie) ... dus (niet|geen|nog|al|telkens)',
    '^ (uw|jouw|je|jullie) NOUN ... dus',
    '^ (geen|twee|drie|alleen|enkel|weer|al|nog) ... dus',
  ],
  hears: [
    '(ik|we|wij) (begrijp|begrijpen|snap|snappen|lees|lezen|hoor|horen|merk|verneem|begrepen) (heel|zeer|best|wel)? (goed|best)? (dat|uit|hieruit|in|hier|dus|hoe|waarom|je|uw|u)',
    '(zie|zien) (ik|we)? (in|uit) (uw|je|jouw) (bericht|mail|melding|vraag|foto)',
    '(als|zoals|indien) (ik|we|wij) ... (begrijp|begrepen|lees|zie|begrijpen|versta|zien)',
    '(begrijp|lees|hoor|verneem) (ik|we|wij)',
    '(ik|we) (begrijp|snap) ',
    '(ik|we|wij) (heb|hebben) (uit uw bericht|hieruit|goed)? begrepen dat',
    '(lees|hoor|zie|begrijp|merk|versta|verneem) (ik|we|wij) $',
    'zo te (lezen|horen|zien) $',
    'hoor (ik)? (u|je) zeggen',
  ],
  told: [
    '(u|je|jij|jullie) (schrijft|schreef|zegt|zei|meldt|meldde|vertelt|vertelde|vraagt|vroeg|geeft|gaf|noemt|noemde|laat|liet|beschrijft|beschreef|vermeldt) (dat|aan|weten|over|of)?',
    '(zoals|wat) (u|je) (zegt|schrijft|zei|schreef|aangeeft|meldt|meldde|aangaf)',
    '(meld|meldt|schrijf|schrijft|zeg|zegt|vertel|vertelt) (u|je|jullie) $',
    '(u|je|jullie) (stelt|stel|maakt|maak|vraagt|vraag) (u|je|zich)? ... (vragen|zorgen|af) (bij|over|of|om|hoe|waarom|wanneer)',
    '(uw|jouw) ... dus',
    '(blijft|blijven|krijgt|krijgen|komt|komen|gaat|gaan|staat|staan|valt|vallen|doet|wordt|worden|raakt|loopt|werkt|lukt) ... dus (opnieuw|telkens|weer|steeds|niet|geen|nog|al|wel|mis|vast|fout|weg|uit)',
    '(u|je|jullie) (hebt|heb|had) (ons|me|mij)? ... (gemeld|geschreven|gezegd|gevraagd|aangegeven|laten weten|doorgegeven)',
  ],
  seems: [
    '(lijkt|klinkt) (het|erop|alsof|dat|er)',
    'het (lijkt|klinkt)',
    '(u|je|jij) (wil|wilt|zoekt|wenst|vreest|hoopt|verwacht) (graag|dus|een|geen|het|de|niet|nu|nog|uw|je|dat|dit|op|met|in|hier|deze|die)',
    '(u|je|jij) (hebt|heb|krijgt|kunt|ziet|kan|kon|raakt|geraakt) (dus|nu|zo)? (niet|geen|nog steeds|telkens|steeds|problemen|hinder|last|opeens|plots)',
    '(u|je|jij) (zit|staat|wacht|wachtte|werd|kreeg|moest|stond|zat) (dus|nu|al)? (al|zonder|vast|nog|met|op|aan|twee|drie|een|geen|te)',
  ],
  about: [
    '(probleem|problemen|vraag|verzoek|melding|storing|klacht|fout|foutmelding|hinder|moeite|last|zorg|bezorgdheid|vertraging|situatie|omtrent|betreffende|inzake|rond) (met|over|bij|van|op|om|in|tot|rond|dat|hier|het|de|uw|je)',
    '(met betrekking tot|naar aanleiding van|wat betreft|in verband met)',
    '^ wat ... (betreft|aangaat)',
    '(bericht|mail|mailtje|aanvraag|opmerking|suggestie|feedback|twijfel|twijfels|bekommernis|ongerustheid) (over|voor|om|rond|dat)',
    '(heb|hebben|hebt|heeft) het (dan|dus|hier|nu)? over',
    '^ (uw|je|jouw|jullie) (vraag|verzoek|melding|klacht|opmerking|opzegging|annulering)',
    '(helpen|help|begeleiden|bijstaan|assisteren) (u|je|jou|jullie|hierbij|verder|graag)? (verder)? (met|bij|om) (het|de|uw|je|jouw|dit|dat|deze)',
  ],
  thanks: [
    '(bedankt|dank|dankjewel|merci) (u|je)? (wel)? voor (het|de|je|uw) (melden|melding|bericht|vraag|mail|doorgeven|laten|interesse)',
  ],
  sorry: ['(sorry|excuses|spijt|verontschuldig|verontschuldigingen)'],
  results: ['(aan de ene kant|enerzijds|anderzijds|aan de andere kant)', '(belangrijk|fijn|lastig) voor (u|je|jou)'],
  guess: ['(u|je|jij) ... (niet|geen)', '(het|dat) is (niet|geen|een)', 'er is (een|geen|iets)'],
  judges: [
    '(is|was|zijn|blijft|klinkt) (inderdaad|echt|natuurlijk|uiteraard|zeker|wel|absoluut|ook)? (inderdaad|echt|natuurlijk)? (veel|heel|erg|zeer|bijzonder|ontzettend|ronduit|ruim|gewoon|een)? (te|flinke|zware)? (@unpleasant|lang|veel|laat|weinig|traag|gek|erg|slecht)',
    '(is|was|zijn|klinkt) (inderdaad|echt|natuurlijk|uiteraard|zeker|absoluut|ook)? (niet|geen) (echt|bepaald|zo|meer)? (@pleasant)',
    '(hoort|kan|mag|deugt|klopt|mogen|kunnen) (natuurlijk|echt|inderdaad|uiteraard|absoluut|gewoon|zo) niet',
    'hoort niet $',
    'hoort niet zo',
    'niet de bedoeling',
    '^ dat ... (is|hoort|mag|kan|past|klopt) (natuurlijk|echt|inderdaad|ook|uiteraard)? (niet|geen) (zoals|de|hoe|zo|normaal|bij|onze)',
    'niet (hoe|zoals|wat) (wij|we|het|u|je)',
    '(vinden|vind) (wij|we|ik) (dat)? (ook|zelf|heel|erg)? (niet kunnen|niet oke|niet normaal|@unpleasant)',
    'schiet niet op',
    '(vervelend|jammer|balen|spijtig|lastig|naar|sneu|pech|fijn|gek|vreemd|erg|zonde|rot|begrijpelijk) (dat|als|wanneer|te horen dat|te lezen dat|om te horen dat|om te lezen dat|te vernemen dat)',
    '(had|hadden|zou|zouden) (natuurlijk|echt|inderdaad|nooit|niet|zeker) ... (mogen|moeten)',
  ],
  confirms: ['inderdaad', 'klopt dat', 'terecht dat', 'gelijk dat'],
  trouble: [
    '(kwijt|kapot|stuk|defect|geblokkeerd|vergrendeld|verlopen|vervallen|geweigerd|verdwenen|verkeerd|verkeerde|foutief|foutieve|kapotte|defecte|beschadigde|gestolen|geblokkeerde|vertraagde|trage|gemiste|dubbel|dubbele|ontbreekt|ontbreken|ontbrak|ontbrekende|mislukt|mislukte|lekt|hapert|weigert|crasht|beschadigd|gebarsten|gestolen|verloren|vastgelopen|vastloopt)',
    '(nog|steeds|al) (steeds|altijd|opnieuw) (niet|geen|op|in|bij|hetzelfde)?',
    '(loopt|loopt steeds|zit|blijft|blijven|staat) ... (vast|hangen|weg|stil|leeg|koud|zwart)',
    '(valt|vallen|viel) ... (uit|weg)',
    'te (veel|laat|lang|hoog|weinig|vroeg)',
    'nog (geen|niet)',
    'in plaats van',
    'zonder (internet|stroom|water|verwarming|telefoon|toegang|auto|laptop|uitleg|reden|verwittiging|resultaat|antwoord|reactie)',
  ],
  promises: [
    '(u|je|jij|jullie) (krijgt|krijg|ontvangt|ontvang|hoort|hoor|verneemt|wordt|word|kreeg|ontving) ... (terug|terugbetaling|binnen|per|via|nu|straks|morgen|vandaag|bevestiging|bevestigingsmail|mail|e-mail|bericht|antwoord|seintje|telefoontje|verder|zodra|automatisch|voucher|tegoed)',
    '(krijgt|ontvangt|hoort|verneemt|wordt|krijg|ontvang) (u|je|jullie) ...',
    '(u|je|jullie) (zal|zult|zullen)',
    '(zal|zult|ga|gaat) (u|je)',
    '(kunnen|kan) (we|wij|ik) ... (niet|geen|niets)',
  ],
  advises: [
    '(u|je|jij|jullie) ... best',
    '(maak|maakt) (u|je) ... zorgen',
    '(u|je) (hebt|heb) ... nodig',
    '(hebt|heb) (u|je) ... nodig',
    '(dien|dient|kan|kunt) (u|je) (dus|dan|ook|hiervoor|daarvoor|eerst|enkel|het|de|via|op)',
    '(hebt|heb) (u|je)? (steeds|altijd|ook|meteen)? (de|meteen|ook|toegang) (mogelijkheid|keuze|tot|toegang)',
    '(zodat|waarmee|waarbij|dat wil zeggen|omdat) (u|je|dat|jullie)',
    'informeren dat',
    '(u|je|jullie) (kan|kunt|kun|mag|dient|hoeft|hoef) (dus|dan|ook|altijd|gerust|zelf|wel|hier|best|nog|het|de|deze|dit|dat|een|via|op|in|hiervoor|daarvoor|enkel|alleen|steeds|inderdaad|zeker)',
    '^ (hier|daar|zo|via|op|in|dan|eerst|vervolgens|daarna) ... (kan|kunt|vind|vindt|voert|klikt|kiest|krijgt|geeft|gaat|ziet|drukt) (u|je|jullie)',
    '(vind|vindt|vinden) (u|je|jullie) (hier|alles|op|in|via|onder|meer|alle|terug)',
    '(om|zodat|indien|als|wanneer|tenzij|nadat|zodra|mocht|moest) (u|je|jullie)',
  ],
  // "that is indeed a nuisance" says nothing of what it is
  points: [
    '(dat|dit|het|deze|zoiets) (is|was|zou|zouden|kan|kon|klinkt|lijkt|hoort|mag) (inderdaad|echt|natuurlijk|uiteraard|zeker|wel|niet|heel|erg|zeer|vreemd|jammer|me)',
  ],
  bid: [
    '^ (klik|ga|open|probeer|controleer|bezoek|herstart|neem|bel|volg|druk|kies|selecteer|vul|zorg|laat|gebruik|zet|log|meld|antwoord|zie|wacht|stuur|bezorg|geef|doe|kijk|check|trek|haal|verwijder|gelieve|raadpleeg|deel|vergeet|houd|hou|maak)',
  ],
}

const LISTS = {
  pleasant:
    'leuk fijn prettig handig normaal oke goed netjes ideaal aangenaam plezant tof pretje plezier gewenst bedoeling',
  unpleasant:
    'vervelend jammer spijtig frustrerend lastig ergerlijk irritant onaanvaardbaar ongehoord schandalig vreemd raar verwarrend sneu balen onhandig storend ' +
    'onprettig teleurstellend onacceptabel onbegrijpelijk domper tegenvaller nachtmerrie tegenslag afknapper schrikken zuur pijnlijk stressvol naar',
}

const compiled = new Map<RuleLanguage, Cues<Frame>>()

/** The compiled frames of a language. */
export function frames(language: RuleLanguage): Cues<Frame> {
  let known = compiled.get(language)
  if (!known) {
    known = new Cues(language, language === 'en' ? EN : NL, LISTS)
    compiled.set(language, known)
  }
  return known
}
