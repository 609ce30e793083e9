/**
 * Dutch inflection for patterns and replacements: spelling rules (open and closed syllables, f/v and s/z, 't kofschip,
 * separable particles) plus the strong verbs of school grammars. Sources for the rules: ANS (Algemene Nederlandse
 * Spraakkunst) 2.3 and 7.2. It makes more forms than exist, which does no harm to finding.
 */

export type DutchForm = 'infinitive' | 'stem' | 'stem-t' | 'past' | 'past-plural' | 'participle' | 'present-participle'

/** infinitive, past singular, past plural, participle; without prefix or particle. */
const STRONG = new Map<string, readonly [past: string, pastPlural: string, participle: string]>(
  `beginnen begon begonnen begonnen|begrijpen begreep begrepen begrepen|bevelen beval bevalen bevolen|bewegen bewoog bewogen bewogen|bidden bad baden gebeden
bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden|blijken bleek bleken gebleken|blijven bleef bleven gebleven|breken brak braken gebroken
brengen bracht brachten gebracht|buigen boog bogen gebogen|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen|drijven dreef dreven gedreven
dringen drong drongen gedrongen|drinken dronk dronken gedronken|dwingen dwong dwongen gedwongen|eten at aten gegeten|gaan ging gingen gegaan|gelden gold golden gegolden
genezen genas genazen genezen|genieten genoot genoten genoten|geven gaf gaven gegeven|gieten goot goten gegoten|grijpen greep grepen gegrepen|hangen hing hingen gehangen
hebben had hadden gehad|heffen hief hieven geheven|helpen hielp hielpen geholpen|heten heette heetten geheten|houden hield hielden gehouden|kiezen koos kozen gekozen
kijken keek keken gekeken|klimmen klom klommen geklommen|klinken klonk klonken geklonken|komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen
kunnen kon konden gekund|laten liet lieten gelaten|lezen las lazen gelezen|liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken
lopen liep liepen gelopen|moeten moest moesten gemoeten|mogen mocht mochten gemogen|nemen nam namen genomen|raden raadde raadden geraden|rijden reed reden gereden
roepen riep riepen geroepen|schelden schold scholden gescholden|schieten schoot schoten geschoten|schijnen scheen schenen geschenen|schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken|schuiven schoof schoven geschoven|slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen|sluiten sloot sloten gesloten
snijden sneed sneden gesneden|spreken sprak spraken gesproken|springen sprong sprongen gesprongen|staan stond stonden gestaan|steken stak staken gestoken
stelen stal stalen gestolen|sterven stierf stierven gestorven|stijgen steeg stegen gestegen|strijden streed streden gestreden|treden trad traden getreden|treffen trof troffen getroffen
trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren|vechten vocht vochten gevochten|verbergen verborg verborgen verborgen
verdwijnen verdween verdwenen verdwenen|vergeten vergat vergaten vergeten|verliezen verloor verloren verloren|vinden vond vonden gevonden|vliegen vloog vlogen gevlogen
vragen vroeg vroegen gevraagd|wassen waste wasten gewassen|wegen woog wogen gewogen|werpen wierp wierpen geworpen|weten wist wisten geweten|wijzen wees wezen gewezen
willen wilde wilden gewild|winnen won wonnen gewonnen|worden werd werden geworden|zeggen zei zeiden gezegd|zenden zond zonden gezonden|zien zag zagen gezien
zijn was waren geweest|zingen zong zongen gezongen|zitten zat zaten gezeten|zoeken zocht zochten gezocht|zullen zou zouden gezuld|zwijgen zweeg zwegen gezwegen`
    .split(/[|\n]/)
    .map((line) => {
      const [infinitive, ...forms] = line.split(' ')
      return [infinitive!, forms as unknown as readonly [string, string, string]]
    }),
)
const STEMS: Record<string, readonly [stem: string, withT: string, ...more: string[]]> = {
  zijn: ['ben', 'bent', 'is', 'zijt'],
  hebben: ['heb', 'hebt', 'heeft'],
  kunnen: ['kan', 'kunt', 'kun'],
  zullen: ['zal', 'zult', 'zul'],
  mogen: ['mag', 'moogt'],
  willen: ['wil', 'wilt'],
  moeten: ['moet', 'moet'],
  weten: ['weet', 'weet'],
  gaan: ['ga', 'gaat'],
  staan: ['sta', 'staat'],
  slaan: ['sla', 'slaat'],
  doen: ['doe', 'doet'],
  zien: ['zie', 'ziet'],
  komen: ['kom', 'komt'],
  worden: ['word', 'wordt'],
}

/** Particles that part from their verb. */
const PARTICLE =
  /^(teleur|tegemoet|samen|terug|tegen|binnen|buiten|achter|klaar|kwijt|dicht|thuis|plaats|deel|vast|voort|voor|over|door|heen|langs|neer|open|goed|onder|weer|mede|mee|los|weg|toe|aan|uit|bij|rond|om|op|af|na|in)(?=.{4,}$)/
