import type { RunInfo } from '../run-info.ts'
import type { FindingTally } from '../tally.ts'
import { type Words, whole } from '../words.ts'
import { QuoteView } from './quote-view.tsx'

const SHOWN = 8
const LISTED = 40

/** The findings that occur most, with quotes and better wordings; the rest as a list. */
export function Findings({ run, words }: { run: RunInfo; words: Words }) {
  const { report } = words
  const ordered = [...run.tally.findings.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  const rest = ordered.slice(SHOWN, SHOWN + LISTED)
  return (
    <section>
      <h2>{report.findings}</h2>
      {ordered.length === 0 ? <p>{report.noFindings}</p> : run.withText ? <p>{report.findingsHelp}</p> : null}
      {ordered.slice(0, SHOWN).map((finding) => (
        <Card finding={finding} run={run} words={words} />
      ))}
      {rest.length === 0 ? null : (
        <div>
          <h3>{report.more}</h3>
          <div class="scroll">
            <table>
              <tbody>
                {rest.map((finding) => (
                  <tr>
                    <th scope="row">{run.names.title(finding.rule, finding.message)}</th>
                    <td>{run.names.dimension(finding.dimension)}</td>
                    <td class="n">{report.inReplies(whole(finding.count, words), whole(finding.replies, words))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </section>
  )
}

function Card({ finding, run, words }: { finding: FindingTally; run: RunInfo; words: Words }) {
  const how = run.names.how(finding.rule)
  return (
    <article class="card">
      <header>
        <h3>{run.names.title(finding.rule, finding.message)}</h3>
        <span class="meta">
          {run.names.dimension(finding.dimension)}, {words.severities[finding.severity]} ·{' '}
          {words.report.inReplies(whole(finding.count, words), whole(finding.replies, words))}
        </span>
      </header>
      {how === '' ? null : <p class="how">{how}</p>}
      {finding.quotes.items.map((item) => (
        <QuoteView quote={item.quote} where={words.report.place(item.conversation, item.message)} words={words} />
      ))}
    </article>
  )
}
