import type { RunInfo } from '../run-info.ts'
import type { DimensionTally } from '../tally.ts'
import { percent, type Words, whole } from '../words.ts'

const FIFTHS = ['0-19', '20-39', '40-59', '60-79', '80-100']

/** A row per dimension: mean, number of replies and their spread. */
export function Scores({ run, words }: { run: RunInfo; words: Words }) {
  const { report } = words
  return (
    <section>
      <h2>{report.scores}</h2>
      <p>{report.scoresHelp}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{report.dimension}</th>
              <th scope="col" class="n">
                {report.mean}
              </th>
              <th scope="col">{report.spread}</th>
              <th scope="col" class="n">
                {report.assessed}
              </th>
              <th scope="col" class="n">
                {report.notAssessed}
              </th>
            </tr>
          </thead>
          <tbody>
            {run.dimensions.map((dimension) => {
              const tally = run.tally.dimensions.get(dimension)
              return tally ? (
                <Dimension id={dimension} name={run.names.dimension(dimension)} tally={tally} words={words} />
              ) : null
            })}
          </tbody>
        </table>
      </div>
      <ul class="key">
        {FIFTHS.map((name, i) => (
          <li>
            <i class={`s${i}`} />
            {name}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dimension({ id, name, tally, words }: { id: string; name: string; tally: DimensionTally; words: Words }) {
  const { assessed, notAssessed, sum, fifths } = tally
  return (
    <tr class={id === 'overall' ? 'overall' : undefined}>
      <th scope="row">
        {name}
        <span class="help">{words.dimensionHelp[id] ?? ''}</span>
      </th>
      <td class="n big">{assessed === 0 ? '–' : whole(sum / assessed, words)}</td>
      <td>{assessed === 0 ? null : <Spread fifths={fifths} assessed={assessed} words={words} />}</td>
      <td class="n">{whole(assessed, words)}</td>
      <td class="n">{notAssessed === 0 ? '' : whole(notAssessed, words)}</td>
    </tr>
  )
}

function Spread({ fifths, assessed, words }: { fifths: DimensionTally['fifths']; assessed: number; words: Words }) {
  const shares = fifths.map((count, i) => `${FIFTHS[i]}: ${percent(count / assessed, words)}`).join(', ')
  return (
    <div class="spread" role="img" aria-label={shares} title={shares}>
      {fifths.map((count, i) =>
        count === 0 ? null : <span class={`s${i}`} style={`width:${((100 * count) / assessed).toFixed(2)}%`} />,
      )}
    </div>
  )
}
