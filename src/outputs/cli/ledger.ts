import type { LedgerLine } from '../../conversation.ts'
import { dimensionName } from '../names.ts'
import { dimensionOrder } from '../result-rows.ts'
import type { View } from './explain.ts'
import { printable } from './printable.ts'

/** Each score as a sum that can be checked by hand, then the dimensions that were not assessed, and why. */
export function ledgerLines(view: View): string[] {
  const { review, words, paint } = view
  const name = (dimension: string) => dimensionName(view.rulebook, dimension, view.language)
  const dimensions = dimensionOrder(Object.keys(review.scores))
  const assessed = dimensions.filter((dimension) => typeof review.scores[dimension] === 'number')
  const width = Math.max(
    3,
    ...assessed.flatMap((dimension) => (review.ledger[dimension] ?? []).map((line) => signed(line.points).length)),
  )
  const lines = [paint('bold', words.explain.scores)]
  for (const dimension of assessed) {
    const sum = review.ledger[dimension] ?? []
    lines.push('', `  ${paint('bold', name(dimension))}`, ...sum.map((line) => entry(line, width, view)))
    // A sum of one line needs no total.
    if (sum.length !== 1)
      lines.push(`    ${'─'.repeat(width)}`, `    ${paint('bold', String(review.scores[dimension]).padStart(width))}`)
  }
  const absent = dimensions.filter((dimension) => dimension in review.not_assessed)
  if (absent.length > 0) lines.push('')
  for (const dimension of absent) {
    lines.push(
      `  ${name(dimension)}: ${paint('dim', `${words.explain.notAssessed}: ${review.not_assessed[dimension]}`)}`,
    )
  }
  return lines
}

function entry(line: LedgerLine, width: number, { review, paint, label }: View): string {
  // The sum's own lines stand nowhere in the text; a missing thing has a place, without width.
  const placed =
    line.end > line.start ||
    review.findings.some((finding) => finding.rule === line.rule && finding.start === line.start)
  const mark = placed ? label(line) : ''
  const base = line.rule === 'base'
  const points = (base ? String(line.points) : signed(line.points)).padStart(width)
  const shown = base || line.points === 0 ? points : paint(line.points > 0 ? 'green' : 'yellow', points)
  return `    ${shown}  ${printable(line.label)}${mark === '' ? '' : paint('dim', ` [${mark}]`)}`
}

const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')