/** Begin like a particle and are one verb. */
const WHOLE =
  /^(?:in(?:for|stall|teg|vest|teres|spect|trod|tens|nov|vent|it)|oper|open(?:en|de|t)|uit?en$|innen$|bijten|nader|natten|toeter|over(?:leg|weg|tuig|trei|handi|lij|schrijd|kom|leven|vall)|voor(?:kom|spell|zien$)|door(?:zoek|lop|gron)|om(?:vat|schrijv|ring|arm|helz)|onder(?:zoek|steun|breek|brek|teken|houd|nem|scheid|schat|werp|gaan|vind|vrag|mijn)|achter(?:halen|volg)|ont|weer(?:leg|hou|sta)|aarz|afficheer)/
/** Unstressed prefixes: what follows has a verb's two syllables of its own, so "be|loven" but not "bellen". */
const PREFIX =
  /^(?:be|ge|ver|ont|her|er|over|onder|voor|weer|door|om|mis)(?=[^aeiouy]*[aeiouy]+[^aeiouy]+e?[^aeiouy]*en$|gaan$|staan$|slaan$|doen$|zien$)(?!geren$)/
/** -eren verbs of Dutch stock, whose -er- is not stressed; all others in -eren have a long vowel (installeer). */
const UNSTRESSED_ER =
  /(?:erg|beter|inner|ander|lever|luister|hinder|vorder|eiger|groter|minder|meerder|voer?der|ijder|ieder|luier|naler|nader|zeker|knipper|schakeler|flikker|luister|fluister|hamer|kamer|timmer|kluister|slinger|wijder|ouder|zuiver|oever|over|aanbe?veler|stotter|haper|fladder|donder|schilder|hernieuwer|later|duister|kieper|tover|offer|cijfer|ijver|polder|wikkeler|wonder|verzamel|rammel)en$/

function stemOf(infinitive: string): string {
  if (!infinitive.endsWith('en') || infinitive.length < 4) return infinitive.replace(/n$/, '')
  let stem = infinitive.slice(0, -2)
  const bare = stem.replace(PREFIX, '')
  if (/([bcdfghjklmnpqrstvwxz])\1$/.test(stem)) stem = stem.slice(0, -1)
  else {
    const open = /(^|[^aeiou])([aeou])([bdfgklmnprstvz])$/.exec(stem)
    if (open) {
      const syllables = bare.match(/[aeiouy]+/g)?.length ?? 1
      const weak = open[2] === 'e' && /[lmnr]$/.test(stem) && syllables > 1
      const short = weak && (!/r$/.test(stem) || UNSTRESSED_ER.test(infinitive))
      if (!short) stem = `${stem.slice(0, -1)}${open[2]}${open[3]}`
    }
  }
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}

/** The forms of a verb without separable particle. */
function simpleForms(infinitive: string): Map<DutchForm, string> {
  const prefix = STRONG.has(infinitive) ? '' : (PREFIX.exec(infinitive)?.[0] ?? '')
  const core = infinitive.slice(prefix.length)
  const strong = STRONG.get(infinitive) ?? STRONG.get(core)
  const known = STEMS[core]
  const stem = known ? prefix + known[0] : stemOf(infinitive)
  const forms = new Map<DutchForm, string>([['infinitive', infinitive]])
  forms.set('stem', stem)
  forms.set('stem-t', known ? prefix + known[1] : stem.endsWith('t') ? stem : `${stem}t`)
  forms.set('present-participle', `${infinitive}d`)
  if (strong) {
    const own = STRONG.has(infinitive)
    const [past, plural, participle] = strong
    forms.set('past', own ? past : prefix + past)
    forms.set('past-plural', own ? plural : prefix + plural)
    forms.set('participle', own ? participle : prefix + participle.replace(/^ge(?=.{3})/, ''))
  } else {
    // 't kofschip looks at the sound before -en, so at the v of "beloven" and the z of "reizen"
    const voiceless = /(?:[tkfspxc]|ch|sh)$/.test(infinitive.replace(/en$/, ''))
    forms.set('past', `${stem}${voiceless ? 'te' : 'de'}`)
    forms.set('past-plural', `${stem}${voiceless ? 'ten' : 'den'}`)
    const ending = voiceless ? (stem.endsWith('t') ? '' : 't') : stem.endsWith('d') ? '' : 'd'
    // a diaeresis keeps ge- apart from the vowel it would melt with: geïnstalleerd, geëindigd
    const rest = stem.replace(/^e/, 'ë').replace(/^i(?!j)/, 'ï')
    forms.set('participle', `${prefix ? stem : `ge${rest}`}${ending}`)
  }
  return forms
}

/** The separable particle of an infinitive, or ''. */
export function particleOf(infinitive: string): string {
  if (WHOLE.test(infinitive)) return ''
  const particle = PARTICLE.exec(infinitive)?.[0] ?? ''
  return particle && /(?:en|gaan|staan|slaan|zien|doen)$/.test(infinitive.slice(particle.length)) ? particle : ''
}

