import { findPrivate, hiddenAs, mask } from '../mask.ts'
import type { Quote } from '../quote.ts'
import type { Words } from '../words.ts'

/** A quote with its finding marked and private parts hidden, and below it the better wording. */
export function QuoteView({ quote, where, words }: { quote: Quote; where: string | null; words: Words }) {
  const { masked, report } = words
  return (
    <div>
      <blockquote>
        {quote.cutBefore ? '… ' : ''}
        {pieces(quote, words)}
        {quote.cutAfter ? ' …' : ''}
        {where === null ? null : <span class="where meta">{where}</span>}
      </blockquote>
      {quote.after === undefined ? null : (
        <p class="better">
          <b>{quote.kind === 'fill-in' ? report.betterFillIn : report.better}:</b> {quote.cutBefore ? '… ' : ''}
          {mask(quote.after.trim(), masked, quote.text)}
          {quote.cutAfter ? ' …' : ''}
        </p>
      )}
    </div>
  )
}

/** The text cut at the ends of the mark and of what is hidden. */
function pieces({ text, mark: { start, end } }: Quote, words: Words) {
  const hidden = findPrivate(text)
  const cuts = new Set([0, start, end, text.length, ...hidden.flatMap((span) => [span.start, span.end])])
  const places = [...cuts].sort((a, b) => a - b)
  const missing = start === end ? [<mark>[{words.report.missingHere}]</mark>, ' '] : []
  return places.flatMap((from, i) => {
    const to = places[i + 1]
    const here = from === start ? missing : []
    if (to === undefined) return here
    const span = hidden.find((one) => one.start <= from && to <= one.end)
    // A hidden part that the mark cuts in two is shown once.
    const shown = span ? (
      span.start === from ? (
        <span class="hidden">{hiddenAs(span.kind, words.masked)}</span>
      ) : null
    ) : (
      text.slice(from, to)
    )
    const marked = from >= start && to <= end
    return [...here, marked ? <mark>{shown}</mark> : shown]
  })
}
