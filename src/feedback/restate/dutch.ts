import { frontClause, leadClause, opensClause, withoutSecond } from './dutch-cut.ts'
import { mainClause } from './dutch-main.ts'
import type { Address } from './dutch-persons.ts'
import { subordinate } from './dutch-subordinate.ts'
import { COMPLEMENTS, LEADS, SUBORDINATORS } from './dutch-words.ts'
import type { Piece, Word } from './pieces.ts'
import type { Turned } from './turned.ts'

/** The customer's clause as it stands after "dat", persons turned; null where its grammar is not sure. */
export function turnDutch(piece: Piece, before: Piece | undefined, form: 'u' | 'je'): Turned | null {
  let words = piece.words
  let first = piece.opens
  let stripped = false
  const lead = piece.comma && before ? leadClause(before) : null
  while (words.length > 2 && LEADS.has(words[0]!.norm) && !(words[0]!.norm === 'maar' && words[1]!.kind === 1)) {
    words = words.slice(1)
    first = false
    stripped = true
  }
  if (words.length < 3) return null
  const split = frontClause(words)
  const sub = split ? words.slice(0, split) : lead
  if (split) words = words.slice(split)
  words = withoutSecond(words)
  let tail: Word[] = []
  const at = words.findIndex((word, i) => i > 0 && SUBORDINATORS.has(word.norm) && opensClause(words, i))
  if (at > 0) {
    tail = words.slice(at)
    words = words.slice(0, at)
    // "telkens als", "elke keer als" belong to the clause that follows
    if (/^(?:telkens|keer|steeds)$/.test(words.at(-1)!.norm) && /^(?:als|wanneer|dat)$/.test(tail[0]!.norm)) {
      const take = words.at(-1)!.norm === 'keer' ? 2 : 1
      tail = [...words.slice(-take), ...tail]
      words = words.slice(0, -take)
    }
  }
  if (words.length < 2) return null
  const plural =
    [...words, ...tail].some(({ norm }) => norm === 'we' || norm === 'wij' || norm === 'onze') &&
    ![...words, ...tail].some(({ norm }) => norm === 'ik' || norm === 'mijn')
  const address: Address = { form, plural }
  const main = mainClause(words, piece.question, stripped || sub !== null, address, first)
  if (!main) return null
  const said = [main.clause]
  for (const clause of [tail, sub ?? []]) {
    if (clause.length === 0) continue
    const turned = subordinate(clause, address)
    if (turned) said.push(turned)
    else if (clause === tail && COMPLEMENTS.has(clause[0]!.norm)) return null
    else if (clause === sub && !split) continue
    else if (clause !== tail) return null
  }
  // one clause besides the main one is enough to hear back
  return { ...main, clause: said.slice(0, 2).join(' ') }
}
