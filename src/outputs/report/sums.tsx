import type { LedgerLine } from '../../conversation.ts'
import type { KeptReply } from '../kept-reply.ts'
import type { View } from './view.ts'

/** Each score as the sum it is, on a line of its own. */
export function Sums({ reply, view }: { reply: KeptReply; view: View }) {
  const { run, texts, number } = view
  return (
    <details>
      <summary>{texts.reply.sums}</summary>
      <dl class="sums">
        {run.dimensions.map((dimension) => {
          const lines = reply.ledger[dimension]
          const score = reply.scores[dimension]
          if (!lines || typeof score !== 'number') return null
          return (
            <div>
              <dt>
                {run.names.dimension(dimension)} {number(score)}
              </dt>
              <dd>
                {together(lines)
                  .map(([line, times]) => termOf(line, times, dimension, view))
                  .join(' · ')}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

/** Lines with the same name and points, counted. */
function together(lines: readonly LedgerLine[]): [LedgerLine, number][] {
  const out = new Map<string, [LedgerLine, number]>()
  for (const line of lines) {
    const key = `${line.rule} ${line.points}`
    const known = out.get(key)
    if (known) known[1]++
    else out.set(key, [line, 1])
  }
  return [...out.values()]
}

function termOf(line: LedgerLine, times: number, dimension: string, { run, texts }: View): string {
  const points = `${line.points < 0 ? '−' : '+'}${Math.abs(line.points)}`
  const { base, limit, rounding } = texts.reply
  const own: Record<string, string> = { base, limit, rounding }
  const name =
    own[line.rule] ?? (dimension === 'overall' ? run.names.dimension(line.rule) : run.names.line(line.rule, line.label))
  return `${line.rule === 'base' ? line.points : points}${times > 1 ? ` × ${times}` : ''} ${name}`
}
