import { dutchVerbForms, particleOf } from '../../annotate/inflection/dutch.ts'

/** What a form can be: first person, third person, plural of the present, singular and plural of the past. */
export type Slot = 'ik' | 'hij' | 'wij' | 'past' | 'past-plural'
export interface Finite {
  infinitive: string
  slots: Set<Slot>
}

/** Verbs of helpdesk talk, without separable particles. A verb that is not here is not turned. */
const VERBS =
  `zijn hebben worden kunnen zullen mogen willen moeten gaan staan doen zien komen weten blijven krijgen geven
vinden houden laten zitten liggen vallen lopen nemen brengen denken kopen zoeken zeggen vragen sluiten openen werken starten
lukken loggen melden sturen zenden schrijven lezen spreken bellen mailen e-mailen betalen bestellen leveren ontvangen wachten
installeren downloaden uploaden updaten resetten checken printen scannen klikken drukken typen vullen voeren halen zetten
stoppen beginnen proberen testen gebruiken bekijken kijken luisteren horen tonen lijken blijken bestaan verschijnen verdwijnen
verliezen vergeten verlengen vernieuwen verlopen vertrekken verhuizen verbinden verbreken verwijderen veranderen verzenden
versturen verwachten vernemen verkopen verwerken verschillen vermelden verrekenen vertellen verzoeken verifiëren openmaken
wijzigen annuleren opzeggen reageren antwoorden beantwoorden klagen storen haperen crashen vastlopen hangen draaien
laden synchroniseren koppelen activeren deactiveren blokkeren deblokkeren registreren reserveren factureren declareren
controleren selecteren kiezen maken missen ontbreken kosten kloppen passen ruilen retourneren bezorgen bezitten bevatten bevestigen
bereiken beschadigen beluisteren gebeuren geraken raken duren trekken tikken branden knipperen piepen ruisen wisselen
regelen rijden reizen stappen vliegen boeken huren herstellen herstarten helpen herkennen herinneren invoeren
overmaken afschrijven rekenen schrijven storten incasseren bedragen zorgen hoeven dienen horen heten kennen leren
lenen lezen leggen lijden lossen merken noteren ondervinden onderbreken ondertekenen ondersteunen onthouden openen ophalen
plaatsen plakken praten publiceren raden rapporteren repareren roepen ruiken schakelen schijnen slaan
slapen snappen begrijpen spelen springen steken stijgen switchen streamen gamen swipen tellen treden uitvallen uitkomen
vervallen vertragen vervangen verplaatsen vermijden volgen voelen vormen vrezen waarschuwen weigeren wensen wijzen winnen wonen
zenden hacken bannen opdagen winkelen claimen crossen chatten appen linken syncen migreren exporteren importeren converteren
kopiëren plannen inplannen delen opslaan bewaren bewerken back-uppen archiveren authenticeren autoriseren accepteren
aanvaarden bestaan betreffen behouden breken barsten lekken smelten stinken storen tillen schroeven monteren demonteren
keren dragen bieden grijpen dekken vechten groeien trainen oefenen studeren solliciteren werven
ontgrendelen vergrendelen ontdekken ontkoppelen ontslaan oplossen vergoeden compenseren garanderen beloven afspreken
berekenen belasten bezoeken bedienen bedoelen besluiten beslissen behandelen beheren beëindigen beveiligen
schuiven zwijgen tekenen telefoneren contacteren informeren identificeren inschrijven parkeren pinnen scrollen
surfen kijken verwisselen verdienen verkrijgen verbruiken verspringen verzamelen verlaten verstaan vertonen vertrouwen vermoeden overleggen
voldoen voorzien gelden genieten treffen achterhalen wegvallen schorsen stelen zwemmen fietsen overstappen doorgeven bewegen aanrekenen opsturen ophangen inhouden afhalen opvolgen leggen stuiten pakken scheuren kraken weergeven aanpassen drogen koelen verwarmen opladen werken ruimen prijzen`
    .split(/\s+/)
    // a separable verb is known by its core
    .filter((verb, _, all) => {
      const particle = particleOf(verb)
      return !(particle && verb !== 'voorzien' && all.includes(verb.slice(particle.length)))
    })

