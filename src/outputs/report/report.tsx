import { render } from 'preact-render-to-string'
import { coachingTexts } from '../coaching/say.ts'
import type { RunInfo } from '../run-info.ts'
import { Brief } from './brief.tsx'
import { CoachingPlans } from './coaching.tsx'
import { Coverage } from './coverage.tsx'
import { Findings } from './findings.tsx'
import { Agents, Groups } from './groups.tsx'
import { Best, Gain } from './highlighted.tsx'
import { Replies } from './replies.tsx'
import { Scores } from './scores.tsx'
import { hashOf, SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { Trends } from './trend.tsx'
import { type View, viewOf } from './view.ts'

/**
 * report.html: one page that loads nothing. Every text goes through preact, which escapes it; the content policy allows
 * the page's own style and script, by their hashes, and nothing else.
 */
export function renderReport(run: RunInfo): string {
  return `<!doctype html>\n${render(<Page view={viewOf(run)} />)}\n`
}

const POLICY = [
  `default-src 'none'`,
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(STYLE)}`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

function Page({ view }: { view: View }) {
  const { run, texts } = view
  const scored = run.tally.scored > 0
  return (
    <html lang={run.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Helder: ${texts.title}`}</title>
        {/* Style and script are our own and constant; escaping would break their quotes. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main id="top">
          <Head view={view} />
          {scored ? <Brief view={view} /> : null}
          <Coverage view={view} />
          {scored ? (
            <>
              <Scores view={view} />
              <Findings view={view} />
              <Trends view={view} />
              <Gain view={view} />
              <Best view={view} />
              <CoachingPlans view={view} />
              <Groups view={view} />
              <Agents view={view} />
              <Replies view={view} />
            </>
          ) : null}
          <footer class="soft">
            <p>{texts.footer}</p>
          </footer>
        </main>
        {scored ? <script dangerouslySetInnerHTML={{ __html: SCRIPT }} /> : null}
      </body>
    </html>
  )
}

/** A date that stays on one line. */
const unbroken = (date: string) => date.replaceAll('-', '\u2011')

function Head({ view }: { view: View }) {
  const { run, texts, number } = view
  const { tally } = run
  const period =
    tally.firstDate && tally.lastDate ? `, ${texts.period(unbroken(tally.firstDate), unbroken(tally.lastDate))}` : ''
  return (
    <header>
      <h1>{texts.title}</h1>
      <p class="lead">
        {texts.lead(number(tally.replies), number(run.counts.conversations))}
        {period}
      </p>
      <p>{texts.intro}</p>
      <p class="notice">{texts.people}</p>
      {run.partial ? <p class="notice">{texts.partial}</p> : null}
      {run.withText ? null : <p class="notice">{texts.noText}</p>}
      {tally.replies === 0 ? <p class="notice">{texts.noReplies}</p> : null}
      {tally.replies > 0 && tally.scored === 0 ? <p class="notice">{texts.noneScored}</p> : null}
      {tally.scored > 0 ? <Contents view={view} /> : null}
    </header>
  )
}

function Contents({ view }: { view: View }) {
  const { run, texts } = view
  const grouped = Object.values(run.tally.groups).some((split) => split.overflowed || split.parts.size > 1)
  const entries: [string, string][] = [
    ['brief', texts.brief.title],
    ['what', texts.what.title],
    ['scores', texts.scores.title],
    ['findings', texts.findings.title],
    ['trend', texts.trend.title],
    ['gain', texts.gain.title],
    ['best', texts.best.title],
    ['coaching', coachingTexts(run.language).title],
    ...(grouped ? [['groups', texts.groups.title] satisfies [string, string]] : []),
    ...(run.agents === 'team' ? [] : [['agents', texts.agents.title] satisfies [string, string]]),
    ['replies', texts.all.title],
  ]
  return (
    <nav aria-label={texts.contents}>
      <ul>
        {entries.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
