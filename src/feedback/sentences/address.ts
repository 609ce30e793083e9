import { NUMBER } from '../../annotate/tokens.ts'
import type { Edit } from '../../conversation.ts'
import type { Hit } from '../../detect/detect.ts'
import type { Reading } from '../../detect/reading.ts'
import { inClosed } from '../facts.ts'
import { type Form, formOf, wantedForm } from '../form.ts'
import type { Mended } from '../menders.ts'
import { joinedFiniteOf } from '../restate/dutch-verbs.ts'
import { dutchVerbs } from '../words/dutch-verbs.ts'

interface Forms {
  /** "werkt" -> "werk": the form before je. */
  before: Map<string, string>
  /** "werk" -> "werkt": the form before u. */
  formal: Map<string, string>
}

/** Where u and je differ beside the pronoun: [with u before it, before u, before je]; "je kunt" keeps its -t. */
const AFTER_U: Readonly<Record<string, string>> = { heeft: 'hebt', is: 'bent' }
let forms: Forms | undefined

function verbForms(): Forms {
  if (forms) return forms
  forms = {
    before: new Map([
      ['heeft', 'heb'],
      ['kan', 'kan'],
      ['zal', 'zal'],
      ['wil', 'wil'],
    ]),
    formal: new Map(),
  }
  for (const [infinitive, { stem, withT, past }] of dutchVerbs()) {
    const short = { kunnen: 'kun', zullen: 'zul' }[infinitive] ?? stem
    forms.before.set(withT, short)
    if (!forms.formal.has(short)) forms.formal.set(short, withT)
    forms.before.set(past, past)
    forms.formal.set(past, past)
  }
  forms.formal.set('kan', 'kan')
  forms.formal.set('zal', 'zal')
  forms.formal.set('wil', 'wilt')
  forms.formal.set('mag', 'mag')
  return forms
}

const DID: Record<Form, string> = { u: 'Overal u en uw.', je: 'Overal je en jouw.' }
const FIXED = new Set(['dank', 'dankt'])

/** Makes the form of address one: the house's, else the customer's, else what the reply uses most. Nothing where a form is in doubt. */
export function oneAddress(hit: Hit, reading: Reading): Mended[] {
  const wanted = hit.rule.id === 'address-mismatch' ? formOf(reading) : (wantedForm(reading) ?? formOf(reading))
  if (!wanted || reading.text.language !== 'nl') return []
  const edits = wanted === 'je' ? toJe(reading) : toU(reading)
  return edits && edits.length > 0 ? [{ edits, did: DID[wanted] }] : []
}

/** The form in which the reply will stand once it is put right: its own, where it cannot be put into the customer's. */
export function standingForm(reading: Reading): Form {
  const wanted = formOf(reading)
  if (!reading.signals.has('address-mismatch')) return wanted
  const edits = wanted === 'je' ? toJe(reading) : toU(reading)
  return edits && edits.length > 0 ? wanted : wanted === 'je' ? 'u' : 'je'
}

/** Words before the pronoun that are no verb. */
const NO_VERB = new Set(
  (
    'met dat niet want voor of als aan bij van op in om tot en maar dus door over wat wie hoe waar welke waarom wanneer zodat omdat doordat zodra terwijl ' +
    'hoewel indien nadat voordat sinds totdat die dan nu ook graag naar tegen zonder onder tussen namens ik we wij er het hier daar ' +
    'hiermee daarmee hiervoor daarvoor hoop alvast bedankt dank mits tenzij toen toch alleen nog eventueel zoals zonet net zojuist alle de uit alstublieft'
  ).split(' '),
)

const edit = (reading: Reading, token: number, replacement: string): Edit => {
  const { text, tokens } = reading.text
  const start = tokens.starts[token]!
  const raw = text.slice(start, tokens.ends[token]!)
  const upper = raw[0] !== raw[0]!.toLowerCase()
  return {
    start,
    end: tokens.ends[token]!,
    replacement: upper ? replacement[0]!.toUpperCase() + replacement.slice(1) : replacement,
  }
}

/** Subject forms of the first person, and objects' verbs: "ik help u", "wij sturen u". */
const OURS = /^(?:ik|we|wij)$/

