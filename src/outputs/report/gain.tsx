import type { RunInfo } from '../run-info.ts'
import { type Words, whole } from '../words.ts'
import { QuoteView } from './quote-view.tsx'

/** The replies that a better wording would help most. */
export function Gain({ run, words }: { run: RunInfo; words: Words }) {
  const { report } = words
  if (run.tally.toGain.items.length === 0) return null
  return (
    <section>
      <h2>{report.gain}</h2>
      <p>{report.gainHelp}</p>
      {run.tally.toGain.items.map((reply) => (
        <article class="card">
          <header>
            <h3>{report.place(reply.conversation, reply.message)}</h3>
            <span class="meta">
              {report.overall} {whole(reply.overall, words)}
              {reply.gain === null ? null : ` → ${whole(reply.overall + reply.gain, words)}`}
            </span>
          </header>
          {reply.findings.map((finding) => (
            <div>
              <p class="how">
                {run.names.title(finding.rule, finding.message)}{' '}
                <span class="meta">({run.names.dimension(finding.dimension)})</span>
              </p>
              {finding.quote ? <QuoteView quote={finding.quote} where={null} words={words} /> : null}
            </div>
          ))}
        </article>
      ))}
    </section>
  )
}
