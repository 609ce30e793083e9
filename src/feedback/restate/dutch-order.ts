import { finiteOf, isInfinitive, isParticiple, PARTICLES, withParticle } from './dutch-verbs.ts'
import { AFTER_VERB, AUXILIARIES, CLUSTER_VERBS, DETERMINERS, PREPOSITIONS } from './dutch-words.ts'
import type { Word } from './pieces.ts'

/** Where the finite verb goes in the words that follow it in a main clause, now that the clause comes after "dat". */
export interface Place {
  /** Before this word; `rest.length` is the end. */
  at: number
  /** Words of the rest that stay. */
  rest: readonly Word[]
  /** The finite verb, with its particle before it. */
  verb: (form: string) => string
}

const SEEMS_PARTICIPLE = /^(?:ge|be|ver|ont|her).{3,}(?:d|t|en)$/
const NO_PARTICIPLE =
  /^(?:gebied|verband|bericht|berichten|geluid|beeld|gegevens|gebruik|gevolg|geld|gewicht|gezicht|begin|betekenis|verbinding|gesprek|gesprekken|bedrag|bedragen|gedrag|gezin|verschil|verschillen|bestand|bestanden|gerecht|gevoel|geval|gevallen|verzoek|beleid|bezoek|gedoe|geen|gemeente|geduld|herhaaldelijk|verkeerd|beperkt|bekend|gemist|gewoond|herfst|verslag|beperken|betreffend|beeldscherm|gebouw|belang|bewijs|verlof|vervoer|vertrouwen)$/
/** ge-...-d or -t that no table knows, other than as an adjective at the end. */
const UNKNOWN_PARTICIPLE = /^ge.{3,}(?:d|t)$/
const INTO_TE = /^(?:mogelijk|nodig|gelukt|toegestaan|moeilijk|lastig|onmogelijk)$/

/**
 * The place for the finite verb of `infinitive`: before the other verbs where there are some, before a clause with
 * (om) te, else at the end, joined to its particle. Null where the words can be read in more than one way.
 */
export function placeFor(infinitive: string, all: readonly Word[]): Place | null {
  let rest = all
  const same = (form: string) => form
  const te = teClause(rest)
  if (te === null) return null
  const limit = te < 0 ? rest.length : te
  if (CLUSTER_VERBS.has(infinitive)) {
    const last = lastWhere(rest, limit, isInfinitive)
    if (last >= 0 && !isNoun(rest, last)) {
      if (!mayFollow(rest, last + 1)) return null
      return { at: runStart(rest, last), rest, verb: same }
    }
  }
  if (AUXILIARIES.has(infinitive)) {
    const end = rest[limit - 1]
    const pair =
      infinitive !== 'worden'
        ? rest.findIndex(
            (_, i) =>
              i > 0 &&
              i + 1 < limit &&
              VERBS_IN_PAIRS.test(rest[i]!.norm) &&
              isInfinitive(rest[i + 1]!.norm) &&
              !isNoun(rest, i),
          )
        : -1
    if (pair > 0) return mayFollow(rest, pair + 2) ? { at: pair, rest, verb: same } : null
    if (
      rest.some(({ norm }) => norm === 'of' || norm === 'en') &&
      rest.filter(({ norm }) => isParticiple(norm)).length > 1
    )
      return null
    const last = lastWhere(rest, limit, (norm) => isParticiple(norm) && !NO_PARTICIPLE.test(norm))
    if (last >= 0 && !isNoun(rest, last)) {
      if (!mayFollow(rest, last + 1) && !(last + 2 === limit && /^(?:geweest|geworden|hebben|worden)$/.test(end!.norm)))
        return null
      return { at: last, rest, verb: same }
    }
    if (end && SEEMS_PARTICIPLE.test(end.norm) && !NO_PARTICIPLE.test(end.norm) && infinitive !== 'zijn') return null
    if (infinitive === 'worden') return null
    const unknown = (norm: string) => UNKNOWN_PARTICIPLE.test(norm) && !isParticiple(norm) && !NO_PARTICIPLE.test(norm)
    if (rest.some(({ norm }, i) => i + 1 < limit && unknown(norm))) return null
    if (
      infinitive === 'hebben' &&
      rest.some(({ norm }, i) => SEEMS_PARTICIPLE.test(norm) && isParticiple(norm) && !isNoun(rest, i))
    )
      return null
  }
  // from here on the finite verb is the only one
  const particle = rest[limit - 1]
  const parted =
    particle && PARTICLES.has(particle.norm) && !AUXILIARIES.has(infinitive) && !CLUSTER_PLAIN.has(infinitive)
  if (parted) {
    if (rest.some(({ norm }) => /^(?:er|daar|hier|waar)$/.test(norm))) return null
    rest = [...rest.slice(0, limit - 1), ...rest.slice(limit)]
    return { at: limit - 1, rest, verb: (form) => withParticle(particle.norm, form) }
  }
  const loose = rest.findIndex(
    ({ norm }, i) =>
      i + 1 < limit && (LOOSE.test(norm) || (i > 0 && PARTICLES.has(norm))) && PREPOSITIONS.has(rest[i + 1]!.norm),
  )
  if (loose >= 0 && !AUXILIARIES.has(infinitive)) {
    if (CLUSTER_PLAIN.has(infinitive)) return null
    const name = rest[loose]!.norm
    return {
      at: loose,
      rest: [...rest.slice(0, loose), ...rest.slice(loose + 1)],
      verb: (form) => withParticle(name, form),
    }
  }
  if (CLUSTER_PLAIN.has(infinitive) && infinitive !== 'willen') return null
  if (particle && isInfinitive(particle.norm) && !isNoun(rest, limit - 1) && !AUXILIARIES.has(infinitive)) return null
  if (te >= 0) {
    const before = rest[te - 1]
    if (infinitive === 'zijn' && rest[te]!.norm !== 'om' && !(before && INTO_TE.test(before.norm)))
      return before?.norm === 'niet' ? { at: rest.length, rest, verb: same } : null
    if (infinitive === 'krijgen' || infinitive === 'hebben')
      return rest[te]!.norm === 'om' ? { at: te, rest, verb: same } : null
    return { at: te, rest, verb: same }
  }
  return { at: tail(infinitive, rest), rest, verb: same }
}