/** The forms of a verb; for a separable one joined ("opgestuurd", "opsturen"); see {@link particleOf} for the parted ones. */
export function dutchVerbForms(infinitive: string): Map<DutchForm, string> {
  const particle = particleOf(infinitive)
  if (!particle) return simpleForms(infinitive)
  const core = simpleForms(infinitive.slice(particle.length))
  return new Map([...core].map(([form, word]) => [form, particle + word]))
}

/** Forms of a verb's finite, parted use: "stuur", "stuurt", "stuurde", "sturen" for "opsturen". */
export function dutchFiniteForms(infinitive: string): string[] {
  const core = infinitive.slice(particleOf(infinitive).length)
  const forms = simpleForms(core)
  const more = STEMS[core]?.slice(2) ?? []
  return [
    ...new Set([
      ...(['stem', 'stem-t', 'past', 'past-plural', 'infinitive'] as const).map((f) => forms.get(f)!),
      ...more,
    ]),
  ]
}

/** Closes an open syllable ("dagen" -> "dag" is irregular; "taken" -> "taak") the other way round: "taak" -> "taken". */
function withEnding(word: string, ending: 'en' | 'e' | 'er' | 'ere'): string {
  const long = /^(.*[^aeiou])?([aeou])\2([bdfgklmnprst])$/.exec(word)
  if (long) {
    const last = long[3] === 'f' ? 'v' : long[3] === 's' ? 'z' : long[3]
    return `${long[1] ?? ''}${long[2]}${last}${ending}`
  }
  const short = /[^aeiou][aeiou]([bdfgklmnprst])$/.exec(word)
  const weak = /(?:el|er|en|em|ig|lijk|[^aeiou]er)$/.test(word) && (word.match(/[aeiouy]+/g)?.length ?? 1) > 1
  if (short && !weak) return `${word}${short[1]}${ending}`
  if (/(?:ie|ei|ij|oe|ui|eu|ou|au)f$|[lr]f$/.test(word)) return `${word.slice(0, -1)}v${ending}`
  if (/(?:ie|ei|ij|oe|ui|eu|ou|au)s$|[lnr]s$/.test(word)) return `${word.slice(0, -1)}z${ending}`
  return word.endsWith('e') ? `${word}${ending.slice(1)}` : `${word}${ending}`
}

/** Plurals, diminutives and adjective forms of a word that is no infinitive. */
function nominalForms(word: string): string[] {
  const plural = withEnding(word, 'en')
  const adjective = withEnding(word, 'e')
  const comparative = word.endsWith('r') ? `${word}der` : withEnding(word, 'er')
  const forms = [
    plural,
    `${word}s`,
    `${word}'s`,
    `${word}en`,
    adjective,
    `${word}e`,
    comparative,
    `${comparative}e`,
    `${word}st`,
    `${word}ste`,
  ]
  return [
    ...forms,
    `${word}je`,
    `${word}tje`,
    `${word}jes`,
    `${word}tjes`,
    ...(/heid$/.test(word) ? [word.replace(/heid$/, 'heden')] : []),
    ...(/s$/.test(word) ? [`${word}ste`] : []),
  ]
}

/** The likely plural of a noun: -s after an unstressed ending, else -en. */
export function dutchPlural(noun: string): string {
  if (/[aiouy]$/.test(noun) && !/(?:ie|ou|au|ui|ei|ij|oe|eu)$/.test(noun)) return `${noun}'s`
  const syllables = noun.match(/[aeiouy]+/g)?.length ?? 1
  // "systeem" and "probleem" are stressed at their end
  if (syllables > 1 && /(?:(?<!e)e[lrmn]|erd|aar|ie|je|e)$/.test(noun)) return `${noun}s`
  return /heid$/.test(noun) ? noun.replace(/heid$/, 'heden') : withEnding(noun, 'en')
}

/** The form of an adjective before a noun with de: "snelle", "goede". */
export const dutchInflectedAdjective = (adjective: string): string => withEnding(adjective, 'e')

/** All normal forms a pattern's `~word` matches as one word in Dutch. */
export function dutchInflections(word: string): string[] {
  const forms = new Set<string>([word])
  const verb = /(?:en|gaan|staan|slaan|zien|doen|zijn)$/.test(word) && word.length > 3
  if (verb) {
    for (const form of dutchVerbForms(word).values()) forms.add(form)
    const participle = dutchVerbForms(word).get('participle')!
    if (!participle.endsWith('en')) forms.add(`${participle}e`)
    forms.add(`${word}de`)
    forms.add(withEnding(dutchVerbForms(word).get('stem')!, 'e'))
    if (!particleOf(word)) for (const form of dutchFiniteForms(word)) forms.add(form)
  } else for (const form of nominalForms(word)) forms.add(form)
  return [...forms].map((form) => form.normalize('NFD').replace(/\p{M}/gu, ''))
}
