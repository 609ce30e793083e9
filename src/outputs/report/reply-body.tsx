import type { Finding } from '../../conversation.ts'
import { wordDiff } from '../diff.ts'
import { goodLines } from '../highlights.ts'
import type { KeptReply } from '../kept-reply.ts'
import { mask } from '../mask.ts'
import { type Quote, quote } from '../quote.ts'
import { type Readable, readable } from '../readable.ts'
import { visible } from '../visible.ts'
import { type Mark, MarkedText } from './marked-text.tsx'
import { Better } from './quote-view.tsx'
import { Sums } from './sums.tsx'
import type { View } from './view.ts'

const MARKS_AT_MOST = 40
/** Findings of one rule that are spelled out. */
const OF_ONE_RULE = 2

interface Props {
  reply: KeptReply
  view: View
  /** Characters of the text that are shown. */
  longest: number
  /** Findings that are spelled out. */
  most: number
  good: boolean
}

/** A reply's text with its marks, what was found, and the sums of its scores. */
export function ReplyBody({ reply, view, longest, most, good }: Props) {
  const names = namesIn(reply)
  const shown = view.run.withText ? readable(reply.text) : null
  const text = shown ? cutAt(shown.text, longest) : ''
  const isCut = shown !== null && (text.length < shown.text.length || reply.cut)
  const marks = shown
    ? marksOf(reply, shown, good)
        .filter(({ end }) => end <= text.length)
        .slice(0, MARKS_AT_MOST)
    : []
  return (
    <div class="columns">
      {shown ? (
        <div>
          <blockquote class="text" dir="auto">
            <MarkedText text={text} marks={marks} names={names} view={view} />
            {isCut ? ' …' : ''}
          </blockquote>
          {isCut ? <p class="soft">{view.texts.reply.cut}</p> : null}
        </div>
      ) : null}
      <div>
        {good ? (
          <Good reply={reply} view={view} />
        ) : (
          <Points reply={reply} shown={shown} names={names} view={view} most={most} />
        )}
        <Rewording reply={reply} shown={shown} names={names} view={view} />
        <Sums reply={reply} view={view} />
      </div>
    </div>
  )
}

export const namesIn = (reply: KeptReply) => (reply.hidden === null ? [] : [reply.hidden])

function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest)
  return text.slice(0, space > longest / 2 ? space : longest)
}

/** What the text shows: each good thing once, or each finding, numbered by its rule. */
function marksOf(reply: KeptReply, shown: Readable, good: boolean): Mark[] {
  if (good) {
    const marks = goodLines(reply.ledger).map(({ line }, i) => ({ ...shown.span(line), sign: String(i + 1), good }))
    return marks.filter(({ start, end }) => end > start)
  }
  const rules = [...byRule(reply.findings).keys()]
  return reply.findings.map((finding) => ({
    ...shown.span(finding),
    sign: String(rules.indexOf(finding.rule) + 1),
    good,
  }))
}

/** Findings of one rule together, in the order in which the rules come up. */
function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const out = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = out.get(finding.rule)
    if (known) known.push(finding)
    else out.set(finding.rule, [finding])
  }
  return out
}

function Good({ reply, view }: { reply: KeptReply; view: View }) {
  return (
    <>
      <h4>{view.texts.best.good}</h4>
      <ol class="points">
        {goodLines(reply.ledger).map(({ dimension, line }) => (
          <li>
            {view.run.names.line(line.rule, line.label)}{' '}
            <span class="soft">
              ({view.run.names.dimension(dimension)} +{line.points})
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

interface PointsProps {
  reply: KeptReply
  shown: Readable | null
  names: string[]
  view: View
  most: number
}

function Points({ reply, shown, names, view, most }: PointsProps) {
  const { run, words, texts, number } = view
  const rules = [...byRule(reply.findings).values()]
  const rest = rules.slice(most).flat().length
  return (
    <>
      <ol class="points">
        {rules.slice(0, most).map((findings) => {
          const first = findings[0]!
          return (
            <li>
              {run.names.title(first.rule, first.message)}{' '}
              <span class="soft">
                ({run.names.dimension(first.dimension)}, {words.severities[first.severity]}
                {findings.length > 1 ? `, ${texts.findings.times(number(findings.length))}` : ''})
              </span>
              {betterOf(findings, shown).map((piece) => (
                <Better quote={piece} names={names} view={view} />
              ))}
            </li>
          )
        })}
      </ol>
      {rest > 0 ? <p class="soft">{texts.reply.moreFindings(number(rest))}</p> : null}
    </>
  )
}

/** Better wordings for findings of one rule, each different from the others. */
function betterOf(findings: readonly Finding[], shown: Readable | null): Quote[] {
  if (!shown) return []
  const out: Quote[] = []
  for (const finding of findings.slice(0, 2 * OF_ONE_RULE)) {
    const piece = quote(shown.text, shown.finding(finding))
    if (piece.after !== undefined && !out.some(({ after }) => after === piece.after)) out.push(piece)
  }
  return out.slice(0, OF_ONE_RULE)
}

function Rewording({ reply, shown, names, view }: Omit<PointsProps, 'most'>) {
  const { texts, words, number } = view
  const { rewrite } = reply
  if (!rewrite || !shown) return null
  const before = visible(mask(shown.text, words.masked, shown.text, names))
  const after = visible(mask(readable(rewrite.text).text, words.masked, shown.text, names))
  const changes = [...new Set(rewrite.changes)]
  return (
    <details>
      <summary>
        {rewrite.kind === 'fill-in' ? texts.reply.rewriteFillIn : texts.reply.rewrite}{' '}
        <span class="soft">
          ({texts.reply.rewriteScore(number(rewrite.overall_before), number(rewrite.overall_after))})
        </span>
      </summary>
      <p class="diff" dir="auto">
        {wordDiff(before, after).map(({ kind, text }) =>
          kind === 'same' ? text : <Changed kind={kind} text={text} />,
        )}
      </p>
      {changes.length === 0 ? null : (
        <ul class="points">
          {changes.map((change) => (
            <li>{change}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{texts.reply.rewritePlain}</summary>
        <p class="better" dir="auto">
          {after}
        </p>
      </details>
    </details>
  )
}

const Changed = ({ kind, text }: { kind: 'gone' | 'new'; text: string }) =>
  kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>