function toJe(reading: Reading): Edit[] | null {
  const { text, tokens, sentences } = reading.text
  const { norms, kinds, starts, ends } = tokens
  const { before } = verbForms()
  const edits: Edit[] = []
  for (const sentence of sentences) {
    if (isUnclear(norms, sentence)) return null
    for (let i = sentence.first; i < sentence.last; i++) {
      const norm = norms[i]!
      const prior = i > sentence.first ? norms[i - 1]! : ''
      if (!['u', 'uw', 'uzelf', 'alstublieft'].includes(norm)) continue
      if (kinds[i - 1] === NUMBER && norm === 'u') continue
      if (inClosed(reading, { start: starts[i]!, end: ends[i]! })) continue
      if (norm === 'uw') edits.push(edit(reading, i, 'je'))
      else if (norm === 'uzelf') edits.push(edit(reading, i, 'jezelf'))
      else if (norm === 'alstublieft') edits.push(edit(reading, i, 'alsjeblieft'))
      else {
        const next = norms[i + 1] ?? ''
        if (next === 'zich' && i + 1 < sentence.last) {
          // "Maakt u zich geen zorgen" is said without its subject; else both become "je"
          const opens = i - 1 === sentence.first || /[,;:]/.test(text.slice(ends[i - 2] ?? 0, starts[i - 1] ?? 0))
          if (opens && !sentence.question && !MODAL.has(prior) && !NO_VERB.has(prior)) {
            const short = before.get(prior)
            if (short === undefined) return null
            edits.push(edit(reading, i - 1, short), { start: starts[i]!, end: ends[i + 1]!, replacement: 'je' })
            continue
          }
          edits.push(edit(reading, i + 1, 'je'))
        }
        edits.push(edit(reading, i, 'je'))
        if (i + 1 < sentence.last && AFTER_U[next] && !OURS.test(norms[i - 2] ?? ''))
          edits.push(edit(reading, i + 1, AFTER_U[next]))
        else {
          const verb = verbBehind(norms, i, sentence.last)
          if (verb !== null) edits.push(edit(reading, verb, 'hebt'))
        }
        if (prior === '' || NO_VERB.has(prior) || FIXED.has(prior)) continue
        // "wij helpen u": the object; the verb is ours
        if (OURS.test(norms[i - 2] ?? '') || /en$/.test(prior)) continue
        const short = before.get(prior)
        if (short !== undefined) {
          // "Neemt u contact op": a polite instruction, which has no pronoun with je
          const whole = text.slice(starts[i]!, sentence.end)
          if (
            i - 1 === sentence.first &&
            !sentence.question &&
            short !== prior &&
            !MODAL.has(prior) &&
            !whole.includes(',')
          )
            return null
          // "Dit account brengt u geen kosten": who is addressed may be the object
          if (short !== prior && !MODAL.has(prior) && nounBefore(reading, i - 2, sentence.first)) return null
          if (short !== prior) edits.push(edit(reading, i - 1, short))
        } else if (/t$/.test(prior)) return null
      }
    }
  }
  return edits
}

/** "Dat de prijs zich herstelt, ziet u": who "zich" is cannot be told where it does not follow "u". */
function isUnclear(norms: readonly string[], { first, last }: { first: number; last: number }): boolean {
  let [formal, apart] = [false, false]
  for (let i = first; i < last; i++) {
    if (norms[i] === 'u') formal = true
    if (norms[i] === 'zich' && norms[i - 1] !== 'u') apart = true
  }
  return formal && apart
}

const SUBORDINATES = /^(?:dat|omdat|zodat|doordat|als|wanneer|zodra|indien|nadat|hoewel|terwijl|wat|waar\p{L}*|die)$/u
const OTHER_CLAUSE =
  /^(?:die|dat|wie|wat|waar\p{L}*|welke|hoe|of|hij|ze|zij|ik|we|wij|er|en|maar|want|omdat|als|zodat)$/u
const FAR = 12

/** "dat u contact met ons heeft opgenomen": the verb that stands at the end of the clause of which "u" is the subject. */
function verbBehind(norms: readonly string[], at: number, last: number): number | null {
  if (!SUBORDINATES.test(norms[at - 1] ?? '')) return null
  for (let i = at + 1; i < Math.min(last, at + FAR); i++) {
    if (norms[i] === 'heeft') return i
    if (OTHER_CLAUSE.test(norms[i]!)) return null
  }
  return null
}

