import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import type { Mended } from '../menders.ts'

/** Participle: what we do, and the particle that goes to the end. */
const VERBS: Readonly<Record<string, readonly [plural: string, particle?: string]>> = {
  behandeld: ['behandelen'],
  opgepakt: ['pakken', 'op'],
  onderzocht: ['onderzoeken'],
  bekeken: ['bekijken'],
  verwerkt: ['verwerken'],
  afgehandeld: ['handelen', 'af'],
  doorgezet: ['zetten', 'door'],
  doorgestuurd: ['sturen', 'door'],
  doorgegeven: ['geven', 'door'],
  beoordeeld: ['beoordelen'],
  gecontroleerd: ['controleren'],
  nagekeken: ['kijken', 'na'],
  gesloten: ['sluiten'],
  opgevolgd: ['volgen', 'op'],
  uitgevoerd: ['voeren', 'uit'],
  teruggebeld: ['bellen', 'terug'],
  gebeld: ['bellen'],
  gecontacteerd: ['contacteren'],
  geholpen: ['helpen'],
  verwittigd: ['verwittigen'],
  benaderd: ['benaderen'],
}
const OBJECT: Readonly<Record<string, string>> = { u: 'u', je: 'je', jij: 'jou', jullie: 'jullie' }
const WORKED: Readonly<Record<string, readonly [verb: string, apart: string, joined: string]>> = {
  'naar gekeken': ['kijken', 'naar', 'ernaar'],
  'aan gewerkt': ['werken', 'aan', 'eraan'],
}
const ADVERB =
  '(?:nu|momenteel|inmiddels|ondertussen|intussen|zo snel mogelijk|zo spoedig mogelijk|verder|intern|met spoed|op dit moment|vandaag|morgen|later|binnenkort|straks|z\\.s\\.m\\.|nog)'
/** The person, or a thing with its determiner; tried in this order. */
const SUBJECTS = [
  /^(?<object>u|je|jij|jullie)(?= )/u,
  /^(?<object>(?:uw|je|jouw|jullie|de|deze|het|dit) \p{Ll}+)(?= )/u,
]
const REST = new RegExp(
  `^ (?<verb>wordt|worden|zal|zult|zullen|is|zijn|bent) (?<adverb>(?:${ADVERB} )*)(?<done>in behandeling genomen|\\p{Ll}+)(?: (?<aux>worden))?(?<after>(?: ${ADVERB})*)(?<end>[.!])$`,
  'u',
)
const THERE = new RegExp(`^er wordt (?<adverb>(?:${ADVERB} )*)(?<done>naar gekeken|aan gewerkt)(?<end>[.!])$`, 'u')

/**
 * "Uw aanvraag wordt nu onderzocht." -> "Wij onderzoeken uw aanvraag nu.": for what only the helpdesk itself can do. Whole,
 * simple sentences only: what else a sentence says might have another actor.
 */
export function activeDutch(hit: Hit, reading: Reading): Mended[] {
  const { text, sentences } = reading.text
  const sentence = sentences[hit.sentence]
  if (!sentence || sentence.end - sentence.start > 160) return []
  const said = text.slice(sentence.start, sentence.end)
  const plain = said[0]!.toLowerCase() + said.slice(1)
  const active = there(plain) ?? passive(plain)
  return active ? [{ edits: [{ start: sentence.start, end: sentence.end, replacement: active }] }] : []
}

function there(plain: string): string | null {
  const found = THERE.exec(plain)?.groups
  if (!found) return null
  const adverb = found.adverb!.trim()
  const [verb, apart, joined] = WORKED[found.done!]!
  return adverb === '' ? `Wij ${verb} ${joined}${found.end}` : `Wij ${verb} er ${adverb} ${apart}${found.end}`
}

function passive(plain: string): string | null {
  for (const subject of SUBJECTS) {
    const head = subject.exec(plain)
    const rest = head && REST.exec(plain.slice(head[0].length))
    const active = head && rest?.groups && activeOf(head.groups!.object!, rest.groups)
    if (active) return active
  }
  return null
}

function activeOf(subject: string, groups: Record<string, string | undefined>): string | null {
  const { verb, adverb, done, aux, after, end } = groups
  const object = OBJECT[subject] ?? subject
  const when = `${adverb ?? ''}${(after ?? '').trim()}`.trim()
  const treated = done === 'in behandeling genomen'
  const known = treated ? (['nemen', 'in behandeling'] as const) : VERBS[done!]
  if (!known) return null
  const future = verb === 'zal' || verb === 'zult' || verb === 'zullen'
  if (future !== (aux === 'worden')) return null
  // "is gesloten" can be a state
  if (verb === 'is' || verb === 'zijn' || verb === 'bent')
    return join(['Wij hebben', object, when, treated ? 'in behandeling genomen' : done!], end!)
  return join(['Wij', known[0], object, when, known[1] ?? ''], end!)
}

const join = (parts: readonly string[], end: string): string => parts.filter((part) => part !== '').join(' ') + end
