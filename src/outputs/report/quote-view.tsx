import { mask } from '../mask.ts'
import type { Quote } from '../quote.ts'
import { visible } from '../visible.ts'
import { MarkedText } from './marked-text.tsx'
import type { View } from './view.ts'

/** A quote with its finding marked and private parts hidden. */
export function QuoteView({ quote, names, where, view }: { quote: Quote; names: string[]; where: string; view: View }) {
  return (
    <blockquote dir="auto">
      {quote.cutBefore ? '… ' : ''}
      <MarkedText text={quote.text} marks={[{ ...quote.mark, sign: '', good: false }]} names={names} view={view} />
      {quote.cutAfter ? ' …' : ''}
      {where === '' ? null : <footer class="soft">{where}</footer>}
    </blockquote>
  )
}

/** The better wording of a quote; nothing where its edits stand elsewhere. */
export function Better({ quote, names, view }: { quote: Quote; names: string[]; view: View }) {
  const { texts, words } = view
  if (quote.after === undefined) return null
  const after = mask(quote.after.trim(), words.masked, quote.text, names)
  return (
    <p class="better" dir="auto">
      <b>{quote.kind === 'fill-in' ? texts.quote.fillIn : texts.quote.better}:</b>{' '}
      {after === '' ? (
        <i>{texts.quote.leaveOut}</i>
      ) : (
        <>
          {quote.cutBefore ? '… ' : ''}
          {visible(after)}
          {quote.cutAfter ? ' …' : ''}
        </>
      )}
    </p>
  )
}
