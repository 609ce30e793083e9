import type { Span } from '../../conversation.ts'
import { findPrivate, hiddenAs } from '../mask.ts'
import { visible } from '../visible.ts'
import type { View } from './view.ts'

export interface Mark extends Span {
  /** Shown behind the mark: it names the point below the text that it belongs to. */
  sign: string
  good: boolean
}

/** A text with its marks, and with private parts hidden. Where marks overlap, the shorter one shows. */
export function MarkedText({ text, marks, names, view }: { text: string; marks: Mark[]; names: string[]; view: View }) {
  const hidden = findPrivate(text, names)
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...marks, ...hidden]) cuts.add(start).add(end)
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const spans = marks.filter(({ start, end }) => start < end).sort((a, b) => a.end - a.start - (b.end - b.start))
  const out = places.flatMap((from, i) => {
    const to = places[i + 1]
    const missing = marks
      .filter(({ start, end }) => start === end && start === from)
      .map((mark) => gap(mark, /\S/.test(text[from - 1] ?? ' '), view))
    if (to === undefined) return missing
    const span = hidden.find((one) => one.start <= from && to <= one.end)
    // a hidden part that a mark cuts in two is shown once
    const shown = span
      ? span.start === from
        ? hiddenAs(span.kind, view.words.masked)
        : ''
      : visible(text.slice(from, to))
    const mark = spans.find((one) => one.start <= from && to <= one.end)
    const ending = spans.filter(({ end, sign }) => end === to && sign !== '').map(({ sign }) => sign)
    return [
      ...missing,
      mark && shown !== '' ? <mark class={mark.good ? 'good' : undefined}>{shown}</mark> : shown,
      ending.length > 0 ? <sup>{[...new Set(ending)].join(' ')}</sup> : null,
    ]
  })
  return <>{out}</>
}

const sign = ({ sign }: Mark) => (sign === '' ? null : <sup>{sign}</sup>)

function gap(mark: Mark, spaced: boolean, { texts }: View) {
  return (
    <>
      {spaced ? ' ' : ''}
      <mark class="gap">[{texts.quote.missing}]</mark>
      {sign(mark)}{' '}
    </>
  )
}