const VERBS_IN_PAIRS =
  /^(?:kunnen|laten|moeten|willen|zien|horen|gaan|komen|blijven|staan|zitten|mogen|helpen|doen|leren)$/
/** Particles that are no prepositions: they part from their verb wherever they stand. */
const LOOSE = /^(?:weg|mee|terug|vast|los|kwijt|dicht|open)$/
const CLUSTER_PLAIN = new Set(['kunnen', 'zullen', 'mogen', 'moeten', 'willen'])

/** Where the clause with te begins: at om, at the particle of "in te loggen", at te; -1 without one; null where there are two. */
function teClause(rest: readonly Word[]): number | null {
  let at = -1
  for (let i = 0; i < rest.length; i++) {
    if (rest[i]!.norm !== 'te' || !rest[i + 1] || !isInfinitive(rest[i + 1]!.norm)) continue
    if (at >= 0) return null
    at = i
    if (i + 2 < rest.length && !mayFollow(rest, i + 2)) return null
    const particle = rest[i - 1]
    if (particle && PARTICLES.has(particle.norm) && isInfinitive(particle.norm + rest[i + 1]!.norm)) at = i - 1
  }
  if (at < 0) return -1
  for (let i = 0; i < at; i++) if (rest[i]!.norm === 'om') return i
  return at
}

function lastWhere(rest: readonly Word[], limit: number, is: (norm: string) => boolean): number {
  for (let i = limit - 1; i >= 0; i--) if (is(rest[i]!.norm) && !isNoun(rest, i)) return i
  return -1
}

function runStart(rest: readonly Word[], last: number): number {
  let at = last
  while (
    at > 0 &&
    (isInfinitive(rest[at - 1]!.norm) || isParticiple(rest[at - 1]!.norm)) &&
    !isNoun(rest, at - 1) &&
    last - at < 2
  )
    at--
  return at
}

/** A verb form after an article, a possessive or a number is a noun: "twee vragen", "mijn bestelling". */
const isNoun = (rest: readonly Word[], i: number): boolean => {
  const before = rest[i - 1]
  return (
    before !== undefined &&
    (DETERMINERS.has(before.norm) || before.kind === 1) &&
    !/^(?:het|dat|dit|ons|die|jullie)$/.test(before.norm)
  )
}

/** What may stand after the verbs at the end: nothing, or a phrase with a preposition. */
const mayFollow = (rest: readonly Word[], at: number): boolean =>
  at >= rest.length || PREPOSITIONS.has(rest[at]!.norm) || /^(?:om|dan)$/.test(rest[at]!.norm)

/** "een probleem hebt met uw account": a noun, then the phrase that tells more about it after the verb. */
function tail(infinitive: string, rest: readonly Word[]): number {
  if (!/^(?:hebben|krijgen|ontvangen|ondervinden|zijn|blijven)$/.test(infinitive)) return rest.length
  for (let i = 1; i < rest.length - 1; i++)
    if (
      AFTER_VERB.has(rest[i]!.norm) &&
      (!/^(?:zijn|blijven)$/.test(infinitive) ||
        /^(?:sinds|na|tijdens)$/.test(rest[i]!.norm) ||
        (i > 1 && /^(?:met|bij)$/.test(rest[i]!.norm))) &&
      !/^(?:niet|al|nog|ook|pas)$/.test(rest[i - 1]!.norm) &&
      !PREPOSITIONS.has(rest[i - 1]!.norm) &&
      !finiteOf(rest[i - 1]!.norm)?.slots.has('hij')
    ) {
      const lead = rest[0]!.norm
      // a phrase that stands first ("bij het opslaan een fout") stays before the verb
      return PREPOSITIONS.has(lead) ? rest.length : i
    }
  return rest.length
}
