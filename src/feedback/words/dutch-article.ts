import { dutchInflectedAdjective } from '../../annotate/inflection/dutch.ts'
import type { Edit } from '../../conversation.ts'

/** Determiners that show the gender: with a het-word, with a de-word. Both forms look alike for all others. */
const PAIRS: readonly (readonly [het: string, de: string])[] = [
  ['het', 'de'],
  ['dit', 'deze'],
  ['dat', 'die'],
  ['ons', 'onze'],
  ['elk', 'elke'],
  ['ieder', 'iedere'],
  ['welk', 'welke'],
]
/** After these a het-word's adjective has no -e: "een nieuw adres", "een nieuwe melding". */
const BARE = new Set(['een', 'geen', "'n", 'elk', 'ieder', 'welk', 'elke', 'iedere', 'welke'])
/** Adjectives that stand before such nouns, without their -e; others are not turned back. */
const ADJECTIVES = new Map(
  'nieuw juist oud goed ander eigen tijdelijk extra speciaal vast los eerste laatste volgend vorig apart gewoon klein groot kort lang snel open vrij geldig verkeerd persoonlijk tweede'
    .split(' ')
    .map((word) => [dutchInflectedAdjective(word), word] as const),
)

/**
 * Widens a Dutch edit over the determiner and the adjective before it, so that they fit the new noun: "het ticket" -> "de
 * melding", "een nieuw ticket" -> "een nieuwe melding". Null where they cannot be made to fit.
 */
export function withDutchArticle(text: string, edit: Edit, article: 'de' | 'het'): Edit | null {
  const lead = text.slice(Math.max(0, edit.start - 60), edit.start)
  const match = /(?<![\p{L}'’-])(\p{L}+|'n)( )(?:(\p{L}+) )?$/u.exec(lead)
  if (!match) return edit
  const [whole, first, , second] = match
  const determiner = (second && !isDeterminer(second) ? first! : (second ?? first!)).toLowerCase()
  const adjective = second && !isDeterminer(second) ? second : undefined
  if (!isDeterminer(determiner)) return edit
  const fitted = agreeing(determiner, article)
  const word = adjective === undefined ? undefined : inflect(adjective, fitted, article)
  if (word === null) return null
  const shown = second && isDeterminer(second) ? second : first!
  const from = edit.start - (second && isDeterminer(second) ? second.length + 1 : whole.length)
  const cased = shown[0] === shown[0]!.toUpperCase() ? fitted[0]!.toUpperCase() + fitted.slice(1) : fitted
  const replacement = [cased, word, edit.replacement].filter((part) => part !== undefined).join(' ')
  return { start: from, end: edit.end, replacement }
}

const isDeterminer = (word: string): boolean =>
  BARE.has(word.toLowerCase()) || PAIRS.some((pair) => pair.includes(word.toLowerCase()))

function agreeing(determiner: string, article: 'de' | 'het'): string {
  const pair = PAIRS.find((one) => one.includes(determiner))
  return pair ? pair[article === 'het' ? 0 : 1] : determiner
}

/** The adjective as the new noun wants it; null where it cannot be made. */
function inflect(adjective: string, determiner: string, article: 'de' | 'het'): string | null {
  if (!/^\p{Ll}+$/u.test(adjective)) return adjective
  if (!BARE.has(determiner)) return adjective
  if (article === 'de')
    return adjective.endsWith('e') || /(?:en|a)$/.test(adjective) ? adjective : dutchInflectedAdjective(adjective)
  return adjective.endsWith('e') ? (ADJECTIVES.get(adjective) ?? null) : adjective
}