/** Forms that the rules of spelling do not give. */
const OWN: Readonly<Record<string, readonly [ik: string, hij: string, past: string, participle: string]>> = {
  zijn: ['ben', 'is', 'was', 'geweest'],
  hebben: ['heb', 'heeft', 'had', 'gehad'],
  kunnen: ['kan', 'kan', 'kon', 'gekund'],
  zullen: ['zal', 'zal', 'zou', ''],
  mogen: ['mag', 'mag', 'mocht', 'gemogen'],
  willen: ['wil', 'wil', 'wilde', 'gewild'],
  moeten: ['moet', 'moet', 'moest', 'gemoeten'],
  updaten: ['update', 'updatet', 'updatete', 'geüpdatet'],
  verifiëren: ['verifieer', 'verifieert', 'verifieerde', 'geverifieerd'],
  kopiëren: ['kopieer', 'kopieert', 'kopieerde', 'gekopieerd'],
  'back-uppen': ['back-up', 'back-upt', 'back-upte', 'geback-upt'],
  contacteren: ['contacteer', 'contacteert', 'contacteerde', 'gecontacteerd'],
  resetten: ['reset', 'reset', 'resette', 'gereset'],
}
/** The customer's first person -> u and je. */
const SECOND: Readonly<Record<string, string>> = {
  ben: 'bent',
  heb: 'hebt',
  kan: 'kunt',
  zal: 'zult',
  mag: 'mag',
  wil: 'wilt',
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const finite = new Map<string, Finite>()
const infinitives = new Set<string>()
const participles = new Set<string>()
const stems = new Map<string, string>()

function add(form: string | undefined, slot: Slot, infinitive: string) {
  if (!form) return
  const key = plain(form)
  const known = finite.get(key)
  if (known) known.slots.add(slot)
  else finite.set(key, { infinitive, slots: new Set([slot]) })
}

for (const verb of VERBS) {
  const own = OWN[verb]
  const forms = dutchVerbForms(verb)
  infinitives.add(plain(verb))
  const ik = own?.[0] ?? forms.get('stem')!
  add(ik, 'ik', verb)
  add(own?.[1] ?? forms.get('stem-t'), 'hij', verb)
  add(verb, 'wij', verb)
  add(own?.[2] ?? forms.get('past'), 'past', verb)
  add(verb === 'willen' ? 'wilden' : verb === 'zullen' ? 'zouden' : forms.get('past-plural'), 'past-plural', verb)
  const participle = own?.[3] ?? forms.get('participle')!
  if (participle) participles.add(plain(participle))
  stems.set(plain(ik), own?.[1] ?? forms.get('stem-t')!)
}
add('wou', 'past', 'willen')

/** Particles that part from their verb. */
export const PARTICLES = new Set(
  'aan af uit op in weg mee terug door vast over om voor toe bij na dicht open los stil vrij kwijt klaar samen thuis binnen plat'.split(
    ' ',
  ),
)
/** "ligt plat" and "is kwijt" are written apart. */
const APART = new Set(['plat', 'stil', 'klaar', 'thuis', 'vrij'])
const JOINED =
  /^(terug|rond|heen|langs|neer|binnen|samen|kwijt|klaar|dicht|thuis|vast|voor|over|door|open|weg|mee|los|toe|aan|uit|bij|om|op|af|na|in)(.{3,})$/

/** The finite verb a normal form stands for, or undefined. */
export const finiteOf = (norm: string): Finite | undefined => finite.get(norm)
/** The same for a separable verb written as one: "inlog", "opstart". */
export function joinedFiniteOf(norm: string): Finite | undefined {
  const parts = JOINED.exec(norm)
  return parts ? finite.get(parts[2]!) : undefined
}
export function isInfinitive(norm: string): boolean {
  if (infinitives.has(norm)) return true
  const parts = JOINED.exec(norm)
  return parts !== null && infinitives.has(parts[2]!)
}
export function isParticiple(norm: string): boolean {
  if (participles.has(norm)) return true
  const parts = JOINED.exec(norm)
  return (parts !== null && participles.has(parts[2]!)) || /^ge.{3,}eerd$/.test(norm)
}
/** "op" and "start" -> "opstart"; "plat" and "ligt" stay two words. */
export const withParticle = (particle: string, verb: string): string =>
  APART.has(particle) ? `${particle} ${verb}` : particle + verb

/** "inloggen" -> "in te loggen"; "resetten" -> "te resetten". */
export function withTe(raw: string): string {
  const parts = infinitives.has(plain(raw.toLowerCase())) ? null : JOINED.exec(raw.toLowerCase())
  return parts ? `${parts[1]} te ${parts[2]}` : `te ${raw}`
}

/**
 * The form that goes with u or je before it for a verb that stood with ik (or with wij, said to one person); null where
 * the form fits neither.
 */
export function addressed(raw: string, from: 'ik' | 'wij'): string | null {
  const lower = raw.toLowerCase()
  const norm = plain(lower)
  const simple = finite.get(norm)
  const parts = simple ? null : JOINED.exec(norm)
  const core = parts ? parts[2]! : norm
  const found = finite.get(core)
  if (!found) return null
  const lead = parts ? lower.slice(0, lower.length - core.length) : ''
  if (from === 'ik') {
    if (found.slots.has('ik')) return lead + (SECOND[core] ?? stems.get(core)!)
    return found.slots.has('past') ? lower : null
  }
  if (found.slots.has('wij')) {
    const ik = OWN[found.infinitive]?.[0] ?? dutchVerbForms(found.infinitive).get('stem')!
    return lead + (SECOND[ik] ?? stems.get(plain(ik))!)
  }
  if (!found.slots.has('past-plural')) return null
  return lead + (OWN[found.infinitive]?.[2] ?? dutchVerbForms(found.infinitive).get('past')!)
}
