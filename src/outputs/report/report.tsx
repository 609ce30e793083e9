import { render } from 'preact-render-to-string'
import type { RunInfo } from '../run-info.ts'
import { type Words, whole, wordsFor } from '../words.ts'
import { Coverage } from './coverage.tsx'
import { Findings } from './findings.tsx'
import { Gain } from './gain.tsx'
import { Scores } from './scores.tsx'
import { STYLE } from './style.ts'

/**
 * report.html: one page without scripts that loads nothing. Every text goes through preact, which escapes it; the
 * content policy stops what would slip through.
 */
export function renderReport(run: RunInfo): string {
  const words = wordsFor(run.language)
  return `<!doctype html>\n${render(<Page run={run} words={words} />)}\n`
}

function Page({ run, words }: { run: RunInfo; words: Words }) {
  const { report } = words
  const scored = run.tally.scored > 0
  return (
    <html lang={run.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Helder: ${report.title}`}</title>
        {/* The style is our own and constant; escaping would break its quotes. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>{report.title}</h1>
          <p class="lead">{report.about(whole(run.tally.replies, words), whole(run.counts.conversations, words))}</p>
          <p>{report.intro}</p>
          {run.partial ? <p class="notice">{report.partial}</p> : null}
          {run.withText ? null : <p class="notice">{report.noText}</p>}
          {run.tally.replies === 0 ? <p class="notice">{words.summary.noReplies}</p> : null}
          {scored ? <Scores run={run} words={words} /> : null}
          {scored ? <Findings run={run} words={words} /> : null}
          {scored ? <Gain run={run} words={words} /> : null}
          <Coverage run={run} words={words} />
          <footer class="soft">
            <p>{report.people}</p>
            <p>{report.madeBy}</p>
          </footer>
        </main>
      </body>
    </html>
  )
}
