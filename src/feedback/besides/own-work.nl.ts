import { type Form, inForm } from '../form.ts'

/** A stretch of a sentence and what is said instead; offsets into the sentence. */
interface Made {
  start: number
  end: number
  instead: string
}

/** What an agent does while the customer waits, with the first person and what parts from it. */
const WORK: Readonly<Record<string, readonly [one: string, several: string, part?: string]>> = {
  controleren: ['controleer', 'controleren'],
  verifiëren: ['controleer', 'controleren'],
  verifieren: ['controleer', 'controleren'],
  bekijken: ['bekijk', 'bekijken'],
  onderzoeken: ['onderzoek', 'onderzoeken'],
  checken: ['check', 'checken'],
  doorlezen: ['lees', 'lezen', 'door'],
  nakijken: ['kijk', 'kijken', 'na'],
  nagaan: ['ga', 'gaan', 'na'],
  opzoeken: ['zoek', 'zoeken', 'op'],
  uitzoeken: ['zoek', 'zoeken', 'uit'],
  uitleggen: ['leg', 'leggen', 'uit'],
}
const VERBS = Object.keys(WORK).join('|')
/** With a clause in it the object would be cut in two. */
const CLAUSE = /(?<!\p{L})(?:om|dat|die|of|zodat|als|wat|hoe|en|te)(?!\p{L})/iu

const LET = new RegExp(
  `(?<!\\p{L})laat (?:me|mij) ((?:[^.,!?;:\\n]{1,60} )?)(${VERBS})(?= voor (?:je|u|jou)(?!\\p{L})|[.,!]| of | wat |$)`,
  'iu',
)

/** "Laat me uw account controleren" -> "Ik controleer uw account". */
export function ownWork(said: string): Made | null {
  const found = LET.exec(said)
  const verb = found && WORK[found[2]!.toLowerCase()]
  if (!found || !verb || CLAUSE.test(found[1]!)) return null
  const object = plainObject(found[1]!)
  const words = ['ik', verb[0], object, verb[2] ?? ''].filter(Boolean)
  return { start: found.index, end: found.index + found[0].length, instead: words.join(' ') }
}

/** "eens" and "alsjeblieft" ask for leave; nobody has to give it. */
const plainObject = (object: string): string =>
  object.replace(/(?<!\p{L})(?:eens|alsjeblieft|alstublieft|snel) /giu, '').trim()

const MOMENT = '(?:kort )?(ogenblik(?:je)?|moment(?:je|en)?|minuut|minuutje|minuten|minuutjes|seconden)'
const WAIT = new RegExp(
  `^geeft?(?: u)? (?:me|mij|ons) (?:alsjeblieft |alstublieft |aub )?(een |één |enkele |een paar |een aantal |wat )${MOMENT}(?: tijd)?,? (?:alsjeblieft |alstublieft )?(?:om (?<om>[^.,!?;:\\n]{2,60}) te (?<work>${VERBS})(?: en (?:het|dit|ze|deze) te (?:${VERBS}))?|zodat (?<who>ik|we|wij) (?<so>[^.,!?;:\\n]{2,60}) (?:kan|kunnen) (?<then>${VERBS}))[.!]?$`,
  'iu',
)

/** "Geef me een ogenblik om uw account te bekijken." -> "Een ogenblik, ik bekijk uw account." */
export function wait(said: string): Made | null {
  const found = WAIT.exec(said)
  const { om, work, who, so, then } = found?.groups ?? {}
  const verb = WORK[(work ?? then ?? '').toLowerCase()]
  if (!found || !verb || CLAUSE.test(om ?? so ?? '')) return null
  const many = who !== undefined && who.toLowerCase() !== 'ik'
  const moment = /^momenten$/i.test(found[2]!) ? 'een moment' : `${found[1]}${found[2]}`.toLowerCase()
  const does = many ? verb[1] : verb[0]
  const object = plainObject(`${om ?? so} `)
  const words = who ? ['dan', does, many ? 'we' : 'ik', object, verb[2] ?? ''] : ['ik', does, object, verb[2] ?? '']
  const stop = /[.!]$/.exec(found[0])?.[0] ?? ''
  return { start: 0, end: found[0].length, instead: `${moment}, ${words.filter(Boolean).join(' ')}${stop}` }
}

const PARTS = 'aan|af|bij|binnen|dicht|door|in|mee|na|om|op|open|over|terug|toe|uit|vast|weg|opnieuw op|opnieuw in'
const ASK =
  /^(?<lead>(?:als|indien|mocht)[^.!?;:\n]{4,90}, )?(?:gelieve|ik (?:zou (?:je|u|jou) willen vragen|wil (?:je|u|jou) vragen|verzoek (?:je|u|jou)) (?:om )?)(?: ?dan)? ?(?:alsjeblieft |alstublieft )?(?<what>[^.!?;:\n]{3,160}?)[.!]?$/iu
const TE = new RegExp(`(?<!\\p{L})(?:(${PARTS}) )?te (\\p{L}{2,}n)(?!\\p{L})`, 'giu')

/** "Gelieve de code door te sturen." -> "Wilt u de code doorsturen?" */
export function asked(said: string, form: Form): Made | null {
  const found = ASK.exec(said)
  const { lead, what } = found?.groups ?? {}
  if (
    !found ||
    !what ||
    /^(?:om|niet|naar|rekening|dat)(?!\p{L})|(?<!\p{L})(?:om|zonder|door) (?!te )[^,]{2,60} te /iu.test(what)
  )
    return null
  // a second main clause behind the request
  const behind = what.slice(what.search(/(?<!\p{L})te (?!.*(?<!\p{L})te )/u))
  if (behind.includes(',')) return null
  let verbs = 0
  const plain = what.replace(TE, (_, part: string | undefined, verb: string) => {
    verbs++
    return `${part ?? ''}${verb}`
  })
  if (verbs === 0 || verbs > 2 || NOT_ASKED.test(what)) return null
  const ask = inForm(lead ? '{wilt u|wil je} dan' : '{wilt u|wil je}', form)
  const start = lead?.length ?? 0
  return { start, end: found[0].length, instead: `${ask} ${plain}?` }
}

/** Nobody should be asked for these, however kindly; and to wait is asked with a moment or not at all. */
const NOT_ASKED = /(?:wachten|zorgen|verbonden|geduld|wachtwoord|pincode|verificatiecode|deze code|de code|cvv)/iu
