import type { FindingTally } from '../finding-tally.ts'
import type { KeptReply } from '../kept-reply.ts'
import { type Quote, quote } from '../quote.ts'
import { readable } from '../readable.ts'
import { FigureLink } from './figure-link.tsx'
import { byCost } from './figures.ts'
import { Better, QuoteView } from './quote-view.tsx'
import { namesIn } from './reply-body.tsx'
import { Scroll } from './scroll.tsx'
import { nameOf, type View } from './view.ts'

const SHOWN = 8
const LISTED = 60
const QUOTES = 3
const SHORT = 45

/** The findings that cost most, with quotes and better wordings; the rest as a list. */
export function Findings({ view }: { view: View }) {
  const { run, texts, share, number } = view
  const ordered = byCost(run)
  const { clean, scored } = run.tally
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{texts.findings.title}</h2>
      {ordered.length === 0 ? <p>{texts.findings.none}</p> : <p>{texts.findings.help}</p>}
      {run.withText && ordered.length > 0 ? <p class="soft">{texts.findings.masked}</p> : null}
      {clean > 0 ? <p>{texts.findings.clean(number(clean), share(clean / scored))}</p> : null}
      {ordered.slice(0, SHOWN).map((finding) => (
        <Card finding={finding} view={view} />
      ))}
      <Rest findings={ordered.slice(SHOWN, SHOWN + LISTED)} view={view} />
    </section>
  )
}

function Card({ finding, view }: { finding: FindingTally; view: View }) {
  const { run, words, texts, number, share } = view
  const [why, how] = [run.names.why(finding.rule), run.names.how(finding.rule)]
  return (
    <article class="card">
      <header>
        <h3>{run.names.title(finding.rule, finding.message)}</h3>
        <p class="soft">
          {run.names.dimension(finding.dimension)}, {words.severities[finding.severity]} ·{' '}
          <b>{texts.findings.lost(number(finding.lost))}</b> ·{' '}
          <FigureLink set={`finding:${finding.rule}`} view={view}>
            {texts.findings.where(number(finding.replies), share(finding.replies / run.tally.scored))}
          </FigureLink>
          {finding.count > finding.replies ? ` · ${texts.findings.times(number(finding.count))}` : ''}
        </p>
      </header>
      {why === '' ? null : (
        <p>
          <b>{texts.findings.why}.</b> {why}
        </p>
      )}
      {how === '' ? null : (
        <p>
          <b>{texts.findings.how}.</b> {how}
        </p>
      )}
      {run.withText
        ? quotesOf(finding, view).map(({ piece, reply }) => (
            <div class="pair">
              <QuoteView
                quote={piece}
                names={namesIn(reply)}
                where={texts.reply.place(nameOf(reply.conversation), nameOf(reply.message))}
                view={view}
              />
              <Better quote={piece} names={namesIn(reply)} view={view} />
            </div>
          ))
        : null}
    </article>
  )
}

/** A few different quotes from the sample, those with a better wording first, short ones before long ones, but not the shortest. */
function quotesOf(finding: FindingTally, { run, figures }: View): { piece: Quote; reply: KeptReply }[] {
  const places = figures.get(`finding:${finding.rule}`)?.replies ?? []
  const seen = new Set<string>()
  const found = places.flatMap((place) => {
    const reply = figures.replies[place]!
    const here = reply.findings.find(({ rule }) => rule === finding.rule)
    if (!here || !run.withText) return []
    const shown = readable(reply.text)
    const piece = quote(shown.text, shown.finding(here))
    const marked = piece.text.slice(piece.mark.start, piece.mark.end).toLowerCase()
    const key = marked === '' ? piece.text.slice(0, 60).toLowerCase() : marked
    if (piece.text.trim() === '' || seen.has(key)) return []
    seen.add(key)
    return [{ piece, reply }]
  })
  // a few words say too little to learn from, and a long quote is not read
  const rank = ({ piece }: { piece: Quote }) =>
    (piece.after === undefined ? 1000 : 0) + (piece.text.length < SHORT ? 500 : 0) + piece.text.length
  return found.sort((a, b) => rank(a) - rank(b) || a.reply.order - b.reply.order).slice(0, QUOTES)
}

function Rest({ findings, view }: { findings: FindingTally[]; view: View }) {
  const { run, texts, number, share } = view
  const { columns } = texts.findings
  if (findings.length === 0) return null
  return (
    <>
      <h3>{texts.findings.more}</h3>
      <Scroll label={texts.findings.more}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.finding}</th>
              <th scope="col">{columns.score}</th>
              <th scope="col" class="n">
                {columns.points}
              </th>
              <th scope="col" class="n">
                {columns.replies}
              </th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <tr>
                <th scope="row">{run.names.title(finding.rule, finding.message)}</th>
                <td>{run.names.dimension(finding.dimension)}</td>
                <td class="n">{number(finding.lost)}</td>
                <td class="n">
                  <FigureLink set={`finding:${finding.rule}`} view={view}>
                    {number(finding.replies)}
                  </FigureLink>{' '}
                  <span class="soft">({share(finding.replies / run.tally.scored)})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
