import { type Review, RULE_LANGUAGES, type RuleLanguage, type Span } from '../../conversation.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { signalTitles } from '../../score/items.ts'
import { type Readable, readable } from '../readable.ts'
import { whySkipped } from '../tally.ts'
import { languageOf, type Words, whole, wordsFor } from '../words.ts'
import type { Core } from './core.ts'
import { diffLines } from './diff-lines.ts'
import { EXIT } from './exit.ts'
import { explainFindings } from './explain-findings.ts'
import { findReply } from './find-reply.ts'
import type { Io } from './io.ts'
import { ledgerLines } from './ledger.ts'
import { type Mark, withMarks } from './marks.ts'
import { type Paint, painter, type Style } from './paint.ts'
import { printable } from './printable.ts'
import { choice } from './score-options.ts'
import { wrap, wrapInPlace } from './table.ts'

export interface ExplainRequest {
  file: string
  conversation: string
  message: string
  language: string | undefined
}

/** What `helder explain` needs to print one part. */
export interface View {
  review: Review
  words: Words
  language: RuleLanguage
  rulebook: Rulebook
  paint: Paint
  columns: number
  /** The number of the mark at this place of the body; empty where nothing is marked. */
  label(span: Span): string
}

/** `helder explain`: one reply with its marks, the sum behind each score, and why. Returns the exit code. */
export async function explain(request: ExplainRequest, io: Io, core: Core): Promise<number> {
  const spoken = wordsFor(languageOf(io.env))
  const asked =
    request.language === undefined ? undefined : choice('--report-language', request.language, RULE_LANGUAGES, spoken)
  const { before, review } = await findReply(
    request.file,
    request.conversation,
    request.message,
    asked ? wordsFor(asked) : spoken,
  )
  const language = asked ?? RULE_LANGUAGES.find((one) => one === review.language) ?? languageOf(io.env)
  const words = wordsFor(language)
  const { loadRulebook } = await core.rules()
  const shown = readable(review.text)
  const labels = number(review, shown)
  const paint = painter(io.stdout, io.env)
  const view: View = {
    review,
    words,
    language,
    rulebook: loadRulebook({ languages: [] }).rulebook,
    paint,
    columns: Math.min(io.stdout.columns ?? 100, 110),
    label: (span) => labels.get(key(shown.span(span))) ?? '',
  }
  const blocks = [...before.map((message) => turn(message, view)), reply(view, shown, labels)]
  const why = whySkipped(review)
  if (why) blocks.push([words.explain.skippedBecause(words.skipped[why])])
  else if (review.role !== 'agent') blocks.push([words.explain.notAReply])
  else blocks.push(ledgerLines(view), explainFindings(view, shown), extras(view))
  io.stdout.write(`\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
  return EXIT.ok
}

const key = ({ start, end }: Span) => `${start}-${end}`

/** Numbers, in the order of the text, for the places that findings and the sums speak of. */
function number(review: Review, shown: Readable): Map<string, string> {
  const scored = Object.values(review.ledger)
    .flat()
    .filter((line) => line.end > line.start)
  const spans = [...review.findings, ...scored].map((span) => shown.span(span))
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const labels = new Map<string, string>()
  for (const span of spans) if (!labels.has(key(span))) labels.set(key(span), String(labels.size + 1))
  return labels
}

const roleName = (review: Review, words: Words) => words.explain[review.role]

function turn(message: Review, { words, paint, columns }: View): string[] {
  const text = message.text === '' ? words.explain.noText : readable(message.text).text.trim()
  return [paint('bold', roleName(message, words)), ...wrap(text, columns, '  ').map((line) => paint('dim', line))]
}

function reply(view: View, shown: Readable, labels: ReadonlyMap<string, string>): string[] {
  const { review, words, paint } = view
  const name = review.role === 'agent' ? words.explain.reply : roleName(review, words)
  const head = `${paint('bold', name)} ${paint('dim', printable(`${review.conversation_id} / ${review.message_id}`))}`
  if (review.text === '') return review.skipped === 'empty' ? [head] : [head, `  ${words.explain.noText}`]
  const found = new Set(review.findings.map((finding) => key(shown.span(finding))))
  const marks = [...labels].map(([place, label]): Mark => {
    const [start, end] = place.split('-').map(Number) as [number, number]
    const style: Style = found.has(place) ? ['yellow', 'underline'] : ['green', 'underline']
    return { start, end, label, style }
  })
  const lines = withMarks(wrapInPlace(printable(shown.text), view.columns - 8), marks, paint)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
  const parts = [...new Set(shown.removed.map((part) => words.explain.leftOutParts[part.kind]))]
  return parts.length > 0
    ? [head, ...lines, paint('dim', `  ${words.explain.leftOut(parts.join(', '))}`)]
    : [head, ...lines]
}

/** Signals without points, the metrics and the rewrite. */
function extras({ review, words, paint, columns, rulebook, language }: View): string[] {
  const counted = new Set(
    Object.values(review.ledger)
      .flat()
      .map((line) => line.rule),
  )
  const titles = signalTitles(rulebook.language(language))
  // a signal without a name only serves others
  const also = new Set(review.signals.flatMap(({ id }) => (counted.has(id) ? [] : (titles.get(id) ?? []))))
  const { words: count, sentences, readability } = review.metrics
  const metrics = [words.explain.words(whole(count, words), whole(sentences, words))]
  if (readability !== null) metrics.push(words.explain.readability(whole(readability, words)))
  const lines = [paint('dim', metrics.join(', '))]
  if (also.size > 0)
    lines.unshift(
      ...wrap(`${words.explain.alsoSeen}: ${[...also].join('; ')}`, columns).map((line) => paint('dim', line)),
    )
  const { rewrite } = review
  if (!rewrite) return lines
  const scores = words.explain.rewriteScores(whole(rewrite.overall_before, words), whole(rewrite.overall_after, words))
  const head = `${paint('bold', words.explain.rewrite)} (${scores})`
  return [
    ...lines,
    '',
    head,
    ...printable(rewrite.text)
      .split('\n')
      .map((line) => paint('green', `  ${line}`)),
    '',
    paint('bold', words.explain.changes),
    ...[...new Set(rewrite.changes)].flatMap((change) => wrap(`- ${printable(change)}`, columns, '  ')),
    '',
    ...diffLines(readable(review.text).text, readable(rewrite.text).text, paint),
  ]
}