/** A noun with its article, or "dit", right before a verb: perhaps its subject. */
function nounBefore({ text: { text, tokens } }: Reading, at: number, first: number): boolean {
  const { norms, starts, ends } = tokens
  if (at < first || /[,;:]/.test(text.slice(ends[at]!, starts[at + 1]!))) return false
  if (/^(?:dit|dat|het|deze|die|hij|ze|zij)$/.test(norms[at]!)) return true
  return (
    at - 1 >= first &&
    /^(?:de|het|een|dit|dat|deze|die|onze|ons|uw|mijn)$/.test(norms[at - 1]!) &&
    !PREPOSITIONS.has(norms[at - 2] ?? '')
  )
}

const MODAL = new Set('kunt kan zult zal wilt wil moet mag bent hebt heeft wordt hoeft'.split(' '))
/** After these je is the subject or an object, not a possessive. */
const AFTER_JE = new Set(
  (
    'na klaar mee door toe af tegen vast niet ook dan nu nog al graag hier daar er het de een dit dat deze die zelf even eens weer wel eerst meteen alvast straks vandaag morgen ' +
    'contact mij me ons hem haar hen altijd nooit soms vaak snel verder terug zo in op aan bij van met voor naar uit om over via tot binnen te geen alle ' +
    'iets niets wat welke hoe alleen helaas eventueel misschien gewoon gerust zeker deze bent hebt kunt kan zult zal wilt wil moet mag wordt gaat doet hoeft krijgt en of als maar'
  ).split(' '),
)

function toU(reading: Reading): Edit[] | null {
  const { text, tokens, sentences } = reading.text
  const { norms, starts, ends } = tokens
  const { formal } = verbForms()
  const edits: Edit[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const norm = norms[i]!
      const prior = i > sentence.first ? norms[i - 1]! : ''
      if (!['je', 'jij', 'jou', 'jouw', 'jezelf', 'alsjeblieft'].includes(norm)) continue
      if (inClosed(reading, { start: starts[i]!, end: ends[i]! })) continue
      if (norm === 'jouw') edits.push(edit(reading, i, 'uw'))
      else if (norm === 'jou') edits.push(edit(reading, i, 'u'))
      else if (norm === 'jezelf') edits.push(edit(reading, i, 'uzelf'))
      else if (norm === 'alsjeblieft') edits.push(edit(reading, i, 'alstublieft'))
      else {
        const next = norms[i + 1] ?? ''
        const ends_ = i + 1 >= sentence.last || /[,.;:!?)]/.test(text.slice(ends[i]!, starts[i + 1]!))
        const verb = formal.get(prior)
        const subject =
          norm === 'jij' || ends_ || AFTER_JE.has(next) || verbForms().before.has(next) || finiteBehind(next)
        const ours = OURS.test(norms[i - 2] ?? '') || OURS.test(prior)
        if (verb !== undefined && !ours && !NO_VERB.has(prior)) {
          // "Stuur je nummer": an instruction with a possessive, or a question with a subject
          if (i - 1 === sentence.first && !sentence.question && !MODAL_JE.has(prior)) {
            if (subject) return null
            edits.push(edit(reading, i, 'uw'))
            continue
          }
          if (verb !== prior) edits.push(edit(reading, i - 1, verb))
          edits.push(edit(reading, i, 'u'))
        } else if (subject) edits.push(edit(reading, i, 'u'))
        else if (POSSESSED.test(next) || prior === '' || PREPOSITIONS.has(prior) || ARTICLE_LIKE.test(prior))
          edits.push(edit(reading, i, 'uw'))
        else return null
      }
    }
  return edits
}

/** "dat je tegenkomt": a separable verb in one word. */
const finiteBehind = (norm: string): boolean => /t$/.test(norm) && joinedFiniteOf(norm) !== undefined

/** What a customer has: behind "eens je" it is no object. */
const POSSESSED =
  /(?:nummer|gegevens|account|adres|naam|vraag|bericht|probleem|mail|telefoon|toestel|bestelling|factuur|kaart|abonnement|modem|wachtwoord|geduld|begrip|verzoek|aanvraag|klacht)$/
const MODAL_JE = new Set('kun kan zul zal wil moet mag ben heb word hoef'.split(' '))
const PREPOSITIONS = new Set(
  'van met voor aan bij op in over naar uit via om tot binnen door tegen zonder tijdens onder na sinds'.split(' '),
)
const ARTICLE_LIKE = /^(?:al|en|of)$/
