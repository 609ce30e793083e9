import type { LedgerLine } from '../conversation.ts'
import type { DimensionCard, Scorecard } from '../rulebook/scorecard.ts'

/** A signal or finding that may give points. */
export interface Item {
  /** The signal's or the finding's id: what the scorecard's weights name. */
  id: string
  label: string
  start: number
  end: number
  /** For findings: the dimension and severity that give points when no weight names them. */
  dimension?: string
  severity?: 'minor' | 'major' | 'critical'
}

export interface Scores {
  scores: Record<string, number | null>
  notAssessed: Record<string, string>
  ledger: Record<string, LedgerLine[]>
}

const WORDS = {
  en: {
    base: 'base',
    limit: 'limit: a score lies between 0 and 100',
    rounding: 'rounding',
    share: (title: string, score: number, percent: number) => `${title}: ${score} × ${percent}%`,
  },
  nl: {
    base: 'basis',
    limit: 'grens: een score ligt tussen 0 en 100',
    rounding: 'afronding',
    share: (title: string, score: number, percent: number) => `${title}: ${score} × ${percent}%`,
  },
}

/** For a dimension that only a user's own pack knows. */
const OWN: Pick<DimensionCard, 'base' | 'share' | 'weights' | 'severities'> = {
  base: 100,
  share: 1,
  weights: {},
  severities: { minor: -10, major: -25, critical: -50 },
}

/**
 * The scorecard of one reply. Each ledger's lines add up to its score exactly: base, a line per signal or finding (repeats
 * of one id count until `most` of them), and `limit` where the sum leaves 0-100. `overall` is the mean of the assessed
 * dimensions weighted by their shares, a line each, and `rounding`.
 */
export function score(
  items: readonly Item[],
  occasions: ReadonlySet<string>,
  scorecard: Scorecard,
  language: 'en' | 'nl',
): Scores {
  const out: Scores = { scores: { overall: 0 }, notAssessed: {}, ledger: {} }
  const dimensions = dimensionsOf(scorecard, items)
  const ordered =
    items.length < 2
      ? items
      : [...items].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const [name, card] of dimensions) {
    if (card.occasion && !occasions.has(card.occasion)) {
      out.scores[name] = null
      out.notAssessed[name] = card.otherwise?.[language] ?? ''
      continue
    }
    const lines = ledgerOf(name, card, ordered, language)
    out.ledger[name] = lines
    out.scores[name] = sum(lines)
  }
  addOverall(out, dimensions, language)
  return out
}

type Card = Pick<DimensionCard, 'base' | 'share' | 'weights' | 'severities'> & Partial<DimensionCard>
type Dimensions = readonly (readonly [name: string, card: Card])[]

const known = new WeakMap<Scorecard, Dimensions>()

/** The dimensions of a scorecard, and those that only findings of a user's own pack have. */
function dimensionsOf(scorecard: Scorecard, items: readonly Item[]): Dimensions {
  let dimensions = known.get(scorecard)
  if (!dimensions) {
    dimensions = Object.entries(scorecard.dimensions)
    known.set(scorecard, dimensions)
  }
  for (const { dimension } of items)
    if (dimension && !dimensions.some(([name]) => name === dimension)) dimensions = [...dimensions, [dimension, OWN]]
  return dimensions
}

const line = (label: string, rule: string, points: number, start = 0, end = 0): LedgerLine => ({
  label,
  rule,
  points,
  start,
  end,
})
const sum = (lines: readonly LedgerLine[]): number => lines.reduce((total, { points }) => total + points, 0)

function ledgerOf(
  name: string,
  card: Pick<DimensionCard, 'base' | 'weights' | 'severities'>,
  items: readonly Item[],
  language: 'en' | 'nl',
): LedgerLine[] {
  const lines = [line(WORDS[language].base, 'base', card.base)]
  for (const item of items) {
    const weight =
      card.weights[item.id] ??
      (item.dimension === name && item.severity ? { points: card.severities[item.severity], most: 3 } : undefined)
    if (!weight || weight.points === 0) continue
    // repeats saturate; a ledger is short, so its own lines tell how often
    let count = 0
    for (let i = 1; i < lines.length; i++) if (lines[i]!.rule === item.id) count++
    if (count >= weight.most) continue
    lines.push(line(item.label, item.id, weight.points, item.start, item.end))
  }
  const total = sum(lines)
  if (total < 0) lines.push(line(WORDS[language].limit, 'limit', -total))
  if (total > 100) lines.push(line(WORDS[language].limit, 'limit', 100 - total))
  return lines
}

function addOverall(out: Scores, dimensions: Dimensions, language: 'en' | 'nl'): void {
  const assessed = ([name, { share }]: Dimensions[number]) => share !== 0 && typeof out.scores[name] === 'number'
  let shares = 0
  for (const one of dimensions) if (assessed(one)) shares += one[1].share
  let exact = 0
  const lines: LedgerLine[] = []
  for (const one of dimensions) {
    if (!assessed(one)) continue
    const [name, card] = one
    const value = out.scores[name]!
    exact += (value * card.share) / shares
    const label = WORDS[language].share(card.title?.[language] ?? name, value, Math.round((100 * card.share) / shares))
    lines.push(line(label, name, Math.round((value * card.share) / shares)))
  }
  const overall = shares > 0 ? Math.round(exact) : 0
  const rest = overall - sum(lines)
  if (rest !== 0) lines.push(line(WORDS[language].rounding, 'rounding', rest))
  out.ledger.overall = lines
  out.scores.overall = overall
}
