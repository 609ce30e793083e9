import { finiteOf, isInfinitive, isParticiple, joinedFiniteOf } from './dutch-verbs.ts'
import { DETERMINERS, FIRST, LEADS, PREPOSITIONS } from './dutch-words.ts'
import type { Piece, Word } from './pieces.ts'

/** A clause before the comma that says when: "als ik inlog, krijg ik". */
export const leadClause = (before: Piece): Word[] | null => {
  let words = before.words
  while (words.length > 2 && LEADS.has(words[0]!.norm)) words = words.slice(1)
  const at = /^(?:telkens|steeds)$/.test(words[0]!.norm)
    ? 1
    : /^(?:elke|iedere)$/.test(words[0]!.norm) && words[1]?.norm === 'keer'
      ? 2
      : 0
  return /^(?:als|wanneer|sinds|nadat|zodra|omdat|doordat|dat)$/.test(words[at]?.norm ?? '') && words.length < 11
    ? words
    : null
}

/** "Als ik inlog krijg ik een fout": where the main clause begins; 0 when the clause has no other before it. */
export function frontClause(words: readonly Word[]): number {
  if (!/^(?:als|wanneer|zodra|telkens|omdat|sinds|nadat|elke|iedere)$/.test(words[0]!.norm)) return 0
  for (let i = 3; i < words.length - 1; i++) {
    const { norm } = words[i]!
    const before = words[i - 1]!.norm
    if (
      finiteOf(norm) &&
      !isParticiple(norm) &&
      (FIRST.has(words[i + 1]!.norm) || /^(?:het|de|mijn|er)$/.test(words[i + 1]!.norm)) &&
      (isInfinitive(before) || finiteOf(before) || /^(?:in|op|af|aan|uit)[a-z]{3,}$/.test(before))
    )
      return words.slice(1, i).some((word) => FIRST.has(word.norm)) ? i : 0
  }
  return 0
}

/** A word that also has other uses opens a clause only before a subject or with a verb after it. */
export function opensClause(words: readonly Word[], at: number): boolean {
  const { norm } = words[at]!
  const next = words[at + 1]
  if (!next) return false
  if (/^(?:of|tot|sinds|dat|die|als|zoals|wie|welke|wat)$/.test(norm)) {
    const clause = FIRST.has(next.norm) || /^(?:de|het|mijn|er|dit|jullie|ons|onze|een)$/.test(next.norm)
    if (norm === 'tot' || norm === 'sinds' || norm === 'of' || norm === 'als' || norm === 'zoals')
      return (
        clause &&
        words.slice(at + 1).some((word, i) => i > 0 && (finiteOf(word.norm) ?? joinedFiniteOf(word.norm)) !== undefined)
      )
    if (norm === 'dat') return clause || /^(?:geen|alle|dit|deze|internet)$/.test(next.norm)
    if (norm === 'die') return true
  }
  return norm !== 'telkens' || /^(?:als|wanneer)$/.test(next.norm)
}

/** Whether a "maar" is but, not only. */
const opensAnother = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1]
  if (!next || /^(?:nog|steeds|slechts|enkel|toch|alleen)$/.test(words[i - 1]!.norm)) return false
  return (
    FIRST.has(next.norm) ||
    DETERMINERS.has(next.norm) ||
    PREPOSITIONS.has(next.norm) ||
    finiteOf(next.norm) !== undefined ||
    /^(?:nu|toch|dan|als|helaas|dat|er|nog|niemand|daar|zonder|blijkbaar|ook|hij|ze|wel|niet|wanneer|telkens|steeds|daarna|jullie|u|je)$/.test(
      next.norm,
    )
  )
}

/** What comes after "en", "maar", "want", "dus" with a verb of its own is another thing said. */
export function withoutSecond(words: Word[]): Word[] {
  for (let i = 2; i < words.length; i++) {
    const { norm } = words[i]!
    // "nog maar", "maar 3": only
    if (norm === 'maar' && !opensAnother(words, i)) return []
    if (/^(?:maar|want|dus)$/.test(norm)) return words.slice(0, i)
    if (norm === 'of' && words[i + 1]?.norm === 'geen') return words.slice(0, i)
    if (norm === 'en' || norm === 'of') {
      const rest = words.slice(i + 1)
      if (rest.length > 1 && isInfinitive(rest[0]!.norm) && words[0]!.norm !== 'ik' && !isInfinitive(rest[1]!.norm))
        return words.slice(0, i)
      if (
        rest.some(
          (word, k) => k > 0 && isInfinitive(word.norm) && /^(?:niet|geen|nog|al)$/.test(rest[k + 1]?.norm ?? ''),
        )
      )
        return words.slice(0, i)
      if (
        rest.some(
          (word, k) =>
            FIRST.has(word.norm) ||
            (finiteOf(word.norm) &&
              !isInfinitive(word.norm) &&
              !isParticiple(word.norm) &&
              !(k > 0 && DETERMINERS.has(rest[k - 1]!.norm))),
        )
      )
        return words.slice(0, i)
    }
  }
  return words
}
