import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Estimate } from '../../score/statistics.ts'

/** One point of a chart over time. */
export interface WeekPoint {
  /** The Monday. */
  date: Date
  mean: Estimate
}

const BIN = 5
const { document } = parseHTML('<html></html>')

/** How often each score was given, in steps of five, with a line at the mean. No words in it: the page says them. */
export function histogram(scores: Uint32Array, mean: number, label: string): string {
  const bins = Array.from({ length: 100 / BIN }, (_, i) => {
    const from = i * BIN
    // 100 belongs to the last bar
    const to = i === 100 / BIN - 1 ? 101 : from + BIN
    return { from, to: from + BIN, count: scores.slice(from, to).reduce((sum, count) => sum + count, 0) }
  })
  return svg(
    Plot.plot({
      document,
      width: 340,
      height: 96,
      marginTop: 6,
      marginRight: 18,
      marginBottom: 22,
      marginLeft: 10,
      style: { fontSize: '12px' },
      x: { domain: [0, 100], ticks: [0, 25, 50, 75, 100], tickSize: 3, label: null },
      y: { axis: null },
      marks: [
        Plot.rectY(bins, { x1: 'from', x2: 'to', y: 'count', fill: 'var(--bar)', insetLeft: 0.5, insetRight: 0.5 }),
        Plot.ruleY([0], { stroke: 'var(--soft)' }),
        Plot.ruleX([mean], { stroke: 'var(--ink)', strokeWidth: 2 }),
      ],
    }),
    label,
  )
}

/** The means of weeks with their ranges; `line` draws the trend. */
export function overTime(
  points: readonly WeekPoint[],
  line: { first: number; last: number } | null,
  size: { width: number; height: number },
  label: string,
): string {
  const data = points.map(({ date, mean }) => ({ date, mean: mean.value, low: mean.low, high: mean.high }))
  const ends = line
    ? [
        { date: data[0]!.date, mean: line.first },
        { date: data.at(-1)!.date, mean: line.last },
      ]
    : []
  return svg(
    Plot.plot({
      document,
      ...size,
      marginTop: 10,
      marginRight: 36,
      marginBottom: 24,
      marginLeft: 36,
      style: { fontSize: '12px' },
      x: { type: 'utc', ticks: ticks(data, size.width), tickSize: 3, label: null, tickFormat: day },
      y: { domain: [0, 100], ticks: [0, 25, 50, 75, 100], grid: true, tickSize: 0, label: null },
      marks: [
        Plot.areaY(data, { x: 'date', y1: 'low', y2: 'high', fill: 'var(--bar)', fillOpacity: 0.22 }),
        Plot.lineY(data, { x: 'date', y: 'mean', stroke: 'var(--bar)' }),
        Plot.dot(data, { x: 'date', y: 'mean', r: 2.5, fill: 'var(--bar)' }),
        ...(line ? [Plot.lineY(ends, { x: 'date', y: 'mean', stroke: 'var(--ink)', strokeDasharray: '5 4' })] : []),
      ],
    }),
    label,
  )
}

/** As numbers, which every reader understands: `2-3` would be March to some and February to others. */
const day = (date: Date) => date.toISOString().slice(0, 10)

/** The first and the last week, and some in between where there is room. */
function ticks(data: readonly { date: Date }[], width: number): Date[] {
  const room = Math.max(2, Math.floor(width / 110))
  const step = Math.max(1, Math.ceil((data.length - 1) / (room - 1)))
  return data.filter((_, i) => i % step === 0).map(({ date }) => date)
}

/**
 * The chart as markup: an image to a screen reader, which the label describes. Its own style sheet goes, so that the
 * page needs to allow none but its own.
 */
function svg(element: SVGSVGElement | HTMLElement, label: string): string {
  for (const style of [...element.querySelectorAll('style')]) style.remove()
  for (const part of [...element.querySelectorAll('*')]) {
    part.removeAttribute('aria-label')
    part.removeAttribute('aria-hidden')
  }
  element.removeAttribute('style')
  element.removeAttribute('font-family')
  element.setAttribute('class', 'plot')
  element.setAttribute('font-size', '12')
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', label)
  return element.outerHTML.replaceAll(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
